/** What a row between two columns says by itself, whatever table it is of: every header above it asks. */
import { plainWords } from "../kit/text.ts";
import type { Cell } from "./grid.ts";
import { type BodyRole, totalLabelAt } from "./roles.ts";
import { labelText, type SheetView, totalPrefix } from "./sheet-view.ts";

export interface RowLook {
  readonly cells: readonly Cell[];
  readonly values: readonly Cell[];
  readonly labels: readonly string[];
  readonly role: BodyRole;
  /** The letters under a header: "(a) (b) (c=a-b)". */
  readonly letters: boolean;
}

const subtotalLabel = /^(sub ?totale|subtot|totale parziale|parziale|totale intermedio)\b/;
const detailLabel = /^di cui\b/;
const columnLetter = /^\(?[a-z0-9]{1,2}\)?(\s*=.{1,30})?$/i;

function roleOf(cells: readonly Cell[], labels: readonly string[]): BodyRole {
  const first = plainWords(labels[0] ?? "");
  if (subtotalLabel.test(first)) return "subtotal";
  if (totalLabelAt(labels) >= 0) return "total";
  if (cells.some((cell) => cell.content.type === "text" && totalPrefix.test(cell.content.text.trim())))
    return "total";
  return detailLabel.test(first) ? "detail" : "data";
}

function lookAt(view: SheetView, row: number, left: number, right: number): RowLook {
  const cells = view.row(row, left, right);
  const labels = cells.filter((cell) => view.lookOf(cell) === "label").map(labelText);
  return {
    cells,
    values: cells.filter((cell) => view.lookOf(cell) === "value"),
    labels,
    role: roleOf(cells, labels),
    letters: cells.every((cell) => columnLetter.test(labelText(cell))),
  };
}

const taken = new WeakMap<SheetView, Map<string, Map<number, RowLook>>>();

/** The looks of rows between two columns, each taken once. */
export function rowLooks(view: SheetView, left: number, right: number): (row: number) => RowLook {
  const ofView = taken.get(view) ?? new Map<string, Map<number, RowLook>>();
  taken.set(view, ofView);
  const columns = `${left}-${right}`;
  const looks = ofView.get(columns) ?? new Map<number, RowLook>();
  ofView.set(columns, looks);
  return (row) => {
    const known = looks.get(row) ?? lookAt(view, row, left, right);
    looks.set(row, known);
    return known;
  };
}
