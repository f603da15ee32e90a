import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../shared/kit/decimal.ts";
import { cents, centsOf, centsText, euros, maximumCents } from "../../shared/kit/money.ts";

describe("money", () => {
  it("goes through euro and text without loss", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -maximumCents, max: maximumCents }), (amount) => {
        assert.equal(centsOf(euros(cents(amount))), amount);
        assert.equal(centsOf(decimal(centsText(cents(amount)))), amount);
      }),
    );
    assert.equal(centsText(cents(140776795n)), "1407767.95");
    assert.equal(centsText(cents(-5n)), "-0.05");
    assert.equal(centsText(cents(0n)), "0.00");
  });

  it("takes whole cents however written, and never a fraction of one", () => {
    assert.equal(centsOf(decimal("12")), 1200n);
    assert.equal(centsOf(decimal("12.5")), 1250n);
    assert.equal(centsOf(decimal("12.5000")), 1250n);
    assert.equal(centsOf(decimal("12.505")), null);
    assert.equal(centsOf(decimal("0.001")), null);
  });

  it("has a bound", () => {
    assert.equal(centsOf(decimal("10000000000000")), maximumCents);
    assert.equal(centsOf(decimal("10000000000000.01")), null);
    assert.equal(centsOf(decimal("-10000000000000.01")), null);
    assert.throws(() => cents(maximumCents + 1n), RangeError);
    assert.throws(() => cents(-maximumCents - 1n), RangeError);
  });
});
