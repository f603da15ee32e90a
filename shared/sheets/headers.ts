/** Rows that may head a table: one to three rows of labels, merged or not, anywhere on the sheet. */
import { cellName } from "../kit/a1.ts";
import { labelText, type SheetView } from "./sheet-view.ts";
import { OWN_MARK } from "./write-plan.ts";

export interface HeaderColumn {
  readonly column: number;
  /** All header rows of this column, joined top down. */
  readonly text: string;
  /** The lowest header cell with text. */
  readonly cell: string;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** First and last column of a header. */
export function edges({ columns }: Header): [left: number, right: number] {
  return [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
}

/** Rows that a header may have. */
export const tallest = 3;
/** Blank columns that a table may have inside. */
const widestGap = 2;
const longestHeading = 200;

interface Label {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

interface LabelRow {
  readonly labels: readonly Label[];
  /** Columns with values or long texts: a header neither holds one nor stands right beside one. */
  readonly blocked: readonly number[];
}

function labelsOf(view: SheetView, row: number): LabelRow {
  const labels: Label[] = [];
  const blocked: number[] = [];
  for (const cell of view.row(row, 0, view.right)) {
    const text = labelText(cell);
    if (view.lookOf(cell) === "value" || text.length > longestHeading) {
      blocked.push(cell.column);
      continue;
    }
    const extent = view.extent(row, cell.column);
    labels.push({ text, row, left: cell.column, right: extent.right, bottom: extent.bottom });
  }
  return { labels, blocked };
}

/** Runs of columns, split where more than `gap` columns are blank. */
export function runs(columns: readonly number[], gap: number): number[][] {
  const groups: number[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous !== undefined && column - previous <= gap + 1) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Headers whose first row is `row`: for each height and each way to split or join at blank columns. */
export function headersAt(view: SheetView, row: number): Header[] {
  const found: Header[] = [];
  const rowsOfLabels: (readonly Label[])[] = [];
  const blocked: number[] = [];
  for (let height = 1; height <= tallest; height++) {
    const bottom = row + height - 1;
    const labelRow = labelsOf(view, bottom);
    if (labelRow.labels.length === 0) break;
    rowsOfLabels.push(labelRow.labels);
    blocked.push(...labelRow.blocked);
    if (height > 1 && !headsGroups(rowsOfLabels)) continue;
    const texts = columnTexts(rowsOfLabels, bottom);
    const occupied = [...texts.keys()].sort((a, b) => a - b);
    const seen = new Set<string>();
    for (const gap of [0, 1, widestGap]) {
      for (const run of runs(occupied, gap)) {
        const [first = 0] = run;
        const last = run.at(-1) ?? first;
        const id = `${first}-${last}`;
        if (run.length < 2 || seen.has(id)) continue;
        seen.add(id);
        if (blocked.some((column) => column >= first - 1 && column <= last + 1)) continue;
        const columns = run.flatMap((column) => texts.get(column) ?? []);
        if (new Set(columns.map((c) => c.text)).size < 2) continue;
        found.push({ top: row, bottom, columns });
      }
    }
  }
  return found;
}

/** A first row of a taller header must head parts of the table: a title over all of it, or one lone label, heads nothing. */
function headsGroups(rows: readonly (readonly Label[])[]): boolean {
  const [upper = [], ...below] = rows;
  const lower = below.at(-1) ?? [];
  const columns = lower.length + upper.filter((label) => label.bottom > label.row).length;
  return (
    upper.length >= 2 || (upper.length === 1 && columns > (upper[0]?.right ?? 0) - (upper[0]?.left ?? 0) + 1)
  );
}

function columnTexts(rows: readonly (readonly Label[])[], bottom: number): Map<number, HeaderColumn> {
  const parts = new Map<number, { texts: string[]; cell: string }>();
  const put = (column: number, label: Label) => {
    const part = parts.get(column) ?? { texts: [], cell: "" };
    if (part.texts.at(-1) !== label.text) part.texts.push(label.text);
    part.cell = cellName(label.row, label.left);
    parts.set(column, part);
  };
  const lowest = rows.at(-1) ?? [];
  const lowestColumns = new Set(lowest.map((label) => label.left));
  for (const [index, labels] of rows.entries()) {
    const last = index === rows.length - 1;
    for (const [i, label] of labels.entries()) {
      if (last || label.bottom >= bottom || label.right > label.left) {
        // In the lowest row a merged heading stands for its first column only.
        const to = last || label.bottom >= bottom ? label.left : label.right;
        for (let column = label.left; column <= to; column++) put(column, label);
        continue;
      }
      // Without a merge a group heading reaches to the next label of its row, over columns that have a label below.
      const next = labels[i + 1]?.left ?? Number.POSITIVE_INFINITY;
      put(label.left, label);
      if (!lowestColumns.has(label.left)) continue;
      for (let column = label.left + 1; column < next && lowestColumns.has(column); column++)
        put(column, label);
    }
  }
  const texts = new Map<number, HeaderColumn>();
  for (const [column, { texts: pieces, cell }] of parts) {
    const text = pieces.join(" ").replace(/\s+/g, " ").trim();
    if (text !== "" && !text.startsWith(OWN_MARK.trim())) texts.set(column, { column, text, cell });
  }
  return texts;
}
