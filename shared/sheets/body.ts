/** The rows under a header: where they end, which are data, totals, details. */
import { plainWords } from "../kit/text.ts";
import type { Cell } from "./grid.ts";
import type { Header } from "./headers.ts";
import { labelText, lookOf, type SheetView, totalPrefix } from "./sheet-view.ts";

export type BodyRole = "data" | "detail" | "subtotal" | "total";

export interface BodyRow {
  readonly row: number;
  readonly role: BodyRole;
}

export interface Body {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly BodyRow[];
}

const totalLabel =
  /^(totale|totali|tot|somma|sommano|complessiv[oi]|complessivamente|importo totale|importo complessivo|in totale|gran totale)\b/;
const subtotalLabel = /^(sub ?totale|subtot|totale parziale|parziale|totale intermedio)\b/;
const detailLabel = /^di cui\b/;
/** The row of letters under a header: "(a) (b) (c=a-b)". */
const columnLetter = /^\(?[a-z0-9]{1,2}\)?(\s*=.{1,30})?$/i;

function roleOf(cells: readonly Cell[]): BodyRole {
  const labels = cells.filter((cell) => lookOf(cell) === "label").map(labelText);
  const first = plainWords(labels[0] ?? "");
  if (subtotalLabel.test(first)) return "subtotal";
  if (labels.slice(0, 3).some((label) => totalLabel.test(plainWords(label)))) return "total";
  if (cells.some((cell) => cell.content.type === "text" && totalPrefix.test(cell.content.text)))
    return "total";
  return detailLabel.test(first) ? "detail" : "data";
}

/** Reads downwards from a header until `limit` (exclusive), two blank rows, a note, or rows of another shape. */
export function bodyUnder(view: SheetView, header: Header, limit: number): Body {
  const columns = header.columns.map((column) => column.column);
  const right = Math.max(...columns);
  const left = leftEdge(view, header, Math.min(...columns));
  const rows: BodyRow[] = [];
  const valueColumns = new Set<number>();
  let blanks = 0;
  let afterTotal = false;
  let interrupted = false;
  for (let row = header.bottom + 1; row < Math.min(limit, view.bottom + 1); row++) {
    const cells = view.row(row, left, right);
    if (cells.length === 0) {
      blanks++;
      interrupted = true;
      if (blanks >= 2) break;
      continue;
    }
    const values = cells.filter((cell) => lookOf(cell) === "value");
    const lone = values.length === 0 && cells.length === 1;
    if (lone || cells.every((cell) => columnLetter.test(labelText(cell)))) {
      interrupted = true;
      continue;
    }
    const role = roleOf(cells);
    if (interrupted && rows.length > 0 && !continues(values, valueColumns, afterTotal, role)) break;
    rows.push({ row, role });
    for (const cell of values) valueColumns.add(cell.column);
    afterTotal ||= role === "total";
    blanks = 0;
    interrupted = false;
  }
  return { left, right, rows: settleTotals(rows) };
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

/** A total with data and a further total below it closes only its own part: it is a subtotal. */
function settleTotals(rows: readonly BodyRow[]): BodyRow[] {
  const lastTotal = rows.findLastIndex((row) => row.role === "total");
  const lastData = rows.findLastIndex((row) => row.role === "data");
  return rows.map((row, index) => {
    const closesPart = row.role === "total" && index < lastTotal && index < lastData;
    return closesPart ? { ...row, role: "subtotal" as const } : row;
  });
}
