/**
 * One right workbook, and for every rule of the plan tables the cells that break it.
 * The right workbook is each rule's case that passes: it holds the figures that the rule looks at.
 */

import type { RuleId } from "../../shared/domain/rules.ts";
import { parseCellName } from "../../shared/kit/a1.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { cellOf, type Plain, sheetOf } from "../sheets/grid-of.ts";

const percent = (v: number, format = "0.00%"): Plain => ({ v, format });

const sheets: Readonly<Record<string, readonly (readonly Plain[])[]>> = {
  Progetti: [
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
  ],
  "Piano finanziario": [
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
  ],
  Monitoraggio: [
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
  ],
  Contributi: [
    ["Provincia", "Numero progetti approvati", "Costo ammissibile", "Contributo concesso"],
    ["Milano", 2, 250_000, 200_000],
    ["Lodi", 1, 100_000, 80_000],
    ["Como", 1, 50_000, 40_000],
    ["Pavia", 1, 50_000, 40_000],
    ["Totale", 5, 450_000, 360_000],
  ],
  Pesi: [
    [
      "Dati per ASL",
      "Donne 18-45 anni (INDICATORE A)",
      "Bambini < 6 anni (INDICATORE B)",
      "Forza lavoro femminile (INDICATORE C)",
      "MPMI (INDICATORE D)",
      "Popolazione > 75 (INDICATORE E)",
    ],
    ["Milano", ...Array.from({ length: 5 }, () => percent(0.6, "0.0%"))],
    ["Lodi", ...Array.from({ length: 5 }, () => percent(0.4, "0.0%"))],
    ["Totale", ...Array.from({ length: 5 }, () => percent(1, "0.0%"))],
    [null],
    [null],
    ["Indicatore", "Peso", "Descrizione"],
    ["Indicatore A", percent(0.1, "0%"), "Popolazione femminile (18-45 anni)"],
    ["Indicatore B", percent(0.3, "0%"), "Bambini (0-5 anni)"],
    ["Indicatore C", percent(0.3, "0%"), "Forza lavoro femminile"],
    ["Indicatore D", percent(0.1, "0%"), "PMI"],
    ["Indicatore E", percent(0.2, "0%"), "Popolazione anziana"],
  ],
  Schede: [
    ["Comune di Alfa - Tempi nuovi"],
    ["N° PARTNER", "N° AZIONI"],
    [5, 2],
    ["DESCRIZIONE DEL PROGETTO"],
    ["1. Sportello"],
    ["2. Formazione"],
    ["Costo complessivo di progetto: € 1.000,00"],
  ],
  Spese: [
    ["Voce di spesa", "Preventivo (€)", "Consuntivo (€)", "Differenza (€)", "% sul preventivo", "Totale"],
    ["Personale", 1000, 900, 100, percent(0.9), 2000],
    ["Materiali", 500, 400, 100, percent(0.8), 1000],
    ["Servizi", 400, 100, 300, percent(0.25), 800],
    ["Totale", 1900, 1400, 500, null, 3800],
  ],
};

export interface RuleCase {
  readonly rule: RuleId;
  readonly sheet: string;
  /** New contents, by cell. */
  readonly edits: Readonly<Record<string, Plain>>;
  /** Where the finding must stand. */
  readonly cell: string;
  readonly hiddenRow?: number;
}

const on =
  (sheet: string) =>
  (rule: RuleId, cell: string, edits: RuleCase["edits"], hiddenRow?: number): RuleCase => ({
    rule,
    sheet,
    cell,
    edits,
    ...(hiddenRow === undefined ? {} : { hiddenRow }),
  });
const projects = on("Progetti");
const plan = on("Piano finanziario");
const monitoring = on("Monitoraggio");
const grants = on("Contributi");
const weights = on("Pesi");
const cards = on("Schede");
const costs = on("Spese");

export const ruleCases: readonly RuleCase[] = [
  projects("cell.malformed", "D3", { D3: "2OOO,00" }),
  projects("cell.ambiguous", "D3", { D3: "2.00.00" }),
  projects("cell.error", "D3", { D3: { error: "#N/A" } }),
  projects("cell.date", "D3", { D3: { date: "2017-05-01" } }),
  projects("cell.uncomputed", "D3", { D3: { f: "=D2*2" } }),
  projects("cell.text", "D3", { D3: "da definire" }),
  projects("cell.missing", "D3", { D3: null }),
  projects("cell.negative", "D3", { D3: -2000 }),
  monitoring("cell.fraction", "C2", { C2: 100.5 }),
  weights("cell.overWhole", "C2", { C2: percent(1.6, "0.0%") }),
  projects("row.hidden", "A3", {}, 3),
  costs("row.afterTotal", "A6", { A6: "Economie", B6: 10 }),
  projects("total.column", "E6", { E6: 6000.01 }),
  weights("total.rounding", "B4", { B2: percent(0.601, "0.0%") }),
  projects("total.count", "A6", { A6: "Totale progetti: 5" }),
  costs("relation.difference", "D3", { D3: 101, D5: 501 }),
  costs("relation.percent", "E3", { E3: percent(0.81) }),
  costs("relation.rowTotal", "F3", { F3: 1001, F5: 3801 }),
  costs("relation.notComputable", "E3", { B3: 0 }),
  costs("relation.rounding", "E2", { C2: 899.99, D2: 100.01, C5: 1399.99, D5: 500.01 }),
  projects("amount.requestedOverCost", "E2", { E2: 1000.01 }),
  projects("amount.assignedOverRequested", "F2", { F2: 600.01 }),
  projects("amount.assignedOverCost", "F2", { E2: null, F2: 1000.01 }),
  projects("cofinancing.amount", "G2", { G2: 430.01 }),
  projects("cofinancing.share", "H2", { H2: percent(0.44) }),
  projects("cut.departure", "F2", { F2: 560 }),
  plan("plan.regional", "B2", { B4: 2000.01 }),
  plan("plan.assigned", "B16", { B15: 900.01 }),
  plan("plan.systemActions", "B9", { B9: 1300.01 }),
  plan("plan.excess", "B13", { B13: 1200.01 }),
  plan("plan.excessShare", "B14", { B14: percent(0.2) }),
  plan("plan.rounding", "B14", { B11: 6000.4 }),
  plan("plan.sources", "B7", { B7: 11_300.01 }),
  plan("plan.uses", "B10", { B10: 11_300.01 }),
  plan("plan.balance", "B10", { B10: 11_299.99 }),
  plan("across.planTotal", "B11", { B11: 6000.01 }),
  plan("across.balance", "B10", { B9: 1300.01 }),
  monitoring("monitoring.privateOverCofinancing", "J2", { J2: 430.01 }),
  monitoring("monitoring.monetaryOverCofinancing", "K2", { K2: 430.01 }),
  monitoring("monitoring.cofinancingOverResources", "I2", { I2: 1000.01 }),
  monitoring("monitoring.liquidatedOverResources", "F2", { F2: 1000.01 }),
  monitoring("monitoring.partOverAll", "H2", { H2: 400.01 }),
  monitoring("monitoring.liquidatedOverDisbursed", "H2", { H2: 285.01 }),
  monitoring("monitoring.baseUnstated", "F1", { F1: "Risorse liquidate" }),
  monitoring("monitoring.reachedOverExpected", "D2", { D2: 101 }),
  monitoring("monitoring.reachedWithoutExpected", "D2", { C2: 0 }),
  monitoring("across.monitoringResources", "E2", { E2: 1000.01 }),
  monitoring("across.disbursedOverAssigned", "G2", { G2: 570.01 }),
  grants("grants.capAmount", "D3", { D3: 100_000.01 }),
  grants("grants.capShare", "D3", { D3: 80_000.01 }),
  grants("territory.unknown", "A3", { A3: "Lodigiano" }),
  grants("territory.repeated", "A3", { A3: "Milano" }),
  weights("weights.sum", "B12", { B12: percent(0.3, "0%") }),
  weights("allocation.wording", "C1", { C9: "Bambini (0-6 anni)" }),
  cards("card.actions", "B3", { B3: 3 }),
  cards("across.card", "A7", { A7: "Costo complessivo di progetto: € 1.000,01" }),
];

/** The right workbook, with the cells of a case replaced. */
export function workbookOf(change?: RuleCase): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const sheet = sheetOf({ name, rows });
      if (change?.sheet !== name) return sheet;
      const edits = Object.entries(change.edits).map(([cell, value]) => {
        const at = parseCellName(cell);
        if (!at) throw new Error(cell);
        return { ...at, value };
      });
      const kept = sheet.cells.filter(
        (cell) => !edits.some(({ row, column }) => row === cell.row && column === cell.column),
      );
      const put = edits.flatMap(({ row, column, value }) => cellOf(row, column, value) ?? []);
      return {
        ...sheet,
        cells: [...kept, ...put].sort((a, b) => a.row - b.row || a.column - b.column),
        hiddenRows: change.hiddenRow === undefined ? [] : [change.hiddenRow - 1],
      };
    }),
  };
}
