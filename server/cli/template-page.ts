/** One sheet of a form while it is drawn: cells, heights, merges, validations. */
import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import { areaName, cellName } from "../../shared/kit/a1.ts";

/** What the test of the forms fills in; null leaves a cell blank. */
export type Filling = (field: string, index: number) => string | number | null;

export class TemplatePage {
  readonly validations: DataValidation[] = [];
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: NonNullable<WriteSheet["merges"]> = [];
  readonly #heights = new Map<number, number>();

  constructor(readonly widths: readonly number[]) {}

  /** 0-based places; a formula is without "=" and `value` is its result. */
  put(row: number, column: number, value: CellValue, style: CellStyle, formula?: string): void {
    const content = formula === undefined ? { value } : { formula, formulaResult: value };
    this.#cells.set(`${row},${column}`, { ...content, style });
  }

  merge(row: number, from: number, to: number, style: CellStyle): void {
    if (to <= from) return;
    for (let column = from + 1; column <= to; column++) this.put(row, column, null, style);
    this.#merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  tall(row: number, points: number): void {
    this.#heights.set(row, Math.max(this.#heights.get(row) ?? 0, points));
  }

  finish(name: string, { freeze = 0, landscape = false } = {}): WriteSheet {
    const rows = [...this.#cells.keys()].map((key) => Number(key.split(",")[0]));
    return {
      name,
      columns: this.widths.map((width) => ({ width })),
      rows: Array.from({ length: Math.max(...rows) + 1 }, () => []),
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: new Map([...this.#heights].map(([row, height]) => [row, { height }])),
      dataValidations: this.validations,
      ...(freeze > 0 ? { freezePane: { rows: freeze } } : {}),
      pageSetup: {
        paperSize: "a4",
        orientation: landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        ...(freeze > 0 ? { printTitlesRow: `$${freeze}:$${freeze}` } : {}),
      },
    };
  }
}

/** "D7:D26" from 0-based rows. */
export function columnArea(column: number, top: number, bottom: number): string {
  return top === bottom ? cellName(top, column) : areaName({ top, left: column, bottom, right: column });
}
