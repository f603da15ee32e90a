/** One sheet. */
import type { Block } from "../area.ts";
import { SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET } from "../area.ts";
import { usedBlock } from "../cell-reading.ts";
import { EventType } from "../events.ts";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../failure.ts";
import { type RangeObject, SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { eventMethods } from "./event-methods.ts";
import { FreezePanesObject } from "./freeze-panes.ts";
import { NamedItemCollection } from "./named-item.ts";
import { TableCollection } from "./table.ts";
import { requireSheetName } from "./worksheet-collection.ts";
import { WorksheetProtectionObject } from "./worksheet-protection.ts";

export const worksheetTable: TypeTable<SheetObject> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet) => sheet.facade.getIndex(), set: move },
    Visibility: { get: (sheet) => (sheet.facade.isSheetHidden() ? "Hidden" : "Visible"), set: setVisibility },
    ShowGridlines: { get: (sheet) => !sheet.facade.hasHiddenGridLines() },
    // The client loads one name and sets the other.
    Gridlines: {
      get: (sheet) => !sheet.facade.hasHiddenGridLines(),
      set: (sheet, shown) => void sheet.facade.setHiddenGridlines(shown !== true),
      inDefaultLoad: false,
    },
    TabColor: {
      get: (sheet) => (sheet.facade.getTabColor() ?? "").toUpperCase(),
      set: (sheet, color) => void sheet.facade.setTabColor(String(color)),
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 64 },
  },
  links: {
    FreezePanes: (sheet) => new FreezePanesObject(sheet),
    Names: (sheet) => new NamedItemCollection(sheet.model, sheet),
    Protection: (sheet) => new WorksheetProtectionObject(sheet),
    Tables: (sheet) => new TableCollection(sheet.model, sheet),
  },
  methods: {
    Activate: (sheet) => void sheet.model.book.workbook.setActiveSheet(sheet.facade),
    Delete: remove,
    GetCell: (sheet, [row, column]) => sheet.range(blockFrom(row, column, 1, 1, "Worksheet.getCell")),
    GetRange: (sheet, [address]) => sheet.rangeAt(address, "Worksheet.getRange"),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      sheet.range(blockFrom(row, column, rows, columns, "Worksheet.getRangeByIndexes")),
    GetUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? sheet.range({ top: 0, left: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNext: (sheet) => neighbour(sheet, 1),
    GetNextOrNullObject: (sheet) => neighbour(sheet, 1),
    GetPrevious: (sheet) => neighbour(sheet, -1),
    GetPreviousOrNullObject: (sheet) => neighbour(sheet, -1),
    ...eventMethods<SheetObject>((sheet) => [sheet.model.events, sheet.id], {
      DataChanged: EventType.worksheetChanged,
      SelectionChanged: EventType.worksheetSelectionChanged,
      Activated: EventType.worksheetActivated,
      Deactivated: EventType.worksheetDeactivated,
    }),
  },
};

function used(sheet: SheetObject, valuesOnly: unknown): RangeObject | null {
  const block = usedBlock(sheet.facade, valuesOnly === true, WHOLE_SHEET);
  return block && sheet.range(block);
}

/** A block from four arguments of a call; InvalidArgument when it is not on the sheet. */
export function blockFrom(
  top: unknown,
  left: unknown,
  rows: unknown,
  columns: unknown,
  location: string,
): Block {
  const block = { top: Number(top), left: Number(left), rows: Number(rows), columns: Number(columns) };
  const onSheet =
    Object.values(block).every(Number.isInteger) &&
    block.top >= 0 &&
    block.left >= 0 &&
    block.rows >= 1 &&
    block.columns >= 1 &&
    block.top + block.rows <= SHEET_ROWS &&
    block.left + block.columns <= SHEET_COLUMNS;
  if (!onSheet) throw invalidArgument(location);
  return block;
}

function rename(sheet: SheetObject, value: unknown): void {
  const name = String(value);
  requireSheetName(name, "Worksheet.name");
  const known = sheet.model.book.findSheet(name);
  if (known && known.getSheetId() !== sheet.facade.getSheetId()) throw itemAlreadyExists("Worksheet.name");
  sheet.facade.setName(name);
}

function move(sheet: SheetObject, position: unknown): void {
  sheet.model.book.workbook.moveSheet(sheet.facade, Number(position));
}

function setVisibility(sheet: SheetObject, value: unknown): void {
  if (value === "Visible") {
    sheet.facade.showSheet();
    return;
  }
  const otherVisible = sheet.model.book
    .sheets()
    .some((other) => !other.isSheetHidden() && other.getSheetId() !== sheet.facade.getSheetId());
  if (!otherVisible) {
    throw invalidOperation("Worksheet.visibility", "A workbook must contain at least one visible worksheet.");
  }
  sheet.facade.hideSheet();
}

function remove(sheet: SheetObject): void {
  const { book } = sheet.model;
  const facade = sheet.facade;
  const others = book.sheets().filter((other) => other.getSheetId() !== facade.getSheetId());
  if (!others.some((other) => !other.isSheetHidden())) {
    throw invalidOperation("Worksheet.delete", "A workbook must contain at least one visible worksheet.");
  }
  book.workbook.deleteSheet(facade);
}

function neighbour(sheet: SheetObject, step: number): SheetObject | null {
  const next = sheet.model.book.sheets()[sheet.facade.getIndex() + step];
  return next ? SheetObject.of(sheet.model, next) : null;
}
