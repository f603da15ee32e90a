/** Shares of money to the cent, against an oracle in decimal.js that knows nothing of our integers. */
import assert from "node:assert/strict";
import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import { commonCut } from "../../shared/domain/cut.ts";
import { instalmentPlan } from "../../shared/domain/instalment-plan.ts";
import {
  allocateByRank,
  allocateByScore,
  placesByScore,
  type RatedRequest,
  weightedScore,
} from "../../shared/domain/rating-allocation.ts";
import { type CutPart, type CutRequest, uniformCut } from "../../shared/domain/uniform-cut.ts";
import { codePointOrder } from "../../shared/kit/apportion.ts";
import { decimal, toText } from "../../shared/kit/decimal.ts";
import { type Cents, cents, centsText, euros } from "../../shared/kit/money.ts";

const Exact = Oracle.clone({ precision: 80 });
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };

/** Largest remainder by quotas: the oracle of every share. */
function oracleShares(
  total: bigint,
  entries: readonly { key: string; weight: Oracle }[],
): Map<string, bigint> {
  const whole = entries.reduce((all, { weight }) => all.plus(weight), new Exact(0));
  const quotas = entries.map(({ key, weight }) => {
    const product = new Exact(total.toString()).times(weight);
    const floor = product.dividedToIntegerBy(whole);
    return { key, weight, floor, rest: product.minus(floor.times(whole)) };
  });
  const spare = Number(total - quotas.reduce((all, { floor }) => all + BigInt(floor.toFixed(0)), 0n));
  const order = [...quotas].sort(
    (a, b) => b.rest.comparedTo(a.rest) || b.weight.comparedTo(a.weight) || codePointOrder(a.key, b.key),
  );
  const lucky = new Set(order.slice(0, spare).map(({ key }) => key));
  return new Map(
    quotas.map(({ key, floor }) => [key, BigInt(floor.toFixed(0)) + (lucky.has(key) ? 1n : 0n)]),
  );
}

const key = fc.string({ minLength: 1, maxLength: 3 });
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 200n }),
  fc.bigInt({ min: 0n, max: 30_000_000n }),
  fc.constantFrom(0n, 1n, 4_200_000n, 16_000_000n),
);
const sumOf = (amounts: readonly bigint[]) => amounts.reduce((all, value) => all + value, 0n);

const requests: fc.Arbitrary<CutRequest[]> = fc.uniqueArray(
  fc
    .record({
      key,
      requested: amount.map(cents),
      fixed: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
    })
    .map(
      ({ key: name, requested, fixed }): CutRequest =>
        fixed === null
          ? { key: name, requested }
          : {
              key: name,
              requested,
              exception: {
                amount: cents(BigInt(Math.floor(Number(requested) * fixed))),
                reason: "ripensato",
              },
            },
    ),
  { selector: (entry) => entry.key, minLength: 1, maxLength: 12 },
);

describe("uniform cut to a budget", function () {
  this.timeout(120_000);

  it("spends the budget to the cent, never above a request, exactly as the oracle shares it", () => {
    fc.assert(
      fc.property(requests, fc.double({ min: 0, max: 1.3, noNaN: true }), (list, part) => {
        const fixed = sumOf(list.map(({ exception }) => exception?.amount ?? 0n));
        const others = list.filter(({ exception }) => !exception);
        const wanted = sumOf(others.map(({ requested }) => requested));
        const budget = fixed + BigInt(Math.floor(Number(wanted) * part));
        const cut = uniformCut(list, cents(budget));
        assert.equal(cut.type, "cut");
        if (cut.type !== "cut") return;
        assert.equal(sumOf(cut.parts.map(({ assigned }) => assigned)) + cut.left, budget);
        const shares =
          wanted > budget - fixed
            ? oracleShares(
                budget - fixed,
                others.map((entry) => ({ key: entry.key, weight: new Exact(entry.requested.toString()) })),
              )
            : new Map(others.map((entry) => [entry.key, entry.requested as bigint]));
        for (const [index, entry] of list.entries()) {
          const given: CutPart | undefined = cut.parts[index];
          assert.equal(given?.assigned, entry.exception?.amount ?? shares.get(entry.key));
          assert.ok(given && given.assigned <= entry.requested);
        }
      }),
      runs,
    );
  });

  it("is what the inverse reads back: most rows share the factor that was applied", () => {
    const list = ["42000", "160000", "185000", "179000", "206400", "191520"].map((requested, i) => ({
      key: String(i),
      requested: cents(BigInt(requested) * 100n),
    }));
    const cut = uniformCut(list, cents(83_471_325n));
    assert.ok(cut.type === "cut" && cut.factor);
    assert.equal(sumOf(cut.parts.map(({ assigned }) => assigned)), 83_471_325n);
    assert.equal(toText(cut.factor.numerator), "834713.25");
    assert.equal(toText(cut.factor.denominator), "963920.00");
    const figure = (value: Cents) => ({
      cell: "A1",
      value: euros(value),
      step: decimal("0"),
      origin: "typed" as const,
    });
    const rows = cut.parts.map((entry) => ({
      requested: figure(entry.requested),
      assigned: figure(entry.assigned),
    }));
    const read = commonCut(rows);
    assert.ok(read && read.departures.length <= 2);
    assert.match(toText(read.factor), /^0\.8659/);
  });

  it("answers with a reason, not with a guess", () => {
    const one = { key: "a", requested: cents(100n) };
    const because = (list: CutRequest[], budget: bigint) => {
      const result = uniformCut(list, cents(budget));
      return result.type === "notComputable" ? result.because.it : "computed";
    };
    assert.match(because([one], -1n), /negative/);
    assert.match(because([], 1n), /non ci sono richieste/);
    assert.match(because([one, one], 1n), /più volte/);
    assert.match(because([{ ...one, exception: { amount: cents(1n), reason: " " } }], 1n), /senza motivo/);
    assert.match(because([{ ...one, exception: { amount: cents(101n), reason: "x" } }], 200n), /fra zero/);
    assert.match(because([{ ...one, exception: { amount: cents(50n), reason: "x" } }], 49n), /superano/);
    const spare = uniformCut([one], cents(150n));
    assert.ok(spare.type === "cut" && spare.left === 50n && spare.parts[0]?.assigned === 100n);
  });
});

const score = fc.oneof(
  fc.constantFrom("0", "1", "50", "50.0", "85.5").map(decimal),
  fc.integer({ min: 0, max: 10_000 }).map((value) => ({ digits: BigInt(value), scale: 2 })),
);
const rated: fc.Arbitrary<RatedRequest[]> = fc.uniqueArray(
  fc.record({ key, score, requested: amount.map(cents) }),
  { selector: (entry) => entry.key, minLength: 1, maxLength: 10 },
);

/** Another road to the same shares: lift the rate until the money is spent, by the kinks of the sum. */
function oracleRated(list: readonly RatedRequest[], money: bigint): Map<string, bigint> {
  const entries = list
    .map((entry) => ({ ...entry, rate: new Exact(toText(entry.score)) }))
    .filter(({ rate, requested }) => rate.gt(0) && requested > 0n)
    // A project is full when the money per weight passes 1/score: the best scores fill first.
    .sort((a, b) => b.rate.comparedTo(a.rate));
  const result = new Map(list.map((entry) => [entry.key, 0n]));
  let rest = money;
  let from = 0;
  while (from < entries.length) {
    const free = entries.slice(from);
    const whole = free.reduce(
      (all, { rate, requested }) => all.plus(rate.times(requested.toString())),
      new Exact(0),
    );
    const top = free[0];
    // Full when rest x score / whole > 1: the same for every request of that score.
    if (!top || !new Exact(rest.toString()).times(top.rate).gt(whole)) break;
    result.set(top.key, top.requested);
    rest -= top.requested;
    from++;
  }
  const free = entries.slice(from);
  if (free.length > 0) {
    const shares = oracleShares(
      rest,
      free.map(({ key: name, rate, requested }) => ({ key: name, weight: rate.times(requested.toString()) })),
    );
    for (const [name, value] of shares) result.set(name, value);
  }
  return result;
}

describe("allocation by rating", function () {
  this.timeout(120_000);

  it("in proportion to score x request: as the oracle, never above a request, money kept whole", () => {
    fc.assert(
      fc.property(rated, fc.bigInt({ min: 0n, max: 60_000_000n }), (list, money) => {
        const result = allocateByScore(list, cents(money));
        if (list.every(({ score: points, requested }) => points.digits === 0n || requested === 0n)) {
          assert.equal(result.type, "notComputable");
          return;
        }
        assert.equal(result.type, "rated");
        if (result.type !== "rated") return;
        assert.equal(sumOf(result.parts.map(({ assigned }) => assigned)) + result.left, money);
        const expected = oracleRated(list, money);
        for (const [index, part] of result.parts.entries()) {
          assert.ok(part.assigned <= (list[index]?.requested ?? 0n));
          assert.equal(part.assigned, expected.get(part.key), part.key);
        }
      }),
      runs,
    );
  });

  it("by rank: nobody is funded over somebody with a better score who waits", () => {
    fc.assert(
      fc.property(
        rated,
        amount,
        fc.constantFrom("stop" as const, "partial" as const),
        (list, money, shortfall) => {
          const result = allocateByRank(list, cents(money), { shortfall, completePartial: false });
          assert.equal(result.type, "rolledDown");
          if (result.type !== "rolledDown") return;
          assert.equal(sumOf(result.parts.map(({ added }) => added)) + result.left, money);
          const wanting = result.parts.filter((part) => part.added < part.requested);
          const best = Math.min(...wanting.map(({ position }) => position));
          for (const part of result.parts) {
            assert.ok(part.added <= part.requested);
            if (part.added === part.requested && part.requested > 0n) assert.ok(part.position <= best);
          }
          if (shortfall === "stop") assert.ok(result.parts.every((part) => part.status !== "partial"));
        },
      ),
      runs,
    );
  });

  it("gives equal scores one place", () => {
    const list = ["80", "90", "80.0", "70"].map((points, i) => ({
      key: String(i),
      score: decimal(points),
      requested: cents(1n),
    }));
    assert.deepEqual(placesByScore(list), [2, 1, 2, 4]);
  });

  it("asks for the weight of every criterion", () => {
    const points = { innovativeness: decimal("8"), integration: decimal("6") };
    const some = weightedScore(points, { innovativeness: decimal("0.5") });
    assert.ok("type" in some && /«integration»/.test(some.because.it));
    const all = weightedScore(points, { innovativeness: decimal("0.5"), integration: decimal("0.5") });
    assert.ok(!("type" in all) && toText(all) === "7.0");
    assert.ok("type" in weightedScore({ constructor: decimal("1") }, {}));
  });
});

describe("instalments", function () {
  this.timeout(120_000);

  it("share a contribution to the cent as the oracle does", () => {
    const points = fc
      .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 })
      .map((list) => [...list, Math.max(1, 2000 - list.reduce((a, b) => a + b, 0))])
      .filter((list) => list.reduce((a, b) => a + b, 0) === 2000);
    fc.assert(
      fc.property(points, amount, (list, total) => {
        const plan = instalmentPlan(
          cents(total),
          list.map((point) => ({ share: { digits: BigInt(point), scale: 0 + 3 }, condition: "x" })),
        );
        // Two thousand thousandths are two wholes: refused; halves of them make one.
        assert.equal(plan.type, "notComputable");
        const halves = instalmentPlan(
          cents(total),
          list.map((point) => ({ share: { digits: BigInt(point) * 5n, scale: 4 }, condition: "x" })),
        );
        assert.equal(halves.type, "instalments");
        if (halves.type !== "instalments") return;
        const expected = oracleShares(
          total,
          list.map((point, i) => ({ key: String(i).padStart(4, "0"), weight: new Exact(point) })),
        );
        assert.deepEqual(
          halves.parts.map((part) => part.amount as bigint),
          [...expected.values()],
        );
      }),
      runs,
    );
  });

  it("half now and half at the end, on an odd cent", () => {
    const half = { share: decimal("0.5"), condition: "avvio" };
    const plan = instalmentPlan(cents(4_132_801n), [half, { ...half, condition: "saldo" }]);
    assert.ok(plan.type === "instalments");
    assert.deepEqual(
      plan.parts.map((part) => centsText(part.amount)),
      ["20664.01", "20664.00"],
    );
  });
});
