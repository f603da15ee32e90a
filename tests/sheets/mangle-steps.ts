/** What happens to workbooks on their way through offices: each step changes a sheet, and the truth only where it must. */

import type { Unit } from "../../shared/domain/table.ts";
import { add, canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import type { Plain } from "./grid-of.ts";
import type { Fact, Mangled } from "./mangle.ts";

export interface Step {
  readonly name: string;
  readonly apply: (sheet: Mangled) => void;
}

const step = (name: string, apply: Step["apply"]): Step => ({ name, apply });

/** Rewrites the cell that names a field. */
function head(sheet: Mangled, field: string, heading: (text: string) => string): void {
  const at = sheet.places.heads.get(field);
  if (!at) throw new Error(`no heading of ${field} on ${sheet.name}`);
  sheet.put(at.row, at.column, heading(sheet.text(at.row, at.column)));
}

export const rename = (headings: Readonly<Record<string, string>>): Step =>
  step(`headings: ${Object.values(headings).join(" | ")}`, (sheet) => {
    for (const [field, heading] of Object.entries(headings)) head(sheet, field, () => heading);
  });

/** A heading that says something else: the truth loses the field, or has another instead. */
export const reworded = (field: string, heading: string, means: string | null = null): Step =>
  step(`${field} is now ${heading}`, (sheet) => {
    head(sheet, field, () => heading);
    sheet.places.columns.delete(field);
    sheet.places.heads.delete(field);
    sheet.facts = sheet.facts.map((fact) => {
      const { [field]: said, ...values } = fact.values;
      return {
        ...fact,
        values: means === null || said === undefined ? values : { ...values, [means]: said },
      };
    });
  });

const eachHeading = (name: string, change: (text: string) => string): Step =>
  step(name, (sheet) => {
    for (const { row, column, content } of sheet.headers) {
      if (content.type === "text") sheet.put(row, column, change(content.text));
    }
  });

export const upperCase = eachHeading("headings in capitals", (text) => text.toUpperCase());
export const lowerCase = eachHeading("headings in small letters", (text) => text.toLowerCase());
export const lineBreaks = eachHeading("line breaks in headings", (text) => text.replaceAll(" ", "\n"));
export const blanksAround = eachHeading(
  "blanks around headings",
  (text) => `  ${text.replaceAll(" ", "  ")}\u00a0`,
);
export const colons = eachHeading("colons and stars in headings", (text) => `${text}: *`);

const fieldsIn = ({ places }: Mangled, unit: Unit): string[] =>
  [...places.heads.keys()].filter((field) => places.units.get(field) === unit);

export const unitsInHeadings = step("units in headings", (sheet) => {
  for (const field of fieldsIn(sheet, "euro"))
    head(sheet, field, (text) => (text.includes("€") ? text : `${text} (in €)`));
});

export const moved = (rows: number, columns: number): Step =>
  step(`moved by ${rows} rows and ${columns} columns`, (sheet) => {
    if (rows > 0) sheet.insertRows(0, rows);
    if (columns > 0) sheet.insertColumns(0, columns);
  });

export const sheetName = (name: string): Step =>
  step(`sheet named ${name}`, (sheet) => {
    sheet.name = name;
  });

export const noTitle = step("titles removed", (sheet) => {
  while (sheet.places.headerTop > 0) sheet.deleteRow(0);
});

export const titleTouchesHeader = step("merged title right above the header", (sheet) => {
  const { headerTop, left, right } = sheet.places;
  sheet.insertRows(headerTop, 1);
  sheet.put(headerTop, left, "PROSPETTO RIEPILOGATIVO");
  sheet.merges.push({ top: headerTop, bottom: headerTop, left, right });
});

export const swapped = (a: string, b: string): Step =>
  step(`columns ${a} and ${b} swapped`, (sheet) => {
    const [at, to] = [sheet.columnOf(a), sheet.columnOf(b)];
    const { left, right } = sheet.places;
    const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    sheet.orderColumns(across.map((column) => (column === at ? to : column === to ? at : column)));
  });

export const dropped = (field: string): Step =>
  step(`column ${field} dropped`, (sheet) => {
    sheet.deleteColumn(sheet.columnOf(field));
    sheet.places.columns.delete(field);
    sheet.forget(field);
  });

/** A further column in the middle; `value` gives its cells. */
export const extraColumn = (
  before: string,
  heading: string,
  value: (index: number) => Plain,
  means: string | null = null,
): Step =>
  step(`extra column ${heading}`, (sheet) => {
    const at = sheet.columnOf(before);
    sheet.insertColumns(at);
    sheet.put(sheet.places.headerBottom, at, heading);
    sheet.places.data.forEach((row, index) => {
      sheet.put(row, at, value(index));
    });
    if (means === null) return;
    let index = 0;
    sheet.facts = sheet.facts.map((fact) =>
      fact.role === "data" ? { ...fact, values: { ...fact.values, [means]: String(value(index++)) } } : fact,
    );
  });

export const lastColumn = (heading: string, value: (index: number) => Plain): Step =>
  step(`column ${heading} beside`, (sheet) => {
    sheet.places.right++;
    const at = sheet.places.right;
    sheet.put(sheet.places.headerBottom, at, heading);
    sheet.places.data.forEach((row, index) => {
      sheet.put(row, at, value(index));
    });
  });

export const blankColumn = (before: string): Step =>
  step(`blank column before ${before}`, (sheet) => {
    sheet.insertColumns(sheet.columnOf(before));
  });

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

export const notesTouching = step("notes right below", (sheet) => {
  const row = (sheet.places.total ?? sheet.places.data.at(-1) ?? 0) + 1;
  sheet.insertRows(row, 2);
  sheet.put(row, sheet.places.left, "(*) Importi comprensivi di IVA ove dovuta.");
  sheet.put(row + 1, sheet.places.left, "Elaborazione dell'ufficio su dati al 31/12/2017");
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

export const shuffled = step("rows shuffled", (sheet) => {
  const { data } = sheet.places;
  const rows = data.map((row) => sheet.row(row));
  for (const row of data) for (const cell of sheet.row(row)) sheet.place(row, cell.column, undefined);
  rows.forEach((cells, index) => {
    const to = data[(index * 5 + 2) % data.length];
    // 5 and the number of rows have no common factor in the samples used; otherwise rows would collide.
    if (to !== undefined) for (const cell of cells) sheet.place(to, cell.column, cell);
  });
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
  write(total, rows.slice(half));
  write(data[half] ?? 0, rows.slice(0, half));
});

export type Writing = (value: number) => string;
const italian = (value: number) => formatNumber(value.toFixed(2), "it");
export const writings: Readonly<Record<string, Writing>> = {
  "€ 1.234,56": (value) => `€ ${italian(value)}`,
  "1.234,56 €": (value) => `${italian(value)}\u00a0€`,
  "1234,56": (value) => value.toFixed(2).replace(".", ","),
  "1'234,56": (value) => italian(value).replaceAll(".", "'"),
  "1 234,56": (value) => italian(value).replaceAll(".", "\u202f"),
  "EUR 1.234,56": (value) => `EUR ${italian(value)}`,
  "Euro 1.234,56": (value) => `Euro ${italian(value)}`,
  "1.234,56=": (value) => `${italian(value)}=`,
  "1,234.56": (value) => formatNumber(value.toFixed(2), "en"),
  "1.234, 56": (value) => italian(value).replace(",", ", "),
};

export const amountsAsText = (writing: string): Step =>
  step(`amounts as text ${writing}`, (sheet) => {
    const write = writings[writing];
    for (const field of fieldsIn(sheet, "euro")) {
      const column = sheet.places.columns.get(field);
      if (column === undefined || !write) continue;
      for (const row of [
        ...sheet.places.data,
        ...(sheet.places.total === null ? [] : [sheet.places.total]),
      ]) {
        const content = sheet.at(row, column)?.content;
        if (content?.type === "number") sheet.put(row, column, write(content.value));
      }
    }
  });

/** "Contributo" over "richiesto" and "assegnato"; the other headings stand in the upper or the lower row. */
export const groupedHeader = (merged: boolean, othersBelow: boolean): Step =>
  step(`contributions grouped${merged ? ", merged" : ""}${othersBelow ? ", others below" : ""}`, (sheet) => {
    const { headerTop } = sheet.places;
    const [a, b] = [sheet.columnOf("requested"), sheet.columnOf("assigned")];
    sheet.insertRows(headerTop + 1);
    sheet.places.headerBottom = headerTop + 1;
    for (const { column, content } of sheet.row(headerTop)) {
      if (column === a || column === b || content.type !== "text") continue;
      if (othersBelow) {
        sheet.put(headerTop + 1, column, content.text);
        sheet.put(headerTop, column, null);
      } else if (merged)
        sheet.merges.push({ top: headerTop, bottom: headerTop + 1, left: column, right: column });
    }
    sheet.put(headerTop, a, "Contributo");
    sheet.put(headerTop, b, null);
    for (const [field, at] of sheet.places.heads)
      if (othersBelow || at.column === a || at.column === b)
        sheet.places.heads.set(field, { ...at, row: headerTop + 1 });
    sheet.put(headerTop + 1, a, "richiesto");
    sheet.put(headerTop + 1, b, "assegnato");
    if (merged) sheet.merges.push({ top: headerTop, bottom: headerTop, left: a, right: b });
  });

export const hidden = step("a data row hidden", (sheet) => {
  const row = sheet.places.data[1];
  if (row !== undefined) sheet.hiddenRows = [row];
});

/** Somebody else's table on the same sheet: it must stay what it is. */
export const tableBeside = step("another table to the right", (sheet) => {
  const { headerBottom, right } = sheet.places;
  const rows: Plain[][] = [
    ["Anno", "Spesa sostenuta"],
    [2015, 1200.5],
    [2016, 3400],
    [2017, 910.25],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.put(headerBottom + r, right + 2 + c, value);
    });
  });
});

export const tableBelow = (gap: number): Step =>
  step(`another table below after ${gap} blank rows`, (sheet) => {
    const top = sheet.lastRow + 1 + gap;
    const rows: Plain[][] = [
      ["Voce di spesa", "Preventivo", "Consuntivo"],
      ["Personale", 1000, 900],
      ["Materiali", 500, 450.5],
      ["Totale", 1500, 1350.5],
    ];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.put(top + r, sheet.places.left + c, value);
      });
    });
  });

export const contactsAbove = step("contacts above the header", (sheet) => {
  const { headerTop, left } = sheet.places;
  sheet.insertRows(headerTop, 4);
  sheet.put(headerTop, left, "Referente:");
  sheet.put(headerTop, left + 1, "dott.ssa Bianchi");
  sheet.put(headerTop + 1, left, "Telefono:");
  sheet.put(headerTop + 1, left + 1, "02 1234567");
  sheet.put(headerTop + 2, left, "Aggiornato al");
  sheet.put(headerTop + 2, left + 1, { date: "2017-12-31" });
});

export const columnLetters = step("letters under the header", (sheet) => {
  const { headerBottom } = sheet.places;
  const columns = [...sheet.places.columns.values()].sort((a, b) => a - b);
  sheet.insertRows(headerBottom + 1);
  columns.forEach((column, index) => {
    sheet.put(headerBottom + 1, column, `(${String.fromCharCode(97 + index)})`);
  });
});
