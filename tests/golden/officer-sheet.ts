/**
 * One sheet drawn the way an officer draws it: titles, merged cells, borders, notes - and a record of where
 * each named figure went, so that the expectations know addresses without knowing this code.
 */
import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from "hucre/xlsx";

export type Look =
  | "title"
  | "subtitle"
  | "banner"
  | "head"
  | "text"
  | "label"
  | "center"
  | "number"
  | "total"
  | "note";

/** The writer takes over no part of the default font once a cell has its own. */
export const FONT = "Calibri";

const line = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const box = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { name: FONT, bold: true, size: 14 }, alignment: { vertical: "center", wrapText: true } },
  subtitle: {
    font: { name: FONT, size: 11, italic: true },
    alignment: { vertical: "center", wrapText: true },
  },
  banner: {
    font: { name: FONT, bold: true, size: 12, color: { rgb: "C00000" } },
    fill: fill("FFF2CC"),
    border: box,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  head: {
    font: { name: FONT, bold: true, size: 11 },
    fill: fill("D9E2F3"),
    border: box,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  text: { border: box, alignment: { horizontal: "left", vertical: "center", indent: 1, wrapText: true } },
  label: {
    font: { name: FONT, bold: true, size: 11 },
    border: box,
    alignment: { horizontal: "left", vertical: "center", indent: 1, wrapText: true },
  },
  center: { border: box, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  number: { border: box, alignment: { horizontal: "right", vertical: "center" } },
  total: {
    font: { name: FONT, bold: true, size: 11 },
    fill: fill("F2F2F2"),
    border: box,
    alignment: { horizontal: "right", vertical: "center", wrapText: true },
  },
  note: { font: { name: FONT, italic: true, size: 9 }, alignment: { vertical: "top", wrapText: true } },
};

interface Put {
  readonly look: Look;
  /** en-US number format of a number. */
  readonly format?: string;
  /** Last cell of a merged block that starts here, e.g. "F2". */
  readonly to?: string;
  /** Formula without "="; the value given is its cached result. */
  readonly formula?: string;
  /** Name under which the address is recorded in the layout. */
  readonly key?: string;
}

const POINTS_PER_LINE = 15;

export class OfficerSheet {
  readonly addresses: Record<string, string> = {};
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly heights = new Map<number, number>();

  constructor(
    readonly name: string,
    /** Column widths in characters, from column A. */
    private readonly widths: readonly number[],
    private readonly landscape = false,
    /** Printed on one page, or on as many as its height needs. */
    private readonly pages: "one" | "many" = "one",
  ) {}

  /** Writes one cell (or merged block) at an A1 address. */
  put(at: string, value: CellValue, { look, format, to, formula, key }: Put): void {
    const from = position(at);
    const end = to === undefined ? from : position(to);
    const style: CellStyle = { ...looks[look], ...(format === undefined ? {} : { numFmt: format }) };
    for (let row = from.row; row <= end.row; row++) {
      for (let column = from.column; column <= end.column; column++) {
        this.cells.set(`${row},${column}`, { value: null, style });
      }
    }
    const content = formula === undefined ? { value } : { formula, formulaResult: value };
    this.cells.set(`${from.row},${from.column}`, { ...content, style });
    if (to !== undefined)
      this.merges.push({ startRow: from.row, startCol: from.column, endRow: end.row, endCol: end.column });
    if (typeof value === "string" && end.row === from.row)
      this.grow(from.row, value, from.column, end.column, look);
    if (key !== undefined) this.addresses[key] = at;
  }

  /** Gives a row at least this height, in points; for headers whose words break badly. */
  tall(row: number, points: number): void {
    this.heights.set(row - 1, Math.max(this.heights.get(row - 1) ?? 0, points));
  }

  finish(): WriteSheet {
    const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
    for (const [row, height] of this.heights) rowDefs.set(row, { height });
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: this.emptyRows(),
      cells: this.cells,
      merges: this.merges,
      rowDefs,
      pageSetup: {
        paperSize: "a4",
        orientation: this.landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: this.pages === "one" ? 1 : 0,
      },
    };
  }

  /** Spreadsheet programs do not grow a row for merged text, and not every one does for wrapped text. */
  private grow(row: number, text: string, first: number, last: number, look: Look): void {
    const size = looks[look].font?.size ?? 11;
    let width = 0;
    for (let column = first; column <= last; column++) width += this.widths[column] ?? 9;
    const perLine = Math.max(
      4,
      (width - 1) *
        (11 / size) *
        (look === "head" && width < 25 ? 0.75 : looks[look].font?.bold ? 0.95 : 1.05),
    );
    const lines = text
      .split("\n")
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
    this.tall(row + 1, Math.ceil(lines * POINTS_PER_LINE * (size / 11)) + 3);
  }

  private emptyRows(): CellValue[][] {
    let last = 0;
    for (const key of this.cells.keys()) last = Math.max(last, Number(key.split(",")[0]));
    return Array.from({ length: last + 1 }, () => []);
  }
}

/** "B4" to 0-based row and column. */
function position(at: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(at);
  if (match === null) throw new Error(`not an address: ${at}`);
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** 0-based column to its letter; the samples stay within A-Z. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
