/**
 * The total of a form that is not full stands below blank rows: it sums them all by formula, from the first row under the header
 * or from further up, or its figures were pasted as values and are the sums of the rows above.
 */
import { cellName } from "../kit/a1.ts";
import { absolute, type Decimal, decimal, subtract, sum as sumOf } from "../kit/decimal.ts";
import type { Cell } from "./grid.ts";
import type { Header } from "./headers.ts";
import { readCell } from "./read-cell.ts";
import { totalLabelAt } from "./roles.ts";
import { labelText, type SheetView } from "./sheet-view.ts";

/** Blank rows that a form may keep ready. */
const mostBlank = 200;
const sum = /^=(?:SUM\(|SUBTOTAL\((?:9|109),)\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/;

/** 0-based row of the total that closes this table beyond the blank rows from `blank` on; null when what follows is something else. */
export function closingTotal(
  view: SheetView,
  header: Header,
  { left, right }: { readonly left: number; readonly right: number },
  blank: number,
  data: readonly number[],
): number | null {
  for (let row = blank + 1; row <= Math.min(view.bottom, blank + mostBlank); row++) {
    const cells = view.row(row, left, right);
    if (cells.length === 0) continue;
    const says = totalLabelAt(cells.map(labelText).filter((text) => text !== "")) === 0;
    return says && (cells.some((cell) => sumsForm(header, cell)) || pastedSums(view, cells, data))
      ? row
      : null;
  }
  return null;
}

/** "=SUM(D6:D25)" in D26, under a header in row 5. */
function sumsForm(header: Header, cell: Cell): boolean {
  const [, from, first, to, last] = sum.exec(cell.formula ?? "") ?? [];
  const own = cellName(0, cell.column).replace(/\d+$/, "");
  const start = Number(first) - 1;
  const end = Number(last) - 1;
  return from === own && to === own && start <= header.bottom + 2 && end < cell.row && end >= cell.row - 2;
}

function figure(cell: Cell | undefined): Decimal | null {
  const reading = readCell(cell, { unit: "euro", points: false });
  return reading.type === "number" ? decimal(reading.value) : null;
}

/** Most of the figures, none of them a formula, are what the rows above add up to. */
function pastedSums(view: SheetView, cells: readonly Cell[], data: readonly number[]): boolean {
  const figures = cells.filter((cell) => cell.formula === null && figure(cell) !== null);
  return figures.filter((cell) => isSum(view, cell, data)).length * 2 > figures.length;
}

function isSum(view: SheetView, cell: Cell, data: readonly number[]): boolean {
  const found = figure(cell);
  if (found === null) return false;
  const own = data.flatMap((row) => figure(view.at(row, cell.column)) ?? []);
  // Of a table printed in parts it sums all that stands above it.
  const above = sumsDown(view, cell.column).get(cell.row) ?? null;
  return [own.length > 0 ? sumOf(own) : null, above].some(
    (parts) => parts !== null && absolute(subtract(found, parts)).digits === 0n,
  );
}

type Sums = ReadonlyMap<number, Decimal | null>;
const summed = new WeakMap<SheetView, Map<number, Sums>>();

/** By row: the sum of the column's figures above it, null above the first one. Every total of a sheet of many tables asks. */
function sumsDown(view: SheetView, column: number): Sums {
  const ofView = summed.get(view) ?? new Map<number, Sums>();
  summed.set(view, ofView);
  const known = ofView.get(column);
  if (known) return known;
  const sums = new Map<number, Decimal | null>();
  let sum: Decimal | null = null;
  for (const row of view.rows) {
    sums.set(row, sum);
    const own = figure(view.at(row, column));
    if (own) sum = sum === null ? own : sumOf([sum, own]);
  }
  ofView.set(column, sums);
  return sums;
}
