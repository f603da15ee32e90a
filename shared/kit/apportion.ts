/**
 * Largest-remainder apportionment of whole cents over exact weights (Hamilton's method).
 * Every part gets its quota rounded down; the cents left over go one each to the largest remainders.
 * Ties: larger remainder, then larger weight, then key in code-point order - never the order of the rows.
 */
import { type Decimal, powerOfTen } from "./decimal.ts";
import { type Cents, cents } from "./money.ts";
import { type NotComputable, notComputable } from "./ratio.ts";

export interface Weighted<Key extends string = string> {
  /** Unique; decides ties last. */
  readonly key: Key;
  /** >= 0, any scale; only the proportions between weights matter. */
  readonly weight: Decimal;
}

export type SpareCentReason =
  /** The remainder alone put it above the parts that got none. */
  | "largerRemainder"
  /** Same remainder as a part that got none; the larger weight decided. */
  | "largerWeight"
  /** Same remainder and weight as a part that got none; the key decided. */
  | "keyOrder";

/** Exact fraction of a cent, 0 <= numerator / denominator < 1. */
export interface Remainder {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface ApportionedPart<Key extends string = string> {
  readonly key: Key;
  readonly amount: Cents;
  /** What was cut off when the quota was rounded down. */
  readonly remainder: Remainder;
  /** Why this part got one of the spare cents; null when it got none. */
  readonly spareCent: SpareCentReason | null;
}

export interface Apportionment<Key extends string = string> {
  readonly type: "apportioned";
  readonly total: Cents;
  /** In the order of the input. */
  readonly parts: readonly ApportionedPart<Key>[];
  /** Cents left after rounding down, fewer than there are parts. */
  readonly spareCents: number;
}

interface Quota<Key extends string> {
  readonly key: Key;
  readonly weight: bigint;
  readonly floor: bigint;
  readonly remainder: bigint;
}

/** -1, 0 or 1 by Unicode code points, the same on every machine and in every locale. */
export function codePointOrder(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(left.length - right.length);
}

function bigger(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function spareOrder<Key extends string>(a: Quota<Key>, b: Quota<Key>): number {
  return bigger(a.remainder, b.remainder) || bigger(a.weight, b.weight) || codePointOrder(a.key, b.key);
}

/** Why `winner` came before the first part that got nothing. */
function reasonOver<Key extends string>(
  winner: Quota<Key>,
  firstLoser: Quota<Key> | undefined,
): SpareCentReason {
  if (!firstLoser || winner.remainder !== firstLoser.remainder) return "largerRemainder";
  return winner.weight !== firstLoser.weight ? "largerWeight" : "keyOrder";
}

function refusal<Key extends string>(total: Cents, weights: readonly Weighted<Key>[]): NotComputable | null {
  if (total < 0n) {
    return notComputable("invalid", {
      it: "l'importo da ripartire è negativo",
      en: "the amount to apportion is negative",
    });
  }
  const negative = weights.find(({ weight }) => weight.digits < 0n);
  if (negative) {
    return notComputable("invalid", {
      it: `il peso di «${negative.key}» è negativo`,
      en: `the weight of "${negative.key}" is negative`,
    });
  }
  const keys = new Set<string>();
  for (const { key } of weights) {
    if (keys.has(key)) {
      return notComputable("invalid", {
        it: `«${key}» compare più volte`,
        en: `"${key}" occurs more than once`,
      });
    }
    keys.add(key);
  }
  if (weights.every(({ weight }) => weight.digits === 0n)) {
    return notComputable("zeroDenominator", {
      it: "nessun peso è maggiore di zero",
      en: "no weight is greater than zero",
    });
  }
  return null;
}

/** The parts add up to `total`; each is within one cent of its exact quota. Exact integers only. */
export function apportion<Key extends string>(
  total: Cents,
  weights: readonly Weighted<Key>[],
): Apportionment<Key> | NotComputable {
  const refused = refusal(total, weights);
  if (refused) return refused;

  const scale = weights.reduce((most, { weight }) => Math.max(most, weight.scale), 0);
  const whole = weights.map(({ weight }) => weight.digits * powerOfTen(scale - weight.scale));
  const denominator = whole.reduce((sum, weight) => sum + weight, 0n);
  const quotas = weights.map(({ key }, i): Quota<Key> => {
    const weight = whole[i] ?? 0n;
    const product = total * weight;
    return { key, weight, floor: product / denominator, remainder: product % denominator };
  });

  const spareCents = Number(total - quotas.reduce((sum, { floor }) => sum + floor, 0n));
  const ranked = [...quotas].sort(spareOrder);
  const spareReason = new Map<Key, SpareCentReason>();
  for (const winner of ranked.slice(0, spareCents)) {
    spareReason.set(winner.key, reasonOver(winner, ranked[spareCents]));
  }

  const parts = quotas.map(({ key, floor, remainder }): ApportionedPart<Key> => {
    const spareCent = spareReason.get(key) ?? null;
    return {
      key,
      amount: cents(spareCent === null ? floor : floor + 1n),
      remainder: { numerator: remainder, denominator },
      spareCent,
    };
  });
  return { type: "apportioned", total, parts, spareCents };
}
