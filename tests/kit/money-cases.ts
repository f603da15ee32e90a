/** Random money and weights for the properties: tiny and huge, zero, equal, one and many. */
import fc from "fast-check";
import type { Decimal } from "../../shared/kit/decimal.ts";
import { type Cents, cents } from "../../shared/kit/money.ts";

/** EUR 0.00 to EUR 10^12, small ones often: that is where spare cents are fought over. */
export const anyAmount: fc.Arbitrary<Cents> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 ** 31 - 1 }) },
    { weight: 2, arbitrary: fc.maxSafeInteger().map((n) => Math.abs(n) % (10 ** 14 + 1)) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 4_200_000, 350_000_000, 10 ** 14) },
  )
  .map((amount) => cents(BigInt(amount)));

/** Names of few letters, and of code points that UTF-16 orders otherwise. */
export const anyKey = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom("\u{1F600}", "\uFFFD", "é", "è", "É", "Z", "z", "10", "9", " ") },
);

const digits = (most: number) =>
  fc.record({
    digits: fc.integer({ min: 0, max: most }).map(BigInt),
    scale: fc.integer({ min: 0, max: 8 }),
  });

/** Zero and equal weights are common, the same one written with other digits too. */
export const anyWeight: fc.Arbitrary<Decimal> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Decimal>(
      { digits: 0n, scale: 0 },
      { digits: 1n, scale: 0 },
      { digits: 10n, scale: 1 },
      { digits: 2n, scale: 0 },
      { digits: 5n, scale: 1 },
      { digits: 3n, scale: 0 },
      { digits: 1n, scale: 12 },
      { digits: 10n ** 14n, scale: 0 },
    ),
  },
  { weight: 2, arbitrary: digits(1_000) },
  { weight: 2, arbitrary: digits(2 ** 31 - 1) },
);
