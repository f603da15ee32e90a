/**
 * Columns added beside a table, as live formulas; where an input is an amount typed as text a formula cannot read it,
 * so the value is written instead, and a last column says from which cells. Only free cells or cells of ours are used.
 */
import type { Table, TableRow } from "../domain/table.ts";
import { columnOf, type Figured, figureOf, scopeOf } from "../domain/table-access.ts";
import { parseAreaName, parseCellName } from "../kit/a1.ts";
import { add, type Decimal, divide, negate, sum, toText } from "../kit/decimal.ts";
import { type AddedColumn, addedColumns } from "./added-columns.ts";
import type { Sheet } from "./grid.ts";
import { kindNames } from "./kind-names.ts";
import { labelText } from "./sheet-view.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const notComputableText = "non calcolabile";
const provenanceHeader = `${OWN_MARK}Provenienza dei valori`;

interface Side {
  /** en-US expression over the row's cells; null when one of them is no number cell of Excel. */
  readonly formula: string | null;
  readonly value: Decimal;
  readonly texts: readonly Figured[];
}

/** Null when nothing can be computed beside this table. */
export function planColumns(table: Table, sheet: Sheet): WritePlan | null {
  const area = parseAreaName(table.range);
  const wanted = (addedColumns[table.kind] ?? []).filter((column) => available(table, column));
  if (!area || wanted.length === 0) return null;
  const headerRow = Math.max(...table.columns.map((column) => parseCellName(column.cell)?.row ?? area.top));
  const rows = table.rows.filter((row) => row.role === "data" || row.role === "total");
  const left = freeColumns(sheet, area.right + 1, headerRow, area.bottom, wanted.length + 1);
  const writes: CellWrite[] = [];
  const notes = new Map<number, string[]>();
  wanted.forEach((column, index) => {
    const at = left + index;
    writes.push(write(headerRow, at, `${OWN_MARK}${column.header}`, false, null, "header"));
    for (const row of rows) {
      const computed = compute(table, row, column);
      if (!computed) continue;
      const { formula, shows, texts } = computed;
      const style = row.role === "total" ? "total" : "plain";
      writes.push(write(row.row - 1, at, formula ?? shows, formula !== null, column.format, style));
      if (texts.length > 0) {
        const lines = notes.get(row.row) ?? [];
        lines.push(...texts.map((figure) => figure.cell));
        notes.set(row.row, lines);
      }
    }
  });
  if (notes.size > 0) {
    const at = left + wanted.length;
    writes.push(write(headerRow, at, provenanceHeader, false, null, "header"));
    for (const [row, cells] of notes) {
      const unique = [...new Set(cells)].join(", ");
      writes.push(
        write(
          row - 1,
          at,
          `Valori e non formule: ${unique} ${unique.includes(",") ? "sono importi scritti" : "è un importo scritto"} come testo`,
          false,
          null,
          "note",
        ),
      );
    }
  }
  const name = kindNames[table.kind];
  return {
    title: {
      it: `${name.it}: ${wanted.length} ${wanted.length === 1 ? "colonna calcolata" : "colonne calcolate"} accanto alla tabella ${table.range}`,
      en: `${name.en}: ${wanted.length} computed ${wanted.length === 1 ? "column" : "columns"} beside table ${table.range}`,
    },
    writes: [{ sheet: table.sheet, create: false, cells: writes }],
  };
}

function write(
  row: number,
  column: number,
  input: string | number,
  formula: boolean,
  format: string | null,
  style: CellWrite["style"],
): CellWrite {
  return { row, column, input, formula, format, style };
}

function available(table: Table, column: AddedColumn): boolean {
  return column.fields.flatMap((field) => field.split("-")).every((field) => columnOf(table, field) >= 0);
}

/** The first run of columns right of the table that are empty, or ours, from header to last row. */
export function freeColumns(sheet: Sheet, from: number, top: number, bottom: number, count: number): number {
  const taken = new Set<number>();
  const ours = new Set<number>();
  for (const cell of sheet.cells) {
    if (cell.row < top || cell.row > bottom || cell.column < from) continue;
    if (cell.row === top && labelText(cell).startsWith(OWN_MARK.trim())) ours.add(cell.column);
    taken.add(cell.column);
  }
  for (const merge of sheet.merges) {
    if (merge.bottom < top || merge.top > bottom || merge.right < from) continue;
    for (let column = Math.max(from, merge.left); column <= Math.min(merge.right, from + 200); column++)
      taken.add(column);
  }
  const firstOurs = Math.min(...ours);
  let left = ours.size > 0 ? firstOurs : from;
  const free = (column: number) => !taken.has(column) || ours.has(column);
  while (!Array.from({ length: count }, (_, i) => left + i).every(free)) left++;
  return left;
}

interface Computed {
  /** Null when an input is an amount typed as text: then the value is written. */
  readonly formula: string | null;
  readonly shows: string | number;
  readonly texts: readonly Figured[];
}

/** Null when an input is missing or unreadable: a cell is left empty rather than filled with a guess. */
function compute(table: Table, row: TableRow, column: AddedColumn): Computed | null {
  const sides = column.fields.map((field) => sideOf(table, row, field));
  const [first, second] = sides;
  if (!first || sides.some((side) => side === null)) return null;
  if (column.type === "shareOfTotal") return share(table, first, column.fields[0] ?? "");
  if (!second) return null;
  const texts = [...first.texts, ...second.texts];
  const live = first.formula !== null && second.formula !== null;
  if (column.type === "difference") {
    const shows = numberOf(add(first.value, negate(second.value)));
    return live
      ? { formula: `=${first.formula}-${second.formula}`, shows, texts: [] }
      : { formula: null, shows, texts };
  }
  const shows = quotient(first.value, second.value);
  const formula = `=IF(${second.formula}=0,"${notComputableText}",${wrapped(first.formula)}/${second.formula})`;
  return live ? { formula, shows, texts: [] } : { formula: null, shows, texts };
}

function quotient(numerator: Decimal, denominator: Decimal): string | number {
  if (denominator.digits === 0n) return notComputableText;
  return numberOf(divide(numerator, denominator, 12, "half-up"));
}

function wrapped(expression: string | null): string {
  return expression?.includes("-") || expression?.includes("+") ? `(${expression})` : (expression ?? "");
}

/** A double only for the cell that Excel will store; computed exactly before. */
function numberOf(value: Decimal): number {
  return Number(toText(value));
}

/**
 * A field of a row, or "a-b". In a total row the sum of the data rows, not the printed total:
 * a wrong printed total must not spread into what we compute.
 */
function sideOf(table: Table, row: TableRow, field: string): Side | null {
  const [plus = "", minus] = field.split("-");
  const side = (name: string) =>
    row.role === "total" ? summed(table, scopeOf(table, row), name) : single(table, row, name);
  const first = side(plus);
  if (minus === undefined || !first) return first;
  const second = side(minus);
  if (!second) return null;
  return {
    formula: first.formula !== null && second.formula !== null ? `${first.formula}-${second.formula}` : null,
    value: add(first.value, negate(second.value)),
    texts: [...first.texts, ...second.texts],
  };
}

function single(table: Table, row: TableRow, field: string): Side | null {
  const entry = row.cells[columnOf(table, field)];
  const figure = entry ? figureOf(entry.cell, entry.reading) : null;
  if (!figure) return null;
  return {
    formula: figure.origin === "text" ? null : figure.cell,
    value: figure.value,
    texts: figure.origin === "text" ? [figure] : [],
  };
}

function summed(table: Table, rows: readonly TableRow[], field: string): Side | null {
  const index = columnOf(table, field);
  const figures = rows.map((row) => {
    const entry = row.cells[index];
    return entry ? figureOf(entry.cell, entry.reading) : null;
  });
  const readable = figures.filter((figure) => figure !== null);
  if (readable.length === 0 || readable.length < figures.length) return null;
  const texts = readable.filter((figure) => figure.origin === "text");
  const contiguous = rows.every((row, i) => i === 0 || row.row === (rows[i - 1]?.row ?? 0) + 1);
  const [first, last] = [readable[0], readable.at(-1)];
  const live = texts.length === 0 && contiguous && first && last;
  return {
    formula: live
      ? `SUM(${first.cell}:${last.cell})`
      : texts.length === 0
        ? `SUM(${readable.map((figure) => figure.cell).join(",")})`
        : null,
    value: sum(readable.map((figure) => figure.value)),
    texts,
  };
}

const wholes = new WeakMap<Table, Map<string, Side | null>>();

/** The sum of a column, once for all its rows. */
function wholeOf(table: Table, field: string): Side | null {
  const known = wholes.get(table) ?? new Map<string, Side | null>();
  wholes.set(table, known);
  const rows = () => table.rows.filter((row) => row.role === "data");
  const whole = known.has(field) ? (known.get(field) ?? null) : summed(table, rows(), field);
  known.set(field, whole);
  return whole;
}

function share(table: Table, own: Side, field: string): Computed | null {
  const whole = wholeOf(table, field);
  if (!whole) return null;
  const shows = quotient(own.value, whole.value);
  if (own.formula !== null && whole.formula !== null) {
    const below = anchored(whole.formula);
    return { formula: `=IF(${below}=0,"${notComputableText}",${own.formula}/${below})`, shows, texts: [] };
  }
  return { formula: null, shows, texts: [...own.texts, ...whole.texts] };
}

/** "SUM($C$6:$C$11)" of "SUM(C6:C11)": fixed, so that the column can be copied down. */
export function anchored(formula: string): string {
  return formula.replace(
    /([A-Z]{1,3})(\d+)/g,
    (_, letters: string, digits: string) => `$${letters}$${digits}`,
  );
}
