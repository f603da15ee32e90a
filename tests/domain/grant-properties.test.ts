/** What one project may get, and in which instalments: against decimal.js. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type CapParameters, cappedGrant } from "../../shared/domain/grant-caps.ts";
import { instalmentPlan } from "../../shared/domain/instalment-plan.ts";
import { type Decimal, toText } from "../../shared/kit/decimal.ts";
import { type Cents, cents, centsText, euros } from "../../shared/kit/money.ts";
import type { Source } from "../../shared/kit/source.ts";
import { Exact, largestRemainder, sumOf } from "../kit/largest-remainder.ts";
import { anyAmount } from "../kit/money-cases.ts";
import { forAll, patience } from "../property.ts";

const source: Source = { document: "Atto di prova", place: "art. 1", hand: "first" };
const stated = (value: Decimal) => ({ status: "stated", value, source }) as const;

/** 0 to 100 %, with up to six decimals of the fraction. */
const anyShare = fc
  .integer({ min: 0, max: 6 })
  .chain((scale) =>
    fc.integer({ min: 0, max: 10 ** scale }).map((digits): Decimal => ({ digits: BigInt(digits), scale })),
  );

interface Case {
  readonly requested: Cents;
  readonly cost: Cents;
  readonly share: Decimal | null;
  readonly most: Cents | null;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  requested: anyAmount,
  cost: anyAmount,
  share: fc.option(anyShare, { freq: 5 }),
  most: fc.option(anyAmount, { freq: 3 }),
});

const caps = ({ share, most }: Case): CapParameters => ({
  ...(share ? { grantMaximumShare: stated(share) } : {}),
  ...(most === null ? {} : { grantMaximumAmount: stated(euros(most)) }),
});

function granted(one: Case): { grant: Cents; bounds: readonly string[] } {
  const result = cappedGrant(one.requested, one.cost, caps(one));
  assert.ok(result.type === "capped");
  return result;
}

describe("the most that may be granted, on any case", function () {
  this.timeout(patience);

  it("is the least of request, share of the cost cut down to the cent, and amount", () => {
    forAll(anyCase, (one) => {
      const { grant, bounds } = granted(one);
      const ofCost = one.share ? new Exact(toText(one.share)).times(centsText(one.cost)) : null;
      const limits = {
        request: one.requested as bigint,
        share: ofCost ? BigInt(ofCost.times(100).floor().toFixed(0)) : null,
        amount: one.most as bigint | null,
      };
      const least = Object.values(limits).reduce<bigint>(
        (a, b) => (b === null || a < b ? a : b),
        one.requested,
      );
      assert.equal(grant, least);
      // Never a fraction of a cent above the exact share.
      if (ofCost) assert.ok(new Exact(centsText(grant)).lte(ofCost));
      assert.deepEqual(
        [...bounds],
        Object.entries(limits).flatMap(([bound, limit]) => (limit === least ? [bound] : [])),
      );
    });
  });

  it("never falls when cost or request rise", () => {
    forAll(fc.tuple(anyCase, anyAmount, anyAmount), ([one, more, other]) => {
      const larger = { ...one, requested: cents(one.requested + more), cost: cents(one.cost + other) };
      assert.ok(granted(larger).grant >= granted(one).grant);
    });
  });

  it("is not computed on a negative amount, nor without the cost that a share is of", () => {
    forAll(anyCase, (one) => {
      assert.equal(cappedGrant(cents(-one.requested - 1n), one.cost, caps(one)).type, "notComputable");
      assert.equal(cappedGrant(one.requested, cents(-one.cost - 1n), caps(one)).type, "notComputable");
      assert.equal(cappedGrant(one.requested, null, caps(one)).type, one.share ? "notComputable" : "capped");
    });
  });
});

/** Up to twelve instalments that make the whole, in thousandths or finer; often equal ones. */
const shares = fc
  .tuple(
    fc.oneof(
      fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 11, size: "max" }),
      fc.integer({ min: 1, max: 11 }).map((count) => Array<number>(count).fill(80)),
    ),
    fc.constantFrom(3, 5, 9),
  )
  .map(([parts, scale]) => {
    const given = parts.reduce((all, part) => all + part, 0);
    return [...parts, 1000 - given].map(
      (part): Decimal => ({ digits: BigInt(part) * 10n ** BigInt(scale - 3), scale }),
    );
  });

describe("instalments of any contribution", function () {
  this.timeout(patience);
  const placeKey = (index: number) => "abcdefghijkl".charAt(index);
  const plan = (total: Cents, list: readonly Decimal[]) =>
    instalmentPlan(
      total,
      list.map((share, index) => ({ share, condition: `condizione ${index}` })),
    );

  it("sum to it, as the oracle shares it, the earlier one first where two are equal", () => {
    forAll(fc.tuple(anyAmount, shares), ([total, list]) => {
      const result = plan(total, list);
      assert.ok(result.type === "instalments");
      const expected = largestRemainder(
        total,
        list.map((share, index) => ({ key: placeKey(index), weight: new Exact(toText(share)) })),
      );
      assert.equal(sumOf(result.parts.map(({ amount }) => amount)), total);
      for (const [index, { amount, condition }] of result.parts.entries()) {
        assert.equal(condition, `condizione ${index}`);
        const share = expected.get(placeKey(index));
        assert.equal(amount, share?.cents);
        assert.ok(share?.near(amount));
      }
    });
  });

  it("are refused when their shares do not make the whole, or one is nothing", () => {
    forAll(fc.tuple(anyAmount, shares, fc.nat(11)), ([total, list, place]) => {
      const at = place % list.length;
      const changed = (by: bigint) =>
        list.map((share, index) => (index === at ? { ...share, digits: share.digits + by } : share));
      assert.equal(plan(total, changed(1n)).type, "notComputable");
      assert.equal(plan(total, changed(-1n)).type, "notComputable");
      assert.equal(plan(total, [...list, { digits: 0n, scale: 0 }]).type, "notComputable");
      assert.equal(plan(total, []).type, "notComputable");
      assert.equal(plan(cents(-total - 1n), list).type, "notComputable");
    });
  });
});
