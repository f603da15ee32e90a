/** What officers write where it is asked whether, or how many times, something was started: a number, yes or no, a cross, a day. */
import { type Decimal, decimal, one, zero } from "../kit/decimal.ts";
import { readItalianDate } from "../kit/italian-date.ts";
import { statusIn, yesIn } from "./project-actions.ts";
import type { Reading } from "./table.ts";
import type { Figured, RowAccess } from "./table-access.ts";

/**
 * So many; yes, a cross and the day of the start are one, no is none. A day after `asAt` (ISO) is not yet a start.
 * "blank" says nothing, "n.a." asks nothing of the action; null cannot be read.
 */
export function startedIn(reading: Reading | null, asAt: string | null = null): Decimal | "blank" | null {
  if (reading === null || reading.type === "empty") return "blank";
  const on = (iso: string) => (asAt === null || iso <= asAt ? one : zero);
  if (reading.type === "number") return decimal(reading.value);
  if (reading.type === "date") return on(reading.iso);
  if (reading.type !== "text" && reading.type !== "malformed") return null;
  const text = reading.text.trim();
  if (/^(-+|–|—|\/|n\.?\s*[adp]\.?|n\/a)$/i.test(text)) return "blank";
  const day = readItalianDate(text);
  if (day !== null) return on(day);
  const yes = yesIn(text);
  if (yes !== null) return yes ? one : zero;
  const status = statusIn(text);
  return status === null ? null : status === "notStarted" ? zero : one;
}

/** The figure of a cell, or what its words or day come to; null where it is blank or cannot be read. */
export function startedFigure(row: RowAccess, field: string): Figured | null {
  const number = row.number(field);
  const cell = row.cell(field);
  if (number || cell === null) return number;
  const started = startedIn(row.reading(field));
  return started === null || started === "blank"
    ? null
    : { cell, value: started, step: zero, origin: "typed" };
}
