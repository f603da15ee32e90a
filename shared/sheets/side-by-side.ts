/** Whether what looks like one table over a blank column is one, or two that stand side by side. */
import { areaOf } from "./assemble.ts";
import type { Body } from "./body.ts";
import { edges, type Header, runs } from "./headers.ts";
import type { SheetView } from "./sheet-view.ts";

interface Reading {
  readonly header: Header;
  readonly body: Body;
}

/** A reading that is of a known kind, or asked about. */
interface Told extends Reading {
  readonly match: object | null;
  readonly question: object | null;
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

/** Over a blank column two tables side by side look like one: where each part is of a kind that we know, they are two. */
export function joinsTwo({ header }: Reading, candidates: readonly Told[]): boolean {
  const [left, right] = edges(header);
  if (right - left < header.columns.length) return false;
  const parts = candidates.filter((other) => {
    const [from, to] = edges(other.header);
    const { top, bottom } = areaOf(other);
    return (
      (other.match !== null || other.question !== null) &&
      top <= header.bottom &&
      header.top <= bottom &&
      from >= left &&
      to <= right &&
      to - from < right - left
    );
  });
  return parts.some((one) => parts.some((other) => edges(one.header)[1] < edges(other.header)[0] - 1));
}
