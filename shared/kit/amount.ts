/** An amount that a person types on purpose, on a command line or in a form. */
import { compare, type Decimal, decimal, multiply, one } from "./decimal.ts";
import { readNumber } from "./italian-number.ts";
import { type Cents, centsOf } from "./money.ts";

/** Euro above zero with at most two decimals: "3.500.000" is three and a half million. Null for anything else. */
export function typedAmount(text: string): Cents | null {
  const read = readNumber(text, "amount");
  const amount = read.type === "number" && !read.percent ? centsOf(read.value) : null;
  return amount === null || amount <= 0n ? null : amount;
}

const hundredth: Decimal = { digits: 1n, scale: 2 };

/** A percentage of a whole as a fraction: "50", "33,5 %" and "33.5" are points, never thousands. Null for anything else or above 100. */
export function typedPercent(text: string): Decimal | null {
  const [, whole, fraction] = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const points = decimal(fraction === undefined ? whole : `${whole}.${fraction}`);
  const share = multiply(points, hundredth);
  return compare(share, one) > 0 ? null : share;
}
