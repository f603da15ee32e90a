/** From a cell to what it says in the unit of its column, with its printed precision. */
import type { Reading, Unit } from "../domain/table.ts";
import { canonicalText, type Decimal, fromNumber, normalise, powerOfTen, toText } from "../kit/decimal.ts";
import { type Expectation, readNumber, shift } from "../kit/italian-number.ts";
import type { Cell } from "./grid.ts";
import { formatDecimals, isDateFormat, isPercentFormat, withoutTotal } from "./sheet-view.ts";

/** Ten thousand billion: a larger figure is a slip, not an amount; it also keeps exact arithmetic small. */
const largest = 1e13;
/** How officers write "no figure". */
export const missingMark = /^(?:-+|–|—|n\.?\s*d\.?|n\.?\s*p\.?|n\.?\s*a\.?|nd|np|n\/a|\/|\.+)$/i;

export interface CellContext {
  readonly unit: Unit;
  /** Percentages of this column are written as points: 11.4 for 11,4 %. */
  readonly points: boolean;
}

const empty: Reading = { type: "empty" };

/** Reads one cell. Never throws; what cannot be read says so. */
export function readCell(cell: Cell | undefined, context: CellContext): Reading {
  if (!cell) return empty;
  const { content } = cell;
  switch (content.type) {
    case "error":
      return { type: "error", code: content.code };
    case "uncomputed":
      return { type: "uncomputed", formula: cell.formula ?? "=" };
    case "boolean":
      return asText(content.value ? "VERO" : "FALSO", context.unit);
    case "text":
      return readText(content.text, context);
    case "number":
      return readValue(cell, content.value, context);
  }
}

function asText(text: string, unit: Unit): Reading {
  if (unit === "text" || unit === "date") return { type: "text", text };
  return { type: "malformed", text, readings: [] };
}

function expectation(unit: Unit): Expectation {
  if (unit === "euro") return "amount";
  return unit === "count" ? "count" : "any";
}

function readText(text: string, { unit, points }: CellContext): Reading {
  const trimmed = text.trim();
  if (trimmed === "") return empty;
  if (unit === "text" || unit === "date") return { type: "text", text: trimmed };
  if (missingMark.test(trimmed)) return { type: "text", text: trimmed };
  const number = readNumber(withoutTotal(trimmed), expectation(unit));
  if (number.type === "notANumber") {
    return /\d/.test(trimmed)
      ? { type: "malformed", text: trimmed, readings: [] }
      : { type: "text", text: trimmed };
  }
  if (number.type === "unclear") {
    return { type: "malformed", text: trimmed, readings: number.readings.map((reading) => toText(reading)) };
  }
  const offUnit = number.percent
    ? unit === "euro" || unit === "count"
    : number.currency && unit === "percent";
  if (offUnit) return { type: "malformed", text: trimmed, readings: [] };
  const asPoints = unit === "percent" && points && !number.percent;
  const value = asPoints ? shift(number.value, -2) : number.value;
  const step = asPoints ? shift(number.step, -2) : number.step;
  if (tooLarge(value)) return { type: "malformed", text: trimmed, readings: [] };
  return { type: "number", value: toText(value), step: stepText(step, unit, value), origin: "text" };
}

/** Amounts printed to the cent and counts are exact: no tolerance. */
function stepText(step: Decimal, unit: Unit, value: Decimal): string {
  if (unit === "count" && normalise(value).scale === 0) return "0";
  if (unit === "euro" && step.scale >= 2 && normalise(value).scale <= 2) return "0";
  return canonicalText(step);
}

function tooLarge(value: Decimal): boolean {
  const size = value.digits < 0n ? -value.digits : value.digits;
  return size >= powerOfTen(13 + value.scale);
}

function readValue(cell: Cell, value: number, { unit, points }: CellContext): Reading {
  const { format } = cell;
  if (isDateFormat(format)) {
    const iso = isoDate(value);
    if (iso !== null) return { type: "date", serial: value, iso };
  }
  if (!Number.isFinite(value) || Math.abs(value) >= largest) {
    return { type: "malformed", text: String(value), readings: [] };
  }
  // Excel itself calculates and shows 15 significant digits; what is behind them is binary noise.
  const stored = fromNumber(Number(value.toPrecision(15)));
  if (unit === "text" || unit === "date") return { type: "text", text: canonicalText(stored) };
  const percentFormat = isPercentFormat(format);
  const asPoints = unit === "percent" && points && !percentFormat;
  const amount = asPoints ? shift(stored, -2) : stored;
  const own = normalise(stored).scale;
  if (own > 40) return { type: "malformed", text: String(value), readings: [] };
  const step = printedStep(cell, own, unit, percentFormat ? 2 : 0);
  return {
    type: "number",
    value: canonicalText(amount),
    step: canonicalText(asPoints ? shift(step, -2) : step),
    origin: cell.formula === null ? "typed" : "formula",
  };
}

/**
 * A typed constant has the decimals of its format, else its own; a formula has the stored value.
 * Euro without a format are what was typed, to the cent: Excel drops trailing zeros, so "60000" says nothing about rounding.
 */
function printedStep(cell: Cell, own: number, unit: Unit, percentShift: number): Decimal {
  const shown = formatDecimals(cell.format);
  const exact: Decimal = { digits: 0n, scale: 0 };
  if (unit === "count") return own === 0 ? exact : { digits: 1n, scale: 0 };
  if (cell.formula !== null) {
    const visible = unit === "euro" ? Math.max(2, shown ?? 2) : shown === null ? own : shown + percentShift;
    return own <= visible ? exact : { digits: 1n, scale: visible };
  }
  if (unit === "euro") {
    if (shown === null || shown >= 2)
      return own <= Math.max(2, shown ?? 2) ? exact : { digits: 1n, scale: shown ?? 2 };
    return { digits: 1n, scale: shown };
  }
  return { digits: 1n, scale: shown === null ? own : shown + percentShift };
}

/** ISO date of an Excel serial (1900 system); null outside the calendar. */
function isoDate(serial: number): string | null {
  if (!(serial >= 1 && serial < 2_958_466)) return null;
  // Serial 60 is Excel's 29 February 1900, which never was: earlier days are one off.
  const days = Math.floor(serial) - (serial < 60 ? 25_568 : 25_569);
  return civilDate(days);
}

/** Days since 1970-01-01 to a date of the proleptic Gregorian calendar, without a clock. */
function civilDate(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
