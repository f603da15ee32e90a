/** Whether what looks like one table over a blank column is one, or two that stand side by side. */
import { type Body, previewed } from "./body.ts";
import { edges, type Header, runs, tallest } from "./headers.ts";
import type { SheetView } from "./sheet-view.ts";

interface Reading {
  readonly header: Header;
  readonly body: Body;
}

/** A reading that is of a known kind, or asked about. */
interface Told {
  readonly header: Header;
  readonly preview: Body | null;
}

/**
 * A table goes on beyond a blank column only where most of its rows do, and where it ends with its header: a word or two beside a
 * table are none of its columns, and neither is the title of the next one.
 */
export function partsHold(view: SheetView, { header, body }: Reading): boolean {
  const parts = runs(
    header.columns.map(({ column }) => column),
    0,
  );
  if (parts.length === 1) return true;
  const rows = body.rows.filter(({ role }) => role === "data");
  const filled = (columns: readonly number[]) =>
    rows.filter(({ row }) => columns.some((column) => view.at(row, column) !== undefined)).length;
  const [left, right] = edges(header);
  const goesOn =
    filled([right + 1]) * 2 >= rows.length || (left > 0 && filled([left - 1]) * 2 >= rows.length);
  return (rows.length === 0 || !goesOn) && parts.every((part) => filled(part) * 4 >= rows.length * 3);
}

/**
 * Over a blank column two tables side by side look like one: where each part is of a kind that we know, they are two.
 * `told`: readings of a known kind or asked about, top down.
 */
export function joinsTwo({ header }: { readonly header: Header }, told: readonly Told[]): boolean {
  const [left, right] = edges(header);
  if (right - left < header.columns.length) return false;
  let [endsFirst, beginsLast] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = firstBelow(told, header.top - previewed - tallest); at < told.length; at++) {
    const other = told[at];
    if (!other || other.header.top > header.bottom) break;
    const [from, to] = edges(other.header);
    const bottom = other.preview?.rows.at(-1)?.row ?? other.header.bottom;
    if (header.top > bottom || from < left || to > right || to - from >= right - left) continue;
    endsFirst = Math.min(endsFirst, to);
    beginsLast = Math.max(beginsLast, from);
  }
  return endsFirst < beginsLast - 1;
}

/** Position of the first reading whose header begins in this row or below. */
function firstBelow(told: readonly Told[], row: number): number {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.header.top ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
