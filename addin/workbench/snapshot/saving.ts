/** The file of the page: the opened file with what changed in it, or as it was when nothing did. */
import type { IWorkbookData } from "@univerjs/core";
import { editXlsx } from "../../../shared/xlsx/edit.ts";
import { readPresentation } from "../../../shared/xlsx/presentation.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { type DocumentSettings, withSettings } from "../../../shared/xlsx/settings-part.ts";
import { EditRefused, type SheetEdit, type WorkbookEdit } from "../../../shared/xlsx/workbook-edit.ts";
import { differenceOf, type LeftOut, type Running } from "./from-snapshot.ts";
import { toSnapshot } from "./to-snapshot.ts";

export interface Saved {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/**
 * @param original the file as it was opened, `after` what Univer saves of the page.
 * @throws CannotSave, EditRefused
 */
export function saveInto(
  original: Uint8Array,
  after: IWorkbookData,
  settings: DocumentSettings,
  running: Running,
): Saved {
  const presentation = readPresentation(original);
  const before = toSnapshot(readXlsx(original), presentation, after.name);
  const locked = new Set(presentation.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const { edit, results, leftOut } = differenceOf(before, after, locked, running);
  return { bytes: withSettings(applied(original, edit, results), settings), leftOut };
}

/** Values that change make every stored result doubtful: the calculated ones are written with them. */
function applied(original: Uint8Array, edit: WorkbookEdit, results: readonly SheetEdit[]): Uint8Array {
  if (edit.sheets.length === 0 && edit.newSheets.length === 0) return original;
  const valuesChange = edit.sheets.some(({ cells }) => cells.some(({ input }) => input.type !== "keep"));
  if (!valuesChange) return editXlsx(original, edit);
  try {
    return editXlsx(original, { ...edit, sheets: merged(edit.sheets, results) });
  } catch (cause) {
    // Results inside an array formula cannot be written one by one: Excel calculates them when it opens the file.
    if (cause instanceof EditRefused && cause.code === "part-of-array") return editXlsx(original, edit);
    throw cause;
  }
}

function merged(edits: readonly SheetEdit[], results: readonly SheetEdit[]): SheetEdit[] {
  const byName = new Map(edits.map((edit) => [edit.name, edit]));
  for (const { name, cells } of results) {
    const edit = byName.get(name) ?? { name, cells: [] };
    byName.set(name, { ...edit, cells: [...edit.cells, ...cells] });
  }
  return [...byName.values()];
}
