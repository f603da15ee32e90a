/** Numbers for people, from plain decimals; no binary fraction on the way. */
import { type Decimal, decimal, normalise, round, toText } from "./decimal.ts";
import type { Language } from "./finding.ts";
import { shift } from "./italian-number.ts";

const marks = { it: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** "1407767.95" as "1.407.767,95"; with `decimals` rounded half-up for display, else all the digits it has. */
export function formatNumber(value: string | Decimal, language: Language, decimals?: number): string {
  const exact = typeof value === "string" ? decimal(value) : value;
  const shown = toText(decimals === undefined ? exact : round(exact, decimals, "half-up"));
  const negative = shown.startsWith("-");
  const [whole = "0", fraction] = shown.replace("-", "").split(".");
  const { group: separator, point } = marks[language];
  return `${negative ? "-" : ""}${group(whole, separator)}${fraction === undefined ? "" : point + fraction}`;
}

/** "€ 1.407.767,95"; amounts with hidden fractions of a cent show them. */
export function formatEuro(value: string | Decimal, language: Language): string {
  const exact = typeof value === "string" ? decimal(value) : value;
  return `€ ${formatNumber(exact, language, Math.max(2, exact.scale))}`;
}

/** A fraction as a percentage: "0.1547" is "15,47 %"; without `decimals` as many as it has, four at most. */
export function formatPercent(fraction: string | Decimal, language: Language, decimals?: number): string {
  const exact = typeof fraction === "string" ? decimal(fraction) : fraction;
  const points = normalise(shift(exact, 2));
  return `${formatNumber(points, language, decimals ?? Math.min(points.scale, 4))}${language === "it" ? " " : ""}%`;
}
