/** The same figures and days in other writings. */
import type { Unit } from "../../shared/domain/table.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import type { Plain } from "./grid-of.ts";
import type { Mangled } from "./mangle.ts";
import { fieldsIn, type Step, step } from "./mangle-step.ts";

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
  "1234.56": (value) => value.toFixed(2),
  "€1.234,56": (value) => `€${italian(value)}`,
  "1.234, 56": (value) => italian(value).replace(",", ", "),
};

export const amountsAsText = (writing: string): Step =>
  step(`amounts as text ${writing}`, (sheet) => {
    eachFigure(sheet, "euro", (value) => writings[writing]?.(value) ?? value);
  });

const months = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];
const two = (part: number) => String(part).padStart(2, "0");
type DayWriting = (day: number, month: number, year: number) => string;
export const dayWritings: Readonly<Record<string, DayWriting>> = {
  "31/01/2018": (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  "31/1/18": (day, month, year) => `${day}/${month}/${two(year % 100)}`,
  "31.1.18": (day, month, year) => `${day}.${month}.${two(year % 100)}`,
  "31-01-2018": (day, month, year) => `${two(day)}-${two(month)}-${year}`,
  "31 gennaio 2018": (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  "31 gen. 2018": (day, month, year) => `${day} ${(months[month - 1] ?? "").slice(0, 3)}. ${year}`,
  "2018-01-31": (day, month, year) => `${year}-${two(month)}-${two(day)}`,
};

/** The cells of all columns of one unit, from under the header to the total. */
function eachFigure(sheet: Mangled, unit: Unit, write: (value: number) => Plain): void {
  const { columns, headerBottom, data, total } = sheet.places;
  const last = total ?? data.at(-1) ?? headerBottom;
  for (const field of fieldsIn(sheet, unit)) {
    const column = columns.get(field);
    for (let row = headerBottom + 1; row <= last; row++) {
      const content = column === undefined ? undefined : sheet.at(row, column)?.content;
      if (column !== undefined && content?.type === "number") sheet.put(row, column, write(content.value));
    }
  }
}

export const daysAsText = (writing: string): Step =>
  step(`days as text ${writing}`, (sheet) => {
    const write = dayWritings[writing];
    eachFigure(sheet, "date", (serial) => {
      const [year = 0, month = 0, day = 0] = new Date((serial - 25_569) * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .split("-")
        .map(Number);
      return write?.(day, month, year) ?? serial;
    });
  });

export const countsAsText = step("counts as text", (sheet) => {
  eachFigure(sheet, "count", (value) => ` ${value}`);
});

/** Binary noise of 0.07 * 100 is no part of what was typed. */
const points = (value: number) => Number((value * 100).toPrecision(12));

export const percentagesAsText = step("percentages as text", (sheet) => {
  eachFigure(sheet, "percent", (value) => `${formatNumber(String(points(value)), "it")} %`);
});

export const percentagesAsPoints = step("percentages as points", (sheet) => {
  eachFigure(sheet, "percent", points);
});

/** A dash where there is nothing to write: it stands in the cell, and is no figure. */
export const dashes = step("dashes in empty cells", (sheet) => {
  const { columns, data } = sheet.places;
  data.forEach((row, index) => {
    for (const [field, column] of columns) {
      if (sheet.at(row, column)) continue;
      sheet.put(row, column, "-");
      sheet.restate(index, (values) => ({ ...values, [field]: "text:-" }));
    }
  });
});
