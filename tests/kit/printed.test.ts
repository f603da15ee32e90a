import assert from "node:assert/strict";
import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import { compare, type Decimal, decimal, round, toText } from "../../shared/kit/decimal.ts";
import {
  type Agreement,
  agreement,
  exactly,
  halfUp,
  type Interval,
  minus,
  over,
  type Printed,
  plus,
  times,
  total,
  truncated,
} from "../../shared/kit/printed.ts";

/** A number printed with the digits that the text has. */
function printed(text: string): Printed {
  const value = decimal(text);
  return { value, step: { digits: 1n, scale: value.scale } };
}

function exact(text: string): Printed {
  return { value: decimal(text), step: decimal("0") };
}

function show({ low, high, open }: Interval): string {
  return `[${toText(low)}; ${toText(high)}${open ? "[" : "]"}`;
}

function ofSum(found: string, parts: string[]): Agreement {
  return agreement(printed(found), (read) => total(parts.map((part) => read(printed(part)))));
}

const Exact = Oracle.clone({ precision: 80 });
const figure = fc.record({ digits: fc.bigInt({ min: 0n, max: 10n ** 9n }), scale: fc.constant(4) });
const scale = fc.integer({ min: 0, max: 3 });
const stepAt = (digits: number): Decimal => ({ digits: 1n, scale: digits });

describe("printed numbers", () => {
  it("stand for the numbers that print so", () => {
    assert.equal(show(halfUp(printed("10.1"))), "[10.05; 10.15[");
    assert.equal(show(truncated(printed("10.1"))), "[10.1; 10.2[");
    assert.equal(show(truncated(printed("-10.1"))), "[-10.2; -10.1]");
    assert.equal(show(exactly(printed("10.1"))), "[10.1; 10.1]");
    assert.equal(show(truncated(exact("5"))), "[5; 5]");
    assert.equal(show(halfUp(exact("5"))), "[5.0; 5.0]");
  });

  it("contain what they were printed from", () => {
    fc.assert(
      fc.property(figure, scale, (value, digits) => {
        const step = stepAt(digits);
        const rounded = halfUp({ value: round(value, digits, "half-up"), step });
        assert.ok(compare(rounded.low, value) <= 0 && compare(value, rounded.high) <= 0);
        const cut = truncated({ value: round(value, digits, "truncate"), step });
        assert.ok(compare(cut.low, value) <= 0 && compare(value, cut.high) < 0);
      }),
    );
  });

  it("accept a total that was printed from exact parts, and say how it was rounded", () => {
    assert.equal(ofSum("100.0", ["60.0", "40.0"]), "exact");
    assert.equal(ofSum("100", ["33.3", "33.3", "33.3"]), "half-up");
    assert.equal(ofSum("99.8", ["33.3", "33.3", "33.3"]), "half-up");
    assert.equal(ofSum("0.9", new Array<string>(10).fill("0.0")), "truncated");
    assert.equal(ofSum("1.0", new Array<string>(10).fill("0.0")), "wrong");
    assert.equal(ofSum("100.3", ["33.3", "33.3", "33.3"]), "wrong");
    assert.equal(ofSum("99.6", ["33.3", "33.3", "33.3"]), "wrong");
  });

  it("never call wrong what rounding or truncating exact figures gives", () => {
    const parts = fc.array(figure, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        parts,
        scale,
        fc.constantFrom("half-up" as const, "truncate" as const),
        (values, digits, how) => {
          const step = stepAt(digits);
          const whole = values.reduce((sum, v) => ({ digits: sum.digits + v.digits, scale: 4 }), {
            digits: 0n,
            scale: 4,
          });
          const found = { value: round(whole, digits, how), step };
          const verdict = agreement(found, (read) =>
            total(values.map((value) => read({ value: round(value, digits, how), step }))),
          );
          assert.notEqual(verdict, "wrong");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never call wrong a percentage that was printed from exact amounts", () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((digits) => ({ digits, scale: 2 }));
    fc.assert(
      fc.property(amount, amount, scale, fc.boolean(), (part, whole, digits, cut) => {
        const share = new Exact(part.digits.toString()).div(whole.digits.toString());
        const mode = cut ? Oracle.ROUND_DOWN : Oracle.ROUND_HALF_UP;
        const found = printed(share.toDecimalPlaces(digits + 2, mode).toFixed(digits + 2));
        const zeroStep = decimal("0");
        const verdict = agreement(found, (read) =>
          over(read({ value: part, step: zeroStep }), read({ value: whole, step: zeroStep })),
        );
        assert.notEqual(verdict, "wrong");
      }),
      { numRuns: 500 },
    );
  });

  it("treat amounts in cents as themselves", () => {
    const cents = (found: string, parts: string[]) =>
      agreement(exact(found), (read) => total(parts.map((part) => read(exact(part)))));
    assert.equal(cents("1407767.95", ["1000000.00", "407767.95"]), "exact");
    assert.equal(cents("1407767.96", ["1000000.00", "407767.95"]), "wrong");
  });

  it("do not reach the open end of a truncated interval", () => {
    const twoParts = (found: string) =>
      agreement({ value: decimal(found), step: decimal("0") }, (read) => read(printed("10")));
    assert.equal(twoParts("10.4"), "half-up");
    assert.equal(twoParts("10.9"), "truncated");
    assert.equal(twoParts("11"), "wrong");
  });

  it("widen under sums, differences, products and quotients", () => {
    const [a, b] = [halfUp(printed("10.0")), halfUp(printed("2.0"))];
    assert.equal(show(plus(a, b)), "[11.90; 12.10[");
    assert.equal(show(minus(a, b)), "[7.90; 8.10[");
    assert.equal(show(times(a, b)), "[19.4025; 20.6025[");
    const quotient = over(a, b);
    assert.ok(quotient);
    assert.ok(
      compare(quotient.low, decimal("4.85365")) > 0 && compare(quotient.high, decimal("5.15385")) < 0,
    );
  });

  it("contain every quotient of numbers inside them", () => {
    const inside = fc.record({
      low: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 0, max: 50 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const interval = (low: number, width: number): Interval => ({
      low: { digits: BigInt(low), scale: 1 },
      high: { digits: BigInt(low + width), scale: 1 },
      open: false,
    });
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        fc.pre(y.low > 0);
        const result = over(interval(x.low, x.width), interval(y.low, y.width));
        assert.ok(result);
        const [n, d] = [
          new Exact(x.low).plus(Math.round(x.at * x.width)),
          new Exact(y.low).plus(Math.round(y.at * y.width)),
        ];
        const q = n.div(d);
        assert.ok(q.gte(toText(result.low)) && q.lte(toText(result.high)));
      }),
      { numRuns: 500 },
    );
  });

  it("give no ratio over an interval that touches zero", () => {
    assert.equal(over(halfUp(printed("1")), halfUp(printed("0"))), null);
    assert.equal(over(exactly(printed("1")), exactly(printed("0"))), null);
    assert.equal(over(exactly(printed("1")), exactly(printed("-1"))), null);
    assert.equal(
      agreement(printed("0"), () => null),
      "wrong",
    );
  });
});
