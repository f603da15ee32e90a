/** Sheets that do not say which of two kinds they are: the answer is a question, or none; never a kind. Figures are made up. */
import type { Kind } from "../../shared/domain/table.ts";
import type { Plain } from "./grid-of.ts";

export interface Undecided {
  readonly between: readonly [Kind, Kind];
  readonly name?: string;
  readonly rows: readonly (readonly Plain[])[];
}

const lead = "Comune di Alfa";
const other = "Comune di Beta";
const day = (date: string): Plain => ({ date });

export const undecidedSheets: readonly Undecided[] = [
  {
    between: ["payments", "monitoring"],
    rows: [
      ["Capofila", "Progetto", "Liquidato"],
      [lead, "Tempo amico", 20_000],
      [other, "Nidi aperti", 10_000],
    ],
  },
  {
    between: ["payments", "expenditureReport"],
    rows: [
      ["Progetto", "Azione", "Importo", "Data pagamento"],
      ["Tempo amico", "Sportello", 1200, day("2018-02-10")],
      ["Tempo amico", "Formazione", 800, day("2018-03-10")],
    ],
  },
  {
    between: ["payments", "expenditureReport"],
    rows: [
      ["Progetto", "Azione", "Importo liquidato", "Data pagamento"],
      ["Tempo amico", "Sportello", 1200, day("2018-02-10")],
      ["Tempo amico", "Formazione", 800, day("2018-03-10")],
    ],
  },
  {
    between: ["expenditureReport", "systemActions"],
    rows: [
      ["Azione", "Importo previsto", "Speso"],
      ["Sportello", 12_000, 8000],
      ["Formazione", 8000, 8000],
    ],
  },
  {
    between: ["expenditureReport", "cofinancing"],
    rows: [
      ["Progetto", "Quota contributo", "Quota cofinanziamento"],
      ["Tempo amico", 20_000, 8000],
      ["Nidi aperti", 12_000, 7000],
    ],
  },
  {
    between: ["cofinancing", "projects"],
    rows: [
      ["Progetto", "Costo totale", "Contributo assegnato", "Cofinanziamento pubblico"],
      ["Tempo amico", 60_000, 41_328, 18_672],
      ["Nidi aperti", 50_000, 35_000, 15_000],
    ],
  },
  {
    between: ["cofinancing", "monitoring"],
    rows: [
      ["Progetto", "Totale risorse", "Cofinanziamento", "di cui privato"],
      ["Tempo amico", 60_000, 18_672, 8672],
      ["Nidi aperti", 50_000, 15_000, 6000],
    ],
  },
  {
    between: ["monitoring", "expenditureReport"],
    rows: [
      ["Progetto", "Attività", "Costo totale", "Liquidato (tutte le fonti)"],
      ["Tempo amico", "Sportello", 30_000, 12_000],
      ["Tempo amico", "Formazione", 20_000, 8000],
    ],
  },
  {
    between: ["evaluation", "ranking"],
    rows: [
      ["Capofila", "Proposta", "Punteggio", "Posizione"],
      [lead, "Tempo amico", 90, 1],
      [other, "Nidi aperti", 80, 2],
    ],
  },
  {
    between: ["evaluation", "ranking"],
    name: "Graduatoria",
    rows: [
      ["Capofila", "Progetto", "Innovatività", "Sostenibilità", "Totale"],
      [lead, "Tempo amico", 40, 50, 90],
      [other, "Nidi aperti", 40, 40, 80],
    ],
  },
  {
    between: ["ranking", "projects"],
    rows: [
      ["Posizione", "Capofila", "Progetto", "Contributo richiesto", "Contributo concesso"],
      [1, lead, "Tempo amico", 42_000, 42_000],
      [2, other, "Nidi aperti", 35_000, 30_000],
    ],
  },
  {
    between: ["ranking", "projects"],
    name: "Graduatoria",
    rows: [
      ["Capofila", "Progetto", "Costo totale", "Contributo concesso", "Esito"],
      [lead, "Tempo amico", 60_000, 42_000, "Finanziato"],
      [other, "Nidi aperti", 50_000, 30_000, "Finanziato"],
    ],
  },
  {
    between: ["ranking", "grants"],
    rows: [
      ["Provincia", "Progetto", "Punteggio", "Contributo concesso"],
      ["Bergamo", "Tempo amico", 90, 42_000],
      ["Lodi", "Nidi aperti", 80, 30_000],
    ],
  },
  {
    between: ["lineage", "proposals"],
    rows: [
      ["Capofila", "Proposta", "Esito"],
      [lead, "Tempo amico", "Confermata"],
      [other, "Nidi aperti", "Accorpata"],
    ],
  },
  {
    between: ["proposals", "projects"],
    rows: [
      ["Capofila", "Titolo progetto", "Contributo richiesto", "Costo totale"],
      [lead, "Tempo amico", 42_000, 60_000],
      [other, "Nidi aperti", 35_000, 50_000],
    ],
  },
  {
    between: ["proposals", "projects"],
    rows: [
      ["Capofila", "Titolo proposta", "Contributo richiesto", "Contributo assegnato"],
      [lead, "Tempo amico", 42_000, 41_328],
      [other, "Nidi aperti", 35_000, 35_000],
    ],
  },
  {
    between: ["systemActions", "projectActions"],
    rows: [
      ["Azione", "Persone previste", "Persone raggiunte"],
      ["Sportello", 40, 32],
      ["Formazione", 25, 25],
    ],
  },
  {
    between: ["systemActions", "projectActions"],
    rows: [
      ["Azione", "Importo previsto", "Numero incontri"],
      ["Promozione", 2000, 3],
      ["Sportello", 3000, 4],
    ],
  },
  {
    between: ["systemActions", "expenditureReport"],
    rows: [
      ["Azione", "Importo previsto", "Importo liquidato"],
      ["Promozione", 2000, 300],
      ["Sportello", 3000, 400],
    ],
  },
  {
    between: ["monitoring2014", "planMonitoring"],
    rows: [
      ["Indicatore", "Valore"],
      ["Soggetti aderenti", 341],
      ["Progetti avviati", 5],
      ["Progetti conclusi", 2],
      ["Persone raggiunte", 300],
    ],
  },
  {
    between: ["monitoring2014", "planMonitoring"],
    rows: [
      ["Indicatore", "Numeratore", "Denominatore", "Valore"],
      ["N. progetti avviati sul totale progetti presenti del piano territoriale", 4, 5, 0.8],
      ["Numero progetti conclusi / totale progetti presenti nel piano territoriale", 2, 8, 0.25],
      ["Numero di alleanze costituite formalmente", null, null, 3],
      ["Avvio sperimentazioni interne ATS", null, null, 1],
    ],
  },
  {
    between: ["memberList", "committee"],
    rows: [
      ["Tipologia", "Ente"],
      ["Enti pubblici", lead],
      ["Imprese", "Gamma S.r.l."],
    ],
  },
  {
    between: ["memberList", "alliances"],
    rows: [
      ["Soggetto", "Tipologia", "Ruolo"],
      [lead, "Enti pubblici", "capofila"],
      ["Gamma S.r.l.", "Imprese", "partner"],
    ],
  },
  {
    between: ["members", "grants"],
    rows: [
      ["Provincia", "N. soggetti"],
      ["Bergamo", 40],
      ["Lodi", 25],
    ],
  },
  {
    between: ["weights", "monitoring2014"],
    rows: [
      ["Indicatore", "Peso"],
      ["Progetti avviati", 0.6],
      ["Persone raggiunte", 0.4],
    ],
  },
  {
    between: ["actionRegister", "projectActions"],
    rows: [
      ["Azione", "Attività", "Target"],
      ["Sportello", "apertura", "Famiglie"],
      ["Formazione", "corsi", "Imprese"],
    ],
  },
  {
    // The form of payments without act, date, payee and instalment, and its amount without a word of whom or of what it is.
    between: ["payments", "expenditureReport"],
    rows: [
      ["Progetto", "Importo liquidato", "Note"],
      ["Tempo amico", 20_000, "saldo"],
      ["Nidi aperti", 10_000, "acconto"],
    ],
  },
  {
    between: ["payments", "monitoring"],
    rows: [
      ["Progetto", "Importo", "Data"],
      ["Tempo amico", 20_000, day("2018-02-10")],
      ["Nidi aperti", 10_000, day("2018-03-10")],
    ],
  },
];
