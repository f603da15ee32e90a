/** Reading typed tables: by field, without ever turning what is missing or unreadable into a zero. */
import { type Decimal, decimal } from "../kit/decimal.ts";
import type { Printed } from "../kit/printed.ts";
import { plainWords } from "../kit/text.ts";
import type { Kind, Reading, Table, TableRow } from "./table.ts";

/** A number together with the cell it stands in. */
export interface Figured extends Printed {
  readonly cell: string;
  readonly origin: "text" | "typed" | "formula";
}

export interface RowAccess {
  readonly row: TableRow;
  /** Null when the table has no such column, or the cell holds no readable number. */
  number(field: string): Figured | null;
  text(field: string): string;
  cell(field: string): string | null;
  reading(field: string): Reading | null;
}

export function figureOf(cell: string, reading: Reading): Figured | null {
  if (reading.type !== "number") return null;
  return { cell, value: decimal(reading.value), step: decimal(reading.step), origin: reading.origin };
}

/** Column position of a field; -1 when the table lacks it. */
export function columnOf(table: Table, field: string): number {
  return table.columns.findIndex((column) => column.field === field);
}

export function hasField(table: Table, field: string): boolean {
  return columnOf(table, field) >= 0;
}

export function access(table: Table, row: TableRow): RowAccess {
  const at = (field: string) => row.cells[columnOf(table, field)];
  return {
    row,
    number(field) {
      const entry = at(field);
      return entry ? figureOf(entry.cell, entry.reading) : null;
    },
    text(field) {
      const reading = at(field)?.reading;
      return reading?.type === "text" ? reading.text : "";
    },
    cell(field) {
      return at(field)?.cell ?? null;
    },
    reading(field) {
      return at(field)?.reading ?? null;
    },
  };
}

export function dataRows(table: Table): RowAccess[] {
  return table.rows.filter((row) => row.role === "data").map((row) => access(table, row));
}

/** The header of a column that no row fills in: one thing to say, not one per row. Null for any other, and for a single row. */
export function blankColumn(table: Table, field: string): string | null {
  const rows = dataRows(table);
  const blank = rows.length > 1 && rows.every((row) => row.reading(field)?.type === "empty");
  return blank ? (table.columns[columnOf(table, field)]?.cell ?? null) : null;
}

export function totalRows(table: Table): RowAccess[] {
  return table.rows.filter((row) => row.role === "total").map((row) => access(table, row));
}

export function tablesOf(tables: readonly Table[], kind: Kind): Table[] {
  return tables.filter((table) => table.kind === kind);
}

/** The amounts of a field over the data rows; null when one of them cannot be read: half a sum is no sum. */
export function columnFigures(table: Table, field: string): Figured[] | null {
  const figures: Figured[] = [];
  for (const row of dataRows(table)) {
    const reading = row.reading(field);
    if (reading === null) return null;
    if (reading.type === "empty") continue;
    const figure = row.number(field);
    if (!figure) return null;
    figures.push(figure);
  }
  return figures;
}

export function values(figures: readonly Printed[]): Decimal[] {
  return figures.map((figure) => figure.value);
}

/**
 * Data rows that a total row sums: all above it, or all below when it stands on top;
 * a subtotal only those since the one before.
 */
export function scopeOf(table: Table, totalRow: TableRow): TableRow[] {
  const above = table.rows.filter((row) => row.row < totalRow.row);
  if (totalRow.role === "subtotal") {
    const start = above.findLastIndex((row) => row.role === "subtotal" || row.role === "total");
    return above.slice(start + 1).filter((row) => row.role === "data");
  }
  const parts = above.filter((row) => row.role === "data");
  return parts.length > 0 ? parts : table.rows.filter((row) => row.role === "data");
}

/**
 * Tables further up on the sheet with the same headings and no total of their own, nearest last:
 * a table printed in parts has one total, below the last part.
 */
export function partsAbove(table: Table, tables: readonly Table[]): Table[] {
  const own = headings(table);
  const top = table.rows[0]?.row ?? 0;
  const above = tables.filter(
    (other) =>
      other.sheet === table.sheet &&
      other.kind === table.kind &&
      (other.rows.at(-1)?.row ?? 0) < top &&
      headings(other) === own,
  );
  const lastClosed = above.findLastIndex((other) => other.rows.some((row) => row.role === "total"));
  return above.slice(lastClosed + 1);
}

const headingsOf = new WeakMap<Table, string>();

/** What a table's columns of figures are called; every table of a sheet asks all the others. */
function headings(table: Table): string {
  const known = headingsOf.get(table);
  if (known !== undefined) return known;
  const words = table.columns
    .filter((column) => column.unit !== "text" && column.unit !== "date")
    .map((column) => plainWords(column.header))
    .join("|");
  headingsOf.set(table, words);
  return words;
}
