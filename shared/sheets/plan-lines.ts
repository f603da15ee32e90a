/** Recognises a financial plan: label and amount side by side, at least three lines that we know. */
import type { Table, TableColumn, TableRow, Unit } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import type { Cell } from "./grid.ts";
import { headingStrength, headingWords } from "./layout.ts";
import { type PlanLine, planLines } from "./layouts/plan-lines.ts";
import { readCell } from "./read-cell.ts";
import { labelText, type SheetView } from "./sheet-view.ts";
import { OWN_MARK } from "./write-plan.ts";

interface Line {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** Where the row's own cells end: notes belong to it, a table beyond a blank column does not. */
  readonly right: number;
  readonly line: PlanLine;
  readonly strength: number;
}

/** Fewer known lines are a coincidence, not a plan. */
const leastLines = 4;
const farthestValue = 3;
const widestBreak = 4;
const longestLabel = 200;

/** Section headings stand alone; a label has its amount, or a text in its place ("si renderanno disponibili"), to the right. */
function lineAt(view: SheetView, row: number, column: number): Omit<Line, "right"> | null {
  const label = labelText(view.at(row, column));
  if (label === "" || label.length > longestLabel || label.startsWith(OWN_MARK.trim())) return null;
  const words = headingWords(label);
  let best: { line: PlanLine; strength: number } | null = null;
  for (const line of planLines) {
    for (const heading of line.headings) {
      const strength = headingStrength(words, heading);
      if (strength > (best?.strength ?? 0)) best = { line, strength };
    }
  }
  if (!best) return null;
  const start = view.extent(row, column).right + 1;
  for (let value = start; value < start + farthestValue; value++) {
    if (view.look(row, value) === "blank") continue;
    return { row, labelColumn: column, valueColumn: value, ...best };
  }
  return null;
}

function linesOf(view: SheetView): Line[] {
  const lines: Line[] = [];
  for (const row of view.rows) {
    for (const cells of parted(view.row(row, 0, view.right))) {
      // A row of a table has many cells; a line of a plan has a label, an amount and perhaps a note.
      if (cells.length < 2 || cells.length > 4) continue;
      const [first, second] = cells;
      const line = (first && lineAt(view, row, first.column)) ?? (second && lineAt(view, row, second.column));
      if (line) lines.push({ ...line, right: Math.max(line.valueColumn, cells.at(-1)?.column ?? 0) });
    }
  }
  return lines;
}

/** What stands side by side; a label keeps the amount beyond a blank column. */
function parted(cells: readonly Cell[]): Cell[][] {
  const parts: Cell[][] = [];
  for (const cell of cells) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    const near =
      before !== undefined && cell.column - before.column <= (last?.length === 1 ? farthestValue : 1);
    if (last && near) last.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

/** Lines that stand together in the same columns. */
function clusters(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  const lowest = new Map<string, Line[]>();
  for (const line of lines) {
    const columns = `${line.labelColumn}-${line.valueColumn}`;
    const cluster = lowest.get(columns) ?? [];
    const last = cluster.at(-1);
    if (last !== undefined && line.row - last.row <= widestBreak) {
      cluster.push(line);
      continue;
    }
    const next = [line];
    lowest.set(columns, next);
    found.push(next);
  }
  return found.filter((cluster) => new Set(cluster.map((line) => line.line.item)).size >= leastLines);
}

export interface FoundTable {
  readonly table: Table;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const planFields = { item: "text", amount: "euro" } as const satisfies Readonly<Record<string, Unit>>;

export function recognisePlan(view: SheetView): FoundTable[] {
  return clusters(linesOf(view)).flatMap((lines) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return [];
    const headed =
      view.look(first.row - 1, first.labelColumn) === "label" &&
      view.look(first.row - 1, first.valueColumn) === "label";
    const headerRow = headed ? first.row - 1 : headerAbove(view, first);
    const top = headerRow ?? first.row;
    return [
      {
        table: {
          sheet: view.name,
          range: areaName({ top, left: first.labelColumn, bottom: last.row, right: first.valueColumn }),
          kind: "financialPlan" as const,
          confidence: Math.min(1, lines.reduce((sum, line) => sum + line.strength, 0) / lines.length),
          columns: [
            column(view, headerRow, first.row, first.labelColumn, "item", "text"),
            column(view, headerRow, first.row, first.valueColumn, "amount", "euro"),
          ],
          rows: settleRepeats(lines).map((line) => rowOf(view, line)),
        },
        top,
        bottom: last.row,
        left: first.labelColumn,
        right: Math.max(...lines.map((line) => line.right)),
      },
    ];
  });
}

/** A header a few rows up, over section headings: "Voce | Importo". */
function headerAbove(view: SheetView, first: Line): number | null {
  for (let row = first.row - 1; row >= Math.max(0, first.row - 3); row--) {
    const both =
      view.look(row, first.labelColumn) === "label" && view.look(row, first.valueColumn) === "label";
    if (both) return row;
  }
  return null;
}

function column(
  view: SheetView,
  headerRow: number | null,
  firstRow: number,
  at: number,
  field: string,
  unit: Unit,
): TableColumn {
  const row = headerRow ?? firstRow;
  return {
    cell: cellName(row, at),
    header: headerRow === null ? "" : labelText(view.at(row, at)),
    field,
    unit,
  };
}

/** The same item twice: the better label keeps it, the other line stays as text without meaning. */
function settleRepeats(lines: readonly Line[]): (Line & { item: string | null })[] {
  return lines.map((line) => {
    const better = lines.some(
      (other) =>
        other !== line &&
        other.line.item === line.line.item &&
        (other.strength > line.strength || (other.strength === line.strength && other.row < line.row)),
    );
    return { ...line, item: better ? null : line.line.item };
  });
}

function rowOf(view: SheetView, line: Line & { item: string | null }): TableRow {
  const context = { unit: line.line.unit, points: false };
  return {
    row: line.row + 1,
    role: "data",
    hidden: view.hidden(line.row),
    item: line.item,
    cells: [
      {
        cell: cellName(line.row, line.labelColumn),
        reading: readCell(view.at(line.row, line.labelColumn), { unit: "text", points: false }),
      },
      {
        cell: cellName(line.row, line.valueColumn),
        reading: readCell(view.at(line.row, line.valueColumn), context),
      },
    ],
  };
}
