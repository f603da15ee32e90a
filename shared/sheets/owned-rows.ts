/**
 * Rows that a kind knows as its own by their label, even where nothing else is filled in: an indicator without figures is a row
 * of the sheet of indicators, not the end of it.
 */
import type { Body, BodyRow } from "./body.ts";
import type { Header } from "./headers.ts";
import type { KindMatch } from "./match.ts";
import { labelText, type SheetView } from "./sheet-view.ts";

const widestBreak = 2;

/** The body with owned rows put in, and read on below for as long as rows are owned; unchanged for kinds that own none. */
export function withOwnedRows(
  view: SheetView,
  header: Header,
  body: Body,
  match: KindMatch | null,
  limit: number,
): Body {
  const owns = match?.layout.ownsRow;
  const labelColumn = [...(match?.fields ?? [])].find(([, field]) => field === owns?.field)?.[0];
  // A form without a figure is an empty form, whatever its labels.
  const bare = body.rows.every(({ role }) => role !== "data");
  if (!owns || labelColumn === undefined || bare) return body;
  const known = new Map(body.rows.map((row) => [row.row, row]));
  const rows: BodyRow[] = [];
  let blanks = 0;
  for (let row = header.bottom + 1; row < limit && blanks <= widestBreak; row++) {
    const own = known.get(row);
    const label = labelText(view.at(row, labelColumn));
    if (own || (label !== "" && owns.label(label))) {
      rows.push(own ?? { row, role: "data" });
      blanks = 0;
    } else if (view.row(row, body.left, body.right).length === 0) blanks++;
    else if (row > (body.rows.at(-1)?.row ?? row)) break;
  }
  return { ...body, rows };
}
