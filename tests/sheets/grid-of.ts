/** Workbooks from rows of plain values, so that a test reads like the sheet it is about. */
import type { ExampleCell, ExampleSheet } from "../../shared/domain/rules/example.ts";
import type { Table } from "../../shared/domain/table.ts";
import { exampleSheet } from "../../shared/sheets/example-book.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";

export type Plain = ExampleCell;
export type Rows = ExampleSheet["rows"];

/** A sheet that may go without a name. */
export type SheetDraft = Omit<ExampleSheet, "name"> & Partial<Pick<ExampleSheet, "name">>;

export function bookOf(...drafts: readonly SheetDraft[]): Workbook {
  return { sheets: drafts.map((draft, index) => exampleSheet({ name: `Foglio${index + 1}`, ...draft })) };
}

/** The tables recognised in sheets of these names. */
export function tablesIn(...sheets: readonly (readonly [name: string, rows: Rows])[]): Table[] {
  const book = bookOf(...sheets.map(([name, rows]) => ({ name, rows })));
  return book.sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
}

export function day(date: string): Plain {
  return { date };
}
