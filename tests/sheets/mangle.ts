/**
 * A sample sheet that can be mangled step by step, together with the truth about it.
 * The truth is what the untouched sheet says (the samples are checked elsewhere, by independent figures);
 * a step that changes what the sheet says changes the truth with it.
 */

import type { Reading, Table, TableKind } from "../../shared/domain/table.ts";
import { cellName, parseAreaName, parseCellName } from "../../shared/kit/a1.ts";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { exampleCell } from "../../shared/sheets/example-book.ts";
import type { Cell, Sheet } from "../../shared/sheets/grid.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import type { Plain } from "./grid-of.ts";

/** One row of a known table: its role and what its fields say, without its position. */
export interface Fact {
  readonly kind: TableKind;
  readonly role: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Where the parts of the sheet's first table stand; 0-based, kept up to date by the steps. */
export interface Places {
  headerTop: number;
  headerBottom: number;
  left: number;
  right: number;
  readonly columns: Map<string, number>;
  data: number[];
  total: number | null;
}

export class Mangled {
  name: string;
  facts: Fact[];
  readonly places: Places;
  hiddenRows: number[];
  merges: { top: number; left: number; bottom: number; right: number }[];
  #cells = new Map<string, Cell>();

  constructor(sheet: Sheet) {
    const { tables } = recogniseSheet(sheet);
    const [table] = tables;
    if (!table) throw new Error(`no table on ${sheet.name}`);
    this.name = sheet.name;
    this.facts = factsOf(tables);
    this.places = placesOf(table);
    this.hiddenRows = [...sheet.hiddenRows];
    this.merges = sheet.merges.map((merge) => ({ ...merge }));
    for (const cell of sheet.cells) this.#cells.set(`${cell.row},${cell.column}`, cell);
  }

  sheet(): Sheet {
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { name: this.name, visible: true, cells, merges: this.merges, hiddenRows: this.hiddenRows };
  }

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(`${row},${column}`);
  }

  text(row: number, column: number): string {
    const content = this.at(row, column)?.content;
    return content?.type === "text" ? content.text : "";
  }

  put(row: number, column: number, value: Plain): void {
    const cell = exampleCell(row, column, value);
    if (cell) this.#cells.set(`${row},${column}`, cell);
    else this.#cells.delete(`${row},${column}`);
  }

  place(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.#cells.set(`${row},${column}`, { ...cell, row, column });
    else this.#cells.delete(`${row},${column}`);
  }

  row(row: number): Cell[] {
    return [...this.#cells.values()].filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  }

  columnOf(field: string): number {
    const column = this.places.columns.get(field);
    if (column === undefined) throw new Error(`no column ${field} on ${this.name}`);
    return column;
  }

  get lastRow(): number {
    return Math.max(...[...this.#cells.values()].map((cell) => cell.row));
  }

  get headers(): Cell[] {
    const { headerTop, headerBottom } = this.places;
    return [...this.#cells.values()].filter((cell) => cell.row >= headerTop && cell.row <= headerBottom);
  }

  /** Applies a renumbering to everything that has a position; null removes. */
  #renumber(rowTo: (row: number) => number | null, columnTo: (column: number) => number | null): void {
    const cells = [...this.#cells.values()];
    this.#cells = new Map();
    for (const cell of cells) {
      const [row, column] = [rowTo(cell.row), columnTo(cell.column)];
      if (row !== null && column !== null) this.place(row, column, cell);
    }
    this.merges = this.merges.flatMap((merge) => {
      const [top, bottom] = [rowTo(merge.top), rowTo(merge.bottom)];
      const [left, right] = [columnTo(merge.left), columnTo(merge.right)];
      return top === null || bottom === null || left === null || right === null
        ? []
        : [{ top, left, bottom, right }];
    });
    this.hiddenRows = this.hiddenRows.flatMap((row) => rowTo(row) ?? []);
    const { places } = this;
    places.headerTop = rowTo(places.headerTop) ?? places.headerTop;
    places.headerBottom = rowTo(places.headerBottom) ?? places.headerBottom;
    places.data = places.data.flatMap((row) => rowTo(row) ?? []);
    places.total = places.total === null ? null : rowTo(places.total);
    const moved = [...places.columns].map(([field, column]) => [field, columnTo(column)] as const);
    places.columns.clear();
    for (const [field, column] of moved) if (column !== null) places.columns.set(field, column);
    places.left = columnTo(places.left) ?? places.left;
    places.right = columnTo(places.right) ?? places.right - 1;
  }

  insertRows(at: number, count = 1): void {
    this.#renumber(
      (row) => (row >= at ? row + count : row),
      (column) => column,
    );
  }

  deleteRow(at: number): void {
    this.#renumber(
      (row) => (row === at ? null : row > at ? row - 1 : row),
      (column) => column,
    );
  }

  insertColumns(at: number, count = 1): void {
    this.#renumber(
      (row) => row,
      (column) => (column >= at ? column + count : column),
    );
  }

  deleteColumn(at: number): void {
    this.#renumber(
      (row) => row,
      (column) => (column === at ? null : column > at ? column - 1 : column),
    );
  }

  swapColumns(a: number, b: number): void {
    this.#renumber(
      (row) => row,
      (column) => (column === a ? b : column === b ? a : column),
    );
  }

  /** Forgets a field in the truth: the sheet does not say it any more. */
  forget(field: string, total = false): void {
    this.facts = this.facts.map((fact) => {
      if (total && fact.role === "data") return fact;
      const { [field]: _, ...values } = fact.values;
      return { ...fact, values };
    });
  }

  forgetTotals(): void {
    this.facts = this.facts.filter((fact) => fact.role === "data");
  }
}

function placesOf(table: Table): Places {
  const area = parseAreaName(table.range);
  if (!area) throw new Error(table.range);
  const at = (cell: string) => parseCellName(cell) ?? { row: 0, column: 0 };
  const rows = table.columns.map((column) => at(column.cell).row);
  const total = table.rows.find((row) => row.role === "total");
  return {
    headerTop: area.top,
    headerBottom: Math.max(...rows),
    left: area.left,
    right: area.right,
    columns: new Map(
      table.columns.flatMap(({ field, cell }) => (field === null ? [] : [[field, at(cell).column] as const])),
    ),
    data: table.rows.filter((row) => row.role === "data").map((row) => row.row - 1),
    total: total ? total.row - 1 : null,
  };
}

/** What the known tables say. Labels of total rows are not content: officers rename them. */
export function factsOf(tables: readonly Table[]): Fact[] {
  return tables.flatMap((table) => {
    if (table.kind === "unknown") return [];
    return table.rows.map(({ role, item, cells }) => {
      const values: Record<string, string> = {};
      table.columns.forEach(({ field }, index) => {
        const said = saying(cells[index]?.reading);
        if (field === null || said === null || (role !== "data" && said.startsWith("text:"))) return;
        if (item !== null && field === "item") return;
        values[item !== null && field === "amount" ? item : field] = said;
      });
      return { kind: table.kind, role, values };
    });
  });
}

function saying(reading: Reading | undefined): string | null {
  switch (reading?.type) {
    case "number":
      return canonicalText(decimal(reading.value));
    case "text":
      return `text:${reading.text}`;
    case "malformed":
      return `unreadable:${reading.text}`;
    case "error":
    case "date":
    case "uncomputed":
      return reading.type;
    default:
      return null;
  }
}

export function named(row: number, column: number): string {
  return cellName(row, column);
}
