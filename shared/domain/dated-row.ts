/** The days of a row by field: what is blank, what is a day, and what stands there without being one. */
import { lastDayOf } from "./calendar.ts";
import { dayIn } from "./day.ts";
import type { RowAccess } from "./table-access.ts";

export type Dated =
  | { readonly type: "day"; readonly iso: string; readonly cell: string }
  | { readonly type: "blank" }
  /** "marzo 2018", or a number without a date format. */
  | { readonly type: "unreadable"; readonly text: string; readonly cell: string };

/** How officers write that there is no day. */
const noDay = /^(?:-+|–|—|\/|n\.?\s*[dap]\.?|no|nessuna|in corso|da definire|da costituire)$/i;

export function dated(row: RowAccess, field: string): Dated {
  const reading = row.reading(field);
  const cell = row.cell(field) ?? "";
  if (reading === null || reading.type === "empty") return { type: "blank" };
  const iso = dayIn(reading);
  if (iso !== null) return { type: "day", iso, cell };
  const text = reading.type === "text" ? reading.text : "";
  return noDay.test(text.trim()) ? { type: "blank" } : { type: "unreadable", text, cell };
}

/** Null when blank or unreadable: the cell's own finding speaks. */
export function isoIn(row: RowAccess, field: string): string | null {
  const day = dated(row, field);
  return day.type === "day" ? day.iso : null;
}

/** The same day so many months later, or the last of a shorter month. */
export function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1] = iso.split("-").map(Number);
  const at = month - 1 + months;
  const last = lastDayOf(year + Math.floor(at / 12), (((at % 12) + 12) % 12) + 1);
  const day = iso.slice(8);
  return day > last.slice(8) ? last : last.slice(0, 8) + day;
}
