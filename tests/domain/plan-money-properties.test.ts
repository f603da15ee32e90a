/** Sums, differences and ratios of a plan - excess, carry-over, cofinancing, sources and uses - against decimal.js; what is missing stays missing. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { carryOver } from "../../shared/domain/carry-over.ts";
import { cofinancingOf } from "../../shared/domain/cofinancing.ts";
import { excess } from "../../shared/domain/excess.ts";
import { type LocalQuantity, type Measure, quantityOf } from "../../shared/domain/measure.ts";
import {
  financesWithoutSystemActions,
  financesWithSystemActions,
  type PlanFinances,
} from "../../shared/domain/plan-finances.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { euros } from "../../shared/kit/money.ts";
import { Exact } from "../kit/largest-remainder.ts";
import { anyAmount } from "../kit/money-cases.ts";
import { forAll, patience } from "../property.ts";

type Sum = LocalQuantity | null;

/** One to three cells, or no figure at all. */
const anySum: fc.Arbitrary<Sum> = fc
  .option(fc.array(anyAmount, { minLength: 1, maxLength: 3 }), { freq: 6 })
  .map((amounts) =>
    amounts === null
      ? null
      : quantityOf(
          "Piano",
          amounts.map((amount, index) => ({ cell: `C${index + 1}`, value: euros(amount) })),
        ),
  );

const exact = (sum: Sum): Exact | null =>
  sum === null ? null : sum.origins.reduce((all, { value }) => all.plus(value), new Exact(0));

/** Null as soon as one is missing. */
function combine(parts: readonly (Exact | null)[], how: (parts: readonly Exact[]) => Exact): Exact | null {
  return parts.some((part) => part === null) ? null : how(parts.filter((part) => part !== null));
}
const plus = (...parts: (Exact | null)[]) =>
  combine(parts, (list) => list.reduce((all, part) => all.plus(part), new Exact(0)));
const minus = (a: Exact | null, b: Exact | null) =>
  combine([a, b], ([first, second]) => (first ?? new Exact(0)).minus(second ?? 0));

/** An amount: the number of the oracle, or a reason; its cells always add up to it. */
function isAmount(measure: Measure, expected: Exact | null): void {
  const { outcome, numerator, id } = measure;
  if (expected === null) {
    assert.equal(outcome.type, "notComputable", id);
    return;
  }
  assert.ok(outcome.type === "value" && new Exact(outcome.value).eq(expected), id);
  assert.ok(numerator && new Exact(toText(numerator.value)).eq(exact(numerator) ?? -1), id);
}

/** A ratio to six decimals, halves away from zero; never of zero. */
function isRatio({ outcome, id }: Measure, above: Exact | null, below: Exact | null): void {
  if (above === null || below === null || below.isZero()) {
    assert.equal(outcome.type, "notComputable", id);
    return;
  }
  assert.ok(outcome.type === "value", id);
  assert.equal(
    outcome.value.replace(/^-(0\.0+)$/, "$1"),
    above
      .dividedBy(below)
      .toFixed(6, Exact.ROUND_HALF_UP)
      .replace(/^-(0\.0+)$/, "$1"),
    id,
  );
}

describe("excess of any requests over any funds", function () {
  this.timeout(patience);
  it("is their difference, and that over each base", () => {
    forAll(fc.tuple(anySum, anySum), ([requested, funds]) => {
      const { amount, share } = excess(requested, funds);
      const [asked, there] = [exact(requested), exact(funds)];
      const over = minus(asked, there);
      isAmount(amount, over);
      isRatio(share.funds, over, there);
      isRatio(share.requests, over, asked);
    });
  });
});

describe("carry-over of any earlier plans", function () {
  this.timeout(patience);
  it("is assigned minus liquidated, of closed plans apart from open ones, in whatever order they stand", () => {
    const day = fc.constantFrom("2015-12-31", "2016-01-01", "2016-12-31", "2017-06-30");
    const plan = fc.record({ assigned: anySum, liquidated: anySum, closedOn: fc.option(day, { freq: 3 }) });
    forAll(fc.tuple(fc.array(plan, { maxLength: 4 }), day), ([list, asAt]) => {
      const plans = list.map((own, index) => ({ ...own, plan: `D.G.R. ${index}` }));
      const result = carryOver(plans, asAt);
      const residues = plans.map(({ assigned, liquidated, closedOn }) => {
        const rest = minus(exact(assigned), exact(liquidated));
        return {
          closed: closedOn !== null && closedOn <= asAt,
          rest: rest?.isNegative() && !rest.isZero() ? null : rest,
        };
      });
      for (const [index, { rest, closed }] of residues.entries()) {
        const shown = result.plans[index];
        assert.ok(shown && shown.available === closed);
        isAmount(shown.residue, rest);
      }
      const sum = (closed: boolean) =>
        plus(...residues.filter((own) => own.closed === closed).map(({ rest }) => rest));
      isAmount(result.available, sum(true));
      isAmount(result.expected, sum(false));
      const turned = carryOver([...plans].reverse(), asAt);
      assert.equal(turned.available.outcome.type, result.available.outcome.type);
      if (turned.available.outcome.type === "value")
        assert.deepEqual(turned.available.outcome, result.available.outcome);
    });
  });
});

describe("cofinancing on any figures", function () {
  this.timeout(patience);
  it("is cost minus contribution on each base, and each part over its own whole", () => {
    const figures = fc.record({
      cost: anySum,
      requested: anySum,
      assigned: anySum,
      publicPart: anySum,
      privatePart: anySum,
      monetary: anySum,
      inKind: anySum,
    });
    forAll(figures, (input) => {
      const result = cofinancingOf(input);
      assert.equal(result.base, input.assigned ? "assigned" : input.requested ? "requested" : null);
      const cost = exact(input.cost);
      for (const base of ["assigned", "requested"] as const) {
        const own = minus(cost, exact(input[base]));
        isAmount(result.byBase[base].total, own);
        isRatio(result.byBase[base].shareOfCost, own, cost);
      }
      const [mine, others] = [exact(input.privatePart), exact(input.publicPart)];
      isRatio(result.privateShare, mine, plus(mine, others));
      const [money, kind] = [exact(input.monetary), exact(input.inKind)];
      isRatio(result.monetaryShare, money, plus(money, kind));
    });
  });
});

describe("sources and uses of any plan", function () {
  this.timeout(patience);

  function agrees(
    { sources, uses, sourcesTotal, usesTotal, balance }: PlanFinances,
    of: readonly Exact[][] | null,
  ): void {
    const sum = (parts: readonly Measure[]) =>
      plus(...parts.map(({ outcome }) => (outcome.type === "value" ? new Exact(outcome.value) : null)));
    isAmount(sourcesTotal, sum(sources));
    isAmount(usesTotal, sum(uses));
    isAmount(balance, minus(sum(sources), sum(uses)));
    if (of) {
      assert.deepEqual(
        [sources, uses].map((list) =>
          list.map(({ outcome }) => outcome.type === "value" && new Exact(outcome.value).toFixed()),
        ),
        of.map((list) => list.map((one) => one.toFixed())),
      );
    }
  }

  it("are what the plan names: with system actions, and the projects alone, which always balance", () => {
    const figures = fc.record({
      regionalResources: anySum,
      carryOver: anySum,
      projectsCost: anySum,
      assigned: anySum,
      systemActions: anySum,
    });
    forAll(figures, (input) => {
      const [regional, carried, cost, assigned, system] = [
        exact(input.regionalResources),
        exact(input.carryOver),
        exact(input.projectsCost),
        exact(input.assigned),
        exact(input.systemActions),
      ];
      const own = minus(cost, assigned);
      const whole = financesWithSystemActions(input);
      agrees(
        whole,
        regional && own && cost && system
          ? [
              [regional, ...(carried ? [carried] : []), own],
              [cost, system],
            ]
          : null,
      );
      // A carry-over that is not named is none; any other gap leaves the plan without a balance.
      const balance = minus(plus(regional, carried ?? new Exact(0), own), plus(cost, system));
      isAmount(whole.balance, balance);
      const alone = financesWithoutSystemActions(input);
      agrees(alone, assigned && own && cost ? [[assigned, own], [cost]] : null);
      isAmount(alone.balance, cost && assigned ? new Exact(0) : null);
    });
  });
});
