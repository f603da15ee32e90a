/** A sheet for looking up cells by position, with merges resolved. */
import type { Area } from "../kit/a1.ts";
import { readNumber } from "../kit/italian-number.ts";
import type { Cell, Sheet } from "./grid.ts";

/** What a cell is at a glance, before we know what its column holds. */
export type Look = "blank" | "label" | "value";

export class SheetView {
  readonly #cells = new Map<number, Cell>();
  readonly #byRow = new Map<number, Cell[]>();
  readonly #looks = new Map<Cell, Look>();
  readonly #mergeAt = new Map<number, Area>();
  readonly #hidden: ReadonlySet<number>;
  readonly name: string;
  readonly bottom: number;
  readonly right: number;
  readonly rows: readonly number[];

  constructor(sheet: Sheet) {
    this.name = sheet.name;
    this.#hidden = new Set(sheet.hiddenRows);
    let bottom = -1;
    let right = -1;
    for (const cell of sheet.cells) {
      if (cell.content.type === "text" && cell.content.text.trim() === "" && cell.formula === null) continue;
      this.#cells.set(key(cell.row, cell.column), cell);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
      const row = this.#byRow.get(cell.row);
      if (row) row.push(cell);
      else this.#byRow.set(cell.row, [cell]);
    }
    this.bottom = bottom;
    this.right = right;
    this.rows = [...this.#byRow.keys()].sort((a, b) => a - b);
    // Merges are looked up only from their first cell: a merge of a whole sheet costs nothing.
    for (const merge of sheet.merges) this.#mergeAt.set(key(merge.top, merge.left), merge);
  }

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(key(row, column));
  }

  /** The merged area that starts at this cell, or the cell alone. */
  extent(row: number, column: number): Area {
    return this.#mergeAt.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  }

  hidden(row: number): boolean {
    return this.#hidden.has(row);
  }

  /** Cells with content in a row between two columns, left to right. */
  row(row: number, left: number, right: number): Cell[] {
    const cells = this.#byRow.get(row) ?? [];
    const from = firstFrom(cells, left);
    return cells.slice(from, firstFrom(cells, right + 1));
  }

  look(row: number, column: number): Look {
    const cell = this.at(row, column);
    return cell ? this.lookOf(cell) : "blank";
  }

  /** Reading a text as a number is dear and every cell is looked at many times. */
  lookOf(cell: Cell): Look {
    const known = this.#looks.get(cell);
    if (known) return known;
    const look = lookOf(cell);
    this.#looks.set(cell, look);
    return look;
  }
}

/** Position of the first cell from this column on: a wide row is asked for its parts many times. */
function firstFrom(cells: readonly Cell[], column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Officers write the word into the amount's own cell: "TOTALE 1.447.100,00". */
export const totalPrefix = /^(?:sub)?\s*tot(?:ale|\.)?\s*[:=]?\s+(?=[€\d(-])/i;

function lookOf(cell: Cell): Look {
  if (cell.content.type !== "text") return "value";
  return readNumber(withoutTotal(cell.content.text)).type === "notANumber" ? "label" : "value";
}

/** The amount alone, where the word "totale" stands before it in the same cell. */
export function withoutTotal(text: string): string {
  return text.trim().replace(totalPrefix, "");
}

/** The text of a label cell; empty for anything else. */
export function labelText(cell: Cell | undefined): string {
  return cell?.content.type === "text" ? cell.content.text.trim() : "";
}

const formatLiteral = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

export function isDateFormat(format: string): boolean {
  const code = format.replace(formatLiteral, "").toLowerCase();
  return /[dy]/.test(code) || /\bm{1,5}\b/.test(code.replace(/[^a-z]/g, " "));
}

export function isPercentFormat(format: string): boolean {
  return format.replace(formatLiteral, "").includes("%");
}

export function isCurrencyFormat(format: string): boolean {
  return /€|eur/i.test(format);
}

/** Digits behind the point that a format shows; null for General and text formats. */
export function formatDecimals(format: string): number | null {
  const code = (format.split(";")[0] ?? "").replace(formatLiteral, "");
  if (!/[0#?]/.test(code)) return null;
  return /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
}
