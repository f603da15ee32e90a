/** Dates of the Gregorian calendar as Excel's day numbers, 1 January 1900 = 1 with Excel's 29 February 1900. */

const dayInMilliseconds = 86_400_000;
/** Day number of 1 January 1970. */
const unixEpoch = 25_569;
/** 1 March 1900: from here on Excel's numbers agree with the calendar. */
const firstSafeDay = 61;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Null when there is no such day, or before March 1900, where Excel's own calendar is wrong. */
export function serialFromDate({ year, month, day }: CalendarDate): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  const serial = time / dayInMilliseconds + unixEpoch;
  return serial >= firstSafeDay && year <= 9999 ? serial : null;
}

/** Null for numbers that are no date. Fractions of a day are left out. */
export function dateFromSerial(serial: number): CalendarDate | null {
  const day = Math.floor(serial);
  if (!(day >= firstSafeDay && day <= 2_958_465)) return null;
  const date = new Date((day - unixEpoch) * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const monthNames = [
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
] as const;

/** "mar" or "marzo" is 3; null for any other word. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, "");
  const index = monthNames.findIndex((month) => month === word || month.slice(0, 3) === word);
  return index < 0 ? null : index + 1;
}
