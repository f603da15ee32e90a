/**
 * The register of actions of the 2012 work plan (PLAN-MI-2012, ch. 5): macro-action, action with its number, activities, target.
 * It is all text, with macro-actions merged over many rows, actions without activities or target, and titles repeated on each page:
 * the search for tables of figures does not see it.
 */
import type { Table, TableRow, Unit } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import { plainWords } from "../kit/text.ts";
import type { FoundTable } from "./plan-lines.ts";
import { readCell } from "./read-cell.ts";
import { labelText, type SheetView } from "./sheet-view.ts";
import type { Template } from "./template.ts";

export const registerFields = {
  macroAction: "text",
  action: "text",
  activities: "text",
  target: "text",
} as const satisfies Readonly<Record<string, Unit>>;

const headings: readonly (readonly [field: string, pattern: RegExp])[] = [
  ["macroAction", /^(macro ?azion[ei]|linea di intervento|obiettivo specifico)/],
  ["number", /^(n|nr|num|numero)( azione)?$/],
  ["action", /^azion[ei]( progettual[ei])?$/],
  ["activities", /^attivita( previste)?( e realizzate)?$/],
  ["status", /^stato( (azione|attuazione|di attuazione|avanzamento|di avanzamento))?$/],
  ["target", /^target( coinvolt[oi])?$|^destinatari( coinvolti)?$/],
];
const needed = ["macroAction", "action", "activities", "target"];

interface Head {
  readonly row: number;
  readonly columns: readonly { readonly field: string; readonly column: number }[];
}

function headOf(view: SheetView, row: number): Head | null {
  const columns = view.row(row, 0, view.right).flatMap((cell) => {
    const words = plainWords(labelText(cell));
    const field = headings.find(([, pattern]) => pattern.test(words))?.[0];
    return field === undefined ? [] : [{ field, column: cell.column }];
  });
  const fields = columns.map(({ field }) => field);
  const complete = needed.every((field) => fields.filter((other) => other === field).length === 1);
  return complete ? { row, columns } : null;
}

/** Blank rows that end the register. */
const widestBreak = 3;

/** Activities and target that several actions share are merged over their rows: each of the rows has them. */
const shared = new Set(["activities", "target"]);

/** Columns of merged cells, with the row of the text and the last row that it covers. */
type Merged = Map<number, { readonly row: number; readonly last: number }>;

function textRow(view: SheetView, row: number, column: number, merged: Merged): number {
  const { bottom } = view.extent(row, column);
  if (view.at(row, column)) {
    merged.set(column, { row, last: bottom });
    return row;
  }
  const above = merged.get(column);
  return above && row <= above.last ? above.row : row;
}

export function recogniseRegister(view: SheetView): FoundTable[] {
  const found: FoundTable[] = [];
  for (const row of view.rows) {
    const last = found.at(-1);
    if (last && row <= last.bottom) continue;
    const head = headOf(view, row);
    const table = head && registerUnder(view, head);
    if (table) found.push(table);
  }
  return found;
}

function registerUnder(view: SheetView, head: Head): FoundTable | null {
  const left = Math.min(...head.columns.map(({ column }) => column));
  const right = Math.max(...head.columns.map(({ column }) => column));
  const rows: TableRow[] = [];
  const merged: Merged = new Map();
  let bottom = head.row;
  let reached = head.row;
  for (let row = head.row + 1; row <= view.bottom && row - reached <= widestBreak; row++) {
    const cells = view.row(row, left, right);
    if (cells.length === 0) continue;
    // The header again on a new page, and the plan's title across the page, are no actions.
    const title = cells.length === 1 && view.extent(row, cells[0]?.column ?? 0).right >= right;
    reached = row;
    if (title || headOf(view, row)) continue;
    bottom = row;
    rows.push({
      row: row + 1,
      role: "data",
      hidden: view.hidden(row),
      item: null,
      cells: head.columns.map(({ field, column }) => {
        const from = shared.has(field) ? textRow(view, row, column, merged) : row;
        return {
          cell: cellName(row, column),
          reading: readCell(view.at(from, column), { unit: "text", points: false }),
        };
      }),
    });
  }
  // With nothing at all below it is an empty form.
  if (rows.length === 0 && view.bottom > head.row) return null;
  const area = { top: head.row, left, bottom, right };
  const table: Table = {
    sheet: view.name,
    range: areaName(area),
    kind: "actionRegister",
    confidence: 1,
    columns: head.columns.map(({ field, column }) => ({
      cell: cellName(head.row, column),
      header: labelText(view.at(head.row, column)),
      field,
      unit: "text",
    })),
    rows,
  };
  return { table, ...area };
}

const source = "PLAN-MI-2012, cap. 5";

export const actionRegisterTemplate: Template = {
  kind: "actionRegister",
  title: { it: "Registro delle azioni", en: "Register of actions" },
  instructions: {
    it: "Una riga per azione, con il suo numero e l'eventuale lettera («5.b»). La macroazione si scrive sulla prima delle sue righe.",
    en: 'One row per action, with its number and letter ("5.b"). The macro-action stands on the first of its rows.',
  },
  columns: [
    {
      field: "macroAction",
      heading: "Macroazione",
      unit: "text",
      note: { it: source, en: source },
    },
    { field: "action", heading: "Azione progettuale", unit: "text" },
    { field: "activities", heading: "Attività previste e realizzate", unit: "text" },
    { field: "target", heading: "Target coinvolto", unit: "text" },
  ],
  totals: false,
};
