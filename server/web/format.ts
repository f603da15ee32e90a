/** Numbers and dates for people, from decimal text: no floating point on the way. */
import type { Unit } from "../../shared/domain/table.ts";
import type { Language } from "../../shared/kit/finding.ts";

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  it: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};
const noBreak = "\u00a0";

/** "1586009.34" -> "1.586.009,34 €" / "€1,586,009.34". Hidden fractions of a cent are shown, not rounded away. */
export function euro(value: string, language: Language): string {
  const amount = grouped(padded(value, 2), language);
  return language === "it" ? `${amount}${noBreak}€` : amount.replace(/^(-?)/, "$1€");
}

/** The fraction "0.984" -> "98,40 %"; at least two digits behind the comma, never fewer than the value has. */
export function percent(fraction: string, language: Language): string {
  return `${grouped(padded(shifted(fraction, 2), 2), language)}${language === "it" ? noBreak : ""}%`;
}

/** As `percent`, rounded half-up to two digits: for ratios that have no last digit. */
export function roundedPercent(fraction: string, language: Language): string {
  return percent(roundHalfUp(fraction, 4), language);
}

/** "11041" -> "11.041"; as many digits behind the comma as the value has. */
export function plainNumber(value: string, language: Language): string {
  return grouped(value, language);
}

/** Numbers to be compared by eye: two digits behind the comma for all when one of them has any. */
export function alike(values: readonly string[], language: Language): string[] {
  const scale = values.some((value) => value.includes(".")) ? 2 : 0;
  return values.map((value) => grouped(scale === 0 ? value : padded(value, scale), language));
}

/** In the unit of its column. */
export function amountOf(value: string, unit: Unit | "count", language: Language): string {
  if (unit === "euro") return euro(value, language);
  return unit === "percent" ? percent(value, language) : plainNumber(value, language);
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

interface Parts {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
}

function partsOf(value: string): Parts {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) throw new Error("not a decimal text");
  return {
    sign: match[1] ?? "",
    whole: (match[2] ?? "0").replace(/^0+(?=\d)/, ""),
    fraction: match[3] ?? "",
  };
}

/** Zeros added or taken away at the end until at least `scale` digits follow the point. */
function padded(value: string, scale: number): string {
  const { sign, whole, fraction } = partsOf(value);
  return `${sign}${whole}.${fraction.replace(/0+$/, "").padEnd(scale, "0")}`;
}

/** The point moved `places` to the right. */
function shifted(value: string, places: number): string {
  const { sign, whole, fraction } = partsOf(value);
  const digits = fraction.padEnd(places, "0");
  const rest = digits.slice(places);
  return `${sign}${whole}${digits.slice(0, places)}${rest === "" ? "" : `.${rest}`}`;
}

function roundHalfUp(value: string, scale: number): string {
  const { sign, whole, fraction } = partsOf(value);
  const kept = BigInt(whole + fraction.padEnd(scale, "0").slice(0, scale));
  const up = (fraction[scale] ?? "0") >= "5" ? 1n : 0n;
  const digits = (kept + up).toString().padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function grouped(value: string, language: Language): string {
  const { sign, whole, fraction } = partsOf(value);
  const { group, decimal } = marks[language];
  const head = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${head}${fraction === "" ? "" : decimal + fraction}`;
}
