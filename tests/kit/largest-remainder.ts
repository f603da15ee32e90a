/**
 * Oracle of every share of money, in decimal.js and from the description alone: quotas rounded down, the cents left over
 * one each to the largest remainders; on a tie the larger share, then the code. It knows nothing of our integers.
 */
import { Decimal } from "decimal.js";

/** Enough digits for any product of the cases; shares are divided with a remainder. */
export const Exact = Decimal.clone({ precision: 160, toExpNeg: -200, toExpPos: 200 });
export type Exact = Decimal;

export interface Claim {
  readonly key: string;
  readonly weight: Exact;
}

/** Code points in the order of their UTF-8 bytes, which is the order of the code points. */
function byCode(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export interface Share {
  readonly cents: bigint;
  /** True of amounts less than a cent away from the exact quota; without dividing. */
  readonly near: (amount: bigint) => boolean;
  readonly spare: boolean;
}

export function largestRemainder(total: bigint, claims: readonly Claim[]): Map<string, Share> {
  const whole = claims.reduce((all, { weight }) => all.plus(weight), new Exact(0));
  const money = new Exact(total.toString());
  const quotas = claims.map(({ key, weight }) => {
    const product = money.times(weight);
    const floor = product.dividedToIntegerBy(whole);
    return { key, weight, floor, product, rest: product.minus(floor.times(whole)) };
  });
  const given = quotas.reduce((all, { floor }) => all.plus(floor), new Exact(0));
  const spare = money.minus(given).toNumber();
  const order = [...quotas].sort(
    (a, b) => b.rest.comparedTo(a.rest) || b.weight.comparedTo(a.weight) || byCode(a.key, b.key),
  );
  const lucky = new Set(order.slice(0, spare).map(({ key }) => key));
  return new Map(
    quotas.map(({ key, floor, product }) => [
      key,
      {
        cents: BigInt(floor.toFixed(0)) + (lucky.has(key) ? 1n : 0n),
        near: (amount) => whole.times(amount.toString()).minus(product).abs().lt(whole),
        spare: lucky.has(key),
      },
    ]),
  );
}

export function sumOf(amounts: Iterable<bigint>): bigint {
  let all = 0n;
  for (const amount of amounts) all += amount;
  return all;
}
