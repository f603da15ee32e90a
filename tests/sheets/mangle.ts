/**
 * A sheet that can be mangled step by step, together with the truth about it.
 * The truth is declared by who drew the sheet; of a sample it is what the untouched sheet is read as (the samples are checked
 * elsewhere, by independent figures). A step that changes what the sheet says changes the truth with it.
 */

import { dayIn } from "../../shared/domain/day.ts";
import type { Reading, Table, TableKind, Unit } from "../../shared/domain/table.ts";
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
  /** What else may be read from it: a further column that happens to mean a field of the kind. */
  readonly may?: Readonly<Record<string, string>>;
}

/** Where the parts of the sheet's first table stand; 0-based, kept up to date by the steps. */
export interface Places {
  headerTop: number;
  headerBottom: number;
  left: number;
  right: number;
  readonly columns: Map<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** The cell that names a field: its lowest heading, or the label of its line. */
  readonly heads: Map<string, { row: number; column: number }>;
  data: number[];
  total: number | null;
}

/** What is known about a sheet without reading it. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly places: Places;
}

export class Mangled {
  name: string;
  facts: Fact[];
  readonly places: Places;
  hiddenRows: number[];
  merges: { top: number; left: number; bottom: number; right: number }[];
  #cells = new Map<string, Cell>();

  constructor(sheet: Sheet, { facts, places }: Known = asRead(sheet)) {
    this.name = sheet.name;
    this.facts = [...facts];
    this.places = places;
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

  get lastColumn(): number {
    return Math.max(...[...this.#cells.values()].map((cell) => cell.column));
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
      if (row !== null && column !== null) this.place(row, column, readdressed(cell, rowTo, columnTo));
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
    for (const [field, head] of [...places.heads]) {
      const [row, column] = [rowTo(head.row), columnTo(head.column)];
      if (row === null || column === null) places.heads.delete(field);
      else places.heads.set(field, { row, column });
    }
    const across = Array.from({ length: places.right - places.left + 1 }, (_, at) => places.left + at);
    const now = across.flatMap((column) => columnTo(column) ?? []);
    places.left = Math.min(...now);
    places.right = Math.max(...now);
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

  /** `order` lists the table's columns as they stand afterwards, left to right. */
  orderColumns(order: readonly number[]): void {
    const { left } = this.places;
    this.#renumber(
      (row) => row,
      (column) => (order.includes(column) ? left + order.indexOf(column) : column),
    );
    this.merges = this.merges.filter(
      ({ top, bottom, left, right }) => bottom < this.places.headerTop || (left === right && top < bottom),
    );
  }

  /** Forgets a field in the truth: the sheet does not say it any more. */
  forget(field: string, total = false): void {
    this.facts = this.facts.map((fact) => {
      if (total && fact.role === "data") return fact;
      const { [field]: _, ...values } = fact.values;
      return { ...fact, values };
    });
    // A total of nothing is a word.
    this.facts = this.facts.filter(({ role, values }) => role === "data" || Object.keys(values).length > 0);
  }

  /** The data rows of the first table come first among the facts, in their order. */
  restate(index: number, restated: (values: Fact["values"]) => Fact["values"]): void {
    const data = this.facts.filter((fact) => fact.role === "data");
    this.facts = this.facts.map((fact) =>
      fact === data[index] ? { ...fact, values: restated(fact.values) } : fact,
    );
  }

  forgetAt(index: number, field: string): void {
    this.restate(index, ({ [field]: _, ...values }) => values);
  }

  forgetTotals(): void {
    this.facts = this.facts.filter((fact) => fact.role === "data");
  }
}

/** Formulas follow the cells that they name, as in Excel; of what is gone the neighbour above is named. */
export function readdressed(
  cell: Cell,
  rowTo: (row: number) => number | null,
  columnTo: (column: number) => number | null,
): Cell {
  const formula = cell.formula?.replace(/\b[A-Z]{1,3}[0-9]{1,7}\b/g, (name) => {
    const at = parseCellName(name);
    return at
      ? cellName(rowTo(at.row) ?? rowTo(at.row - 1) ?? at.row, columnTo(at.column) ?? at.column)
      : name;
  });
  return formula ? { ...cell, formula } : cell;
}

/** Of a sample: as the recogniser reads it untouched. */
function asRead(sheet: Sheet): Known {
  const { tables } = recogniseSheet(sheet);
  const [table] = tables;
  if (!table) throw new Error(`no table on ${sheet.name}`);
  return { facts: factsOf(tables), places: placesOf(table) };
}

function placesOf(table: Table): Places {
  const area = parseAreaName(table.range);
  if (!area) throw new Error(table.range);
  const at = (cell: string) => parseCellName(cell) ?? { row: 0, column: 0 };
  const rows = table.columns.map((column) => at(column.cell).row);
  const known = table.columns.flatMap((column) =>
    column.field === null ? [] : [{ ...column, field: column.field, ...at(column.cell) }],
  );
  const total = table.rows.find((row) => row.role === "total");
  return {
    headerTop: area.top,
    headerBottom: Math.max(...rows),
    left: area.left,
    right: area.right,
    columns: new Map(known.map(({ field, column }) => [field, column])),
    units: new Map(known.map(({ field, unit }) => [field, unit])),
    heads: new Map(known.map(({ field, row, column }) => [field, { row, column }])),
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
      table.columns.forEach(({ field, unit }, index) => {
        const said = saying(cells[index]?.reading, unit);
        if (field === null || said === null || (role !== "data" && said.startsWith("text:"))) return;
        if (item !== null && field === "item") return;
        values[item !== null && field === "amount" ? item : field] = said;
      });
      return { kind: table.kind, role, values };
    });
  });
}

/** A day is the day that it names, however it is written. */
function saying(reading: Reading | undefined, unit: Unit): string | null {
  const day = unit === "date" && reading ? dayIn(reading) : null;
  if (day !== null) return `day:${day}`;
  switch (reading?.type) {
    case "number":
      return canonicalText(decimal(reading.value));
    case "text":
      return `text:${reading.text}`;
    case "malformed":
      return `unreadable:${reading.text}`;
    case "date":
      return `day:${reading.iso}`;
    case "error":
    case "uncomputed":
      return reading.type;
    default:
      return null;
  }
}
