/** Largest remainder over any amount and any weights, against the oracle. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Apportionment, apportion, type Weighted } from "../../shared/kit/apportion.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { type Cents, cents } from "../../shared/kit/money.ts";
import { forAll, patience } from "../property.ts";
import { type Claim, Exact, largestRemainder, sumOf } from "./largest-remainder.ts";
import { anyAmount, anyKey, anyWeight } from "./money-cases.ts";

interface Case {
  readonly total: Cents;
  readonly list: readonly Weighted[];
}

const named = (key: fc.Arbitrary<string>, weight: fc.Arbitrary<Weighted["weight"]>, most: number) =>
  fc
    .uniqueArray(fc.record({ key, weight }), {
      selector: (entry) => entry.key,
      minLength: 1,
      maxLength: most,
    })
    .filter((list) => list.some((entry) => entry.weight.digits > 0n));

/** Small whole numbers, where remainders are often equal, under names that their code points order otherwise than UTF-16. */
const tight: fc.Arbitrary<Case> = fc.record({
  total: fc.integer({ min: 0, max: 60 }).map((amount) => cents(BigInt(amount))),
  list: named(
    fc.constantFrom("\u{1F600}", "\uFFFD", "é", "Z", "a"),
    fc.integer({ min: 0, max: 6 }).map((weight) => ({ digits: BigInt(weight), scale: 0 })),
    5,
  ),
});
const anyCase: fc.Arbitrary<Case> = fc.oneof(
  tight,
  fc.record({ total: anyAmount, list: named(anyKey, anyWeight, 12) }),
);

function done({ total, list }: Case): Apportionment {
  const result = apportion(total, list);
  assert.equal(result.type, "apportioned");
  return result as Apportionment;
}

const claims = (list: readonly Weighted[]): Claim[] =>
  list.map(({ key, weight }) => ({ key, weight: new Exact(toText(weight)) }));

const byKey = ({ parts }: Apportionment) =>
  new Map(parts.map(({ key, amount, spareCent }) => [key, `${amount} ${spareCent}`]));

/** What must hold of one case, whatever its size. */
function agrees(one: Case): void {
  const { total, list } = one;
  const { parts, spareCents } = done(one);
  const weights = claims(list);
  const expected = largestRemainder(total, weights);
  assert.equal(sumOf(parts.map(({ amount }) => amount)), total);
  assert.equal(spareCents, [...expected.values()].filter(({ spare }) => spare).length);
  for (const [index, { key, amount, spareCent }] of parts.entries()) {
    const share = expected.get(key);
    assert.ok(share && key === list[index]?.key);
    assert.equal(amount, share.cents, key);
    assert.equal(spareCent !== null, share.spare, key);
    assert.ok(share.near(amount), key);
  }
}

describe("largest remainder, on any case", function () {
  this.timeout(patience);

  it("gives whole cents that add up, each within a cent of its quota, as the oracle does", () => {
    forAll(anyCase, agrees);
  });

  it("does so for thousands of shares", () => {
    const many = fc.record({
      total: anyAmount,
      list: fc
        .array(anyWeight, { minLength: 2_000, maxLength: 4_000, size: "max" })
        .map((weights) => weights.map((weight, index): Weighted => ({ key: `t${index}`, weight }))),
    });
    forAll(many, agrees, 1 / 1_000);
  });

  it("never depends on the order of the rows", () => {
    const shuffled = anyCase.chain((one) =>
      fc.shuffledSubarray([...one.list], { minLength: one.list.length }).map((other) => ({ one, other })),
    );
    forAll(shuffled, ({ one, other }) => {
      assert.deepEqual([...byKey(done({ ...one, list: other }))].sort(), [...byKey(done(one))].sort());
    });
  });

  it("never depends on the scale of the weights, nor on how they are written", () => {
    const scaled = fc.tuple(
      anyCase,
      fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(BigInt),
      fc.integer({ min: 0, max: 6 }),
    );
    forAll(scaled, ([one, factor, more]) => {
      const list = one.list.map(({ key, weight }) => ({
        key,
        weight: { digits: weight.digits * factor, scale: weight.scale + more },
      }));
      assert.deepEqual(byKey(done({ ...one, list })), byKey(done(one)));
    });
  });

  it("gives a larger weight no less, and a zero weight nothing", () => {
    forAll(anyCase, (one) => {
      const { parts } = done(one);
      const ranked = claims(one.list)
        .map(({ weight }, index) => ({ weight, amount: parts[index]?.amount ?? -1n }))
        .sort((a, b) => a.weight.comparedTo(b.weight));
      for (const [index, { weight, amount }] of ranked.entries()) {
        if (weight.isZero()) assert.equal(amount, 0n);
        const next = ranked[index + 1];
        if (next && weight.lt(next.weight)) assert.ok(amount <= next.amount);
      }
    });
  });

  it("never gives less to whom alone weighs more than before", () => {
    const raised = fc.tuple(anyCase, fc.nat({ max: 11 }), anyWeight);
    forAll(raised, ([one, place, more]) => {
      const at = place % one.list.length;
      const list = one.list.map(({ key, weight }, index) => {
        if (index !== at) return { key, weight };
        const [scale, other] = [Math.max(weight.scale, more.scale), weight];
        const digits =
          other.digits * 10n ** BigInt(scale - other.scale) + more.digits * 10n ** BigInt(scale - more.scale);
        return { key, weight: { digits, scale } };
      });
      const [before, after] = [done(one).parts[at], done({ ...one, list }).parts[at]];
      assert.ok(before && after && after.amount >= before.amount);
    });
  });

  it("names the reason of every spare cent", () => {
    forAll(anyCase, (one) => {
      const { parts } = done(one);
      const weights = claims(one.list);
      const of = (index: number) => ({
        rest: parts[index]?.remainder.numerator ?? 0n,
        weight: weights[index]?.weight ?? new Exact(0),
      });
      const losers = parts.flatMap(({ spareCent }, index) => (spareCent === null ? [of(index)] : []));
      for (const [index, { spareCent }] of parts.entries()) {
        if (spareCent === null) continue;
        const own = of(index);
        const level = losers.filter(({ rest }) => rest === own.rest);
        assert.ok(losers.every(({ rest }) => rest <= own.rest));
        if (spareCent === "largerRemainder") assert.equal(level.length, 0);
        if (spareCent === "largerWeight")
          assert.ok(level.length > 0 && level.every(({ weight }) => weight.lt(own.weight)));
        if (spareCent === "keyOrder") assert.ok(level.some(({ weight }) => weight.eq(own.weight)));
      }
    });
  });

  it("is refused, never thrown, on a negative amount, a negative weight or a name that comes twice", () => {
    const wrong = fc.tuple(anyCase, fc.constantFrom("amount", "weight", "name"));
    forAll(wrong, ([{ total, list }, fault]) => {
      const [first] = list;
      if (!first) return;
      const rows =
        fault === "name"
          ? [...list, first]
          : fault === "weight"
            ? [...list, { key: `${first.key}-`.repeat(3), weight: { digits: -1n, scale: 2 } }]
            : list;
      const result = apportion(fault === "amount" ? cents(-total - 1n) : total, rows);
      assert.equal(result.type, "notComputable");
    });
  });
});
