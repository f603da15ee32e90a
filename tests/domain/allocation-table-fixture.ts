/** The printed indicator table of LG-2014 as a recognised table, and variations of it. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { act as dgr1081 } from "../../shared/acts/data/dgr-1081-2013.ts";
import type { Reading, Table } from "../../shared/domain/table.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { readNumber } from "../../shared/kit/italian-number.ts";

const printedTable = z.object({
  rows: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()])),
});
const file = new URL("../golden/data/lombardia-2014.json", import.meta.url);

/** "11,4%" and so on, by name of the ASL, in the order A-E; the total row is left out. */
export const printed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  printedTable
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .rows.filter(([name]) => !name.startsWith("Totale"))
    .map(([name, ...values]) => [name, values]),
);

/** A percentage as a typed cell. */
export function share(percentage: string): Reading {
  const read = readNumber(percentage);
  if (read.type !== "number") throw new Error(`fixture: ${percentage}`);
  return { type: "number", value: toText(read.value), step: toText(read.step), origin: "typed" };
}

/** Header in row 3, data from row 4, territories in column A. */
export function tableOf(figures: Readonly<Record<string, readonly string[]>>): Table {
  const columns = ["territory", ...dgr1081.demographicIndicators.map(({ id }) => id)].map((field, i) => ({
    cell: `${"ABCDEF"[i]}3`,
    header: field,
    field,
    unit: i === 0 ? ("text" as const) : ("percent" as const),
  }));
  const rows = Object.entries(figures).map(([name, values], i): Table["rows"][number] => ({
    row: i + 4,
    role: "data",
    hidden: false,
    item: null,
    cells: [
      { cell: `A${i + 4}`, reading: { type: "text", text: name } },
      ...values.map((value, c) => ({ cell: `${"BCDEF"[c]}${i + 4}`, reading: share(value) })),
    ],
  }));
  const range = `A3:F${rows.length + 3}`;
  return { sheet: "Indicatori", range, kind: "allocation", confidence: 1, columns, rows };
}

export function replaceCell(table: Table, cell: string, reading: Reading): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((c) => (c.cell === cell ? { cell, reading } : c)),
  }));
  return { ...table, rows };
}

/** Labels in A, weights in B, from row 2. */
export function weightsTable(rows: readonly (readonly [label: string, weight: string])[]): Table {
  return {
    sheet: "Pesi",
    range: `A1:B${rows.length + 1}`,
    kind: "weights",
    confidence: 1,
    columns: [
      { cell: "A1", header: "Indicatore", field: "indicator", unit: "text" },
      { cell: "B1", header: "Peso", field: "weight", unit: "percent" },
    ],
    rows: rows.map(([label, weight], i) => ({
      row: i + 2,
      role: "data",
      hidden: false,
      item: null,
      cells: [
        { cell: `A${i + 2}`, reading: { type: "text", text: label } },
        { cell: `B${i + 2}`, reading: { type: "number", value: weight, step: "0.001", origin: "typed" } },
      ],
    })),
  };
}
