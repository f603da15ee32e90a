/**
 * Work plan 2012 of the province of Milan (update of 30.06.2012), which carries out D.G.R. IX/1576 of 2011. Read in the plan itself.
 * Its register prints 30 numbered actions, some split by letters, three without a number.
 */
import type { Bilingual } from "../../kit/finding.ts";
import { HalfYear } from "../../kit/period.ts";
import type { Source } from "../../kit/source.ts";
import type { Act, MonitoringIndicator, PanelAction, Tag } from "../act.ts";
import { planMilan2012Document } from "../documents.ts";
import { open, stated } from "../sourced.ts";

function at(place: string): Source {
  return { document: "PLAN-MI-2012", place, hand: "first" };
}

function objective(id: string, it: string, en: string, note?: Bilingual): Tag {
  const letter = id.slice(0, 1);
  const row = { id: `PLAN-MI-2012.${id}`, text: { it, en }, source: at(`cap. 5, obiettivo ${letter})`) };
  return note ? { ...row, note } : row;
}

function macroAction(id: string, it: string, en: string): Tag {
  return { id, text: { it, en }, source: at("cap. 5, tabella, colonna MACROAZIONI") };
}

/** `number` as printed; null where the register prints none, and then `id` tells the row. */
function action(
  group: string,
  number: string | null,
  id: string,
  targets: PanelAction["targets"],
  it: string,
  en: string,
): PanelAction {
  const source = at(`cap. 5, tabella, ${number === null ? "azione senza numero" : `azione ${number}`}`);
  return {
    id: `PLAN-MI-2012.${id}`,
    number,
    group,
    text: { it, en },
    targets,
    porFse: false,
    wordings: [],
    source,
  };
}

function indicator(
  number: string,
  numerator: MonitoringIndicator["numerator"],
  text: string,
): MonitoringIndicator {
  return {
    id: `PLAN-MI-2012.monitoring-${number}`,
    number,
    level: "territory",
    numerator,
    denominator: null,
    breakdown: [],
    text,
    source: at(`cap. 6, punto ${number.replace(/[ab]$/, "")}`),
    note: {
      it: "Il piano indica che cosa si osserva, non una formula.",
      en: "The plan says what is observed, not a formula.",
    },
  };
}

const quality =
  "qualità del processo di conciliazione territoriale avviato riguardante il livello di partecipazione (numero di Enti aderenti) e grado di soddisfazione dei soggetti aderenti al progetto (customer satisfaction)";
const quantity = "analisi quantitativa degli interventi attivati e realizzati";

export const act: Act = {
  id: "PLAN-MI-2012",
  role: "programme",
  title: {
    it: "Piano di lavoro territoriale 2012, provincia di Milano",
    en: "Territorial work plan 2012, province of Milan",
  },
  citations: {
    canonical: "D.G.R. 1576/2011",
    number: "1576",
    year: 2011,
    right: [{ form: "D.G.R. n. IX/1576 del 20/04/2011", source: at("cap. 11") }],
    wrong: [],
  },
  documents: [planMilan2012Document],
  validity: {
    from: {
      value: "2011-09-28",
      source: at("cap. 1"),
      note: {
        it: "Approvazione del piano da parte del Tavolo politico; l'aggiornamento qui usato (rev. 2.0) è in vigore dal 13 luglio 2012.",
        en: "The plan as approved by the political table; the update used here (rev. 2.0) is in force from 13 July 2012.",
      },
    },
    to: { value: "2013-07-01", source: at("cap. 1 e 5, «fino al 30 giugno 2013»") },
  },
  programme: {
    id: "PLAN-2012",
    label: { it: "Piano di lavoro 2012 (provincia di Milano)", en: "Work plan 2012 (province of Milan)" },
    from: HalfYear.parse("2011-S2"),
    to: HalfYear.parse("2013-S1"),
    titleWords: ["30 06 2012", "piano di lavoro territoriale"],
    source: at("cap. 5"),
  },
  programmes: ["PLAN-2012"],
  level: "asl",
  territories: ["ASL-MI", "ASL-MI1", "ASL-MI2"],
  parameters: {
    monitoringMonths: open(
      at("cap. 6"),
      "Il piano rinvia all'art. 7 dell'Accordo del 7 luglio 2011, che non è tra i documenti.",
      "The plan refers to art. 7 of the accord of 7 July 2011, which is not among the documents.",
    ),
    regionalResources: open(at("cap. 5"), "Il piano non stampa importi.", "The plan prints no amounts."),
    plansPerTerritory: stated(1, at("cap. 1"), {
      it: "Un solo piano per l'intera provincia, comune alle tre ASL di Milano.",
      en: "One plan for the whole province, common to the three ASL of Milan.",
    }),
  },
  deadlines: [
    {
      id: "accord-signed",
      text: { it: "Sottoscrizione dell'Accordo di collaborazione", en: "Accord signed" },
      due: { kind: "day", date: "2011-07-07" },
      source: at("cap. 1"),
    },
    {
      id: "plan-approved",
      text: {
        it: "Approvazione del Piano da parte del Tavolo politico",
        en: "Plan approved by the political table",
      },
      due: { kind: "day", date: "2011-09-28" },
      source: at("cap. 1"),
    },
    {
      id: "plan-validated",
      text: { it: "Validazione regionale del Piano", en: "Plan validated by the Region" },
      due: { kind: "day", date: "2011-12-22" },
      source: at("cap. 1"),
    },
    {
      id: "update-in-force",
      text: { it: "Entrata in vigore dell'aggiornamento (rev. 2.0)", en: "Update in force (rev. 2.0)" },
      due: { kind: "day", date: "2012-07-13" },
      source: at("frontespizio"),
    },
    {
      id: "plan-end",
      text: { it: "Termine del Piano di intervento territoriale", en: "End of the plan" },
      due: { kind: "day", date: "2013-06-30" },
      source: at("cap. 5"),
    },
  ],
  memberTypes: [],
  objectives: [
    objective(
      "a",
      "Implementazione e consolidamento della Rete territoriale per la conciliazione vita e lavoro",
      "Network built and consolidated",
    ),
    objective(
      "b",
      "Analisi della domanda ed individuazione delle priorità territoriali",
      "Demand analysed, priorities found",
    ),
    objective(
      "c",
      "Attività di coordinamento e potenziamento dei servizi di informazione e consulenza per le imprese e i cittadini",
      "Information and advice for enterprises and citizens",
    ),
    objective(
      "d",
      "Aggiornamento della Mappatura della filiera dei servizi di conciliazione vita e lavoro",
      "Map of work-life services updated",
    ),
    objective(
      "e",
      "Sperimentazione di azioni innovative finalizzate all'implementazione della dote conciliazione famiglia - lavoro",
      "Innovative trials for the work-life voucher",
    ),
    objective(
      "e-second",
      "Avvio di percorsi informativi, formativi e di accompagnamento per le PMI",
      "Information, training and support for SMEs",
      { it: "La lettera e) è stampata due volte.", en: "Letter e) is printed twice." },
    ),
    objective(
      "f",
      "Attività di fund raising e modelli di integrazione delle risorse",
      "Fund raising and pooling of resources",
    ),
  ],
  actionGroups: [
    macroAction("network", "RETE", "Network"),
    macroAction(
      "training",
      "FORMAZIONE (RIENTRA NELLE AZIONI DI SISTEMA SVOLTE IN MODALITÀ CONGIUNTA DA TUTTE LE ASL)",
      "Training (system actions run jointly by all ASL)",
    ),
    macroAction("fund-raising", "FUND RAISING", "Fund raising"),
    macroAction("enterprise-desk", "Sportello per le imprese", "Desk for enterprises"),
    macroAction(
      "lines",
      "LINEE DI INTERVENTO PREVISTE/NON PREVISTE NEL PIANO TERRITORIALE DI CONCILIAZIONE",
      "Lines of action inside and outside the territorial plan",
    ),
  ],
  actions: [
    action(
      "network",
      "1",
      "1",
      [],
      "Costruzione della filiera della Conciliazione Territoriale",
      "Chain of work-life services built",
    ),
    action(
      "network",
      "1.a",
      "1.a",
      [],
      "Attivazione di un tavolo locale costituito da operatori ASL Mi2 e rappresentanti degli 8 distretti del territorio",
      "Local table of ASL Milano 2 and its 8 districts",
    ),
    action(
      "network",
      "1.a bis",
      "1.a-bis",
      [],
      "Attivazione di un tavolo locale costituito da operatori ASL Mi1 e rappresentanti dei 7 distretti del territorio",
      "Local table of ASL Milano 1 and its 7 districts",
    ),
    action(
      "network",
      "1.b",
      "1.b",
      [],
      "Allargamento del tavolo locale ad operatori quali AFOL, Associazioni datoriali, sindacati, terzo settore",
      "Local table widened to employment agency, employers, unions, third sector",
    ),
    action(
      "network",
      "1.b - bis",
      "1.b-bis",
      [],
      "Allargamento del tavolo locale ad operatori terzo settore del territorio",
      "Local table widened to the third sector",
    ),
    action(
      "network",
      "2",
      "2",
      [],
      "Mappatura delle progettualità attivate sul territorio",
      "Projects in the territory mapped",
    ),
    action(
      "network",
      "3",
      "3",
      [],
      "Analisi del bisogno territoriale in tema conciliazione e successiva individuazione delle priorità",
      "Needs analysed, priorities found",
    ),
    action(
      "network",
      "4",
      "4",
      [],
      "Ricognizione di sportelli di consulenza per le aziende e valorizzazione dei servizi di informazione/consulenza già presenti sul territorio",
      "Survey of advice desks for enterprises",
    ),
    action(
      "network",
      "5.a",
      "5.a",
      [],
      "Realizzazione di una mappatura della filiera dei servizi di conciliazione vita-lavoro presenti sul territorio di competenza",
      "Map of work-life services",
    ),
    action(
      "network",
      "5.b",
      "5.b",
      [],
      "Adesione del territorio delle tre ASL alla Filiera di Conciliazione di Regione Lombardia",
      "Three ASL join the regional chain of services",
    ),
    action(
      "training",
      "6",
      "6",
      [],
      "Progettazione di percorsi formativi in tema di conciliazione",
      "Training courses designed",
    ),
    action(
      "training",
      "7",
      "7",
      [],
      "Attivazioni contatti per la definizione di percorsi formativi e accompagnamento al tavolo tecnico",
      "Contacts for training of the technical table",
    ),
    action(
      "training",
      null,
      "training-local-table",
      [],
      "Attivazione percorso di formazione/accompagnamento al Tavolo locale",
      "Training of the local table",
    ),
    action(
      "training",
      null,
      "training-public-operators",
      [],
      "Attivazione percorsi formativi in tema di conciliazione per operatori delle istituzioni pubbliche finalizzate ad acquisire nozioni di base sulla conciliazione famiglia – lavoro",
      "Training of public operators",
    ),
    action(
      "fund-raising",
      "8",
      "8",
      [],
      "Individuazione degli enti da coinvolgere nell'integrazione delle risorse/iniziative",
      "Bodies found for pooling resources",
    ),
    action(
      "enterprise-desk",
      null,
      "enterprise-desk",
      ["enterprises"],
      "Promozione e gestione delle attività rivolte alle imprese in merito al tema della conciliazione realizzato da FORMAPER – CCIAA",
      "Activities for enterprises run by FORMAPER",
    ),
    action(
      "lines",
      "9",
      "9",
      [],
      "Esperienze di utilizzo di voucher e tickets",
      "Use of vouchers and tickets",
    ),
    action(
      "lines",
      "10",
      "10",
      ["enterprises"],
      "NUOVI SERVIZI DI WELFARE MENEGHINO",
      "New welfare services of Milan",
    ),
    action("lines", "11", "11", ["persons"], "IO CONCILIO", "Choice of work-life services for mothers"),
    action(
      "lines",
      "12",
      "12",
      [],
      "Individuazione di best practices per la riduzione del numero di dimissioni a seguito di nascita del primo figlio",
      "Best practices against resignations after a first child",
    ),
    action(
      "lines",
      "13",
      "13",
      [],
      "Predisposizione di una Guida alla conciliazione per imprese ed Enti pubblici",
      "Guide for enterprises and public bodies",
    ),
    action(
      "lines",
      "14",
      "14",
      [],
      "Valorizzazione della rete di conciliazione nell'ambito della programmazione zonale",
      "Network within zone programming",
    ),
    action(
      "lines",
      "15",
      "15",
      ["enterprises"],
      "BANDO PICCOLE IMPRESE CONCILIAZIONE",
      "Call for small enterprises",
    ),
    action("lines", "16", "16", ["persons"], "SERVIZI ON-LINE", "On-line services"),
    action("lines", "17", "17", ["persons"], "BABY PARKING", "Baby parking"),
    action(
      "lines",
      "18",
      "18",
      ["persons"],
      "SERVIZI DI CONCILIAZIONE PER LA CITTA'",
      "Work-life services for the city",
    ),
    action(
      "lines",
      "19",
      "19",
      ["persons"],
      "FLESSIBILITA' ORARIA E INNOVAZIONE PROCESSI ORGANIZZATIVI",
      "Flexible hours and organisation",
    ),
    action("lines", "20", "20", ["persons"], "AMPLIAMENTO ORARI ANAGRAFE", "Longer registry hours"),
    action("lines", "21", "21", ["persons"], "ORARI A MENU'", "Working hours to choose"),
    action(
      "lines",
      "22",
      "22",
      ["persons"],
      "RIENTRI MATERNITA' DELLE DIPENDENTI COMUNALI",
      "Municipal employees' return from maternity",
    ),
    action("lines", "23", "23", ["enterprises"], "SPORTELLO TATA", "Nanny desk"),
    action("lines", "24", "24", [], "S.O.S. Tata", "Nanny register"),
    action("lines", "25", "25", ["persons"], "Le Tate Volanti", "Baby-sitter desk and family-care vouchers"),
    action(
      "lines",
      "26",
      "26",
      ["persons"],
      "Piccoli interventi per aiutare i tempi della famiglia e del lavoro",
      "Small measures for family and working time",
    ),
    action(
      "lines",
      "27",
      "27",
      [],
      "Sostenere le Famiglie nella conciliazione dei tempi di lavoro e di cura dell'infanzia",
      "Support for families with children",
    ),
    action(
      "lines",
      "28",
      "28",
      [],
      "Cre- state insieme: sostegno e sviluppo dei centri ricreativi diurni comunali",
      "Municipal day centres",
    ),
    action("lines", "29", "29", [], "Vivi il tuo tempo", "Summer needs"),
    action(
      "lines",
      "30",
      "30",
      [],
      "Verso una governance locale della conciliazione dei tempi lavoro-famiglia",
      "Local governance of work-life balance",
    ),
  ],
  monitoringIndicators: [
    indicator("1a", "members", quality),
    indicator("1b", "memberSatisfaction", quality),
    indicator("2a", "actionsActivated", quantity),
    indicator("2b", "actionsCarriedOut", quantity),
    indicator("3", "beneficiariesReached", "analisi quantitativa dei destinatari raggiunti"),
    indicator(
      "4",
      "innovativeness",
      "valutazione circa il grado di innovatività degli interventi attivati e realizzati",
    ),
    indicator(
      "5",
      "sustainability",
      "valutazione circa la sostenibilità del progetto a conclusione della sperimentazione",
    ),
  ],
  demographicIndicators: [],
  premialityHeadings: [],
  premialityCriteria: [],
  printedFigures: [],
};
