/** The uniform cut to a budget against the oracle, and the factor read back from what it gave. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type CutRow, commonCut } from "../../shared/domain/cut.ts";
import { type CutRequest, type UniformCut, uniformCut } from "../../shared/domain/uniform-cut.ts";
import { toText, zero } from "../../shared/kit/decimal.ts";
import { type Cents, cents, euros, maximumCents } from "../../shared/kit/money.ts";
import { Exact, largestRemainder, sumOf } from "../kit/largest-remainder.ts";
import { anyAmount, anyKey } from "../kit/money-cases.ts";
import { forAll, patience } from "../property.ts";

interface Case {
  readonly list: readonly CutRequest[];
  readonly budget: bigint;
}

function part(of: bigint, thousandths: number): bigint {
  return (of * BigInt(thousandths)) / 1000n;
}

const requests = (amount: fc.Arbitrary<Cents>): fc.Arbitrary<CutRequest[]> =>
  fc.uniqueArray(
    fc
      .record({ key: anyKey, requested: amount, fixed: fc.option(fc.nat({ max: 1000 }), { freq: 4 }) })
      .map(({ key, requested, fixed }): CutRequest => {
        if (fixed === null) return { key, requested };
        return { key, requested, exception: { amount: cents(part(requested, fixed)), reason: "ripensato" } };
      }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 10 },
  );

const fixedIn = (list: readonly CutRequest[]) => sumOf(list.map(({ exception }) => exception?.amount ?? 0n));
const othersIn = (list: readonly CutRequest[]) => list.filter(({ exception }) => !exception);
const wantedIn = (list: readonly CutRequest[]) => sumOf(othersIn(list).map(({ requested }) => requested));

/** From nothing above the fixed amounts to more than all ask. */
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(requests(anyAmount), fc.oneof(fc.nat({ max: 1200 }), fc.constantFrom(0, 984, 999, 1000)), fc.nat(3))
  .map(([list, thousandths, more]) => ({
    list,
    budget: fixedIn(list) + part(wantedIn(list), thousandths) + BigInt(more),
  }));

function done({ list, budget }: Case): UniformCut {
  const cut = uniformCut(list, cents(budget));
  assert.equal(cut.type, "cut");
  return cut as UniformCut;
}

const figure = (value: Cents, cell: string) => ({
  cell,
  value: euros(value),
  step: zero,
  origin: "typed" as const,
});

/** As a table prints them. */
function printed(
  rows: readonly { readonly key: string; readonly requested: Cents; readonly assigned: Cents }[],
): CutRow[] {
  return rows.map(({ key, requested, assigned }) => ({
    requested: figure(requested, `E ${key}`),
    assigned: figure(assigned, `F ${key}`),
  }));
}

/** How far an amount is from factor x request, in cents. */
function offBy({ requested, assigned }: CutRow, factor: Exact): Exact {
  return factor.times(toText(requested.value)).minus(toText(assigned.value)).times(100).abs();
}

describe("uniform cut to any budget", function () {
  this.timeout(patience);

  it("spends the budget to the cent as the oracle shares it, leaves fixed amounts alone, exceeds no request", () => {
    forAll(anyCase, (one) => {
      const { parts, left } = done(one);
      const others = othersIn(one.list);
      const rest = one.budget - fixedIn(one.list);
      const cutting = wantedIn(one.list) > rest;
      const shares = cutting
        ? largestRemainder(
            rest,
            others.map(({ key, requested }) => ({ key, weight: new Exact(requested.toString()) })),
          )
        : null;
      for (const [index, { key, requested, exception }] of one.list.entries()) {
        const given = parts[index];
        assert.ok(given && given.key === key && given.assigned <= requested);
        assert.equal(given.assigned, exception?.amount ?? shares?.get(key)?.cents ?? requested);
        assert.equal(given.exception, exception?.reason ?? null);
      }
      assert.equal(left, cutting ? 0n : rest - wantedIn(one.list));
      assert.equal(sumOf(parts.map(({ assigned }) => assigned)) + left, one.budget);
    });
  });

  it("applies one factor, never above 1, to every request that is not fixed", () => {
    forAll(anyCase, (one) => {
      const { factor, parts } = done(one);
      if (wantedIn(one.list) === 0n) return assert.equal(factor, null);
      assert.ok(factor);
      const rate = new Exact(toText(factor.numerator)).dividedBy(toText(factor.denominator));
      assert.ok(rate.lte(1));
      for (const row of printed(parts.filter(({ exception }) => exception === null)))
        assert.ok(offBy(row, rate).lt(1));
    });
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = anyCase.chain((one) =>
      fc.shuffledSubarray([...one.list], { minLength: one.list.length }).map((list) => ({ one, list })),
    );
    const byKey = ({ parts }: UniformCut) => new Map(parts.map((given) => [given.key, given.assigned]));
    forAll(shuffled, ({ one, list }) => {
      const [here, there] = [byKey(done(one)), byKey(done({ ...one, list }))];
      for (const [key, assigned] of here) assert.equal(there.get(key), assigned);
    });
  });

  it("refuses what makes no sense", () => {
    const fault = fc.constantFrom(
      "budget",
      "fixedOverBudget",
      "fixedOverRequest",
      "reason",
      "name",
      "none",
      "beyond",
    );
    forAll(fc.tuple(anyCase, fault), ([{ list, budget }, wrong]) => {
      const [first] = list;
      if (!first) return;
      const key = `${first.key}-`.repeat(3);
      const { requested } = first;
      const exceptional = (amount: bigint, reason: string) => [
        ...list,
        { key, requested, exception: { amount: cents(amount), reason } },
      ];
      const result = {
        budget: () => uniformCut(list, cents(-budget - 1n)),
        fixedOverBudget: () =>
          uniformCut(
            [...exceptional(requested, "x"), { key: `${key}.`, requested }],
            cents(fixedIn(list) + requested - 1n),
          ),
        fixedOverRequest: () => uniformCut(exceptional(requested + 1n, "x"), cents(10n ** 15n)),
        reason: () => uniformCut(exceptional(0n, "  "), cents(10n ** 15n)),
        name: () => uniformCut([...list, first], cents(10n ** 15n)),
        none: () => uniformCut([], cents(budget)),
        beyond: () =>
          uniformCut(
            [...list, { key, requested: cents(maximumCents) }, { key: `${key}.`, requested: cents(1n) }],
            cents(budget),
          ),
      }[wrong]();
      assert.equal(result.type, "notComputable", wrong);
    });
  });
});

/** Requests of projects, in cents: at least EUR 100. */
const project = fc.integer({ min: 10_000, max: 2 ** 31 - 1 }).map((amount) => cents(BigInt(amount)));
const projects = fc.array(project, { minLength: 3, maxLength: 12 });

describe("the factor read back", function () {
  this.timeout(patience);

  it("explains every amount of a cut to a budget within its cent, and nobody departs", () => {
    forAll(fc.tuple(projects, fc.integer({ min: 1, max: 999 })), ([amounts, thousandths]) => {
      const list = amounts.map((requested, index) => ({ key: String(index), requested }));
      const cut = done({ list, budget: part(sumOf(amounts), thousandths) + 1n });
      const rows = printed(cut.parts);
      const read = commonCut(rows);
      assert.ok(read);
      assert.deepEqual(read.departures, []);
      for (const row of rows) assert.ok(offBy(row, new Exact(toText(read.factor))).lte(1));
    });
  });

  it("is the shortest factor that gives every amount, each rounded to the cent, halves either way", () => {
    const factor = fc.oneof(fc.constantFrom(2_500, 5_000), fc.integer({ min: 1, max: 9_999 }));
    const rounded = fc.array(fc.tuple(project, fc.boolean()), { minLength: 3, maxLength: 12 });
    forAll(fc.tuple(rounded, factor), ([amounts, tenThousandths]) => {
      const rate = new Exact(tenThousandths).dividedBy(10_000);
      const rows = printed(
        amounts.map(([requested, up], index) => ({
          key: String(index),
          requested,
          assigned: cents(
            BigInt(
              rate.times(requested.toString()).toFixed(0, up ? Exact.ROUND_HALF_UP : Exact.ROUND_HALF_DOWN),
            ),
          ),
        })),
      );
      const read = commonCut(rows);
      assert.deepEqual(read?.departures, []);
      assert.deepEqual(commonCut([...rows].reverse())?.factor, read?.factor);
      const found = new Exact(toText(read?.factor ?? zero));
      assert.ok(found.decimalPlaces() <= rate.decimalPlaces());
      for (const row of rows) assert.ok(offBy(row, found).lte(0.5));
    });
  });

  it("names the rows that the committee took out of the cut, and no other", () => {
    const out = fc.tuple(
      fc.array(project, { minLength: 4, maxLength: 9 }),
      fc.integer({ min: 300, max: 900 }),
      project,
    );
    forAll(out, ([amounts, thousandths, special]) => {
      const list = amounts.map((requested, index): CutRequest => ({ key: String(index), requested }));
      // A hundredth below the factor of the others, which on EUR 100 is well over a cent.
      const amount = cents(part(special, thousandths - 10));
      const exceptional = { key: "x", requested: special, exception: { amount, reason: "ripensato" } };
      const cut = done({ list: [...list, exceptional], budget: amount + part(sumOf(amounts), thousandths) });
      const read = commonCut(printed(cut.parts));
      assert.deepEqual(
        read?.departures.map(({ row }) => row.assigned.cell),
        ["F x"],
      );
    });
  });
});
