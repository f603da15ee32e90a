/** Numbers for people, from exact decimals; no binary fraction and no hidden rounding on the way. The one place that writes them. */
import { type Decimal, decimal, equal, normalise, round, toText } from "./decimal.ts";
import type { Language } from "./finding.ts";
import { shift } from "./italian-number.ts";

const marks = { it: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;
const noBreak = "\u00a0";

type Amount = string | Decimal;

function exactly(value: Amount): Decimal {
  return typeof value === "string" ? decimal(value) : value;
}

/** "1407767.95" as "1.407.767,95"; with `decimals` rounded half-up for display, else all the digits it has. */
export function formatNumber(value: Amount, language: Language, decimals?: number): string {
  const exact = exactly(value);
  const shown = toText(decimals === undefined ? exact : round(exact, decimals, "half-up"));
  const negative = shown.startsWith("-");
  const [whole = "0", fraction] = shown.replace("-", "").split(".");
  const { group, point } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${negative ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

/** "1.407.767,95 €" / "€1,407,767.95"; hidden fractions of a cent are shown, not rounded away. */
export function formatEuro(value: Amount, language: Language): string {
  const exact = normalise(exactly(value));
  const amount = formatNumber(exact, language, Math.max(2, exact.scale));
  return language === "it" ? `${amount}${noBreak}€` : amount.replace(/^(-?)/, "$1€");
}

/** The fraction "0.1547" as "15,47 %": at least `least` and at most `most` digits behind the point. */
export function formatPercent(fraction: Amount, language: Language, least = 0, most = 4): string {
  const points = normalise(shift(exactly(fraction), 2));
  const digits = Math.min(most, Math.max(least, points.scale));
  return `${formatNumber(points, language, digits)}${language === "it" ? noBreak : ""}%`;
}

/** A quotient has no last digit: two digits of its percentage, rounded half-up. */
export function formatRatio(fraction: Amount, language: Language): string {
  return formatPercent(fraction, language, 2, 2);
}

/** Whether `formatRatio` shows the whole truth. */
export function ratioIsExact(fraction: Amount): boolean {
  const exact = exactly(fraction);
  return equal(exact, round(exact, 4, "half-up"));
}

/** In the unit of a column; percentages with all their digits. */
export function formatIn(
  unit: "euro" | "percent" | "count" | "number" | "text" | "date",
  value: Amount,
  language: Language,
): string {
  if (unit === "euro") return formatEuro(value, language);
  if (unit === "percent") return formatPercent(value, language, 0, 40);
  return formatNumber(value, language);
}
