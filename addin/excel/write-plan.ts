/** Applies a write plan: one look that changes nothing, then everything in one round trip. */
import { OWN_MARK, type SheetWrite, type WritePlan } from "../../shared/sheets/write-plan.ts";
import { OfficeTrouble } from "./office-trouble.ts";
import type { Visitor } from "./session.ts";
import { type Block, blocksOf, columnCharacters } from "./write-blocks.ts";

const POINTS_PER_CHARACTER = 5.5;

/** Writes the plan and leaves the officer on the sheet where it was. @throws OfficeTrouble, usually with nothing written. */
export function applyWritePlan(visit: Visitor, plan: WritePlan): Promise<void> {
  return visit(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/name");
    const widths = plan.writes.filter((write) => !write.create).map((write) => askWidths(context, write));
    await sync();
    // Names of sheets differ in Excel by more than case.
    const existing = new Map(worksheets.items.map((sheet) => [sheet.name.toLocaleLowerCase(), sheet]));

    const targets = plan.writes.map((write) => ({
      write,
      found: existing.get(write.sheet.toLocaleLowerCase()),
    }));
    for (const { write, found } of targets) refuseForeign(write, found !== undefined);
    for (const { write, found } of targets) {
      const sheet = found ?? worksheets.add(write.sheet);
      if (write.create && found) found.getRange().clear();
      for (const block of blocksOf(write.cells)) writeBlock(sheet, block);
      if (write.create) setWidths(sheet, write);
    }
    for (const column of widths.flat()) widen(column);
    active.activate();
    await sync();
  });
}

interface ColumnWidth {
  readonly column: Excel.Range;
  readonly needed: number;
}

/** In a sheet of the officer: numbers that do not fit would show as #####, so the columns we fill may grow, never shrink. */
function askWidths(context: Excel.RequestContext, write: SheetWrite): ColumnWidth[] {
  const sheet = context.workbook.worksheets.getItem(write.sheet);
  return [...columnCharacters(write.cells)].map(([index, characters]) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1);
    column.load("format/columnWidth");
    return { column, needed: pointsFor(characters) };
  });
}

function widen({ column, needed }: ColumnWidth): void {
  if (column.format.columnWidth < needed) column.format.columnWidth = needed;
}

function pointsFor(characters: number): number {
  return characters * POINTS_PER_CHARACTER + 8;
}

/** A sheet is only ever replaced when its name says that we made it. */
function refuseForeign(write: SheetWrite, exists: boolean): void {
  if (write.create && exists && !write.sheet.startsWith(OWN_MARK)) {
    throw new OfficeTrouble("name-taken", write.sheet);
  }
  if (!write.create && !exists) throw new OfficeTrouble("missing-sheet", write.sheet);
}

function writeBlock(sheet: Excel.Worksheet, block: Block): void {
  const rows = block.inputs.length;
  const columns = block.inputs[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(block.top, block.left, rows, columns);
  if (block.format !== null) {
    range.numberFormat = block.inputs.map((line) => line.map(() => block.format));
  }
  range.formulas = block.inputs.map((line) => [...line]);
  const { font, fill } = range.format;
  if (block.style === "title" || block.style === "header" || block.style === "total") font.bold = true;
  if (block.style === "note") font.italic = true;
  if (block.style === "header") fill.color = "#E3EDF7";
  if (block.style === "note") font.color = "#595959";
}

/** Excel's own autofit would stretch the first column to the length of the title. */
function setWidths(sheet: Excel.Worksheet, write: SheetWrite): void {
  for (const [column, characters] of columnCharacters(write.cells)) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsFor(characters);
  }
}
