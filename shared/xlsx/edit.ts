/**
 * Surgical edit of an officer's file: what the edit does not name is copied as the stored bytes it was.
 * No library round trip: each one measured lost charts, names or protection.
 */
import { strToU8 } from "fflate";
import { cellXml, checkCell } from "./cell-xml.ts";
import {
  withContentType,
  withFullCalculation,
  withoutContentType,
  withoutRelationship,
  withRelationship,
  withSheet,
} from "./edit-package.ts";
import { patchSheet, protectionXml } from "./edit-sheet.ts";
import { emptyStyles, StyleBook } from "./edit-styles.ts";
import { looksOutside } from "./formula.ts";
import { findPart, openPackage, type Package, parsePart, relationshipsPath } from "./package.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import {
  type CellEdit,
  EditRefused,
  type NewSheet,
  type SheetEdit,
  type WorkbookEdit,
} from "./workbook-edit.ts";
import { findRelated, readWorkbookPart, type WorkbookPart } from "./workbook-part.ts";
import { scanWorksheet } from "./worksheet.ts";
import { decodePart } from "./xml-patch.ts";
import { inflateWhole } from "./zip.ts";
import { packEntry, writeZip } from "./zip-write.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/** The changed file; the original is left alone. @throws UnreadableWorkbook, EditRefused */
export function editXlsx(original: Uint8Array, edit: WorkbookEdit): Uint8Array {
  for (const { cells } of [...edit.sheets, ...edit.newSheets]) cells.forEach(checkCell);
  const file = new EditedFile(openPackage(original));
  const workbook = readWorkbookPart(file.pack);
  const styles = openStyles(file, workbook);
  const valuesChange = edit.sheets.some(({ cells }) => cells.some(({ input }) => input.type !== "keep"));
  let formulasChanged = false;

  for (const change of edit.sheets) {
    const path = sheetPath(workbook, change.name);
    const patched = patchSheet(file.text(path), change, valuesChange, (base, cell) =>
      styles.book.make(base, cell),
    );
    file.set(path, patched.text);
    formulasChanged ||= patched.formulasChanged;
  }
  if (valuesChange) dropDistantResults(file, workbook, edit.sheets);
  for (const sheet of edit.newSheets) addSheet(file, workbook, sheet, styles.book);
  if (styles.book.changed) styles.save();
  if (formulasChanged) dropCalculationOrder(file, workbook);
  const newFormulas = edit.newSheets.some(({ cells }) => cells.some(({ input }) => input.type === "formula"));
  if (valuesChange || newFormulas) file.change(workbook.path, withFullCalculation);
  return file.toBytes();
}

/** Parts as text, by path; only what was set is written anew. */
class EditedFile {
  readonly pack: Package;
  private readonly changed = new Map<string, { path: string; text: string | null }>();

  constructor(pack: Package) {
    this.pack = pack;
  }

  has(path: string): boolean {
    const change = this.changed.get(path.toLowerCase());
    return change ? change.text !== null : findPart(this.pack, path) !== null;
  }

  text(path: string): string {
    const change = this.changed.get(path.toLowerCase());
    if (change?.text) return change.text;
    const entry = findPart(this.pack, path);
    if (!entry) throw new UnreadableWorkbook("damaged", `no part ${path}`);
    // Cutting relies on well-formed XML without a document type: the guarded parser vouches for it.
    parsePart(entry, { open() {} });
    return decodePart(inflateWhole(entry));
  }

  set(path: string, text: string): void {
    this.changed.set(path.toLowerCase(), { path, text });
  }

  change(path: string, how: (text: string) => string): void {
    this.set(path, how(this.text(path)));
  }

  remove(path: string): void {
    this.changed.set(path.toLowerCase(), { path, text: null });
  }

  toBytes(): Uint8Array {
    const rest = new Map(this.changed);
    const entries = this.pack.entries.flatMap((entry) => {
      const change = rest.get(entry.name.toLowerCase());
      rest.delete(entry.name.toLowerCase());
      if (!change) return [entry];
      return change.text === null ? [] : [packEntry(entry.name, strToU8(change.text), entry)];
    });
    for (const { path, text } of rest.values())
      if (text !== null) entries.push(packEntry(path, strToU8(text), null));
    return writeZip(entries);
  }
}

function sheetPath(workbook: WorkbookPart, name: string): string {
  const sheet = workbook.sheets.find((other) => other.name === name);
  if (!sheet) throw new EditRefused("no-such-sheet", name);
  return sheet.part.name;
}

function openStyles(file: EditedFile, workbook: WorkbookPart): { book: StyleBook; save(): void } {
  const entry = findRelated(file.pack, workbook, "styles");
  const book = new StyleBook(entry ? file.text(entry.name) : emptyStyles);
  const save = () => {
    if (entry) file.set(entry.name, book.toText());
    else addPart(file, workbook, freePath(file, workbook, "styles"), "styles", book.toText());
  };
  return { book, save };
}

/** Formulas on other sheets that may depend on a changed cell lose their stored result: no result is better than a stale one. */
function dropDistantResults(file: EditedFile, workbook: WorkbookPart, edited: readonly SheetEdit[]): void {
  const done = new Set(edited.map(({ name }) => name));
  for (const { name, part } of workbook.sheets) {
    if (done.has(name)) continue;
    let distant = false;
    scanWorksheet(part, {
      cell({ formula }) {
        distant ||= formula !== null && looksOutside(formula.text);
      },
    });
    if (!distant) continue;
    file.change(part.name, (text) => patchSheet(text, { name, cells: [] }, true, (base) => base).text);
  }
}

function addSheet(file: EditedFile, workbook: WorkbookPart, sheet: NewSheet, styles: StyleBook): void {
  const path = freePath(file, workbook, "worksheets/sheet");
  const id = addPart(file, workbook, path, "worksheet", newSheetXml(sheet, styles));
  file.change(workbook.path, (text) => withSheet(text, sheet.name, id));
}

function newSheetXml(sheet: NewSheet, styles: StyleBook): string {
  const rows = new Map<number, CellEdit[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const body = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const ordered = [...cells].sort((a, b) => a.column - b.column);
      if (new Set(cells.map(({ column }) => column)).size < cells.length) {
        throw new EditRefused("bad-cell", `${sheet.name}: two contents of one cell in row ${row + 1}`);
      }
      return `<row r="${row + 1}">${ordered.map((cell) => cellXml(cell, styles.make(0, cell), "")).join("")}</row>`;
    });
  const columns = [...sheet.widths]
    .sort((a, b) => a.column - b.column)
    .map(
      ({ column, width }) =>
        `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
    );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${body.join("")}</sheetData>${sheet.protect ? protectionXml("") : ""}</worksheet>`
  );
}

/** Gives the id of its relationship. */
function addPart(
  file: EditedFile,
  workbook: WorkbookPart,
  path: string,
  kind: "worksheet" | "styles",
  text: string,
): string {
  file.set(path, text);
  file.change(CONTENT_TYPES, (types) => withContentType(types, path, kind));
  const relationships = relationshipsPath(workbook.path);
  const added = withRelationship(file.text(relationships), path, kind);
  file.set(relationships, added.text);
  return added.id;
}

/** Beside the workbook part, with the first number that no part has: "xl/worksheets/sheet4.xml". */
function freePath(file: EditedFile, workbook: WorkbookPart, stem: string): string {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  let number = 1;
  while (file.has(`${folder}${stem}${number}.xml`)) number++;
  return `${folder}${stem}${number}.xml`;
}

/** Excel makes the part anew; one that names a cell without formula would have it offer a repair. */
function dropCalculationOrder(file: EditedFile, workbook: WorkbookPart): void {
  const entry = findRelated(file.pack, workbook, "calcChain");
  if (!entry) return;
  file.remove(entry.name);
  file.change(CONTENT_TYPES, (text) => withoutContentType(text, entry.name));
  file.change(relationshipsPath(workbook.path), (text) => withoutRelationship(text, "calcChain"));
}
