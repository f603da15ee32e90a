import assert from "node:assert/strict";
import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import {
  absolute,
  add,
  canonicalText,
  compare,
  type Decimal,
  decimal,
  divide,
  equal,
  fromNumber,
  multiply,
  negate,
  normalise,
  type Rounding,
  round,
  subtract,
  sum,
  toText,
} from "../../shared/kit/decimal.ts";

const Exact = Oracle.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });
const anyDecimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.integer({ min: 0, max: 20 }),
});
/** Halves, zeros and neighbours of rounding steps are common. */
const roundish: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -1000n, max: 1000n }).map((n) => n * 5n),
  scale: fc.integer({ min: 0, max: 4 }),
});
const either = fc.oneof(anyDecimal, roundish);
const modes: Record<Rounding, Oracle.Rounding> = {
  "half-up": Oracle.ROUND_HALF_UP,
  truncate: Oracle.ROUND_DOWN,
  floor: Oracle.ROUND_FLOOR,
  ceiling: Oracle.ROUND_CEIL,
};
const anyMode = fc.constantFrom(...(Object.keys(modes) as Rounding[]));

function oracle(value: Decimal): Oracle {
  return new Exact(value.digits.toString()).div(new Exact(10).pow(value.scale));
}

function same(ours: Decimal, theirs: Oracle): void {
  assert.ok(oracle(ours).eq(theirs), `${toText(ours)} is not ${theirs}`);
}

describe("exact decimals", () => {
  it("agree with decimal.js in sum, difference, product and order", () => {
    fc.assert(
      fc.property(either, either, (a, b) => {
        same(add(a, b), oracle(a).plus(oracle(b)));
        same(subtract(a, b), oracle(a).minus(oracle(b)));
        same(multiply(a, b), oracle(a).times(oracle(b)));
        same(negate(a), oracle(a).neg());
        same(absolute(a), oracle(a).abs());
        same(sum([a, b, a]), oracle(a).times(2).plus(oracle(b)));
        assert.equal(compare(a, b), oracle(a).cmp(oracle(b)));
        assert.equal(equal(a, b), oracle(a).eq(oracle(b)));
      }),
    );
  });

  it("agree with decimal.js in every way of rounding", () => {
    fc.assert(
      fc.property(either, fc.integer({ min: 0, max: 22 }), anyMode, (value, scale, mode) => {
        const rounded = round(value, scale, mode);
        assert.equal(rounded.scale, scale);
        same(rounded, oracle(value).toDecimalPlaces(scale, modes[mode]));
      }),
      { numRuns: 1000 },
    );
  });

  it("agree with decimal.js in division, whatever the signs and scales", () => {
    fc.assert(
      fc.property(either, either, fc.integer({ min: 0, max: 12 }), anyMode, (a, b, scale, mode) => {
        fc.pre(b.digits !== 0n);
        const quotient = divide(a, b, scale, mode);
        assert.equal(quotient.scale, scale);
        same(quotient, oracle(a).div(oracle(b)).toDecimalPlaces(scale, modes[mode]));
      }),
      { numRuns: 1000 },
    );
  });

  it("refuse to divide by zero", () => {
    assert.throws(() => divide(decimal("1"), decimal("0.00"), 2, "floor"), RangeError);
  });

  it("keep their digits through text", () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        assert.deepEqual(decimal(toText(value)), { ...value });
      }),
    );
    assert.equal(toText(decimal("-0.05")), "-0.05");
    assert.equal(toText(decimal("12.50")), "12.50");
    assert.equal(toText(decimal("007")), "7");
  });

  it("have one canonical text whatever their scale", () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 9 }), (value, zeros) => {
        const longer = { digits: value.digits * 10n ** BigInt(zeros), scale: value.scale + zeros };
        assert.equal(canonicalText(longer), canonicalText(value));
        assert.ok(equal(normalise(longer), value));
      }),
    );
    assert.equal(canonicalText(decimal("-0.00")), "0");
    assert.equal(canonicalText(decimal("100")), "100");
  });

  it("read the numbers of JavaScript as people typed them", () => {
    const cases: [number, string][] = [
      [0.1, "0.1"],
      [1e-7, "0.0000001"],
      [1.5e-10, "0.00000000015"],
      [1e21, "1000000000000000000000"],
      [-1.25e22, "-12500000000000000000000"],
      [1407767.95, "1407767.95"],
      [-0, "0"],
    ];
    for (const [number, text] of cases) assert.equal(toText(fromNumber(number)), text);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        // + 0: the sign of a negative zero is no amount.
        assert.equal(Number(toText(fromNumber(number))) + 0, number + 0);
      }),
    );
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => fromNumber(bad), RangeError);
  });

  it("refuse text that is no plain number", () => {
    for (const text of [
      "",
      " 1",
      "1 ",
      "1,5",
      "+1",
      ".5",
      "5.",
      "1.2.3",
      "0x10",
      "1e",
      "--1",
      "1e99999",
      "١",
    ]) {
      assert.throws(() => decimal(text), RangeError, text);
    }
  });
});
