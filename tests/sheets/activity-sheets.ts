/** Sheets of actions, indicators and the 2012 register as officers draw them; figures made up. */
import * as indicatorSheets from "../../shared/domain/rules/examples/indicator-sheets.ts";
import type { Rows } from "./grid-of.ts";

export const indicators2014: Rows = indicatorSheets.indicators2014.rows;
export const planIndicators: Rows = indicatorSheets.planIndicators.rows;

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
