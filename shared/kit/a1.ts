/** Cell addresses. Rows and columns are 0-based numbers inside the program and A1 text at its edges. */

/** A rectangle, 0-based, all four sides inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** `cellName(8, 3)` is "D9". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Excel's last row and column, 0-based: XFD1048576. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Reads "D9" or "$D$9"; null when the text is no cell address of a sheet. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  const cell = { row: Number(match[2]) - 1, column: column - 1 };
  return cell.row <= lastRow && cell.column <= lastColumn ? cell : null;
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "A1:D9" or "A1"; null when the text is no area. */
export function parseAreaName(name: string): Area | null {
  const [from, to = from, ...more] = name.split(":");
  if (more.length > 0) return null;
  const a = parseCellName(from ?? "");
  const b = parseCellName(to ?? "");
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
