/** A ranking and its money, against an oracle that walks down the ranking in every order that ties leave open. */
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type RankedPart,
  type RankedRequest,
  type RollDown,
  type RollDownRule,
  rollDown,
  type Shortfall,
  shortfalls,
} from "../../shared/domain/roll-down.ts";
import { cents } from "../../shared/kit/money.ts";
import { sumOf } from "../kit/largest-remainder.ts";
import { forAll, patience } from "../property.ts";

interface Case {
  readonly list: readonly RankedRequest[];
  readonly money: bigint;
  readonly rule: RollDownRule;
}

/** Few amounts, so that requests are often covered to the cent, and huge ones. */
const asked = fc.oneof(
  fc.constantFrom(0, 1, 50, 50, 60, 100, 200, 10 ** 14),
  fc.integer({ min: 0, max: 300 }),
);
const had = fc.constantFrom("nothing", "nothing", "part", "all");

/** Ties of up to three. */
const ranking: fc.Arbitrary<RankedRequest[]> = fc
  .array(fc.array(fc.tuple(asked, had), { minLength: 1, maxLength: 3 }), { maxLength: 4 })
  .chain((places) => {
    const list = places.flatMap((group, place) =>
      group.map(
        ([requested, grant], index): RankedRequest => ({
          key: `p${place}.${index}`,
          position: place * 2 + 1,
          requested: cents(BigInt(requested)),
          granted: cents(
            grant === "all" ? BigInt(requested) : grant === "part" ? BigInt(Math.floor(requested / 3)) : 0n,
          ),
        }),
      ),
    );
    return fc.shuffledSubarray(list, { minLength: list.length });
  });

const anyCase: fc.Arbitrary<Case> = fc.record({
  list: ranking,
  money: fc
    .oneof(fc.constantFrom(0, 50, 100, 110, 160, 2 * 10 ** 14), fc.integer({ min: 0, max: 900 }))
    .map(BigInt),
  rule: fc.record({ shortfall: fc.constantFrom(...shortfalls), completePartial: fc.boolean() }),
});

function done({ list, money, rule }: Case): RollDown {
  const result = rollDown(list, cents(money), rule);
  assert.equal(result.type, "rolledDown");
  return result as RollDown;
}

/** What a request still wants; a partial grant that is not to be completed wants nothing. */
function wanted({ requested, granted }: RankedRequest, { completePartial }: RollDownRule): bigint {
  return granted > 0n && !completePartial ? 0n : requested - granted;
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, at) =>
    ordersOf(items.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
  );
}

interface Walk {
  readonly added: ReadonlyMap<string, bigint>;
  readonly left: bigint;
  readonly open: boolean;
}

/** One after the other, as a clerk does it. */
function walk(order: readonly RankedRequest[], money: bigint, rule: RollDownRule): Walk {
  const added = new Map<string, bigint>();
  let left = money;
  for (const request of order) {
    const wants = wanted(request, rule);
    if (wants <= left) {
      added.set(request.key, wants);
      left -= wants;
    } else if (rule.shortfall !== "skip") {
      if (rule.shortfall === "partial") {
        added.set(request.key, left);
        left = 0n;
      }
      return { added, left, open: false };
    }
  }
  return { added, left, open: true };
}

/** Money by key, and who is for the committee: where the order in a tie matters, those who get money in one order at least. */
function oracle({ list, money, rule }: Case): {
  added: Map<string, bigint>;
  undecided: string[];
  left: bigint;
} {
  const added = new Map<string, bigint>();
  let left = money;
  const places = [...new Set(list.map(({ position }) => position))].sort((a, b) => a - b);
  for (const place of places) {
    const group = list.filter((request) => request.position === place && wanted(request, rule) > 0n);
    const walks = ordersOf(group).map((order) => walk(order, left, rule));
    const gets = ({ added: some }: Walk, key: string) => some.get(key) ?? 0n;
    const differ = group.some(({ key }) => new Set(walks.map((one) => gets(one, key))).size > 1);
    const undecided = group.flatMap(({ key }) =>
      differ && walks.some((one) => gets(one, key) > 0n) ? [key] : [],
    );
    if (undecided.length > 0) return { added, undecided, left };
    const [one] = walks;
    if (!one) continue;
    for (const [key, amount] of one.added) added.set(key, amount);
    left = one.left;
    if (!one.open) break;
  }
  return { added, undecided: [], left };
}

describe("roll-down of any ranking", function () {
  this.timeout(patience);

  it("gives what walking down the ranking gives, and leaves to the committee what the order in a tie decides", () => {
    forAll(anyCase, (one) => {
      const result = done(one);
      const expected = oracle(one);
      for (const { key, added } of result.parts) assert.equal(added, expected.added.get(key) ?? 0n, key);
      assert.deepEqual([...result.undecided].sort(), expected.undecided.sort());
      assert.equal(result.left, expected.left);
    });
  });

  it("keeps the money whole and never gives more than was asked", () => {
    forAll(anyCase, (one) => {
      const { parts, left, entering } = done(one);
      assert.equal(sumOf(parts.map(({ added }) => added)) + left, one.money);
      assert.equal(parts.length, one.list.length);
      for (const { key, added, granted, requested, status } of parts) {
        assert.ok(added >= 0n && granted + added <= requested);
        assert.equal(entering.includes(key), added > 0n);
        if (status === "funded") assert.equal(granted + added, requested);
        if (status === "waiting") assert.equal(granted + added, 0n);
        if (status === "partial") assert.ok(granted + added > 0n && granted + added < requested);
      }
    });
  });

  it("passes over nobody, except where the rule is to skip", () => {
    const passing = anyCase.filter(({ rule }) => rule.shortfall !== "skip");
    forAll(passing, (one) => {
      const { parts } = done(one);
      const short = parts.filter((part) => wanted(part, one.rule) > part.added);
      const best = Math.min(...short.map(({ position }) => position));
      for (const part of parts) if (part.added > 0n) assert.ok(part.position <= best, part.key);
    });
  });

  it("skips only what the money that is left then does not cover", () => {
    const skipping = anyCase.map((one) => ({ ...one, rule: { ...one.rule, shortfall: "skip" as const } }));
    forAll(skipping, (one) => {
      const { parts, left, undecided } = done(one);
      for (const part of parts) {
        if (part.added > 0n || undecided.includes(part.key)) continue;
        const wants = wanted(part, one.rule);
        if (wants > 0n && undecided.length === 0) assert.ok(wants > left, part.key);
      }
    });
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = anyCase.chain((one) =>
      fc.shuffledSubarray([...one.list], { minLength: one.list.length }).map((list) => ({ one, list })),
    );
    forAll(shuffled, ({ one, list }) => assert.deepEqual(done({ ...one, list }), done(one)));
  });

  it("gives in two steps what it gives in one, when all is funded in full", () => {
    const twice = fc.tuple(anyCase, fc.integer({ min: 0, max: 500 }).map(BigInt));
    forAll(twice, ([one, more]) => {
      const whole: Case = { ...one, rule: { shortfall: "stop" as Shortfall, completePartial: true } };
      const first = done(whole);
      if (first.undecided.length > 0) return;
      const again = (parts: readonly RankedPart[]) =>
        parts.map((part): RankedRequest => ({ ...part, granted: cents(part.granted + part.added) }));
      const second = done({ ...whole, list: again(first.parts), money: first.left + more });
      const atOnce = done({ ...whole, money: whole.money + more });
      assert.deepEqual(
        second.parts.map(({ key, granted, added }) => [key, granted + added]),
        atOnce.parts.map(({ key, granted, added }) => [key, granted + added]),
      );
      assert.equal(second.left, atOnce.left);
    });
  });
});
