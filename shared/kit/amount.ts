/** An amount that a person types on purpose, on a command line or in a form. */
import { readNumber } from "./italian-number.ts";
import { type Cents, centsOf } from "./money.ts";

/** Euro above zero with at most two decimals: "3.500.000" is three and a half million. Null for anything else. */
export function typedAmount(text: string): Cents | null {
  const read = readNumber(text, "amount");
  const amount = read.type === "number" && !read.percent ? centsOf(read.value) : null;
  return amount === null || amount <= 0n ? null : amount;
}
