/** From a financial plan and a table of projects to what the plan adds up to (PLAN-MI-2017, ch. 4). */
import { type Cofinancing, cofinancingOf } from "../../shared/domain/cofinancing.ts";
import { type Excess, excess } from "../../shared/domain/excess.ts";
import { amountMeasure, type LocalQuantity, type Measure, quantityOf } from "../../shared/domain/measure.ts";
import {
  financesWithoutSystemActions,
  financesWithSystemActions,
  type PlanFinances,
} from "../../shared/domain/plan-finances.ts";
import type { Table } from "../../shared/domain/table.ts";
import { access, dataRows } from "../../shared/domain/table-access.ts";

export interface PlanFigures {
  readonly withSystemActions: PlanFinances;
  readonly withoutSystemActions: PlanFinances;
  readonly excess: Excess;
  readonly cofinancing: Cofinancing;
  /** The line of the plan as written; null when the plan has none. Without an amount it is no source. */
  readonly carryOver: Measure | null;
  /** Cells that keep a figure from being computed, Italian. */
  readonly notes: readonly string[];
}

/** @param parts the table of cofinancing by who gives it and how, null when the workbook has none */
export function planFigures(plan: Table, projects: Table, parts: Table | null): PlanFigures {
  const notes: string[] = [];
  const column = (table: Table | null, field: string): LocalQuantity | null => {
    if (!table?.columns.some((entry) => entry.field === field)) return null;
    const rows = dataRows(table);
    const figures = rows.map((row) => row.number(field));
    const readable = figures.filter((figure) => figure !== null);
    if (readable.length === rows.length && rows.length > 0) return quantityOf(table.sheet, readable);
    const cells = rows.filter((_, at) => figures[at] === null).map((row) => row.cell(field));
    notes.push(`«${table.sheet}»: importi vuoti o illeggibili in ${cells.join(", ")}`);
    return null;
  };
  const item = (id: string): LocalQuantity | null => {
    const rows = plan.rows.filter((row) => row.item === id).map((row) => access(plan, row));
    const [row, ...others] = rows;
    if (!row) return null;
    const figure = row.number("amount");
    if (figure && others.length === 0) return quantityOf(plan.sheet, [figure]);
    const cells = rows.map((entry) => entry.cell("amount")).join(", ");
    const why = others.length > 0 ? "la stessa voce più volte" : "nessun importo";
    notes.push(`«${plan.sheet}»: ${why} in ${cells}`);
    return null;
  };
  const cost = column(projects, "totalCost");
  const requested = column(projects, "requested");
  const assigned = column(projects, "assigned");
  const carried = item("carryOver");
  const input = {
    regionalResources: item("regionalResources"),
    carryOver: carried,
    projectsCost: cost,
    assigned,
    systemActions: item("systemActions"),
  };
  return {
    withSystemActions: financesWithSystemActions(input),
    withoutSystemActions: financesWithoutSystemActions(input),
    excess: excess(requested, item("fundsOfCall")),
    cofinancing: cofinancingOf({
      cost,
      requested,
      assigned,
      publicPart: column(parts, "publicCofinancing"),
      privatePart: column(parts, "privateCofinancing"),
      monetary: column(parts, "monetaryCofinancing"),
      inKind: column(parts, "inKindCofinancing"),
    }),
    carryOver: plan.rows.some((row) => row.item === "carryOver") ? carryOverLine(carried) : null,
    notes,
  };
}

function carryOverLine(value: LocalQuantity | null): Measure {
  const label = { it: "Residui dei piani precedenti", en: "Carry-over of earlier plans" };
  return amountMeasure(
    {
      id: "carryOver",
      label,
      numeratorLabel: label,
      denominatorLabel: null,
      unit: "euro",
      base: { it: "quota di contributo", en: "contribution part" },
      source: "PLAN-MI-2017, cap. 4",
    },
    value,
    null,
    {
      it: "la voce del piano non ha un importo leggibile: non è contata tra le fonti",
      en: "the line of the plan has no readable amount: it is not counted as a source",
    },
  );
}
