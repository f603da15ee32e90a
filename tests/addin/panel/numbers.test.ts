import assert from "node:assert/strict";
import { formatQuantity, formatRatio } from "../../../addin/panel/numbers.ts";

describe("numbers on the pane", () => {
  it("leaves text that is no plain decimal as it was typed", () => {
    for (const text of ["97.232.72", "€ 41.328,00", "n.d.", "", "1e5", "<b>1</b>"]) {
      assert.equal(formatQuantity(text, "euro", "it"), text);
    }
  });

  it("shows euro with at least two decimals and never drops one", () => {
    assert.equal(formatQuantity("41328", "euro", "it"), "41.328,00\u00a0€");
    assert.equal(formatQuantity("0.5", "euro", "it"), "0,50\u00a0€");
    assert.equal(formatQuantity("0.125", "euro", "it"), "0,125\u00a0€");
  });

  it("shows fractions as percentages by moving the point", () => {
    assert.equal(formatQuantity("0.114", "percent", "it"), "11,4\u00a0%");
    assert.equal(formatQuantity("1", "percent", "it"), "100\u00a0%");
    assert.equal(formatQuantity("0.0005", "percent", "en"), "0.05%");
    assert.equal(formatQuantity("-0.29", "percent", "it"), "-29\u00a0%");
  });

  it("rounds a ratio to two decimals of its percentage and says when it did", () => {
    assert.equal(formatRatio("0.3124", "it"), "31,24\u00a0%");
    assert.equal(formatRatio("0.33602602", "it"), "≈\u00a033,60\u00a0%");
    assert.equal(formatRatio("0.999999", "it"), "≈\u00a0100,00\u00a0%");
    assert.equal(formatRatio("0.000049", "it"), "≈\u00a00,00\u00a0%");
    assert.equal(formatRatio("0.00005", "it"), "≈\u00a00,01\u00a0%");
    assert.equal(formatRatio("2", "en"), "200.00%");
  });
});
