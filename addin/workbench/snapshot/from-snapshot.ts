/**
 * What changed between a file and the workbook on the page, as a surgical edit of that file. Only differences are
 * named, so that whatever the spreadsheet does not know of the file stays in it.
 */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Bilingual } from "../../../shared/kit/finding.ts";
import type {
  CellEdit,
  CellInput,
  NewSheet,
  SheetEdit,
  WorkbookEdit,
} from "../../../shared/xlsx/workbook-edit.ts";
import { contentOf } from "./cells.ts";

/** What only the running spreadsheet knows of a saved snapshot. */
export interface Running {
  /** en-US with "="; of cells whose snapshot names a shared formula and not its text. */
  formulaAt(sheetId: string, row: number, column: number): string | null;
  isProtected(sheetId: string): boolean;
}

export interface Difference {
  readonly edit: WorkbookEdit;
  /** Formulas that nobody touched, with results as calculated now: to be named when any value changed. */
  readonly results: readonly SheetEdit[];
  /** Changes that an edit cannot say; they are not saved. */
  readonly leftOut: readonly LeftOut[];
}

export type LeftOut = "merges" | "hiddenRows" | "hiddenSheets" | "order";

export const leftOutTexts: Readonly<Record<LeftOut, Bilingual>> = {
  merges: { it: "celle unite o divise", en: "merged or split cells" },
  hiddenRows: { it: "righe nascoste o mostrate", en: "rows hidden or shown" },
  hiddenSheets: { it: "fogli nascosti o mostrati", en: "sheets hidden or shown" },
  order: { it: "ordine dei fogli", en: "order of the sheets" },
};

/** A sheet of the file was renamed or deleted: formulas all over the file would have to change. */
export class CannotSave extends Error {
  override readonly name = "CannotSave";

  constructor(readonly explanation: Bilingual) {
    super(explanation.en);
  }
}

/**
 * @param before what `toSnapshot` makes of the file, `after` what Univer saves of the page.
 * @param locked names of the sheets that the file protects.
 * @throws CannotSave
 */
export function differenceOf(
  before: IWorkbookData,
  after: IWorkbookData,
  locked: ReadonlySet<string>,
  running: Running,
): Difference {
  const sheets: SheetEdit[] = [];
  const results: SheetEdit[] = [];
  const leftOut = new Set<LeftOut>();
  for (const id of before.sheetOrder) {
    const old = before.sheets[id];
    const now = after.sheets[id];
    const name = old?.name ?? "";
    if (!old || !now || now.name !== name) throw cannotSave(name);
    const protect = running.isProtected(id);
    const cells = changedCells(before, old, after, now, running);
    if (cells.changed.length > 0 || protect !== locked.has(name)) {
      sheets.push({ name, cells: cells.changed, ...(protect === locked.has(name) ? {} : { protect }) });
    }
    if (cells.untouched.length > 0) results.push({ name, cells: cells.untouched });
    if ((old.hidden ?? 0) !== (now.hidden ?? 0)) leftOut.add("hiddenSheets");
    if (mergesText(old) !== mergesText(now)) leftOut.add("merges");
    if (hiddenRowsText(old) !== hiddenRowsText(now)) leftOut.add("hiddenRows");
  }
  const added = after.sheetOrder.filter((id) => !before.sheets[id]);
  if (after.sheetOrder.join() !== [...before.sheetOrder, ...added].join()) leftOut.add("order");
  const newSheets = added.map((id) => newSheet(after, id, running));
  return { edit: { sheets, newSheets }, results, leftOut: [...leftOut] };
}

function cannotSave(sheet: string): CannotSave {
  return new CannotSave({
    it: `Il foglio «${sheet}» è stato rinominato o eliminato: il banco di prova non salva questa modifica. Ripristinare il foglio e salvare di nuovo.`,
    en: `The sheet “${sheet}” was renamed or deleted: the workbench does not save this change. Restore the sheet and save again.`,
  });
}

interface CellChanges {
  readonly changed: CellEdit[];
  readonly untouched: CellEdit[];
}

function changedCells(
  before: IWorkbookData,
  old: Partial<IWorksheetData>,
  after: IWorkbookData,
  now: Partial<IWorksheetData>,
  running: Running,
): CellChanges {
  const changed: CellEdit[] = [];
  const untouched: CellEdit[] = [];
  for (const { row, column } of addressesOf(old, now)) {
    const cell = cellAt(old, row, column);
    const current = cellAt(now, row, column);
    const formula = formulaOf(current, now.id ?? "", row, column, running);
    const input = changedInput(cell, current, formula);
    const looks = changedLooks(styleOf(before, cell), styleOf(after, current));
    if (input || looks) changed.push({ row, column, input: input ?? { type: "keep" }, ...looks });
    else if (formula !== null) untouched.push({ row, column, input: formulaInput(formula, current) });
  }
  return { changed, untouched };
}

const noCell: ICellData = {};

function cellAt(sheet: Partial<IWorksheetData>, row: number, column: number): ICellData {
  return sheet.cellData?.[row]?.[column] ?? noCell;
}

function* addressesOf(...sheets: Partial<IWorksheetData>[]): Generator<{ row: number; column: number }> {
  const rows = new Set(sheets.flatMap((sheet) => Object.keys(sheet.cellData ?? {})));
  for (const row of [...rows].map(Number).sort((a, b) => a - b)) {
    const columns = new Set(sheets.flatMap((sheet) => Object.keys(sheet.cellData?.[row] ?? {})));
    for (const column of [...columns].map(Number).sort((a, b) => a - b)) yield { row, column };
  }
}

function formulaOf(
  cell: ICellData,
  sheetId: string,
  row: number,
  column: number,
  running: Running,
): string | null {
  if (cell.f) return cell.f;
  return cell.si ? running.formulaAt(sheetId, row, column) : null;
}

/** Null when the content is the same; the result of an unchanged formula is no change of it. */
function changedInput(before: ICellData, now: ICellData, formula: string | null): CellInput | null {
  if (formula !== null) return before.f === formula ? null : formulaInput(formula, now);
  const content = contentOf(now);
  const same = !before.f && JSON.stringify(content) === JSON.stringify(contentOf(before));
  if (same) return null;
  switch (content?.type) {
    case "number":
    case "boolean":
      return content;
    case "text":
      return content;
    case "error":
      // A typed error value; as a formula it needs no kind of content of its own.
      return { type: "formula", formula: `=${content.code}`, result: content.code };
    default:
      return { type: "clear" };
  }
}

function formulaInput(formula: string, cell: ICellData): CellInput {
  const content = contentOf(cell);
  switch (content?.type) {
    case "number":
    case "boolean":
      return { type: "formula", formula, result: content.value };
    case "text":
      return { type: "formula", formula, result: content.text };
    case "error":
      return { type: "formula", formula, result: content.code };
    default:
      // A formula that gives an empty text has that as its result; without any value it was never calculated.
      return { type: "formula", formula, result: cell.v === "" ? "" : null };
  }
}

function styleOf(workbook: IWorkbookData, cell: ICellData): IStyleData {
  return (typeof cell.s === "string" ? workbook.styles[cell.s] : cell.s) ?? {};
}

/** Of a cell's looks an edit knows number format, bold and fill. */
function changedLooks(before: IStyleData, now: IStyleData): Pick<CellEdit, "format" | "style"> | null {
  const format = formatOf(now);
  const bold = now.bl === 1;
  const fill = fillOf(now);
  const boldChanged = bold !== (before.bl === 1);
  const fillChanged = fill !== fillOf(before);
  if (format === formatOf(before) && !boldChanged && !fillChanged) return null;
  return {
    ...(format === formatOf(before) ? {} : { format }),
    ...(boldChanged || fillChanged
      ? { style: { ...(boldChanged ? { bold } : {}), ...(fillChanged ? { fill } : {}) } }
      : {}),
  };
}

function formatOf(style: IStyleData): string {
  const pattern = style.n?.pattern;
  return !pattern || pattern === "general" ? "General" : pattern;
}

function fillOf(style: IStyleData): string | null {
  return hexColor(style.bg?.rgb ?? null);
}

/** "rgb(1, 2, 3)" and "#ABC" as "#RRGGBB"; null for what says no colour. */
export function hexColor(color: string | null): string | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color ?? "");
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(color ?? "")) return color?.toUpperCase() ?? null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "");
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

/** Excel's width of a column in characters, from pixels. */
function charactersFromPixels(pixels: number): number {
  return Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);
}

function newSheet(workbook: IWorkbookData, id: string, running: Running): NewSheet {
  const sheet = workbook.sheets[id] ?? {};
  const cells: CellEdit[] = [];
  for (const { row, column } of addressesOf(sheet)) {
    const cell = cellAt(sheet, row, column);
    const formula = formulaOf(cell, id, row, column, running);
    const input = changedInput(noCell, cell, formula);
    const looks = changedLooks({}, styleOf(workbook, cell));
    if (input || looks) cells.push({ row, column, input: input ?? { type: "keep" }, ...looks });
  }
  const widths = Object.entries(sheet.columnData ?? {}).flatMap(([column, data]) =>
    data?.w ? [{ column: Number(column), width: charactersFromPixels(data.w) }] : [],
  );
  return { name: sheet.name ?? "", cells, widths, ...(running.isProtected(id) ? { protect: true } : {}) };
}

function mergesText(sheet: Partial<IWorksheetData>): string {
  const merges = sheet.mergeData ?? [];
  return merges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(";");
}

function hiddenRowsText(sheet: Partial<IWorksheetData>): string {
  return Object.entries(sheet.rowData ?? {})
    .flatMap(([row, data]) => (data?.hd === 1 ? [row] : []))
    .join();
}
