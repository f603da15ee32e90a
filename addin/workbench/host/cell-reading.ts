/**
 * Reads blocks of cells straight from Univer's cell matrix: its facade answers cell by cell, and with the
 * displayed text of formatted cells where Excel gives the value.
 */
import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { italianFormula } from "../italian/formula.ts";
import type { Block } from "./area.ts";
import { type CellValue, cellValue, hasContent, type StoredCell, valueType } from "./cell-content.ts";
import { RichApiFailure } from "./failure.ts";
import type { RangeObject } from "./objects.ts";

/** Excel's limit of cells in one read. */
const READ_LIMIT = 5_000_000;

/** Language tag of the number formats' texts. */
const TEXT_LOCALE = "it";

export function readValues(range: RangeObject): CellValue[][] {
  return mapCells(range, (cell) => cellValue(cell));
}

/** Formulas in en-US with a leading "=", constants as their value. */
export function readFormulas(range: RangeObject): CellValue[][] {
  const sheet = range.sheet.facade;
  return mapCells(range, (cell, row, column) => {
    if (cell?.f) return cell.f;
    // A shared formula is stored once; the facade moves it to this cell.
    if (cell?.si) return sheet.getRange(row, column).getFormula();
    return cellValue(cell);
  });
}

/** As `readFormulas`, formulas in the officer's Italian. */
export function readLocalFormulas(range: RangeObject): CellValue[][] {
  return readFormulas(range).map((row) =>
    row.map((formula) =>
      typeof formula === "string" && formula.startsWith("=") ? italianFormula(formula) : formula,
    ),
  );
}

export function readValueTypes(range: RangeObject): string[][] {
  return mapCells(range, (cell) => valueType(cellValue(cell), cell));
}

export function readNumberFormats(range: RangeObject): string[][] {
  const patternOf = numberFormats(range);
  return mapCells(range, patternOf);
}

/** What Excel would show in a column wide enough, in Italian. */
export function readTexts(range: RangeObject): string[][] {
  const patternOf = numberFormats(range);
  const { numfmt } = range.model.book.univerAPI.Util;
  return mapCells(range, (cell, row, column) => {
    const value = cellValue(cell);
    if (value === "") return "";
    return numfmt.format(patternOf(cell, row, column), value, { locale: TEXT_LOCALE });
  });
}

/** Calls `read` for every cell of the range, stored or not, in the shape of the range. */
function mapCells<T>(range: RangeObject, read: (cell: StoredCell, row: number, column: number) => T): T[][] {
  const { top, left, rows, columns } = range.block;
  if (rows * columns > READ_LIMIT) {
    throw new RichApiFailure(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
      413,
      "Range",
    );
  }
  const matrix = range.sheet.facade.getSheet().getCellMatrix();
  const result = new Array<T[]>(rows);
  for (let r = 0; r < rows; r++) {
    const stored = matrix.getRow(top + r);
    const row = new Array<T>(columns);
    for (let c = 0; c < columns; c++) row[c] = read(stored?.[left + c], top + r, left + c);
    result[r] = row;
  }
  return result;
}

type PatternOf = (cell: StoredCell, row: number, column: number) => string;

/** The number format in force: the cell's own, else its row's, its column's, the sheet's. */
function numberFormats(range: RangeObject): PatternOf {
  const { book } = range.model;
  const sheet = range.sheet.facade.getSheet();
  const byStyleId = new Map<string, string | null>();
  const patternOfStyle = (style: ICellData["s"]): string | null => {
    if (!style) return null;
    if (typeof style !== "string") return style.n?.pattern || null;
    const known = byStyleId.get(style);
    if (known !== undefined) return known;
    const pattern = book.style(style)?.n?.pattern || null;
    byStyleId.set(style, pattern);
    return pattern;
  };
  const ofRow = new Map<number, string | null>();
  const ofColumn = new Map<number, string | null>();
  const ofSheet = patternOfStyle(sheet.getDefaultCellStyle());
  return (cell, row, column) =>
    patternOfStyle(cell?.s) ??
    remembered(ofRow, row, () => patternOfStyle(sheet.getRowStyle(row, true))) ??
    remembered(ofColumn, column, () => patternOfStyle(sheet.getColumnStyle(column, true))) ??
    ofSheet ??
    "General";
}

function remembered<K, V>(memory: Map<K, V>, key: K, compute: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
}

/**
 * The smallest block with all used cells, within `bounds`; null when there is none.
 * With `valuesOnly` a cell is used when it has a value or formula, else also when it has a format.
 */
export function usedBlock(sheet: FWorksheet, valuesOnly: boolean, bounds: Block): Block | null {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || (!hasContent(cell) && (valuesOnly || !cell.s))) return;
      if (row < bounds.top || row >= bounds.top + bounds.rows) return;
      if (column < bounds.left || column >= bounds.left + bounds.columns) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
