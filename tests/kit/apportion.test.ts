/** Examples that document the method; every other case is in apportion-properties.test.ts. */
import assert from "node:assert/strict";
import { type Apportionment, apportion, codePointOrder, type Weighted } from "../../shared/kit/apportion.ts";
import { decimal } from "../../shared/kit/decimal.ts";
import { cents } from "../../shared/kit/money.ts";

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
});
