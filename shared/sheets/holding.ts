/** What the cells of a column hold, whatever its heading says: units contradict or bear out a meaning. */
import type { Unit } from "../domain/table.ts";
import { readNumber } from "../kit/italian-number.ts";
import type { Body } from "./body.ts";
import { missingMark } from "./read-cell.ts";
import {
  isCurrencyFormat,
  isDateFormat,
  isPercentFormat,
  labelText,
  type SheetView,
  withoutTotal,
} from "./sheet-view.ts";

export interface Holding {
  readonly values: number;
  /** Values that are one clear number. */
  readonly numbers: number;
  readonly labels: number;
  readonly dates: number;
  /** Numbers with a fraction. */
  readonly fractions: number;
  /** Values with a sign or format of euro, of percent. */
  readonly euros: number;
  readonly percents: number;
  /** Percentages as points: without percent formats, and values pass 1. 11.4 is 11,4 %. */
  readonly points: boolean;
}

/** Enough rows to tell what a column holds. */
const enough = 500;

export function holdingOf(view: SheetView, body: Body, column: number): Holding {
  let [values, numbers, labels, dates, fractions] = [0, 0, 0, 0, 0];
  let [euros, percents, points] = [0, 0, false];
  for (const { row, role } of body.rows.slice(0, enough)) {
    const cell = view.at(row, column);
    if (!cell) continue;
    if (view.lookOf(cell) === "label") {
      labels += role === "data" && !missingMark.test(labelText(cell)) ? 1 : 0;
      continue;
    }
    values++;
    const text = labelText(cell);
    if (isCurrencyFormat(cell.format) || /€/.test(text)) euros++;
    if (isPercentFormat(cell.format) || text.includes("%")) percents++;
    if (cell.content.type !== "number") {
      if (text !== "" && readNumber(withoutTotal(text)).type === "number") numbers++;
      continue;
    }
    if (isDateFormat(cell.format)) dates++;
    else numbers++;
    if (!Number.isInteger(cell.content.value)) fractions++;
    points ||= role === "data" && !isPercentFormat(cell.format) && Math.abs(cell.content.value) > 1.5;
  }
  return { values, numbers, labels, dates, fractions, euros, percents, points };
}

export function inferUnit(holding: Holding, heading: string): Unit {
  const { values, numbers, labels, dates } = holding;
  if (values === 0 || labels > values) return "text";
  if (dates * 2 > values) return "date";
  // Telephone numbers, codes, a date here and there: nothing to add up, and nothing to complain about.
  if (numbers * 2 <= values && numbers < 2) return "text";
  if (holding.percents * 2 > values || /%|percentual/i.test(heading)) return "percent";
  return holding.euros > 0 || /€|\beuro\b/i.test(heading) ? "euro" : "number";
}

/** A heading may name an amount over a column of percentages; then it does not mean what it says. */
export function contradicts(holding: Holding, unit: Unit): boolean {
  const { values, labels, dates, fractions, euros, percents } = holding;
  // Words alone are no amounts; a form without any entry contradicts nothing.
  if (values === 0) return labels > 0 && (unit === "euro" || unit === "count" || unit === "percent");
  if (unit === "text") return labels === 0 || values > labels * 2;
  if (unit === "number" || unit === "date") return false;
  if (dates * 2 > values) return dates === values;
  if (unit === "euro") return percents * 2 > values;
  if (unit === "percent") return euros * 2 > values;
  return euros * 2 > values || percents * 2 > values || (fractions * 2 > values && fractions > 1);
}
