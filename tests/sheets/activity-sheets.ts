/** Sheets of actions, indicators and the 2012 register as officers draw them; figures made up. */
import type { Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

export const actionSheets: Readonly<Record<string, Rows>> = {
  "by persons and enterprises": [
    ["Stato di attuazione delle azioni"],
    [],
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
    ["Tempo amico", "Pre e dopo scuola", "Persone", 40, 32, null, null, "In corso"],
    [null, "Smart working e co-working", "Imprese", null, null, 10, 4, "Avviato"],
    ["Nidi aperti", "Voucher per servizi per l'infanzia", "Persone", 25, 25, null, null, "Concluso"],
    ["Totale", null, null, 65, 57, 10, 4, null],
  ],
  "one expected and one reached": [
    ["Capofila", "Azione progettuale", "Target", "Previsti", "Raggiunti"],
    ["Comune di Alfa", "Incentivi alle persone per servizi di cura", "Famiglie", 40, 32],
    ["Comune di Beta", "Sostegno alle imprese: flessibilità oraria family friendly", "Imprese", 8, 3],
  ],
  "hours over two rows of headings": [
    [
      "Titolo progetto",
      "Azione",
      "Ore di formazione",
      null,
      "Ore di orientamento",
      null,
      "Servizi dichiarati",
      "Servizi erogati",
    ],
    [null, null, "previste", "erogate", "previste", "erogate", null, null],
    ["Tempo amico", "Time saving", 20, 12, 10, 10, 4, 3],
    ["Nidi aperti", "Grest estivo, chiusura delle scuole", 8, 8, 0, 0, 2, 2],
  ],
};

export const indicators2014: Rows = [
  ["ASL di Cremona - Monitoraggio luglio 2015 (D.G.R. 1081/2013)"],
  [],
  ["N.", "Indicatore", "Numeratore", "Denominatore", "Valore"],
  [1, "N. soggetti aderenti alle reti territoriali", null, null, 60],
  [2, "N. soggetti per tipologia: Enti pubblici", null, null, 20],
  [null, "Imprese", null, null, 15],
  [null, "Terzo Settore", null, null, 21],
  [null, "Altro", null, null, 4],
  [3, "N. progetti avviati sul totale progetti presenti del piano territoriale", 4, 5, 0.8],
  [4, "Numero di alleanze costituite formalmente", null, null, 3],
  [5, "N. progetti avviati con cofinanziamento della rete sul totale dei progetti avviati", 1, 4, 0.25],
  [
    6,
    "N. progetti avviati interamente a sostegno economico della rete sul totale dei progetti avviati",
    0,
    4,
    0,
  ],
  [7, "N. progetti avviati destinati alle persone sul totale dei progetti avviati", 3, 4, 0.75],
  [8, "N. progetti avviati destinati alle imprese sul totale dei progetti avviati", 1, 4, 0.25],
  [9, "N. progetti sperimentali su numero totale di progetti presentati", 1, 6, 0.17],
  [10, "N. piani di flessibilità avviati sul totale dei progetti avviati", 6, 4, 1.5],
  [11, "N. soggetti raggiunti / soggetti target per ogni azione progettuale", 120, 200, 0.6],
  [
    12,
    "N. servizi di conciliazione erogati / servizi esistenti dichiarati nel piano territoriale",
    9,
    12,
    0.75,
  ],
  [13, "N. ore erogate / previste: formazione", 30, 40, 0.75],
  [null, "aggiornamento", 0, 10, 0],
  [null, "orientamento", 12, 16, 0.75],
  [14, "Risorse liquidate dalle Alleanze locali / risorse erogate da RL", 12000.5, 40000, 0.3],
];

export const planIndicators: Rows = [
  ["Piano territoriale 2017-2018 - Indicatori di risultato (DGR 5969/2016)"],
  [],
  ["Indicatore", "Dettaglio", "Numeratore", "Denominatore", "Valore"],
  ["Numero soggetti aderenti alla Rete territoriale totale e per tipologia", null, null, null, 341],
  ["Numero progetti conclusi / totale progetti presenti nel piano territoriale", null, 2, 6, "33,3%"],
  ["Beneficiari raggiunti (persone) / beneficiari previsti dalle azioni di sistema", null, 50, 100, "50%"],
  ["Beneficiari raggiunti (imprese) / beneficiari previsti dalle azioni di sistema", null, 5, 20, "25%"],
  ["Beneficiari raggiunti (persone) / beneficiari previsti dal piano territoriale", null, 300, 800, "37,5%"],
  ["Beneficiari raggiunti (imprese) / beneficiari previsti dal piano territoriale", null, 30, 90, "33,3%"],
  [
    "Risorse liquidate per azioni della rete territoriale / risorse previste dal Piano per azioni della rete territoriale",
    null,
    45000,
    178241.39,
    "25,2%",
  ],
  [
    "Risorse a cofinanziamento per azioni della rete territoriale / totale risorse a cofinanziamento per azioni della rete territoriale",
    null,
    30000,
    30000,
    "100%",
  ],
  [
    "Risorse a cofinanziamento monetario per azioni della rete territoriale / risorse a cofinanziamento per azioni della rete territoriale",
    null,
    12000,
    30000,
    "40%",
  ],
  ["Avvio dei gruppi di lavoro per ciascuna azione trasversale", "Smart working", null, null, 1],
  ["Avvio dei gruppi di lavoro per ciascuna azione trasversale", "WHP", null, null, 1],
  ["Numero incontri per ciascun gruppo di lavoro", "Smart working", null, null, 2],
  ["Numero incontri per ciascun gruppo di lavoro", "WHP", null, null, 3],
  ["Avvio sperimentazioni interne ATS", null, null, null, 1],
];

export const register2012: Rows = [
  ["Piano di Lavoro Territoriale"],
  ["MACROAZIONI", "AZIONE PROGETTUALE", "ATTIVITA' PREVISTE E REALIZZATE", "TARGET COINVOLTO"],
  ["RETE", "1.a Attivazione di un tavolo locale", "individuazione delle risorse", "STAKEHOLDERS LOCALI"],
  [null, "1.b Allargamento del tavolo locale", null, null],
  [null, "2. Mappatura delle progettualità", "ricognizione delle iniziative", "ENTI LOCALI"],
  ["5.b Adesione del territorio", "Adeguamento giuridico", "Strutture autorizzate", null],
  ["FORMAZIONE", "6. Progettazione di percorsi formativi", "4 moduli formativi", "Imprese"],
  ["Piano di Lavoro Territoriale"],
  [null, "Attivazione percorso di formazione", "Supporto tecnico", "Componenti tavolo locale"],
  [null, "2. Ricognizione di sportelli", null, "Enti locali"],
];
