/**
 * Names that stand alone right under a table of words: the proposal on the last row that went into no project. What is put below
 * a table is parted from it by a blank row, spans it, or is a sentence; what looks like the names above is one more of them.
 */
import type { Body, BodyRow } from "./body.ts";
import type { KindMatch } from "./match.ts";
import { labelText, type SheetView } from "./sheet-view.ts";

/** "* fonte: ...", "(1) ...", "Nota: ...", "Milano, 3 marzo 2018", "Totale: 4" are about the table. */
const aboutTheTable = /^[*(\d]|[.:;]$|:|\b(note?|fonte|n\. ?b|legenda|elaborazione)\b|\b(19|20)\d\d\b/i;
/** Who signs below the table: "Il Direttore Generale", "Firma", "F.to Rossi", "Visto". */
const signature =
  /^(firma\w*|f\.to|visto|timbro|letto)\b|^(il|la) (direttor|direttric|president|responsabil|dirigent|segretari|legale rappresentant|referent|coordinat)/i;
/** A name is no sentence, unless those above are as long. */
const longestName = 60;

/** The body with such names as rows; unchanged for kinds that show figures, and where the words below are something else. */
export function withLastNames(view: SheetView, body: Body, match: KindMatch | null, limit: number): Body {
  const last = body.rows.at(-1);
  const column = match?.layout.ofWords ? keyColumn(match) : null;
  if (column === null || last?.role !== "data" || body.rows.length < 2) return body;
  const names = body.rows.map(({ row }) => labelText(view.at(row, column))).filter((text) => text !== "");
  const longest = names.reduce((most, name) => Math.max(most, name.length), longestName);
  const further: BodyRow[] = [];
  for (let row = last.row + 1; row < limit; row++) {
    const cells = view.row(row, body.left, body.right);
    const [cell] = cells;
    if (!cell) break;
    // What has more cells heads the next table, and the words above it are its title.
    if (cells.length > 1) return body;
    const text = labelText(cell);
    const named =
      cell.column === column &&
      view.lookOf(cell) === "label" &&
      view.extent(row, column).right === column &&
      text.length <= longest &&
      !aboutTheTable.test(text) &&
      !signature.test(text);
    if (!named) break;
    further.push({ row, role: "data" });
  }
  // A row of the next table right below: the words are its title.
  const next = (further.at(-1)?.row ?? last.row) + 1;
  if (next >= limit && limit <= view.bottom) return body;
  return further.length === 0 ? body : { ...body, rows: [...body.rows, ...further] };
}

/** The first column that the kind needs and that holds words. */
function keyColumn({ layout, fields }: KindMatch): number | null {
  const needed = new Set(layout.needs.flat());
  const columns = [...fields]
    .filter(([, field]) => needed.has(field) && layout.fields[field]?.unit === "text")
    .map(([column]) => column);
  return columns.length > 0 ? Math.min(...columns) : null;
}
