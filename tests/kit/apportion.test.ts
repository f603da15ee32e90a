import assert from "node:assert/strict";
import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import { type Apportionment, apportion, codePointOrder, type Weighted } from "../../shared/kit/apportion.ts";
import { decimal, toText } from "../../shared/kit/decimal.ts";
import { type Cents, cents, maximumCents } from "../../shared/kit/money.ts";

const Exact = Oracle.clone({ precision: 120 });

function weights(entries: Record<string, string>): Weighted[] {
  return Object.entries(entries).map(([key, weight]) => ({ key, weight: decimal(weight) }));
}

function done(result: ReturnType<typeof apportion>): Apportionment {
  assert.equal(result.type, "apportioned");
  return result as Apportionment;
}

function amounts(total: bigint, entries: Record<string, string>): Record<string, bigint> {
  return Object.fromEntries(
    done(apportion(cents(total), weights(entries))).parts.map((p) => [p.key, p.amount]),
  );
}

const anyTotal = fc.bigInt({ min: 0n, max: maximumCents }).map(cents);
const smallTotal = fc.bigInt({ min: 0n, max: 500n }).map(cents);
const anyWeight = fc
  .record({ digits: fc.bigInt({ min: 0n, max: 10n ** 12n }), scale: fc.integer({ min: 0, max: 8 }) })
  .map((weight) => weight);
/** Few different weights: ties are common. */
const tiedWeight = fc.constantFrom("0", "1", "1.0", "2", "0.5", "3").map(decimal);
const keyed = (weight: fc.Arbitrary<Weighted["weight"]>) =>
  fc
    .uniqueArray(fc.record({ key: fc.string({ maxLength: 4 }), weight }), {
      selector: (entry) => entry.key,
      minLength: 1,
      maxLength: 25,
    })
    .filter((list) => list.some((entry) => entry.weight.digits > 0n));
const anyCase = fc.oneof(
  fc.record({ total: anyTotal, list: keyed(anyWeight) }),
  fc.record({ total: smallTotal, list: keyed(tiedWeight) }),
);

function forAll(check: (total: Cents, list: Weighted[], result: Apportionment) => void): void {
  fc.assert(
    fc.property(anyCase, ({ total, list }) => check(total, list, done(apportion(total, list)))),
    { numRuns: 400 },
  );
}

describe("apportion", () => {
  it("gives the spare cent to the largest remainder", () => {
    // Quotas 14.2857, 28.571, 57.142: one spare cent, and the largest remainder is b's.
    assert.deepEqual(amounts(100n, { a: "1", b: "2", c: "4" }), { a: 14n, b: 29n, c: 57n });
  });

  it("decides equal remainders by the larger weight", () => {
    // Quotas 2.5 and 7.5.
    const result = done(apportion(cents(10n), weights({ a: "1", b: "3" })));
    assert.deepEqual(
      result.parts.map((p) => [p.key, p.amount, p.spareCent]),
      [
        ["a", 2n, null],
        ["b", 8n, "largerWeight"],
      ],
    );
  });

  it("decides equal weights by the key, whatever the order of the rows", () => {
    for (const order of [
      ["b", "a", "c"],
      ["c", "b", "a"],
    ]) {
      const result = done(
        apportion(
          cents(100n),
          order.map((key) => ({ key, weight: decimal("0.1") })),
        ),
      );
      assert.deepEqual(
        result.parts.map((p) => p.key),
        order,
      );
      assert.equal(result.parts.find((p) => p.key === "a")?.amount, 34n);
      assert.equal(result.parts.find((p) => p.key === "a")?.spareCent, "keyOrder");
      assert.equal(result.spareCents, 1);
    }
  });

  it("orders keys by code point, not by UTF-16 unit or locale", () => {
    assert.equal(codePointOrder("\u{1F600}", "\uFFFD"), 1);
    assert.equal(codePointOrder("Z", "a"), -1);
    assert.equal(codePointOrder("é", "z"), 1);
    assert.equal(codePointOrder("ab", "a"), 1);
    assert.equal(codePointOrder("ab", "ab"), 0);
  });

  it("answers what cannot be computed with a reason, never with an exception", () => {
    const one = decimal("1");
    const cases: [bigint, Weighted[], string][] = [
      [-1n, [{ key: "a", weight: one }], "negativo"],
      [100n, [], "nessun peso"],
      [100n, weights({ a: "0", b: "0.00" }), "nessun peso"],
      [100n, weights({ a: "1", b: "-0.01" }), "«b» è negativo"],
      [
        100n,
        [
          { key: "a", weight: one },
          { key: "a", weight: one },
        ],
        "più volte",
      ],
    ];
    for (const [total, list, words] of cases) {
      const result = apportion(cents(total), list);
      assert.equal(result.type, "notComputable");
      assert.ok(result.type === "notComputable" && result.because.it.includes(words), words);
    }
  });

  it("apportions nothing as nothing", () => {
    assert.deepEqual(amounts(0n, { a: "1", b: "2" }), { a: 0n, b: 0n });
  });

  it("adds up to the total exactly", () => {
    forAll((total, _list, { parts }) => {
      assert.equal(
        parts.reduce((sum, part) => sum + part.amount, 0n),
        total,
      );
    });
  });

  it("gives zero to a zero weight and never more to a smaller weight", () => {
    forAll((_total, list, { parts }) => {
      const byWeight = list.map((entry, i) => ({
        weight: new Exact(toText(entry.weight)),
        amount: parts[i]?.amount ?? -1n,
      }));
      byWeight.sort((a, b) => a.weight.cmp(b.weight));
      for (const [i, part] of byWeight.entries()) {
        if (part.weight.isZero()) assert.equal(part.amount, 0n);
        const next = byWeight[i + 1];
        if (next && part.weight.lt(next.weight)) assert.ok(part.amount <= next.amount);
      }
    });
  });

  it("keeps every part within one cent of its quota, by decimal.js", () => {
    forAll((total, list, { parts }) => {
      const all = list.reduce((sum, entry) => sum.plus(toText(entry.weight)), new Exact(0));
      for (const [i, part] of parts.entries()) {
        const quota = new Exact(total.toString()).times(toText(list[i]?.weight ?? decimal("0"))).div(all);
        assert.ok(
          quota.minus(part.amount.toString()).abs().lt(1),
          `${part.key}: ${quota} against ${part.amount}`,
        );
      }
    });
  });

  it("agrees with a largest-remainder apportionment written with decimal.js", () => {
    fc.assert(
      fc.property(fc.record({ total: anyTotal, list: keyed(anyWeight) }), ({ total, list }) => {
        const all = list.reduce((sum, entry) => sum.plus(toText(entry.weight)), new Exact(0));
        const quotas = list.map(({ key, weight }) => {
          const exact = new Exact(toText(weight));
          const product = exact.times(total.toString());
          const floor = product.divToInt(all);
          return { key, exact, floor, rest: product.minus(floor.times(all)) };
        });
        let spare = new Exact(total.toString())
          .minus(quotas.reduce((s, q) => s.plus(q.floor), new Exact(0)))
          .toNumber();
        const expected = new Map(quotas.map((q) => [q.key, q.floor]));
        const ranked = [...quotas].sort(
          (a, b) => b.rest.cmp(a.rest) || b.exact.cmp(a.exact) || codePointOrder(a.key, b.key),
        );
        for (const winner of ranked) {
          if (spare-- <= 0) break;
          expected.set(winner.key, winner.floor.plus(1));
        }
        for (const part of done(apportion(total, list)).parts) {
          assert.equal(part.amount.toString(), expected.get(part.key)?.toFixed(0));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = anyCase.chain(({ total, list }) =>
      fc.record({
        total: fc.constant(total),
        list: fc.constant(list),
        other: fc.shuffledSubarray(list, { minLength: list.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ total, list, other }) => {
        const asMap = (rows: Weighted[]) =>
          new Map(done(apportion(total, rows)).parts.map((p) => [p.key, [p.amount, p.spareCent]]));
        const [a, b] = [asMap(list), asMap(other)];
        for (const [key, value] of a) assert.deepEqual(b.get(key), value);
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on how weights are written", () => {
    forAll((total, list, { parts }) => {
      const longer = list.map(({ key, weight }) => ({
        key,
        weight: { digits: weight.digits * 1000n, scale: weight.scale + 3 },
      }));
      assert.deepEqual(
        done(apportion(total, longer)).parts.map((p) => p.amount),
        parts.map((p) => p.amount),
      );
    });
  });

  it("accounts for every spare cent", () => {
    forAll((_total, _list, { parts, spareCents }) => {
      assert.equal(parts.filter((part) => part.spareCent !== null).length, spareCents);
      const lowestWinner = parts.filter((p) => p.spareCent).map((p) => p.remainder.numerator);
      const highestLoser = parts.filter((p) => !p.spareCent).map((p) => p.remainder.numerator);
      for (const winner of lowestWinner) for (const loser of highestLoser) assert.ok(winner >= loser);
    });
  });
});
