/** A rectangle of cells. */
import { boundingBlock, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../area.ts";
import {
  readFormulas,
  readLocalFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  usedBlock,
} from "../cell-reading.ts";
import { writeContents, writeNumberFormats } from "../cell-writing.ts";
import { RangeAreasObject, type RangeObject, rangeFromArgument } from "../objects.ts";
import type { Scalar, TypeTable } from "../type-table.ts";
import { changeMethods } from "./range-changes.ts";
import { RangeFormatObject } from "./range-format.ts";
import { propertyMethods } from "./range-properties.ts";
import { hiddenScalars } from "./range-visibility.ts";
import { blockFrom } from "./worksheet.ts";

function contents(name: string, read: (range: RangeObject) => unknown): Scalar<RangeObject> {
  const location = `Range.${name}`;
  return {
    get: read,
    set: (range, value) => {
      range.model.protection.requireWritable(range.sheet.facade, location);
      writeContents(range, value, location);
    },
  };
}

function numberFormats(name: string): Scalar<RangeObject> {
  const location = `Range.${name}`;
  return {
    get: readNumberFormats,
    set: (range, value) => {
      range.model.protection.requireFormattable(range.sheet.facade, "allowFormatCells", location);
      writeNumberFormats(range, value, location);
    },
  };
}

const cellCount = ({ block }: RangeObject): number => {
  const count = block.rows * block.columns;
  return count > 2 ** 31 - 1 ? -1 : count;
};

export const rangeTable: TypeTable<RangeObject> = {
  name: "Range",
  scalars: {
    Address: { get: (range) => range.address },
    AddressLocal: { get: (range) => range.address },
    CellCount: { get: cellCount },
    ColumnCount: { get: ({ block }) => block.columns },
    ColumnIndex: { get: ({ block }) => block.left },
    Formulas: contents("formulas", readFormulas),
    // Read only here: what an officer types goes through the workbench's own Italian input.
    FormulasLocal: { get: readLocalFormulas },
    HasSpill: { get: () => false },
    IsEntireColumn: { get: ({ block }) => block.rows === SHEET_ROWS },
    IsEntireRow: { get: ({ block }) => block.columns === SHEET_COLUMNS },
    NumberFormat: numberFormats("numberFormat"),
    // The same codes: format codes in the user's language are not modelled.
    NumberFormatLocal: numberFormats("numberFormatLocal"),
    RowCount: { get: ({ block }) => block.rows },
    RowIndex: { get: ({ block }) => block.top },
    Text: { get: readTexts },
    Values: contents("values", readValues),
    ValueTypes: { get: readValueTypes },
    ...hiddenScalars,
  },
  links: {
    Format: (range) => new RangeFormatObject(range),
    Worksheet: (range) => range.sheet,
  },
  methods: {
    ...changeMethods,
    ...propertyMethods,
    GetBoundingRect: (range, [other]) => {
      const { block } = rangeFromArgument(other, range.sheet, "Range.getBoundingRect");
      return range.sheet.range(boundingBlock(range.block, block));
    },
    GetCell: (range, [row, column]) =>
      moved(range, Number(row), Number(column), { rows: 1, columns: 1 }, "Range.getCell"),
    GetColumn: (range, [column]) => moved(range, 0, Number(column), { columns: 1 }, "Range.getColumn"),
    GetEntireColumn: (range) => range.sheet.range({ ...range.block, top: 0, rows: SHEET_ROWS }),
    GetEntireRow: (range) => range.sheet.range({ ...range.block, left: 0, columns: SHEET_COLUMNS }),
    GetIntersection: intersect,
    GetIntersectionOrNullObject: intersect,
    GetLastCell: (range) =>
      moved(
        range,
        range.block.rows - 1,
        range.block.columns - 1,
        { rows: 1, columns: 1 },
        "Range.getLastCell",
      ),
    GetLastColumn: (range) => moved(range, 0, range.block.columns - 1, { columns: 1 }, "Range.getLastColumn"),
    GetLastRow: (range) => moved(range, range.block.rows - 1, 0, { rows: 1 }, "Range.getLastRow"),
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (range, [rows, columns]) =>
      moved(range, Number(rows), Number(columns), {}, "Range.getOffsetRange"),
    GetResizedRange: (range, [rows, columns]) => {
      const size = { rows: range.block.rows + Number(rows), columns: range.block.columns + Number(columns) };
      return moved(range, 0, 0, size, "Range.getResizedRange");
    },
    GetRow: (range, [row]) => moved(range, Number(row), 0, { rows: 1 }, "Range.getRow"),
    GetUsedRange: (range, [valuesOnly]) =>
      used(range, valuesOnly) ?? range.sheet.range({ ...range.block, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
    Select: (range) => {
      const sheet = range.sheet.facade;
      const { top, left, rows, columns } = onGrid(range);
      range.model.book.workbook.setActiveSheet(sheet);
      sheet.getRange(top, left, rows, columns).activate();
    },
    // Asked by the client beside some calls; the shape is checked where cells are written.
    _ValidateArraySize: () => null,
  },
};

function moved(
  range: RangeObject,
  down: number,
  right: number,
  size: { rows?: number; columns?: number },
  location: string,
): RangeObject {
  const { top, left, rows, columns } = { ...range.block, ...size };
  return range.sheet.range(blockFrom(top + down, left + right, rows, columns, location));
}

function intersect(range: RangeObject, [other]: readonly unknown[]): RangeObject | null {
  const { block } = rangeFromArgument(other, range.sheet, "Range.getIntersection");
  const common = intersection(range.block, block);
  return common && range.sheet.range(common);
}

function used(range: RangeObject, valuesOnly: unknown): RangeObject | null {
  const block = usedBlock(range.sheet.facade, valuesOnly === true, range.block);
  return block && range.sheet.range(block);
}

function onGrid(range: RangeObject) {
  const { facade } = range.sheet;
  const grid = { top: 0, left: 0, rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
  return intersection(range.block, grid) ?? { top: 0, left: 0, rows: 1, columns: 1 };
}

/** Merged areas that touch the range, whole, as Excel gives them. */
function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const blocks = range.sheet.facade
    .getSheet()
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((block) => intersection(range.block, block) !== null);
  return blocks.length === 0 ? null : new RangeAreasObject(range.sheet, blocks);
}
