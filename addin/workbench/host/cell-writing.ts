/**
 * Writes cells as Excel takes them: text that looks like a number becomes one, "=" starts a formula, "'" keeps
 * text, null leaves a cell alone. One command, and one step of undo, per call.
 */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Block } from "./area.ts";
import { StoredType } from "./cell-content.ts";
import { readNumberFormats } from "./cell-reading.ts";
import { invalidArgument, invalidOperation } from "./failure.ts";
import type { RangeObject } from "./objects.ts";

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Rows and columns past this many are not grown: a write to whole columns is refused instead. */
const LARGEST_WRITE = 5_000_000;

/** `values` or `formulas` of a range: a matrix of its shape, or one value for every cell. */
export function writeContents(range: RangeObject, input: unknown, location: string): void {
  const matrix = asMatrix(range.block, input, location);
  const formats = readNumberFormats(range);
  writeCells(range, (row, column) => {
    const value = matrix(row, column);
    return value === null || value === undefined ? null : contentOf(range, value, formats[row]?.[column]);
  });
}

/** `numberFormat` of a range: a matrix of its shape, or one format for every cell. */
export function writeNumberFormats(range: RangeObject, input: unknown, location: string): void {
  const matrix = asMatrix(range.block, input, location);
  const block = clippedToGrid(range.sheet.facade, range.block);
  const old = readNumberFormats(range.sheet.range(block));
  const patterns = old.map((row, r) =>
    row.map((pattern, c) => ({ pattern: String(matrix(r, c) ?? pattern) })),
  );
  writeStyle(range, "n", patterns);
}

/**
 * Sets one member of the cells' styles: one value for all, or a matrix of the range's shape. Not the command that
 * writes contents: Univer would take a cell without content for an emptied one and drop its formula.
 */
export function writeStyle<K extends keyof IStyleData>(
  range: RangeObject,
  type: K,
  value: IStyleData[K] | readonly (readonly IStyleData[K][])[],
): void {
  const { book } = range.model;
  const sheet = range.sheet.facade;
  const written = book.univerAPI.syncExecuteCommand("sheet.command.set-style", {
    unitId: book.unitId,
    subUnitId: sheet.getSheetId(),
    range: univerRange(clippedToGrid(sheet, range.block)),
    style: { type, value },
  });
  if (!written) throw invalidOperation("RangeFormat", "The workbook refused the format.");
}

function univerRange(block: Block) {
  return {
    startRow: block.top,
    startColumn: block.left,
    endRow: block.top + block.rows - 1,
    endColumn: block.left + block.columns - 1,
  };
}

export function clearContents(range: RangeObject): void {
  const stored = range.sheet.facade.getSheet().getCellMatrix();
  const { top, left } = range.block;
  writeCells(range, (row, column) => (stored.getValue(top + row, left + column) ? EMPTY : null));
}

/** Puts what `cellAt` says (relative row and column; null leaves the cell) and grows the grid as needed. */
function writeCells(range: RangeObject, cellAt: (row: number, column: number) => ICellData | null): void {
  const sheet = range.sheet.facade;
  const block = clippedToGrid(sheet, range.block);
  const covered = coveredByMerges(sheet, block);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  let changes = 0;
  for (let r = 0; r < block.rows; r++) {
    const row: Record<number, ICellData> = {};
    for (let c = 0; c < block.columns; c++) {
      const cell = cellAt(r, c);
      if (!cell || covered.has(coveredKey(block.top + r, block.left + c))) continue;
      row[block.left + c] = cell;
      changes += 1;
    }
    value[block.top + r] = row;
  }
  if (changes === 0) return;
  const { book } = range.model;
  const written = book.univerAPI.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: book.unitId,
    subUnitId: sheet.getSheetId(),
    range: univerRange(block),
    value,
  });
  if (!written) throw invalidOperation("Range", "The workbook refused the write.");
}

/** The whole-sheet and whole-column blocks end with the grid; any other block makes the grid grow. */
function clippedToGrid(sheet: FWorksheet, block: Block): Block {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (block.rows * block.columns > LARGEST_WRITE) {
    return {
      ...block,
      rows: Math.max(0, Math.min(block.rows, rows - block.top)),
      columns: Math.max(0, Math.min(block.columns, columns - block.left)),
    };
  }
  if (block.top + block.rows > rows) sheet.setRowCount(block.top + block.rows);
  if (block.left + block.columns > columns) sheet.setColumnCount(block.left + block.columns);
  return block;
}

const coveredKey = (row: number, column: number): string => `${row},${column}`;

/** Cells hidden under a merged neighbour: only the top left cell of a merged area carries content. */
function coveredByMerges(sheet: FWorksheet, block: Block): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merged of sheet.getSheet().getMergeData()) {
    const bottom = Math.min(merged.endRow, block.top + block.rows - 1);
    const right = Math.min(merged.endColumn, block.left + block.columns - 1);
    for (let row = Math.max(merged.startRow, block.top); row <= bottom; row++) {
      for (let column = Math.max(merged.startColumn, block.left); column <= right; column++) {
        if (row !== merged.startRow || column !== merged.startColumn) covered.add(coveredKey(row, column));
      }
    }
  }
  return covered;
}

function asMatrix(block: Block, input: unknown, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const fits =
    input.length === block.rows && input.every((row) => Array.isArray(row) && row.length === block.columns);
  if (!fits) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => input[row][column];
}

function contentOf(range: RangeObject, value: unknown, format: string | undefined): ICellData {
  if (typeof value === "number") return { ...EMPTY, v: value, t: StoredType.number };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: StoredType.boolean };
  const text = String(value);
  if (text === "") return EMPTY;
  if (text.startsWith("'")) return { ...EMPTY, v: text.slice(1), t: StoredType.forcedText };
  if (format === "@") return { ...EMPTY, v: text, t: StoredType.forcedText };
  if (text.startsWith("=") && text.length > 1) return { ...EMPTY, f: text };
  return typed(range, text, format ?? "General");
}

/** A comma after a point, or before other than three digits: the parser would skip it and read "1.234,50" as 1.2345. */
const MISPLACED_COMMA = /\.\d*,|,(?!\d{3}(?!\d))\d/;

/** Text as if typed in en-US. Its own format (percent, date, currency) is taken over by a cell that had none. */
function typed(range: RangeObject, text: string, format: string): ICellData {
  const { numfmt } = range.model.book.univerAPI.Util;
  const parsed = MISPLACED_COMMA.test(text) ? null : numfmt.parseValue(text);
  if (!parsed) return { ...EMPTY, v: text, t: StoredType.text };
  if (typeof parsed.v === "boolean") return { ...EMPTY, v: parsed.v ? 1 : 0, t: StoredType.boolean };
  if (typeof parsed.v !== "number") return { ...EMPTY, v: text, t: StoredType.text };
  const content: ICellData = { ...EMPTY, v: parsed.v, t: StoredType.number };
  return parsed.z && format === "General" ? { ...content, s: { n: { pattern: parsed.z } } } : content;
}
