/** The rows under a header: where they end, which are data, totals, details. */
import { plainWords } from "../kit/text.ts";
import { closingTotal } from "./closing-total.ts";
import type { Cell } from "./grid.ts";
import type { Header } from "./headers.ts";
import { type BodyRole, settleRoles } from "./roles.ts";
import { rowLooks } from "./row-look.ts";
import { isDateFormat, type Look, labelText, type SheetView } from "./sheet-view.ts";

export interface BodyRow {
  readonly row: number;
  readonly role: BodyRole;
}

export interface Body {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly BodyRow[];
  /** Rows where the header is printed again, as on a new page: they head the same table. */
  readonly repeats: readonly number[];
  /** It went on when reading stopped at the limit. */
  readonly open: boolean;
}

/** As much of a body as tells what it is: a look at every header of a long sheet must not run down the whole of it. */
export const previewed = 300;

/** The first rows of the body. */
export function previewUnder(view: SheetView, header: Header): Body {
  return bodyUnder(view, header, Math.min(view.bottom, header.bottom + previewed) + 1);
}

/** Reads downwards from a header until `limit` (exclusive), two blank rows, a note, or rows of another shape. */
export function bodyUnder(view: SheetView, header: Header, limit: number): Body {
  const columns = header.columns.map((column) => column.column);
  const right = Math.max(...columns);
  const left = leftEdge(view, header, Math.min(...columns));
  const lookAt = rowLooks(view, left, right);
  const rows: BodyRow[] = [];
  const repeats: number[] = [];
  const valueColumns = new Set<number>();
  let blanks = 0;
  let afterTotal = false;
  let interrupted = false;
  let open = true;
  for (let row = header.bottom + 1; row < Math.min(limit, view.bottom + 1); row++) {
    const { cells, values, role, letters } = lookAt(row);
    if (cells.length === 0) {
      blanks++;
      interrupted = true;
      if (blanks < 2) continue;
      const total = closingTotal(
        view,
        header,
        { left, right },
        row,
        rows.filter((other) => other.role === "data").map((other) => other.row),
      );
      if (total === null || total >= limit) {
        open = false;
        break;
      }
      row = total - 1;
      continue;
    }
    if (rows.length > 0 && repeatsHeader(view, header, row, left, right)) {
      repeats.push(row);
      row += header.bottom - header.top;
      blanks = 0;
      continue;
    }
    // Under a merged or unrepeated group label a list of names has one filled cell, right of the labels; a note stands at the left.
    const listed = valueColumns.size === 0 && rows.length > 0 && (cells[0]?.column ?? left) > left;
    const lone = values.length === 0 && cells.length === 1 && !listed;
    if (lone || letters) {
      interrupted = true;
      continue;
    }
    if (
      interrupted &&
      rows.length > 0 &&
      !continues(values, valueColumns, afterTotal, role) &&
      (afterTotal || !resembles(view, row, { left, right }, rows))
    ) {
      open = false;
      break;
    }
    rows.push({ row, role });
    for (const cell of values) valueColumns.add(cell.column);
    afterTotal ||= role === "total";
    blanks = 0;
    interrupted = false;
  }
  const ordinals = header.columns.filter(({ text }) => ordinalHeading.test(plainWords(text)));
  const numbered = (row: number) => ordinals.some(({ column }) => view.look(row, column) === "value");
  const dated = (row: number) =>
    lookAt(row).cells.some((cell) => cell.content.type === "number" && isDateFormat(cell.format));
  const labels = (row: number) => lookAt(row).labels;
  return {
    left,
    right,
    repeats,
    open: open && limit <= view.bottom,
    rows: settleRoles(rows, labels, numbered, dated),
  };
}

/** Columns that number the rows: what has a number of its own is no total. */
const ordinalHeading = /^(n|nr|num|numero|progr|n progressivo|n ordine|id|codice|anno)$/;

/** The same texts in the same columns, for all rows of the header. */
function repeatsHeader(view: SheetView, header: Header, row: number, left: number, right: number): boolean {
  let same = 0;
  for (let offset = 0; offset <= header.bottom - header.top; offset++) {
    const printed = view.row(header.top + offset, left, right);
    const again = view.row(row + offset, left, right);
    if (printed.length !== again.length) return false;
    for (const [index, cell] of printed.entries()) {
      const other = again[index];
      const words = plainWords(labelText(cell));
      if (!other || other.column !== cell.column || words === "" || plainWords(labelText(other)) !== words)
        return false;
      same++;
    }
  }
  return same >= 2;
}

/** After a blank row or a note a row belongs to the table only when it fills the same value columns. */
function continues(
  values: readonly Cell[],
  valueColumns: ReadonlySet<number>,
  afterTotal: boolean,
  role: BodyRole,
): boolean {
  if (valueColumns.size === 0) return false;
  const shared = values.filter((cell) => valueColumns.has(cell.column)).length;
  if (role !== "data") return shared > 0;
  return shared * 2 >= valueColumns.size + (afterTotal ? 1 : 0);
}

/** Rows that tell what a table looks like. */
const enough = 40;

/**
 * Or when it and the rows right below it fill the columns that the rows above fill, words under words and figures under figures:
 * a list of names has no value columns, and figures of one action stand in other columns than those of the next.
 */
function resembles(
  view: SheetView,
  first: number,
  { left, right }: { readonly left: number; readonly right: number },
  rows: readonly BodyRow[],
): boolean {
  const looks = new Map<number, Set<Look>>();
  const filled: number[] = [];
  for (const { row } of rows.slice(-enough)) {
    const cells = view.row(row, left, right);
    filled.push(cells.length);
    for (const cell of cells)
      looks.set(cell.column, (looks.get(cell.column) ?? new Set()).add(view.lookOf(cell)));
  }
  const usual = filled.sort((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
  for (let row = first; row < first + enough; row++) {
    const cells = view.row(row, left, right);
    const note = row > first && cells.length === 1 && cells[0]?.column === left;
    if (cells.length === 0 || note) break;
    const alike = cells.filter((cell) => looks.get(cell.column)?.has(view.lookOf(cell)) ?? true);
    if (alike.length < cells.length || cells.length < 2 || cells.length * 2 <= usual) return false;
  }
  return true;
}

/** A label column left of the header that nobody headed belongs to the table when its first rows fill it. */
function leftEdge(view: SheetView, header: Header, left: number): number {
  if (left === 0 || view.look(header.bottom, left - 1) !== "blank") return left;
  let filled = 0;
  let seen = 0;
  for (let row = header.bottom + 1; row <= header.bottom + 6; row++) {
    if (view.row(row, left, left + 1).length === 0) continue;
    seen++;
    if (view.look(row, left - 1) === "label") filled++;
  }
  return seen > 0 && filled * 2 > seen ? left - 1 : left;
}
