/** What the words around a table say about it. */
import type { Cell } from "./grid.ts";
import { edges, type Header } from "./headers.ts";
import { labelText, type SheetView } from "./sheet-view.ts";

/**
 * Sheet name and the lines above the header: where officers say what a table is. Lines that begin right of it are about something
 * else, and so are those on its left when it has lines of its own. `near` are the lines right above; null where there are none.
 */
export function titlesOf(
  view: SheetView,
  header: Header,
): { readonly all: string; readonly near: string | null } {
  const [left, right] = edges(header);
  const above = Array.from({ length: Math.min(8, header.top) }, (_, at) =>
    view.row(header.top - 1 - at, 0, right),
  );
  const own = above.map((cells) => cells.filter(({ column }) => column >= left - 1));
  const lines = own.flat().some((cell) => labelText(cell) !== "") ? own : above;
  const said = (rows: readonly (readonly Cell[])[]) =>
    [...rows.flat().map(labelText), ...header.columns.map((column) => column.text)].join(" ");
  const first = own.findIndex((cells) => cells.length > 0);
  const last = own.findIndex((cells, at) => at > first && cells.length === 0);
  const near = first < 0 ? [] : own.slice(first, last < 0 ? own.length : last);
  return { all: `${view.name} ${said(lines)}`, near: near.length > 0 ? said(near) : null };
}
