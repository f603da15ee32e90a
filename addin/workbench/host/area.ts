/** Excel's addresses: areas of a sheet with whole rows and columns, sheet names with their quotes. */
import { cellName, columnLetters, parseCellName } from "../../../shared/kit/a1.ts";

/** Size of an Excel sheet, whatever the size of the grid behind it. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells, 0-based, with its size. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Block = { top: 0, left: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Reads "B2", "A1:D9", "A:C" or "3:5" (with or without "$"); null for anything else. */
export function parseBlock(text: string): Block | null {
  const [from = "", to = from, ...rest] = text.replaceAll("$", "").toUpperCase().split(":");
  if (rest.length > 0) return null;
  const a = parseCorner(from);
  const b = parseCorner(to);
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) {
    return null;
  }
  const [top, bottom] = a.row === null || b.row === null ? [0, SHEET_ROWS - 1] : ordered(a.row, b.row);
  const [left, right] =
    a.column === null || b.column === null ? [0, SHEET_COLUMNS - 1] : ordered(a.column, b.column);
  if (!text.includes(":") && (a.row === null || a.column === null)) return null;
  if (bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return null;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = parseCellName(text);
  if (cell) return cell;
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text) - 1, column: null };
  const column = parseCellName(`${text}1`);
  return column && /^[A-Z]{1,3}$/.test(text) ? { row: null, column: column.column } : null;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** "B2", "A1:D9"; "A:C" and "3:5" for whole columns and rows. */
export function blockName(block: Block): string {
  const bottom = block.top + block.rows - 1;
  const right = block.left + block.columns - 1;
  if (block.rows === SHEET_ROWS) return `${columnLetters(block.left)}:${columnLetters(right)}`;
  if (block.columns === SHEET_COLUMNS) return `${block.top + 1}:${bottom + 1}`;
  const first = cellName(block.top, block.left);
  return block.rows === 1 && block.columns === 1 ? first : `${first}:${cellName(bottom, right)}`;
}

/** `Foglio1` as it is, `'Piano 2017'` in quotes. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rRcC]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Piano 2017'!A1:B2" into sheet name and local address; sheet null when there is none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, local: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted?.[1] === undefined ? name : quoted[1].replaceAll("''", "'"),
    local: address.slice(at + 1),
  };
}

export function intersection(a: Block, b: Block): Block | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.top + a.rows, b.top + b.rows);
  const right = Math.min(a.left + a.columns, b.left + b.columns);
  return bottom > top && right > left ? { top, left, rows: bottom - top, columns: right - left } : null;
}

export function boundingBlock(a: Block, b: Block): Block {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}
