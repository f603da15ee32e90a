/** What changes a range beyond its contents: clearing, merging, inserting and deleting. */
import { intersection, SHEET_COLUMNS, SHEET_ROWS } from "../area.ts";
import { clearContents } from "../cell-writing.ts";
import { invalidArgument } from "../failure.ts";
import type { RangeObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";

export const changeMethods: NonNullable<TypeTable<RangeObject>["methods"]> = {
  Clear: (range, [applyTo]) => {
    requireWritable(range, "Range.clear");
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
    if (applyTo !== "Formats") clearContents(range);
    if (applyTo !== "Contents") {
      unmerge(range);
      const { top, left, rows, columns } = gridPart(range);
      range.sheet.facade.getRange(top, left, rows, columns).clearFormat();
    }
  },
  Delete: (range, [shift]) => {
    requireWritable(range, "Range.delete");
    const { top, left, rows, columns } = range.block;
    if (columns === SHEET_COLUMNS) range.sheet.facade.deleteRows(top, rows);
    else if (rows === SHEET_ROWS) range.sheet.facade.deleteColumns(left, columns);
    else shiftCells(range, shift, "delete");
  },
  Insert: (range, [shift]) => {
    requireWritable(range, "Range.insert");
    const { top, left, rows, columns } = range.block;
    if (columns === SHEET_COLUMNS) range.sheet.facade.insertRows(top, rows);
    else if (rows === SHEET_ROWS) range.sheet.facade.insertColumns(left, columns);
    else shiftCells(range, shift, "insert");
    return range.sheet.range(range.block);
  },
  Merge: (range, [across]) => {
    requireWritable(range, "Range.merge");
    const cells = facadeRange(range);
    if (across === true) cells.mergeAcross({ isForceMerge: true });
    else cells.merge({ isForceMerge: true });
  },
  Unmerge: (range) => {
    requireWritable(range, "Range.unmerge");
    unmerge(range);
  },
};

function requireWritable(range: RangeObject, location: string): void {
  range.model.protection.requireWritable(range.sheet.facade, location);
}

/** Takes apart every merged area that touches the range; a grid without one is not asked to do anything. */
function unmerge(range: RangeObject): void {
  const { facade } = range.sheet;
  for (const merged of facade.getSheet().getMergeData()) {
    const { startRow, startColumn, endRow, endColumn } = merged;
    const block = {
      top: startRow,
      left: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    if (intersection(range.block, block)) facade.getRange(merged).breakApart();
  }
}

function gridPart(range: RangeObject) {
  const { facade } = range.sheet;
  const grid = { top: 0, left: 0, rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
  return intersection(range.block, grid) ?? { top: 0, left: 0, rows: 1, columns: 1 };
}

function facadeRange(range: RangeObject) {
  const { top, left, rows, columns } = range.block;
  return range.sheet.facade.getRange(top, left, rows, columns);
}

function shiftCells(range: RangeObject, shift: unknown, action: "insert" | "delete"): void {
  const { ROWS, COLUMNS } = range.model.book.univerAPI.Enum.Dimension;
  const vertical = shift === (action === "insert" ? "Down" : "Up");
  if (!vertical && shift !== (action === "insert" ? "Right" : "Left")) {
    throw invalidArgument(`Range.${action}`);
  }
  const dimension = vertical ? ROWS : COLUMNS;
  if (action === "insert") facadeRange(range).insertCells(dimension);
  else facadeRange(range).deleteCells(dimension);
}
