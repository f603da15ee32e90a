import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal, toText } from "../../shared/kit/decimal.ts";
import {
  Outcome,
  outcomeOf,
  outcomeOfDecimal,
  ratio,
  ratioValue,
  type Term,
} from "../../shared/kit/ratio.ts";

describe("ratios", () => {
  it("are exact until they are shown", () => {
    const third = ratio(decimal("1"), decimal("3"));
    assert.ok(third.type === "ratio");
    assert.equal(toText(ratioValue(third, 5)), "0.33333");
    assert.equal(toText(ratioValue(third, 5, "ceiling")), "0.33334");
    assert.deepEqual(outcomeOf(third, 2), { type: "value", value: "0.33" });
  });

  it("tell 0/0, a zero denominator, a missing figure and an idle question apart", () => {
    const [zero, some] = [decimal("0.00"), decimal("5")];
    const cases: [Term, Term, string, RegExp][] = [
      [zero, zero, "zeroOverZero", /0\/0/],
      [some, zero, "zeroDenominator", /il denominatore è zero/],
      [null, some, "missing", /manca il numeratore/],
      [some, null, "missing", /manca il denominatore/],
      [null, zero, "missing", /manca il numeratore/],
      ["notApplicable", null, "notApplicable", /non applicabile/],
      [some, "notApplicable", "notApplicable", /non applicabile/],
    ];
    const texts = new Set<string>();
    for (const [numerator, denominator, reason, words] of cases) {
      const result = ratio(numerator, denominator);
      assert.ok(result.type === "notComputable");
      assert.equal(result.reason, reason);
      assert.match(result.because.it, words);
      assert.ok(result.because.en.length > 0);
      texts.add(result.because.it);
    }
    assert.equal(texts.size, 5);
    const nothing = ratio(zero, some);
    assert.deepEqual(outcomeOf(nothing, 1), { type: "value", value: "0.0" });
  });

  it("name their sides in the reason", () => {
    const names = {
      numerator: { it: "il liquidato", en: "the liquidated amount" },
      denominator: { it: "l'erogato", en: "the disbursed amount" },
    };
    const result = ratio(decimal("1"), decimal("0"), names);
    assert.deepEqual(result.type === "notComputable" && result.because, {
      it: "l'erogato è zero",
      en: "the disbursed amount is zero",
    });
  });

  it("always fit the contract", () => {
    const side = fc.oneof(
      fc.record({
        digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        scale: fc.integer({ min: 0, max: 6 }),
      }),
      fc.constant(decimal("0")),
      fc.constant(null),
      fc.constant("notApplicable" as const),
    );
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 60 }), (a, b, scale) => {
        Outcome.parse(outcomeOf(ratio(a, b), scale));
      }),
    );
    assert.deepEqual(outcomeOfDecimal(decimal("2.345"), 2), { type: "value", value: "2.35" });
  });
});
