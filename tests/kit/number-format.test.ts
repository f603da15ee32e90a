import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../shared/kit/decimal.ts";
import { readNumber } from "../../shared/kit/italian-number.ts";
import { cents, centsText, maximumCents } from "../../shared/kit/money.ts";
import { formatEuro, formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { excerpt, plainWords } from "../../shared/kit/text.ts";

describe("numbers for people", () => {
  it("are grouped and pointed as the language does", () => {
    assert.equal(formatNumber("1407767.95", "it"), "1.407.767,95");
    assert.equal(formatNumber("1407767.95", "en"), "1,407,767.95");
    assert.equal(formatNumber("-1234", "it"), "-1.234");
    assert.equal(formatNumber("999", "it"), "999");
    assert.equal(
      formatNumber("123456789012345678901234567890.01", "it"),
      "123.456.789.012.345.678.901.234.567.890,01",
    );
    assert.equal(formatNumber("0.005", "it", 2), "0,01");
    assert.equal(formatNumber(decimal("12.5"), "it", 0), "13");
    assert.equal(formatEuro("1407767.95", "it"), "1.407.767,95\u00a0€");
    assert.equal(formatEuro("-1407767.95", "en"), "-€1,407,767.95");
    assert.equal(formatEuro("5", "it"), "5,00\u00a0€");
    assert.equal(formatEuro("0.125", "it"), "0,125\u00a0€");
    assert.equal(formatPercent("0.1547", "it"), "15,47\u00a0%");
    assert.equal(formatPercent("0.1547", "en", 1, 1), "15.5%");
    assert.equal(formatPercent("1", "it"), "100\u00a0%");
  });

  it("are read back as the same amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -maximumCents, max: maximumCents }), (amount) => {
        const text = centsText(cents(amount));
        const read = readNumber(formatEuro(text, "it"), "amount");
        assert.ok(read.type === "number");
        assert.deepEqual(read.value, decimal(text));
      }),
    );
  });
});

describe("words", () => {
  it("compare without case, accents, punctuation and blanks", () => {
    assert.equal(plainWords("N° PARTNER - (Enti)"), "n partner enti");
    assert.equal(plainWords("  Città\u00a0Metropolitana  "), plainWords("CITTA' METROPOLITANA"));
    assert.equal(plainWords("popolazione >75"), "popolazione > 75");
    assert.equal(plainWords("% cofin."), "% cofin");
  });

  it("are cut for messages", () => {
    assert.equal(excerpt("  a\n b  "), "a b");
    assert.equal(excerpt("x".repeat(32_767), 10), `${"x".repeat(9)}…`);
  });
});
