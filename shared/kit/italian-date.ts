/**
 * Days as officers write them in text cells: "15/03/2018", "15.3.18", "15 marzo 2018", "2018-03-15".
 * Day before month, as everywhere in Italy; a text that is no day of the calendar gives null, never a guess.
 */

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

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Two digits are of this century: the programmes of these sheets began in 2011. */
function dayOf(year: string, month: number, day: string): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < 1900 || month < 1 || month > 12) return null;
  if (Number(day) < 1 || Number(day) > daysIn(full, month)) return null;
  return `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** ISO date of a text that holds one day and nothing else; null otherwise. */
export function readItalianDate(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso?.[1] && iso[2] && iso[3]) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(trimmed);
  if (numeric?.[1] && numeric[2] && numeric[3]) return dayOf(numeric[3], Number(numeric[2]), numeric[1]);
  const worded = /^(\d{1,2})[°º]?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(trimmed);
  if (!worded?.[1] || !worded[2] || !worded[3]) return null;
  const word = worded[2];
  const month = months.findIndex((name) => name === word || name.slice(0, 3) === word);
  return dayOf(worded[3], month + 1, worded[1]);
}
