/** Allocation by rating against an oracle that fills the best scores first. */
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  allocateByRank,
  allocateByScore,
  placesByScore,
  type RatedAllocation,
  type RatedRequest,
  weightedScore,
} from "../../shared/domain/rating-allocation.ts";
import { type Decimal, toText } from "../../shared/kit/decimal.ts";
import { cents } from "../../shared/kit/money.ts";
import { Exact, largestRemainder, sumOf } from "../kit/largest-remainder.ts";
import { anyAmount, anyKey, anyWeight } from "../kit/money-cases.ts";
import { forAll, patience } from "../property.ts";

/** Points of a committee: often equal, sometimes none. */
const anyScore: fc.Arbitrary<Decimal> = fc.oneof(
  fc.constantFrom<Decimal>(
    { digits: 0n, scale: 0 },
    { digits: 1n, scale: 0 },
    { digits: 50n, scale: 0 },
    { digits: 500n, scale: 1 },
    { digits: 855n, scale: 1 },
  ),
  fc.integer({ min: 0, max: 10_000 }).map((points) => ({ digits: BigInt(points), scale: 2 })),
);

interface Case {
  readonly list: readonly RatedRequest[];
  readonly money: bigint;
}

/** From nothing to more than all ask together. */
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.uniqueArray(fc.record({ key: anyKey, score: anyScore, requested: anyAmount }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 9,
    }),
    fc.oneof(fc.nat({ max: 1200 }), fc.constantFrom(0, 1000)),
    fc.nat(3),
  )
  .map(([list, thousandths, more]) => ({
    list,
    money: (sumOf(list.map(({ requested }) => requested)) * BigInt(thousandths)) / 1000n + BigInt(more),
  }));

const rate = ({ score }: RatedRequest) => new Exact(toText(score));
const takes = (request: RatedRequest) => request.score.digits > 0n && request.requested > 0n;
const someTaker = anyCase.filter(({ list }) => list.some(takes));

function done({ list, money }: Case): RatedAllocation {
  const result = allocateByScore(list, cents(money));
  assert.equal(result.type, "rated");
  return result as RatedAllocation;
}

/**
 * Money rises evenly per unit of score x request; a request is full when money per unit passes 1 / score,
 * so the best scores are full first; those that never fill share what the full ones leave.
 */
function oracle({ list, money }: Case): { amounts: Map<string, bigint>; left: bigint } {
  const amounts = new Map(list.map(({ key }) => [key, 0n]));
  const waiting = list.filter(takes).sort((a, b) => rate(b).comparedTo(rate(a)));
  let left = money;
  for (let best = waiting[0]; best; best = waiting[0]) {
    const whole = waiting.reduce(
      (all, one) => all.plus(rate(one).times(one.requested.toString())),
      new Exact(0),
    );
    if (rate(best).times(left.toString()).lte(whole)) break;
    amounts.set(best.key, best.requested);
    left -= best.requested;
    waiting.shift();
  }
  if (waiting.length === 0) return { amounts, left };
  const shares = largestRemainder(
    left,
    waiting.map((one) => ({ key: one.key, weight: rate(one).times(one.requested.toString()) })),
  );
  for (const [key, { cents: share }] of shares) amounts.set(key, share);
  return { amounts, left: 0n };
}

const byKey = ({ parts }: RatedAllocation) =>
  new Map(parts.map(({ key, assigned }) => [key, assigned as bigint]));

describe("allocation in proportion to score x request", function () {
  this.timeout(patience);

  it("gives what the oracle gives, never above a request, and keeps the money whole", () => {
    forAll(someTaker, (one) => {
      const { parts, left } = done(one);
      const expected = oracle(one);
      for (const [index, { key, assigned, atRequest }] of parts.entries()) {
        const request = one.list[index];
        assert.ok(request && request.key === key && assigned <= request.requested);
        assert.equal(assigned, expected.amounts.get(key), key);
        if (atRequest) assert.equal(assigned, request.requested);
        if (!takes(request)) assert.equal(assigned, 0n);
      }
      assert.equal(left, expected.left);
      assert.equal(sumOf(parts.map(({ assigned }) => assigned)) + left, one.money);
      // Money is left only when nobody can take it.
      if (left > 0n)
        assert.ok(one.list.every((own, i) => !takes(own) || parts[i]?.assigned === own.requested));
    });
  });

  it("never depends on the order of the rows, nor on the scale of the scores", () => {
    const turned = someTaker.chain((one) =>
      fc.record({
        one: fc.constant(one),
        list: fc.shuffledSubarray([...one.list], { minLength: one.list.length }),
        factor: fc.integer({ min: 1, max: 10_000 }).map(BigInt),
      }),
    );
    forAll(turned, ({ one, list, factor }) => {
      const expected = byKey(done(one));
      const scaled = list.map((own) => ({
        ...own,
        score: { digits: own.score.digits * factor * 10n, scale: own.score.scale + 1 },
      }));
      for (const [key, assigned] of byKey(done({ ...one, list: scaled })))
        assert.equal(assigned, expected.get(key));
    });
  });

  it("gives a better score no less for the same request", () => {
    const pair = fc.tuple(someTaker, anyScore, anyScore, anyAmount);
    forAll(pair, ([{ list, money }, a, b, requested]) => {
      const two = [a, b].map((score, index) => ({ key: `twin ${index}`, score, requested }));
      const given = byKey(done({ list: [...list, ...two], money }));
      const [first, second] = [given.get("twin 0") ?? -1n, given.get("twin 1") ?? -1n];
      const order = new Exact(toText(a)).comparedTo(toText(b));
      if (order > 0) assert.ok(first >= second);
      if (order < 0) assert.ok(first <= second);
      // Equal in all but the name: the spare cent alone may part them.
      if (order === 0) assert.ok(first - second === 0n || first - second === 1n);
    });
  });

  it("says why there is none", () => {
    const fault = fc.constantFrom("score", "request", "money", "name", "nobody");
    forAll(fc.tuple(someTaker, fault), ([{ list, money }, wrong]) => {
      const [first] = list;
      if (!first) return;
      const other = { ...first, key: `${first.key}-`.repeat(3) };
      const [rows, amount] = {
        score: [[...list, { ...other, score: { digits: -1n, scale: 1 } }], money] as const,
        request: [[...list, { ...other, requested: cents(-1n) }], money] as const,
        money: [list, -money - 1n] as const,
        name: [[...list, first], money] as const,
        nobody: [list.map((own) => ({ ...own, score: { digits: 0n, scale: 0 } })), money] as const,
      }[wrong];
      assert.equal(allocateByScore(rows, cents(amount)).type, "notComputable", wrong);
    });
  });
});

describe("allocation by rank of the scores", function () {
  this.timeout(patience);

  it("puts scores in order, equal ones on one place with a gap behind", () => {
    forAll(anyCase, ({ list }) => {
      const sorted = list.map(rate).sort((a, b) => b.comparedTo(a));
      const expected = list.map((own) => 1 + sorted.findIndex((score) => score.eq(rate(own))));
      assert.deepEqual(placesByScore(list), expected);
    });
  });

  it("funds nobody over somebody with a better score who waits, and keeps the money whole", () => {
    const rule = fc.record({
      shortfall: fc.constantFrom("stop" as const, "partial" as const),
      completePartial: fc.boolean(),
    });
    forAll(fc.tuple(anyCase, rule), ([{ list, money }, how]) => {
      const result = allocateByRank(list, cents(money), how);
      assert.ok(result.type === "rolledDown");
      assert.equal(sumOf(result.parts.map(({ added }) => added)) + result.left, money);
      const scores = new Map(list.map((own) => [own.key, rate(own)]));
      const short = result.parts.filter(({ added, requested }) => added < requested);
      for (const { key, added, requested } of result.parts) {
        assert.ok(added <= requested);
        if (added === 0n) continue;
        const own = scores.get(key) ?? new Exact(0);
        for (const other of short) if (other.key !== key) assert.ok(own.gte(scores.get(other.key) ?? 0), key);
      }
    });
  });

  it("sums points by weight, and asks for the weight of every criterion", () => {
    const criterion = fc.record({ name: anyKey, points: anyScore, weight: anyWeight });
    const criteria = fc.uniqueArray(criterion, { selector: ({ name }) => name, minLength: 1, maxLength: 5 });
    forAll(fc.tuple(criteria, fc.nat(4)), ([list, forgotten]) => {
      const points = Object.fromEntries(list.map((own) => [own.name, own.points]));
      const weights = Object.fromEntries(list.map((own) => [own.name, own.weight]));
      const total = weightedScore(points, weights);
      const expected = list.reduce(
        (all, own) => all.plus(new Exact(toText(own.points)).times(toText(own.weight))),
        new Exact(0),
      );
      assert.ok("digits" in total && new Exact(toText(total)).eq(expected));
      delete weights[list[forgotten % list.length]?.name ?? ""];
      assert.ok("type" in weightedScore(points, weights));
    });
  });
});
