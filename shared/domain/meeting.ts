/** Meetings of the committee and of the network, one row each. */
import { type Body, bodyIn } from "./committee.ts";
import { isoIn } from "./dated-row.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField, type RowAccess } from "./table-access.ts";

export interface Meeting {
  readonly row: RowAccess;
  readonly cell: string;
  /** Null: neither the row nor the sheet's name says who met. */
  readonly body: Body | null;
  readonly date: string | null;
}

export function meetingsOf(table: Table): Meeting[] {
  return dataRows(table).map((row) => ({
    row,
    cell: row.cell("date") ?? row.row.cells[0]?.cell ?? "A1",
    body: bodyIn(row.text("body")) ?? (hasField(table, "body") ? null : bodyIn(table.sheet)),
    date: isoIn(row, "date"),
  }));
}

/** A whole number of persons; null when missing or unreadable. */
export function countIn(row: RowAccess, field: string): number | null {
  const figure = row.number(field);
  if (!figure) return null;
  const { digits, scale } = figure.value;
  return scale === 0 ? Number(digits) : null;
}
