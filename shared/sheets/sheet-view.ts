/** A sheet for looking up cells by position, with merges resolved. */
import type { Area } from "../kit/a1.ts";
import { readNumber } from "../kit/italian-number.ts";
import type { Cell, Sheet } from "./grid.ts";

/** What a cell is at a glance, before we know what its column holds. */
export type Look = "blank" | "label" | "value";

export class SheetView {
  readonly #cells = new Map<number, Cell>();
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
    const rows = new Set<number>();
    for (const cell of sheet.cells) {
      if (cell.content.type === "text" && cell.content.text.trim() === "" && cell.formula === null) continue;
      this.#cells.set(key(cell.row, cell.column), cell);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
      rows.add(cell.row);
    }
    this.bottom = bottom;
    this.right = right;
    this.rows = [...rows].sort((a, b) => a - b);
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
    const found: Cell[] = [];
    for (let column = left; column <= Math.min(right, this.right); column++) {
      const cell = this.at(row, column);
      if (cell) found.push(cell);
    }
    return found;
  }

  look(row: number, column: number): Look {
    const cell = this.at(row, column);
    return cell ? lookOf(cell) : "blank";
  }
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Officers write the word into the amount's own cell: "TOTALE 1.447.100,00". */
export const totalPrefix = /^\s*(?:sub)?\s*tot(?:ale|\.)?\s*[:=]?\s+(?=[€\d(-])/i;

export function lookOf(cell: Cell): Look {
  if (cell.content.type !== "text") return "value";
  const { text } = cell.content;
  return readNumber(text.replace(totalPrefix, "")).type === "notANumber" ? "label" : "value";
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
