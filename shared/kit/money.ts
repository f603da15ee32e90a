/** Money is whole euro cents. Nothing that pays is ever computed in binary fractions. */
import { type Decimal, normalise, powerOfTen, toText } from "./decimal.ts";

/** Whole euro cents. */
export type Cents = bigint & { readonly __brand: "Cents" };

/** Ten thousand billion euro: above every public budget, and small enough that products stay printable. */
export const maximumCents = 10n ** 15n;

/** Throws RangeError beyond the bound: such a figure is a typing error that a check must have caught before. */
export function cents(value: bigint): Cents {
  if (value > maximumCents || value < -maximumCents) throw new RangeError("amount out of bounds");
  return value as Cents;
}

/** Null when the amount has fractions of a cent or is out of bounds. */
export function centsOf(amount: Decimal): Cents | null {
  const { digits, scale } = normalise(amount);
  if (scale > 2) return null;
  const value = digits * powerOfTen(2 - scale);
  return value > maximumCents || value < -maximumCents ? null : (value as Cents);
}

export function euros(amount: Cents): Decimal {
  return { digits: amount, scale: 2 };
}

/** Plain decimals with two digits behind the point: "1407767.95". */
export function centsText(amount: Cents): string {
  return toText(euros(amount));
}
