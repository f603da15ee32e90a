/**
 * Numbers as Italian officers write them in text cells.
 * Either one reading is possible, or we report what is; nothing is guessed: "97.232.72" stays a question.
 */
import { type Decimal, decimal, divide, multiply, negate, powerOfTen } from "./decimal.ts";

export type NumberText =
  /** `step`: one unit of the last printed digit. Percentages are fractions: "11,4%" is 0.114 with step 0.001. */
  | {
      readonly type: "number";
      readonly value: Decimal;
      readonly step: Decimal;
      readonly percent: boolean;
      readonly currency: boolean;
    }
  /** Looks like a number but is none (no readings), or could be several. */
  | { readonly type: "unclear"; readonly readings: readonly Decimal[]; readonly percent: boolean }
  | { readonly type: "notANumber" };

/** What the column holds decides which readings make sense: cents have two decimals, counts none. */
export type Expectation = "amount" | "count" | "any";

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
const minusSigns = /[\u2010-\u2015\u2212]/g;
const quotes = /['\u2018\u2019\u00b4`]/g;
const hundredth: Decimal = { digits: 1n, scale: 2 };

interface Plain {
  readonly text: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: boolean;
}

/** Takes sign, currency and percent sign off; null when what remains is not made of digits and separators. */
function strip(raw: string): Plain | null {
  let text = raw.replace(spaces, " ").replace(minusSigns, "-").trim();
  // "1€500" or "5%2": a sign between digits separates them, and nobody knows how.
  if (/\d\s*(?:€|%|eur)[^\d]*\d/i.test(text)) return null;
  const currency = /€|\beuro\b|\beur\b/i.test(text);
  text = text.replace(/€\.?|\beuro\b\.?|\beur\b\.?/gi, " ").trim();
  const percent = /%|\bper ?cento\b/i.test(text);
  text = text.replace(/%|\bper ?cento\b/gi, " ").trim();
  // "1.500,00=" and "1.500,=" close an amount on cheques and registers; ",--" does the same.
  text = text.replace(/,?\s*=$/, "").replace(/,-{1,2}$/, "");
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = (bracketed[1] ?? "").trim();
  }
  const signed = /^([+-])\s*(.*)$/.exec(text) ?? /^(.*\d)\s*([+-])$/.exec(text);
  if (signed) {
    const [, a = "", b = ""] = signed;
    const [sign, rest] = a === "+" || a === "-" ? [a, b] : [b, a];
    // "(-5)": two signs could cancel out or say the same twice.
    if (sign === "-" && negative) return null;
    if (sign === "-") negative = true;
    text = rest.trim();
  }
  text = text.replace(/^['\u2018\u2019]/, "");
  return /\d/.test(text) && /^[\d.,\s'\u2018\u2019\u00b4`]+$/.test(text)
    ? { text, negative, percent, currency }
    : null;
}

const grouped = (separator: string) => new RegExp(`^\\d{1,3}(?:${separator}\\d{3})+$`);
const dotGroups = grouped("\\.");
const commaGroups = grouped(",");

/** All readings of digits and separators, the Italian one first. */
function readingsOf(text: string): string[] {
  if (/^\d+$/.test(text)) return [text];
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (commas === 1 && dots === 0) {
    const [whole = "", fraction = ""] = text.split(",");
    if (!whole || !fraction) return [];
    const italian = `${whole}.${fraction}`;
    return commaGroups.test(text) && !whole.startsWith("0") ? [italian, whole + fraction] : [italian];
  }
  if (dots === 1 && commas === 0) {
    const [whole = "", fraction = ""] = text.split(".");
    if (!whole || !fraction) return [];
    const foreign = `${whole}.${fraction}`;
    return dotGroups.test(text) && !whole.startsWith("0") ? [whole + fraction, foreign] : [foreign];
  }
  if (commas === 1 && dots >= 1 && text.indexOf(",") > text.lastIndexOf(".")) {
    const [whole = "", fraction = ""] = text.split(",");
    return dotGroups.test(whole) && fraction ? [`${whole.replaceAll(".", "")}.${fraction}`] : wild(text);
  }
  if (dots === 1 && commas >= 1) {
    const [whole = "", fraction = ""] = text.split(".");
    return commaGroups.test(whole) && fraction ? [`${whole.replaceAll(",", "")}.${fraction}`] : wild(text);
  }
  if (commas === 0 && dotGroups.test(text)) return [text.replaceAll(".", "")];
  if (dots === 0 && commaGroups.test(text)) return [text.replaceAll(",", "")];
  return wild(text);
}

/** No rule of writing gives it: the last separator may be a decimal one, or all may group. Both are offered, none is taken. */
function wild(text: string): string[] {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const whole = text.slice(0, last).replace(/[.,]/g, "");
  const fraction = text.slice(last + 1);
  if (!whole || !fraction) return [];
  return [`${whole}.${fraction}`, whole + fraction, "?"];
}

/** Blanks may group thousands ("1 586 009,34") or stand beside a separator by a slip ("67. 425,20"); elsewhere they make the text unreadable. */
function closeBlanks(text: string): string | null {
  const bare = text
    .replace(quotes, " ")
    .replace(/\s*([.,])\s*/g, "$1")
    .trim();
  if (!bare.includes(" ")) return bare;
  const [whole = "", ...rest] = bare.split(/(?=[.,])/);
  if (!/^\d{1,3}(?: \d{3})+$/.test(whole) || rest.length > 1) return null;
  return whole.replaceAll(" ", "") + rest.join("");
}

/** Reads a number from text. Pure; never throws on any text. */
export function readNumber(raw: string, expectation: Expectation = "any"): NumberText {
  if (raw.length > 100) return { type: "notANumber" };
  const plain = strip(raw);
  if (!plain) return { type: "notANumber" };
  const closed = closeBlanks(plain.text);
  const found = closed === null ? [] : readingsOf(closed);
  const settled = settle(found, expectation, plain);
  const values = found.filter((reading) => reading !== "?").map((reading) => signed(decimal(reading), plain));
  const chosen = settled === null ? undefined : decimal(settled);
  if (!chosen) return { type: "unclear", readings: values, percent: plain.percent };
  const step: Decimal = { digits: 1n, scale: chosen.scale };
  return {
    type: "number",
    value: signed(chosen, plain),
    step: plain.percent ? multiply(step, hundredth) : step,
    percent: plain.percent,
    currency: plain.currency,
  };
}

function signed(value: Decimal, plain: Plain): Decimal {
  const scaled = plain.percent ? multiply(value, hundredth) : value;
  return plain.negative ? negate(scaled) : scaled;
}

/**
 * One reading is taken. Of two, only the Italian grouping dot is settled by what the column holds:
 * "1.234" in a column of euro or of persons is 1234, because 1,234 euro or persons do not exist.
 * A comma that could group ("1,234") is never settled: an Italian writes decimals with it.
 */
function settle(readings: readonly string[], expectation: Expectation, plain: Plain): string | null {
  const [first, second] = readings;
  if (first === undefined) return null;
  if (second === undefined) return first;
  if (readings.includes("?") || plain.percent) return null;
  const groupingDot = !first.includes(".") && second.includes(".");
  return groupingDot && (expectation !== "any" || plain.currency) ? first : null;
}

/** The value times a power of ten, exact: for columns of percentage points. */
export function shift(value: Decimal, exponent: number): Decimal {
  if (exponent >= 0) return multiply(value, { digits: powerOfTen(exponent), scale: 0 });
  return divide(value, { digits: powerOfTen(-exponent), scale: 0 }, value.scale - exponent, "truncate");
}
