/** The right sheets of one plan: several rules look at them, each failing example changes a few of their cells. */
import type { ExampleSheet } from "../example.ts";
import { percent, sheet } from "./compose.ts";

export const projects = sheet(
  "Progetti",
  [
    "N.",
    "Ente capofila",
    "Titolo progetto",
    "Costo totale",
    "Contributo richiesto",
    "Contributo assegnato",
    "Cofinanziamento",
    "% cofinanziamento",
  ],
  [1, "Comune di Alfa", "Tempi nuovi", 1000, 600, 570, 430, percent(0.43)],
  [2, "Comune di Beta", "Nidi aperti", 2000, 1200, 1140, 860, percent(0.43)],
  [3, "Comune di Gamma", "Lavoro agile", 3000, 1800, 1710, 1290, percent(0.43)],
  [4, "Comune di Delta", "Spazi condivisi", 4000, 2400, 2280, 1720, percent(0.43)],
  ["Totale progetti: 4", null, null, 10_000, 6000, 5700, 4300, percent(0.43)],
);

export const financialPlan = sheet(
  "Piano finanziario",
  ["Voce", "Importo (€)"],
  ["Risorse regionali assegnate ad ATS", 7000],
  ["di cui: risorse ex DGR 5969/2016", 5000],
  ["di cui: risorse aggiuntive regionali", 2000],
  ["Residui dei precedenti Piani", 0],
  ["Cofinanziamento delle Alleanze", 4300],
  ["Totale entrate", 11_300],
  ["Progetti delle Alleanze (costo totale)", 10_000],
  ["Azioni di sistema e trasversali", 1300],
  ["Costo complessivo del Piano", 11_300],
  ["Contributi richiesti", 6000],
  ["Risorse messe a disposizione con la Manifestazione di interesse", 4800],
  ["Eccedenza dei contributi richiesti sulle risorse della Manifestazione", 1200],
  ["Eccedenza in percentuale delle risorse della Manifestazione", percent(0.25)],
  ["Ulteriori risorse su decisione del Comitato", 900],
  ["Contributi assegnati alle Alleanze", 5700],
);

export const monitoring = sheet(
  "Monitoraggio",
  [
    "Ente capofila",
    "Titolo progetto",
    "Persone previste",
    "Persone raggiunte",
    "Totale risorse del progetto",
    "Risorse liquidate (tutte le fonti)",
    "Risorse erogate (quota contributo)",
    "Risorse liquidate (quota contributo)",
    "Cofinanziamento",
    "di cui privato",
    "di cui monetario",
  ],
  ["Comune di Alfa", "Tempi nuovi", 100, 80, 1000, 400, 285, 200, 430, 100, 50],
  ["Comune di Beta", "Nidi aperti", 50, 50, 2000, 700, 570, 500, 860, 300, 200],
  ["Totale", null, 150, 130, 3000, 1100, 855, 700, 1290, 400, 250],
);

export const grants = sheet(
  "Contributi POR FSE",
  ["Provincia", "Numero progetti approvati", "Costo ammissibile", "Contributo concesso"],
  ["Milano", 2, 250_000, 200_000],
  ["Lodi", 1, 100_000, 80_000],
  ["Como", 1, 50_000, 40_000],
  ["Pavia", 1, 50_000, 40_000],
  ["Totale", 5, 450_000, 360_000],
);

const all = (share: number) => Array.from({ length: 5 }, () => percent(share, "0.0%"));

export const weights = sheet(
  "Pesi",
  [
    "Dati per ASL",
    "Donne 18-45 anni (INDICATORE A)",
    "Bambini < 6 anni (INDICATORE B)",
    "Forza lavoro femminile (INDICATORE C)",
    "MPMI (INDICATORE D)",
    "Popolazione > 75 (INDICATORE E)",
  ],
  ["Milano", ...all(0.6)],
  ["Lodi", ...all(0.4)],
  ["Totale", ...all(1)],
  [],
  [],
  ["Indicatore", "Peso", "Descrizione"],
  ["Indicatore A", percent(0.1, "0%"), "Popolazione femminile (18-45 anni)"],
  ["Indicatore B", percent(0.3, "0%"), "Bambini (0-5 anni)"],
  ["Indicatore C", percent(0.3, "0%"), "Forza lavoro femminile"],
  ["Indicatore D", percent(0.1, "0%"), "PMI"],
  ["Indicatore E", percent(0.2, "0%"), "Popolazione anziana"],
);

export const cards = sheet(
  "Schede",
  ["Comune di Alfa - Tempi nuovi"],
  ["N° PARTNER", "N° AZIONI"],
  [5, 2],
  ["DESCRIZIONE DEL PROGETTO"],
  ["1. Sportello"],
  ["2. Formazione"],
  ["Costo complessivo di progetto: € 1.000,00"],
);

/** A table of no kind that we know: only its arithmetic is checked. */
export const costs = sheet(
  "Spese",
  ["Voce di spesa", "Preventivo (€)", "Consuntivo (€)", "Differenza (€)", "% sul preventivo", "Totale"],
  ["Personale", 1000, 900, 100, percent(0.9), 2000],
  ["Materiali", 500, 400, 100, percent(0.8), 1000],
  ["Servizi", 400, 100, 300, percent(0.25), 800],
  ["Totale", 1900, 1400, 500, null, 3800],
);

/** Together they are one right workbook. */
export const planBook: readonly ExampleSheet[] = [
  projects,
  financialPlan,
  monitoring,
  grants,
  weights,
  cards,
  costs,
];
