/**
 * The register of actions of the 2012 work plan (PLAN-MI-2012, ch. 5): macro-action, action with its number, activities, target.
 * It is all text, with macro-actions merged over many rows, actions without activities or target, and titles repeated on each page:
 * the search for tables of figures does not see it.
 */
import type { Table, TableRow, Unit } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import { plainWords } from "../kit/text.ts";
import type { Cell } from "./grid.ts";
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
  ["action", /^(descrizione )?azion[ei]( progettual[ei]| previst[ae])?$/],
  ["activities", /^attivita( previste| realizzate| svolte)?( e realizzate| e svolte)?$/],
  ["status", /^stato( (azione|attuazione|di attuazione|avanzamento|di avanzamento))?$/],
  ["target", /^target( coinvolt[oi]| di riferimento)?$|^destinatari( coinvolti| finali)?$/],
];
const needed = ["macroAction", "action", "activities", "target"];

interface Head {
  readonly row: number;
  readonly columns: readonly { readonly field: string; readonly column: number }[];
}

function headOf(view: SheetView, row: number, left = 0, right = view.right): Head | null {
  const columns = view.row(row, left, right).flatMap((cell) => {
    // "Azione (B)": a letter behind a heading says nothing.
    const words = plainWords(labelText(cell)).replace(/ [a-z]$/, "");
    const field = headings.find(([, pattern]) => pattern.test(words))?.[0];
    return field === undefined ? [] : [{ field, column: cell.column }];
  });
  const fields = columns.map(({ field }) => field);
  const complete = needed.every((field) => fields.filter((other) => other === field).length === 1);
  const across = columns.filter(({ field }) => needed.includes(field)).map(({ column }) => column);
  // Numbers further off are those of a table beside.
  const [from, to] = [Math.min(...across) - 1, Math.max(...across) + 1];
  return complete ? { row, columns: columns.filter(({ column }) => column >= from && column <= to) } : null;
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
    const head = headOf(view, row);
    const at = head?.columns[0]?.column ?? 0;
    if (found.some(({ bottom, left, right }) => row <= bottom && at >= left && at <= right)) continue;
    const table = head && registerUnder(view, head);
    if (table) found.push(table);
  }
  return found;
}

/** The row of letters under a header: "(a) (b) (c)". */
const columnLetter = /^\(?[a-z0-9]\)$/i;

function at(view: SheetView, head: Head, field: string, row: number): Cell | undefined {
  const column = head.columns.find((other) => other.field === field)?.column;
  return column === undefined ? undefined : view.at(row, column);
}

function headAgain(view: SheetView, { columns }: Head, row: number): boolean {
  const across = columns.map(({ column }) => column);
  return headOf(view, row, Math.min(...across), Math.max(...across)) !== null;
}

/** After blank rows: place, day and signature, or another table, whose figures stand below its words. */
function ends(view: SheetView, head: Head, first: number): boolean {
  if (headAgain(view, head, first)) return false;
  if (at(view, head, "macroAction", first) && !at(view, head, "action", first))
    return !leads(view, head, first);
  for (let row = first; row <= view.bottom; row++) {
    const cells = ["action", "activities", "target"].flatMap((field) => at(view, head, field, row) ?? []);
    if (cells.some((cell) => view.lookOf(cell) === "value")) return true;
    if (cells.length === 0 && !at(view, head, "macroAction", row)) return false;
  }
  return false;
}

/** A macro-action alone on its row belongs to the actions right below it. */
function leads(view: SheetView, head: Head, row: number): boolean {
  return (
    !headAgain(view, head, row + 1) &&
    at(view, head, "macroAction", row + 1) === undefined &&
    at(view, head, "action", row + 1) !== undefined
  );
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
    if (reached < row - 1 && ends(view, head, row)) break;
    // The header again on a new page, the plan's title across the page, letters and notes are no actions.
    const first = cells[0]?.column ?? 0;
    const title = cells.length === 1 && first === left && view.extent(row, first).right >= right;
    const lone = cells.length === 1 && at(view, head, "macroAction", row) !== undefined;
    reached = row;
    const letters = cells.every((cell) => columnLetter.test(labelText(cell)));
    if (title || letters || (lone && !leads(view, head, row)) || headAgain(view, head, row)) continue;
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
