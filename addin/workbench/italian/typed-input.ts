/**
 * What a text typed or pasted into a cell means in Italian Excel. Where Excel's own reading is not certain the text
 * stays a text: a number that nobody meant is worse.
 */
import { monthNumber, serialFromDate } from "./calendar.ts";
import { englishFormula } from "./formula.ts";
import { englishError } from "./function-names.ts";

export type TypedInput =
  /** `format`: the en-US number format that Excel gives a cell that has none; null leaves General. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** In the file's English, with its equals sign. */
  | { readonly kind: "formula"; readonly formula: string }
  /** en-US code. */
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "text"; readonly text: string };

export interface CellBefore {
  /** en-US number format of the cell, "General" when none. */
  readonly format: string;
  /** Four digits: what a date without a year means. */
  readonly thisYear: number;
}

/** Pure. @param text as typed, untrimmed. */
export function readTyped(text: string, before: CellBefore): TypedInput {
  const trimmed = text.trim();
  if (trimmed.startsWith("=") && trimmed.length > 1) {
    const formula = englishFormula(trimmed);
    return formula === null ? { kind: "text", text } : { kind: "formula", formula };
  }
  const upper = trimmed.toUpperCase();
  if (upper === "VERO" || upper === "FALSO") return { kind: "boolean", value: upper === "VERO" };
  const code = englishError(trimmed);
  if (code) return { kind: "error", code };
  return readAmount(trimmed, before) ?? readMoment(trimmed, before) ?? { kind: "text", text };
}

const groupedDigits = /^\d{1,3}(?:\.\d{3})+$/;

/** Sign, euro, digits with grouping dots, decimal comma, exponent, percent: each at most once and in its place. */
const amount =
  /^(?<open>\()?(?<sign>[-+])?\s*(?<euro>€\s*)?(?<inner>[-+])?(?<whole>\d[\d.]*)?(?<fraction>,\d*)?(?<exponent>E[+-]?\d{1,3})?\s*(?<percent>%)?\s*(?<after>€)?(?<close>\))?$/i;

function readAmount(text: string, before: CellBefore): TypedInput | null {
  const parts = amount.exec(text)?.groups;
  if (!parts) return null;
  const { open, close, sign, inner, euro, after, whole = "", fraction = "", exponent = "", percent } = parts;
  if (Boolean(open) !== Boolean(close) || (open && (sign || inner)) || (sign && inner)) return null;
  if ((euro && after) || ((euro || after) && percent)) return null;
  if (whole === "" && fraction.length < 2) return null;
  const grouped = whole.includes(".");
  if (grouped && (!groupedDigits.test(whole) || exponent)) return null;
  const plain = `${whole.replaceAll(".", "") || "0"}.${fraction.slice(1) || "0"}${exponent}`;
  // Excel keeps 15 digits.
  let value = Number(Number(plain).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  if (sign === "-" || inner === "-" || open) value = -value;
  // A cell with a percentage format completes what is typed with a percent sign.
  if (percent || (isPercentFormat(before.format) && !euro && !after)) value = hundredth(value);
  const decimals = fraction.length > 1;
  const euroSign = Boolean(euro || after);
  const format = impliedFormat({ percent: Boolean(percent), euro: euroSign, grouped, decimals, exponent });
  return { kind: "number", value, format: before.format === "General" ? format : null };
}

/** Shifts the printed decimals instead of dividing, so that 12,5% is 0.125 and not a neighbour of it. */
function hundredth(value: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}

function impliedFormat(written: {
  percent: boolean;
  euro: boolean;
  grouped: boolean;
  decimals: boolean;
  exponent: string;
}): string | null {
  if (written.percent) return written.decimals ? "0.00%" : "0%";
  if (written.euro) return written.decimals ? '#,##0.00 "€"' : '#,##0 "€"';
  if (written.exponent) return "0.00E+00";
  if (written.grouped) return written.decimals ? "#,##0.00" : "#,##0";
  return null;
}

export function isPercentFormat(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
}

const dayMonthYear = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const namedMonth = /^(\d{1,2})[-/\s]([a-z]{3,9}\.?)(?:[-/\s](\d{4}|\d{2}))?$/i;
const monthYear = /^(?:(\d{1,2})[/-]|([a-z]{3,9}\.?)[-/\s])(\d{4})$/i;
const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** Dates, times, or a date and a time. */
function readMoment(text: string, before: CellBefore): TypedInput | null {
  const [, datePart = text, timePart] = /^(.*\S)\s+(\d{1,2}:\S+)$/.exec(text) ?? [];
  const time = timePart ? readTime(timePart) : null;
  if (timePart && !time) return null;
  const date = readDate(datePart, before.thisYear);
  if (date) {
    const value = date.value + (time?.value ?? 0);
    return momentOf(value, time ? "dd/mm/yyyy hh:mm" : date.format, before);
  }
  if (timePart) return null;
  const alone = readTime(text);
  return alone ? momentOf(alone.value, alone.format, before) : null;
}

function momentOf(value: number, format: string, before: CellBefore): TypedInput {
  return { kind: "number", value, format: before.format === "General" ? format : null };
}

function readDate(text: string, thisYear: number): { value: number; format: string } | null {
  const numbers = dayMonthYear.exec(text);
  if (numbers) {
    const [, day, month, year] = numbers;
    return dateOf(day, Number(month), year, thisYear, year ? "dd/mm/yyyy" : "dd-mmm");
  }
  const named = namedMonth.exec(text);
  if (named) {
    const [, day, month = "", year] = named;
    return dateOf(day, monthNumber(month), year, thisYear, year ? "dd-mmm-yy" : "dd-mmm");
  }
  const [, numbered, name = "", year] = monthYear.exec(text) ?? [];
  return year ? dateOf("1", numbered ? Number(numbered) : monthNumber(name), year, thisYear, "mmm-yy") : null;
}

function dateOf(
  day: string | undefined,
  month: number | null,
  year: string | undefined,
  thisYear: number,
  format: string,
): { value: number; format: string } | null {
  if (month === null) return null;
  const value = serialFromDate({ year: fullYear(year, thisYear), month, day: Number(day) });
  return value === null ? null : { value, format };
}

/** Excel's turn of the century: 29 is 2029, 30 is 1930. */
function fullYear(year: string | undefined, thisYear: number): number {
  if (year === undefined) return thisYear;
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function readTime(text: string): { value: number; format: string } | null {
  const [, hours, minutes, seconds] = clock.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds ? "h:mm:ss" : "h:mm" };
}
