/**
 * Tolerance from printed precision: a printed number stands for all numbers that print so.
 * 10,1 % is 10,05-10,15 when rounded half-up and 10,1-10,2 when truncated; an amount in cents is itself.
 */
import { add, compare, type Decimal, divide, equal, multiply, negate, round, zero } from "./decimal.ts";

export interface Printed {
  readonly value: Decimal;
  /** One unit of the last printed digit; zero when the value is exact. */
  readonly step: Decimal;
}

export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  /** True when `high` itself is not reached. */
  readonly open: boolean;
}

/** How a printed number is widened into the numbers that it may stand for. */
export type Widening = (printed: Printed) => Interval;

const half: Decimal = { digits: 5n, scale: 1 };
/** Digits kept when intervals are divided; bounds are rounded outwards. */
const divisionScale = 30;

export const exactly: Widening = ({ value }) => ({ low: value, high: value, open: false });

/** The upper end itself prints as the next number: 10,15 rounds to 10,2. */
export const halfUp: Widening = ({ value, step }) => {
  const reach = multiply(step, half);
  return {
    low: add(value, negate(reach)),
    high: add(value, reach),
    open: step.digits !== 0n && value.digits >= 0n,
  };
};

/** Towards zero: a negative number stands for numbers below it. */
export const truncated: Widening = ({ value, step }) => {
  if (step.digits === 0n) return exactly({ value, step });
  if (value.digits < 0n) return { low: add(value, negate(step)), high: value, open: false };
  return { low: value, high: add(value, step), open: true };
};

export function plus(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high), open: a.open || b.open };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: add(a.low, negate(b.high)), high: add(a.high, negate(b.low)), open: a.open };
}

export function total(intervals: Iterable<Interval>): Interval {
  let result: Interval = { low: zero, high: zero, open: false };
  for (const interval of intervals) result = plus(result, interval);
  return result;
}

/** a x b; for a >= 0 and b >= 0 only (percentages of amounts). */
export function times(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low, b.low), high: multiply(a.high, b.high), open: a.open || b.open };
}

/** a / b; null unless b is wholly positive: such a ratio is not computable. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low.digits <= 0n) return null;
  const lowBy = a.low.digits >= 0n ? b.high : b.low;
  const highBy = a.high.digits >= 0n ? b.low : b.high;
  return {
    low: divide(a.low, lowBy, divisionScale, "floor"),
    high: divide(a.high, highBy, divisionScale, "ceiling"),
    open: a.open,
  };
}

function meet(a: Interval, b: Interval): boolean {
  const low = compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compare(a.high, b.high) <= 0 ? a.high : b.high;
  const order = compare(low, high);
  if (order !== 0) return order < 0;
  return !((a.open && equal(a.high, low)) || (b.open && equal(b.high, low)));
}

/** From here on digits behind the point come from Excel's own division, not from a person. */
const computedScale = 10;

/** A stored quotient is right to Excel's 15 significant digits; its last one is binary noise. */
function sameDouble(exact: Decimal, found: Decimal): boolean {
  if (found.scale < computedScale) return false;
  const scale = found.scale - 1;
  return equal(round(exact, scale, "half-up"), round(found, scale, "half-up"));
}

export type Agreement = "exact" | "half-up" | "truncated" | "wrong";

/**
 * Does a printed number agree with what its parts give?
 * `compute` is called with each way of reading printed numbers in turn; null means not computable, which is "wrong" to nobody: callers ask before.
 */
export function agreement(found: Printed, compute: (read: Widening) => Interval | null): Agreement {
  const exact = compute(exactly);
  if (exact && (equal(exact.low, found.value) || sameDouble(exact.low, found.value))) return "exact";
  for (const [name, read] of [
    ["half-up", halfUp],
    ["truncated", truncated],
  ] as const) {
    const computed = compute(read);
    if (computed && meet(computed, read(found))) return name;
  }
  return "wrong";
}
