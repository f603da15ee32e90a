/** A plan of 2017-18 as an ATS keeps it: monitoring, actions of projects and of the ATS, alliances; figures made up. */
import type { Plain } from "../../sheets/grid-of.ts";
import type { Rows, Sheets } from "./case.ts";

const day = (date: string): Plain => ({ date });

export const network: Rows = [
  ["Tipologia", "Numero"],
  ["Soggetti pubblici (enti locali e altri enti)", 27],
  ["Soggetti pubblici (Ambiti dei Piani di Zona)", 17],
  ["Associazioni datoriali di categoria", 23],
  ["Soggetti privati (organizzazioni no profit)", 159],
  ["Soggetti privati (imprese e soggetti profit)", 103],
  ["Organizzazioni sindacali", 12],
];

export const plan: Rows = [
  ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  ["Comune di Alfa", "Tempo amico", 60_000, 42_000, 41_328],
  ["Comune di Beta", "Nidi aperti", 50_000.5, 35_000, 34_440],
];

export const projectActions: Rows = [
  [
    "Progetto",
    "Azione",
    "Destinatari",
    "Persone previste",
    "Persone raggiunte",
    "Imprese previste",
    "Imprese raggiunte",
    "Stato",
  ],
  ["Tempo amico", "Pre e dopo scuola", "Persone", 100, 60, null, null, "In corso"],
  [null, "Smart working e co-working", "Imprese", null, null, 20, 5, "Concluso"],
  ["Nidi aperti", "Voucher per servizi per l'infanzia", "Persone", 50, 50, null, null, "Concluso"],
  [null, "Time saving", "Imprese", null, null, 10, 4, "Concluso"],
];

export const monitoring2017: Rows = [
  ["Monitoraggio dei progetti - 2° semestre 2017"],
  [
    "Ente capofila",
    "Titolo progetto",
    "Persone previste",
    "Persone raggiunte",
    "Imprese previste",
    "Imprese raggiunte",
    "Totale risorse del progetto",
    "Risorse liquidate (tutte le fonti)",
    "Cofinanziamento",
    "di cui privato",
    "di cui monetario",
  ],
  ["Comune di Alfa", "Tempo amico", 100, 60, 20, 5, 60_000, 15_000, 18_672, 10_000, 4_668],
  ["Comune di Beta", "Nidi aperti", 50, 50, 10, 4, 50_000.5, 20_000.2, 15_560.5, 0, 15_560.5],
];

export const systemHeads = [
  "Tipo di azione",
  "Azione",
  "Importo previsto (€)",
  "Importo liquidato (€)",
  "Cofinanziamento (€)",
  "di cui monetario (€)",
  "Persone previste",
  "Persone raggiunte",
  "Imprese previste",
  "Imprese raggiunte",
  "Gruppi di lavoro avviati",
  "Numero incontri",
  "Sperimentazioni avviate",
] as const;

/** Groups and trials answered with yes, a day and a cross. */
export const systemActions: Rows = [
  ["Azioni di sistema, trasversali e dirette di ATS - 2° semestre 2017"],
  systemHeads,
  ["Azione di sistema", "Comunicazione", 50_000, 20_000, 10_000, 2_500, 400, 250, 30, 12, null, null, null],
  ["Azione di sistema", "Formazione", 28_241.39, 8_000, null, null, 100, 80, null, null, null, null, null],
  ["Azione trasversale", "Smart working", 60_000, 15_000, 6_000, 1_500, 40, 10, 15, 3, "sì", 3, null],
  [
    "Azione trasversale",
    "WHP",
    40_000,
    2_560.35,
    null,
    null,
    null,
    null,
    null,
    null,
    day("2017-10-10"),
    2,
    null,
  ],
  [
    "Azione diretta di ATS",
    "Sportello orientamento welfare",
    0,
    0,
    null,
    null,
    25,
    5,
    null,
    null,
    null,
    null,
    "x",
  ],
];

/** The sheet with one cell ("K5") set to another value. */
export function withCell(rows: Rows, cell: string, value: Plain): Rows {
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  return rows.map((cells, at) => {
    if (at !== row) return cells;
    const changed = [...cells];
    changed[column] = value;
    return changed;
  });
}

export const alliances2017: Rows = [
  ["Alleanza", "Soggetto", "Ruolo", "Tipologia"],
  ["Alleanza Nord", "Comune di Alfa", "capofila", "Ente locale"],
  [null, "Rossi Meccanica srl", "partner", "Impresa"],
  [null, "Il Nido", "partner", "Terzo settore"],
  ["Alleanza Sud", "Comune di Beta", "capofila", "Ente locale"],
  [null, "Bianchi Impianti spa", "partner", "Impresa"],
];

export const cofinancing: Rows = [
  ["Cofinanziamento dei progetti"],
  [
    "Titolo progetto",
    "Costo totale",
    "Cofinanziamento",
    "Cofinanziamento privato",
    "Cofinanziamento pubblico",
    "Cofinanziamento monetario",
    "Cofinanziamento in natura",
  ],
  ["Tempo amico", 60_000, 18_672, 10_000, 8_672, 4_668, 14_004],
  ["Nidi aperti", 50_000.5, 15_560.5, 0, 15_560.5, 15_560.5, 0],
];

export const plan2017: Sheets = {
  Rete: network,
  Progetti: plan,
  Azioni: projectActions,
  Monitoraggio: monitoring2017,
  "Azioni ATS": systemActions,
  Alleanze: alliances2017,
};
