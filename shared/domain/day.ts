/** The day that a cell says: an Excel date or a date written as text; null when it is neither. */
import { readItalianDate } from "../kit/italian-date.ts";
import type { Reading } from "./table.ts";

/** ISO day. */
export function dayIn(reading: Reading | null): string | null {
  if (reading?.type === "date") return reading.iso;
  return reading?.type === "text" ? readItalianDate(reading.text) : null;
}

/** "2018-03-15" as "15/03/2018": the same in both languages. */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${month}/${year}`;
}
