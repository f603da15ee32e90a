/** Cells to write, gathered into rectangles of one format and style. Pure. */
import type { CellWrite } from "../../shared/sheets/write-plan.ts";

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly format: string | null;
  readonly style: CellWrite["style"];
  /** Ready for `range.formulas`: formulas, numbers, and text that Excel will not interpret. */
  readonly inputs: readonly (readonly (string | number)[])[];
}

/** Runs of neighbouring cells in a row, then runs of the same width under each other. */
export function blocksOf(cells: readonly CellWrite[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellWrite[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === cell.row && last.column + 1 === cell.column && alike(last, cell))
      run.push(cell);
    else runs.push([cell]);
  }
  const open = new Map<string, { first: CellWrite; lines: CellWrite[][] }>();
  const blocks: { first: CellWrite; lines: CellWrite[][] }[] = [];
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const key = `${first.column}/${run.length}/${first.style}/${first.format}`;
    const above = open.get(key);
    if (above && above.first.row + above.lines.length === first.row) {
      above.lines.push(run);
      continue;
    }
    const block = { first, lines: [run] };
    blocks.push(block);
    open.set(key, block);
  }
  return blocks.map(({ first, lines }) => ({
    top: first.row,
    left: first.column,
    format: first.format,
    style: first.style,
    inputs: lines.map((line) => line.map(inputOf)),
  }));
}

function alike(a: CellWrite, b: CellWrite): boolean {
  return a.style === b.style && a.format === b.format;
}

/**
 * The apostrophe is Excel's own way to say "text": without it "=x" would be a formula, "1/2" a date and
 * "VERO" a logical value. It is not part of the text that Excel stores.
 */
export function inputOf(cell: CellWrite): string | number {
  if (typeof cell.input === "number" || cell.formula || cell.input === "") return cell.input;
  return `'${cell.input}`;
}

const NARROWEST = 10;
const WIDEST = 48;
/** A formula's result is not known here: room for an amount in millions with its currency sign. */
const FORMULA_CHARACTERS = 16;

/** Characters to make room for, per column; titles and notes may run over their neighbours. */
export function columnCharacters(cells: readonly CellWrite[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const cell of cells) {
    if (cell.style === "title" || cell.style === "note") continue;
    const needed = cell.formula || typeof cell.input === "number" ? FORMULA_CHARACTERS : cell.input.length;
    const before = widths.get(cell.column) ?? NARROWEST;
    widths.set(cell.column, Math.min(WIDEST, Math.max(before, needed)));
  }
  return widths;
}
