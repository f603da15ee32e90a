/** Writes examples down shortly: sheets with a few cells changed, rows by heading. Plain data comes out. */
import { parseCellName } from "../../../kit/a1.ts";
import type { ExampleCell, ExampleRow, ExampleSheet, FailingExample, PassingExample } from "../example.ts";

/** A workbook that keeps the rule, and what it shows. */
export function right(it: string, en: string, ...sheets: readonly ExampleSheet[]): PassingExample {
  return { shows: { it, en }, sheets };
}

/** A workbook that breaks the rule. @param at where the finding stands: "Progetti!D3" */
export function wrong(
  at: string,
  it: string,
  en: string,
  ...sheets: readonly ExampleSheet[]
): FailingExample {
  const mark = at.lastIndexOf("!");
  return { shows: { it, en }, sheets, at: { sheet: at.slice(0, mark), cell: at.slice(mark + 1) } };
}

export function sheet(name: string, ...rows: readonly ExampleRow[]): ExampleSheet {
  return { name, rows };
}

/** The same sheet with new contents by cell name. */
export function edited(base: ExampleSheet, edits: Readonly<Record<string, ExampleCell>>): ExampleSheet {
  const rows = base.rows.map((row) => [...row]);
  for (const [name, value] of Object.entries(edits)) {
    const cell = parseCellName(name);
    if (!cell) throw new Error(`no cell: ${name}`);
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length < cell.column) row.push(null);
    row[cell.column] = value;
  }
  return { ...base, rows };
}

/** The same sheet with rows added at the end. */
export function extended(base: ExampleSheet, ...rows: readonly ExampleRow[]): ExampleSheet {
  return { ...base, rows: [...base.rows, ...rows] };
}

/** The same sheet without a row, numbered as Excel shows it. */
export function without(base: ExampleSheet, row: number): ExampleSheet {
  return { ...base, rows: base.rows.filter((_, at) => at !== row - 1) };
}

export type Fields = Readonly<Record<string, ExampleCell>>;

/**
 * Rows by heading, below the headings that at least one row names, in the order of `headings`.
 * Null keeps a column whose cell is blank.
 */
export function under(headings: readonly string[], records: readonly Fields[]): ExampleRow[] {
  const named = new Set(records.flatMap((record) => Object.keys(record)));
  const unknown = [...named].filter((name) => !headings.includes(name));
  if (unknown.length > 0) throw new Error(`no such heading: ${unknown.join(", ")}`);
  const used = headings.filter((heading) => named.has(heading));
  return [used, ...records.map((record) => used.map((heading) => record[heading] ?? null))];
}

export function day(date: string): ExampleCell {
  return { date };
}

export function percent(v: number, format = "0.00%"): ExampleCell {
  return { v, format };
}
