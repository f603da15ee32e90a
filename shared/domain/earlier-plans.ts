/**
 * Earlier plans as an officer has them (PLAN-MI-2017, ch. 4): a small table, one row per plan, drawn up at the close;
 * or the workbook of the earlier plan itself, whose projects and payments say what was assigned and what was liquidated.
 */
import type { EarlierPlan } from "./carry-over.ts";
import { dated } from "./dated-row.ts";
import { execution } from "./execution.ts";
import { type LocalQuantity, type Measure, quantityOf } from "./measure.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

/** What the plan of a row is called. */
export function planName(row: RowAccess): string {
  return row.text("plan") || `riga ${row.row.row}`;
}

/** A table of kind `carryOver`. */
export function earlierPlansOf(table: Table): EarlierPlan[] {
  return dataRows(table).map((row) => {
    const quantity = (field: string): LocalQuantity | null => {
      const figure = row.number(field);
      return figure ? quantityOf(table.sheet, [figure]) : null;
    };
    const close = dated(row, "closedOn");
    const plan = {
      plan: planName(row),
      assigned: quantity("assigned"),
      liquidated: quantity("liquidated"),
      closedOn: close.type === "day" ? close.iso : null,
    };
    if (close.type !== "unreadable") return plan;
    const place = `«${table.sheet}» ${close.cell}`;
    return {
      ...plan,
      trouble: {
        it: `la data di chiusura in ${place} non è leggibile`,
        en: `the day of the close in ${place} cannot be read`,
      },
    };
  });
}

/** Assigned to the projects and liquidated for them (contribution part) up to `asAt`; system actions stand in neither table and are left out. */
export function earlierPlanOfWorkbook(
  plan: string,
  projects: Table,
  payments: Table,
  asAt: string,
  closedOn: string | null,
): EarlierPlan {
  const { assigned, liquidatedContribution } = execution(projects, payments, asAt).territory.amounts;
  const failed = [assigned, liquidatedContribution].find(
    ({ outcome }: Measure) => outcome.type === "notComputable",
  )?.outcome;
  const known = {
    plan,
    assigned: assigned.numerator,
    liquidated: liquidatedContribution.numerator,
    closedOn,
  };
  return failed?.type === "notComputable" ? { ...known, trouble: failed.because } : known;
}
