/**
 * Actions activated and carried out of the 2012 plan (PLAN-MI-2012, ch. 6). The printed register has one column for activities planned
 * and realised and so does not tell them apart: only a column of its own that says how far each action is does.
 */
import { isShifted } from "./action-register.ts";
import { type Derivation, rowCell, tallied, unread } from "./derived-quantity.ts";
import { statusIn } from "./project-actions.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField } from "./table-access.ts";

const counted = ["actionsActivated", "actionsCarriedOut"] as const;

export function fromActionRegister(table: Table): Derivation[] {
  const base = {
    it: `Azioni di «${table.sheet}» secondo lo stato`,
    en: `Actions of "${table.sheet}" by status`,
  };
  // A macro-action alone heads the rows below it.
  const rows = dataRows(table).filter(
    (row) =>
      ["action", "activities", "target", "status"].some((field) => row.text(field) !== "") || isShifted(row),
  );
  const [first] = rows;
  if (!first) return [];
  if (!hasField(table, "status")) {
    const head = table.columns.find(({ field }) => field === "activities")?.cell ?? rowCell(first);
    return counted.map((quantity) => ({
      ...unread(quantity, table.sheet, head, { base }),
      because: {
        it: `in «${table.sheet}» ${head} le attività previste e realizzate stanno in una sola colonna: il registro non dice quali azioni sono attivate e quali realizzate`,
        en: `"${table.sheet}" ${head} has planned and realised activities in one column: the register does not say which actions were activated and which carried out`,
      },
    }));
  }
  const open = rows.find(
    (row) => isShifted(row) || row.text("action") === "" || statusIn(row.text("status")) === null,
  );
  if (open) {
    const cell =
      (isShifted(open) || open.text("action") === "" ? null : open.cell("status")) ?? rowCell(open);
    return counted.map((quantity) => unread(quantity, table.sheet, cell, { base }));
  }
  const things = (carriedOut: boolean) =>
    rows.map((row) => {
      const status = statusIn(row.text("status"));
      return {
        cell: row.cell("action") ?? rowCell(row),
        counts: carriedOut ? status === "concluded" : status !== "notStarted",
      };
    });
  return [
    tallied("actionsActivated", table.sheet, things(false), { base }),
    tallied("actionsCarriedOut", table.sheet, things(true), { base }),
  ].filter((entry) => entry !== null);
}
