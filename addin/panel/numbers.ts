/** Plain decimals ("1407767.95") as people write them, worked on as text: no floating point on the way to the screen. */
import type { Unit } from "../../shared/domain/table.ts";
import type { Language } from "../../shared/kit/finding.ts";

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** "-1407767.95" -> "-1.407.767,95" (it), "-1,407,767.95" (en). Text that is no plain decimal comes back as it is. */
export function formatDecimal(text: string, language: Language): string {
  const parts = PLAIN.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction] = parts;
  const [thousands, point] = language === "it" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign === "-" ? "−" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

/** Euro with at least two decimals and its sign, percentages from fractions; nothing is ever rounded. */
export function formatQuantity(text: string, unit: Unit, language: Language): string {
  if (!PLAIN.test(text)) return text;
  if (unit === "euro") return `${formatDecimal(padFraction(text, 2), language)}\u00a0€`;
  if (unit === "percent") return `${formatDecimal(shiftTwo(text), language)}\u00a0%`;
  return formatDecimal(text, language);
}

/** A computed ratio may have forty decimals: the screen shows two of its percentage, rounded half up, and says "circa". */
export function formatRatio(fraction: string, language: Language): string {
  const percent = shiftTwo(fraction);
  const rounded = roundHalfUp(percent, 2);
  const mark = exactAt(percent, 2) ? "" : "≈\u00a0";
  return `${mark}${formatDecimal(rounded, language)}\u00a0%`;
}

/** A JavaScript number as plain decimal text, without the exponent that very large and small ones print. */
export function plainDecimal(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = "", first = "", rest = "", power = "0"] = parts;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}${digits.length > point ? `.${digits.slice(point)}` : ""}`;
}

function padFraction(text: string, digits: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(digits, "0")}`;
}

/** Times 100, by moving the point. */
function shiftTwo(text: string): string {
  const parts = PLAIN.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const moved = fraction.padEnd(2, "0");
  const rest = moved.slice(2).replace(/0+$/, "");
  const integer = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  return `${sign}${integer}${rest === "" ? "" : `.${rest}`}`;
}

function exactAt(text: string, digits: number): boolean {
  return /^0*$/.test((text.split(".")[1] ?? "").slice(digits));
}

function roundHalfUp(text: string, digits: number): string {
  const parts = PLAIN.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  const scaled = String((fraction[digits] ?? "0") >= "5" ? kept + 1n : kept).padStart(digits + 1, "0");
  return `${sign}${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}
