/** Numbers and dates on the pages. */
import type { Unit } from "../../shared/domain/table.ts";
import type { Language } from "../../shared/kit/finding.ts";
import { formatEuro, formatNumber, formatPercent, formatRatio } from "../../shared/kit/number-format.ts";

/** As `formatRatio`: for ratios that have no last digit. */
export function roundedPercent(fraction: string, language: Language): string {
  return formatRatio(fraction, language);
}

/** "11041" -> "11.041"; as many digits behind the comma as the value has. */
export function plainNumber(value: string, language: Language): string {
  return formatNumber(value, language);
}

/** Numbers to be compared by eye: two digits behind the comma for all when one of them has any. */
export function alike(values: readonly string[], language: Language): string[] {
  const scale = values.some((value) => value.includes(".")) ? 2 : undefined;
  return values.map((value) => formatNumber(value, language, scale));
}

/** In the unit of its column; percentages with at least two digits, never fewer than the value has. */
export function amountOf(value: string, unit: Unit | "count", language: Language): string {
  if (unit === "euro") return formatEuro(value, language);
  return unit === "percent" ? formatPercent(value, language, 2, 40) : formatNumber(value, language);
}

/** "2018-01-20T09:00:00.000Z" -> "20 gennaio 2018, 10:00", in the time of Lombardy. */
export function instant(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "it" ? "it-IT" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Rome",
  }).format(new Date(iso));
}

/** "20/01/2018", in the time of Lombardy. */
export function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "it" ? "it-IT" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "Europe/Rome",
  }).format(new Date(iso));
}

/** The day of an instant in Lombardy, as ISO text: "2018-01-31T23:30:00.000Z" is "2018-02-01". */
export function localDay(iso: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "Europe/Rome",
  }).formatToParts(new Date(iso));
  const part = (type: "year" | "month" | "day") => parts.find((entry) => entry.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
