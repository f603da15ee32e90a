/**
 * The part of an example's sheet that a reader needs: small sheets whole; of the others the headings,
 * the columns that say what a row is, and the rows and columns that the finding depends on.
 */
import type { ExampleSheet } from "../domain/rules/example.ts";
import { columnLetters, parseCellName } from "../kit/a1.ts";
import { exampleSheet } from "./example-book.ts";
import type { Axis } from "./finding-dependence.ts";
import type { Sheet } from "./grid.ts";
import { recogniseSheet } from "./recognise.ts";
import { shownText } from "./shown-text.ts";

export interface ExtractCell {
  /** As Excel shows it; "" when empty. */
  readonly text: string;
  /** Stands right in its cell. */
  readonly number: boolean;
  /** The finding stands here. */
  readonly speaks: boolean;
}

export interface Extract {
  readonly sheet: string;
  /** "A", "C", "D" ... */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** 1-based, as Excel shows it. */
    readonly row: number;
    readonly hidden: boolean;
    /** One per column. */
    readonly cells: readonly ExtractCell[];
  }[];
}

/** Up to here all rows or columns are shown. */
const small: Readonly<Record<Axis, number>> = { rows: 9, columns: 8 };

function lengthOf({ rows }: ExampleSheet, axis: Axis): number {
  return axis === "rows" ? rows.length : Math.max(...rows.map((row) => row.length));
}

/** Whether a part of the rows, or of the columns, is enough to show. */
export function isLong(sheet: ExampleSheet, axis: Axis): boolean {
  return lengthOf(sheet, axis) > small[axis];
}

/** What matters on a sheet, 0-based; an axis left out is shown whole. */
export type Places = Readonly<Partial<Record<Axis, ReadonlySet<number>>>>;

/** @param speaking the cell of the finding, when it stands on this sheet */
export function extractOf(example: ExampleSheet, places: Places, speaking: string | null): Extract {
  const sheet = exampleSheet(example);
  const speaks = speaking === null ? null : parseCellName(speaking);
  const frame = frameOf(sheet);
  const shown = (axis: Axis, spoken = -1) =>
    Array.from({ length: Math.max(lengthOf(example, axis), spoken + 1) }, (_, at) => at).filter(
      (at) => places[axis]?.has(at) !== false || frame[axis].has(at) || at === spoken,
    );
  const columns = shown("columns", speaks?.column);
  const contents = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    sheet: example.name,
    columns: columns.map(columnLetters),
    rows: shown("rows", speaks?.row).map((row) => ({
      row: row + 1,
      hidden: sheet.hiddenRows.includes(row),
      cells: columns.map((column) => {
        const cell = contents.get(`${row},${column}`);
        return {
          text: cell ? shownText(cell) : "",
          number: cell?.content.type === "number",
          speaks: row === speaks?.row && column === speaks.column,
        };
      }),
    })),
  };
}

/** Headings of the tables, and up to two columns of text that say what a row is. */
function frameOf(sheet: Sheet): Readonly<Record<Axis, ReadonlySet<number>>> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const table of recogniseSheet(sheet).tables) {
    const heads = table.columns.flatMap((column) => parseCellName(column.cell) ?? []);
    for (const { row } of heads) rows.add(row);
    const labels = heads.filter((_, at) => table.columns[at]?.unit === "text").slice(0, 2);
    for (const { column } of labels) columns.add(column);
  }
  return { rows, columns };
}
