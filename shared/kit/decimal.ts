/**
 * Exact decimal numbers: an integer and how many of its digits stand behind the point.
 * Printed precision is part of what we judge, so a number must never pass through binary fractions;
 * of decimal libraries we would need six operations and give away the exact bounds of intervals.
 */

export interface Decimal {
  readonly digits: bigint;
  /** Digits behind the point, >= 0. */
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };
export const one: Decimal = { digits: 1n, scale: 0 };

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** Reads plain notation ("-12.50", scale kept) or the exponent notation of JavaScript numbers ("1e-7"). Throws RangeError on anything else. */
export function decimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 };
}

/** The shortest decimal that stands for this double: what a person typed, not its binary neighbour. Throws RangeError on NaN and infinities. */
export function fromNumber(value: number): Decimal {
  return decimal(String(value));
}

/** Plain notation with all digits behind the point that the number carries: "12.50". */
export function toText(value: Decimal): string {
  if (value.scale === 0) return value.digits.toString();
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
  const point = digits.length - value.scale;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The same number without trailing zeros behind the point. */
export function normalise(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return { digits, scale };
}

/** Plain notation without trailing zeros: the one text of a number, for digests. */
export function canonicalText(value: Decimal): string {
  return toText(normalise(value));
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * powerOfTen(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = subtract(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value;
}

export type Rounding = "half-up" | "truncate" | "floor" | "ceiling";

function divideDigits(numerator: bigint, divisor: bigint, rounding: Rounding): bigint {
  const [n, d] = divisor < 0n ? [-numerator, -divisor] : [numerator, divisor];
  const quotient = n / d;
  const rest = n % d;
  if (rest === 0n) return quotient;
  const away = n < 0n ? -1n : 1n;
  if (rounding === "floor") return n < 0n ? quotient - 1n : quotient;
  if (rounding === "ceiling") return n < 0n ? quotient : quotient + 1n;
  if (rounding === "truncate") return quotient;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  return twice >= d ? quotient + away : quotient;
}

/** To `scale` digits behind the point; half-up rounds halves away from zero. */
export function round(value: Decimal, scale: number, rounding: Rounding): Decimal {
  if (value.scale <= scale) return { digits: digitsAt(value, scale), scale };
  return { digits: divideDigits(value.digits, powerOfTen(value.scale - scale), rounding), scale };
}

/** a / b to `scale` digits. Throws RangeError on a zero divisor: ask first, a ratio may be "not computable". */
export function divide(a: Decimal, b: Decimal, scale: number, rounding: Rounding): Decimal {
  if (b.digits === 0n) throw new RangeError("division by zero");
  const shift = scale + b.scale - a.scale;
  const [n, d] =
    shift >= 0 ? [a.digits * powerOfTen(shift), b.digits] : [a.digits, b.digits * powerOfTen(-shift)];
  return { digits: divideDigits(n, d, rounding), scale };
}
