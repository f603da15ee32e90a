/** Which rows and columns of an example a finding depends on: those without which the engine would not say the same. */
import type { ExampleSheet } from "../domain/rules/example.ts";
import type { Finding } from "../kit/finding.ts";
import { allFindings, readWorkbook } from "./engine.ts";
import { exampleBook } from "./example-book.ts";

/** Which rows, or which columns, 0-based. */
export type Axis = "rows" | "columns";

/** Empties rows or columns: many at once, and one by one where that changes what is said. The sheet begins at A1. */
export function dependenceOf(
  finding: Finding,
  sheets: readonly ExampleSheet[],
  sheet: ExampleSheet,
  axis: Axis,
): ReadonlySet<number> {
  const length = axis === "rows" ? sheet.rows.length : Math.max(...sheet.rows.map((row) => row.length));
  return new Set(
    needed(0, length, (from, to) => {
      const spared = (row: number, column: number) => {
        const at = axis === "rows" ? row : column;
        return from <= at && at < to;
      };
      const rows = sheet.rows.map((cells, r) => cells.map((value, c) => (spared(r, c) ? null : value)));
      return says(
        finding,
        sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)),
      );
    }),
  );
}

/** The numbers from `from` to below `to` that cannot be spared. */
function needed(from: number, to: number, spares: (from: number, to: number) => boolean): number[] {
  if (from >= to || spares(from, to)) return [];
  if (to - from === 1) return [from];
  const middle = Math.floor((from + to) / 2);
  return [...needed(from, middle, spares), ...needed(middle, to, spares)];
}

function says(finding: Finding, sheets: readonly ExampleSheet[]): boolean {
  return allFindings(readWorkbook(exampleBook(sheets))).some(
    ({ rule, sheet, cell, message }) =>
      rule === finding.rule &&
      sheet === finding.sheet &&
      cell === finding.cell &&
      message.it === finding.message.it,
  );
}
