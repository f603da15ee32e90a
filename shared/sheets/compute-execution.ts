/**
 * Execution of the projects on a sheet of ours, as at the last day of the register of payments: a sheet knows no other "today".
 * Sums by project are values with their cells beside them, because they depend on days; differences, ratios and totals are live formulas.
 */
import { projectName } from "../domain/by-project.ts";
import { dayIn, dayText } from "../domain/day.ts";
import { type Execution, type ExecutionAmount, execution } from "../domain/execution.ts";
import type { Measure } from "../domain/measure.ts";
import type { Table } from "../domain/table.ts";
import { dataRows } from "../domain/table-access.ts";
import { cellName } from "../kit/a1.ts";
import { notComputableText } from "./compute-columns.ts";
import { cellsText, euroFormat, percentFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const executionSheet = `${OWN_MARK}Esecuzione`;

const amounts: readonly ExecutionAmount[] = [
  "totalCost",
  "requested",
  "assigned",
  "disbursed",
  "liquidatedContribution",
  "liquidatedAll",
  "savings",
  "recoveries",
];
const firstAmount = 2;
const at = (id: ExecutionAmount) => firstAmount + amounts.indexOf(id);
const toPayColumn = firstAmount + amounts.length;
const headerRow = 4;

/** The last day of a payment, or of an act where the payment has none; null when no row has a day. */
export function lastPaymentDay(payments: Table): string | null {
  const days = dataRows(payments).flatMap(
    (row) => dayIn(row.reading("paymentDate")) ?? dayIn(row.reading("actDate")) ?? [],
  );
  return days.sort().at(-1) ?? null;
}

/** Null without a day, or when nothing of the register can be computed. */
export function planExecution(payments: Table, projects: Table): WritePlan | null {
  const asAt = lastPaymentDay(payments);
  if (asAt === null) return null;
  const report = execution(projects, payments, asAt);
  const [first] = report.projects;
  const present = amounts.some(
    (id) =>
      first?.execution.amounts[id].outcome.type === "value" &&
      (id === "disbursed" || id.startsWith("liquidated")),
  );
  if (!first || !present) return null;
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}Esecuzione dei progetti al ${dayText(asAt)}`, "title");
  draft.put(
    1,
    0,
    "Quota di contributo e tutte le fonti non si confrontano mai fra loro (LG-2014, indicatore 14)",
    "note",
  );
  if (report.unmatched.length > 0) {
    const rows = report.unmatched.map(({ row }) => row.row).join(", ");
    draft.put(
      2,
      0,
      `Righe dei pagamenti che non si ritrovano fra i progetti e non sono comprese: ${rows}`,
      "note",
    );
  }
  const heads = amounts.map((id) => first.execution.amounts[id].label.it);
  const last = [
    first.execution.amounts.toPay.label.it,
    "Liquidato / erogato (quota contributo)",
    "Liquidato / costo (tutte le fonti)",
    "Provenienza",
  ];
  draft.header(headerRow, ["Progetto", "Ente capofila", ...heads, ...last]);
  report.projects.forEach(({ project, execution: figures }, index) => {
    const row = headerRow + 1 + index;
    draft.put(row, 0, projectName(project), "plain");
    draft.put(row, 1, project.text("lead"), "plain");
    for (const id of amounts) amountCell(draft, row, at(id), figures.amounts[id], "plain");
    derived(draft, row, figures, "plain");
    draft.put(row, toPayColumn + 3, provenance(figures), "note");
  });
  const totalRow = headerRow + 1 + report.projects.length;
  draft.put(totalRow, 0, "Totale", "total");
  for (const id of amounts) totalCell(draft, totalRow, at(id), report.territory.amounts[id]);
  derived(draft, totalRow, report.territory, "total");
  return {
    title: {
      it: `Esecuzione dei progetti al ${dayText(asAt)}, in un nuovo foglio`,
      en: `Execution of the projects as at ${dayText(asAt)}, on a new sheet`,
    },
    writes: [{ sheet: executionSheet, create: true, cells: draft.cells }],
  };
}

/** Why there is no figure, in its place. */
function reason(draft: SheetDraft, row: number, column: number, { outcome }: Measure): boolean {
  if (outcome.type === "value") return false;
  draft.put(row, column, `${notComputableText}: ${outcome.because.it}`, "note");
  return true;
}

function amountCell(
  draft: SheetDraft,
  row: number,
  column: number,
  measure: Measure,
  style: CellWrite["style"],
): void {
  if (reason(draft, row, column, measure) || measure.outcome.type !== "value") return;
  draft.put(row, column, Number(measure.outcome.value), style, euroFormat);
}

function totalCell(draft: SheetDraft, row: number, column: number, measure: Measure): void {
  if (reason(draft, row, column, measure)) return;
  draft.formula(
    row,
    column,
    `=SUM(${cellName(headerRow + 1, column)}:${cellName(row - 1, column)})`,
    "total",
    euroFormat,
  );
}

/** A formula only where both of its cells hold a figure. */
function derived(
  draft: SheetDraft,
  row: number,
  { amounts: figures }: Execution,
  style: CellWrite["style"],
): void {
  const known = (id: ExecutionAmount) => figures[id].outcome.type === "value";
  const quotient = (column: number, top: ExecutionAmount, bottom: ExecutionAmount) => {
    if (!known(top) || !known(bottom)) return;
    const [above, below] = [cellName(row, at(top)), cellName(row, at(bottom))];
    draft.formula(
      row,
      column,
      `=IF(${below}=0,"${notComputableText}",${above}/${below})`,
      style,
      percentFormat,
    );
  };
  if (known("assigned") && known("disbursed")) {
    draft.formula(
      row,
      toPayColumn,
      `=${cellName(row, at("assigned"))}-${cellName(row, at("disbursed"))}`,
      style,
      euroFormat,
    );
  }
  quotient(toPayColumn + 1, "liquidatedContribution", "disbursed");
  quotient(toPayColumn + 2, "liquidatedAll", "totalCost");
}

function provenance({ amounts: figures }: Execution): string {
  return cellsText(amounts.map((id) => figures[id].numerator));
}
