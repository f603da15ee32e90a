/** Rows in another order, parted, repeated or hidden; totals renamed, moved, multiplied or gone. */
import { add, canonicalText, decimal } from "../../shared/kit/decimal.ts";
import type { Fact } from "./mangle.ts";
import { type Step, step } from "./mangle-step.ts";

export const blankRow = step("a blank row between the data", (sheet) => {
  const at = sheet.places.data[Math.floor(sheet.places.data.length / 2)];
  if (at !== undefined) sheet.insertRows(at);
});

export const blankRowsEverywhere = step("a blank row after every data row", (sheet) => {
  for (let index = sheet.places.data.length - 1; index > 0; index--)
    sheet.insertRows(sheet.places.data[index] ?? 0);
});

export const blankUnderHeader = step("a blank row under the header", (sheet) => {
  sheet.insertRows(sheet.places.headerBottom + 1);
});

export const blankBeforeTotal = step("a blank row before the total", (sheet) => {
  if (sheet.places.total !== null) sheet.insertRows(sheet.places.total);
});

export const headerRepeated = step("header repeated as on a new page", (sheet) => {
  const { headerTop, headerBottom, data } = sheet.places;
  const at = data[Math.floor(data.length / 2)];
  if (at === undefined) return;
  const cells = sheet.headers;
  sheet.insertRows(at, headerBottom - headerTop + 1);
  for (const cell of cells) sheet.place(at + cell.row - headerTop, cell.column, cell);
});

/** The second half under a title and a header of its own. */
export const splitInTwo = step("split in two tables", (sheet) => {
  const { headerTop, headerBottom, data, left } = sheet.places;
  const at = data[Math.floor(data.length / 2)];
  if (at === undefined) return;
  const cells = sheet.headers;
  const height = headerBottom - headerTop + 1;
  sheet.insertRows(at, height + 3);
  sheet.put(at + 1, left, "(segue)");
  for (const cell of cells) sheet.place(at + 3 + cell.row - headerTop, cell.column, cell);
});

export const shuffled = step("rows in reverse", (sheet) => {
  const { data, left, right } = sheet.places;
  const rows = data.map((row) => sheet.row(row).filter(({ column }) => column >= left && column <= right));
  for (const [index, row] of data.entries())
    for (const { column } of rows[index] ?? []) sheet.place(row, column, undefined);
  for (const [index, cells] of rows.entries())
    for (const cell of cells) sheet.place(data[data.length - 1 - index] ?? 0, cell.column, cell);
  sheet.facts = [...sheet.facts.slice(0, data.length).reverse(), ...sheet.facts.slice(data.length)];
});

export const totalNamed = (label: string): Step =>
  step(`total named ${label}`, (sheet) => {
    const { total } = sheet.places;
    if (total === null) return;
    const cell = sheet.row(total).find(({ content }) => content.type === "text");
    if (cell) sheet.put(total, cell.column, label);
  });

export const totalLabelBesideAmounts = step("total label beside the amounts", (sheet) => {
  const { total } = sheet.places;
  if (total === null) return;
  const [label, next] = sheet.row(total);
  if (!label || !next || next.column - label.column < 2) return;
  sheet.place(total, label.column, undefined);
  sheet.place(total, next.column - 1, label);
  sheet.merges = sheet.merges.filter((merge) => merge.top !== total);
});

export const noTotal = step("total removed", (sheet) => {
  if (sheet.places.total === null) return;
  sheet.deleteRow(sheet.places.total);
  sheet.forgetTotals();
});

export const totalOnTop = step("total above the data", (sheet) => {
  const { total, headerBottom } = sheet.places;
  if (total === null) return;
  const cells = sheet.row(total);
  sheet.deleteRow(total);
  sheet.insertRows(headerBottom + 1);
  for (const cell of cells) sheet.place(headerBottom + 1, cell.column, cell);
});

/** Sums over the rows above and below, as "Totale parziale". */
export const subtotals = step("subtotals in the middle and before the total", (sheet) => {
  const { data, total } = sheet.places;
  if (total === null) return;
  const half = Math.floor(data.length / 2);
  const rows = sheet.facts.filter((fact) => fact.role === "data");
  const label = sheet.row(total)[0]?.column ?? sheet.places.left;
  const fields = [...sheet.places.columns].filter(([field]) =>
    sheet.facts.some((fact) => fact.role === "total" && field in fact.values),
  );
  const write = (at: number, facts: readonly Fact[]) => {
    sheet.insertRows(at);
    sheet.put(at, label, "Totale parziale");
    const values: Record<string, string> = {};
    for (const [field, column] of fields) {
      const parts = facts.map((fact) => fact.values[field] ?? "0");
      if (field === "cofinancingShare" || !parts.every((part) => /^-?[\d.]+$/.test(part))) continue;
      const sum = canonicalText(parts.map(decimal).reduce(add));
      sheet.put(at, column, { v: Number(sum), format: "#,##0.00" });
      values[field] = sum;
    }
    // A lone label is a heading of a section, not a subtotal.
    if (Object.keys(values).length === 0) return;
    sheet.facts.push({ kind: facts[0]?.kind ?? "unknown", role: "subtotal", values });
  };
  write((data.at(-1) ?? total) + 1, rows.slice(half));
  write(data[half] ?? 0, rows.slice(0, half));
});

export const hidden = step("a data row hidden", (sheet) => {
  const row = sheet.places.data[1];
  if (row !== undefined) sheet.hiddenRows = [row];
});

/** A label alone over the rows that it heads, across the table. */
export const sections = (first: string, second: string): Step =>
  step(`rows under ${first} and ${second}`, (sheet) => {
    const { data, left, right } = sheet.places;
    const half = data[Math.floor(data.length / 2)];
    for (const [at, label] of [[half, second] as const, [data[0], first] as const]) {
      if (at === undefined) continue;
      sheet.insertRows(at);
      sheet.put(at, left, label);
      sheet.merges.push({ top: at, bottom: at, left, right });
    }
  });

/** What a row shares with the one above is written once, in a merged cell: the rows below do not say it. */
export const mergedDown = step("equal names merged downwards", (sheet) => {
  const { data, columns } = sheet.places;
  for (const [field, column] of columns) {
    let first = 0;
    for (let index = 1; index <= data.length; index++) {
      const said = sheet.text(data[first] ?? 0, column);
      if (index < data.length && said !== "" && sheet.text(data[index] ?? 0, column) === said) continue;
      const [top, bottom] = [data[first] ?? 0, data[index - 1] ?? 0];
      if (index - first > 1) {
        sheet.merges.push({ top, bottom, left: column, right: column });
        for (let row = first + 1; row < index; row++) {
          sheet.put(data[row] ?? 0, column, null);
          sheet.forgetAt(row, field);
        }
      }
      first = index;
    }
  }
});
