import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { alike, amountOf, day, instant, plainNumber, roundedPercent } from "../../server/web/format.ts";
import { html } from "../../server/web/html.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

const euro = (value: string, language: "it" | "en") => amountOf(value, "euro", language);
const percent = (value: string, language: "it" | "en") => amountOf(value, "percent", language);

describe("server/web: numbers for people", () => {
  it("euro", () => {
    assert.equal(plain(euro("1586009.34", "it")), "1.586.009,34 €");
    assert.equal(euro("1586009.34", "en"), "€1,586,009.34");
    assert.equal(plain(euro("-4", "it")), "-4,00 €");
    assert.equal(euro("-4", "en"), "-€4.00");
    assert.equal(plain(euro("0", "it")), "0,00 €");
    assert.equal(plain(euro("999.5", "it")), "999,50 €");
    assert.equal(plain(euro("1000", "it")), "1.000,00 €");
    assert.equal(plain(euro("0.005", "it")), "0,005 €", "a hidden fraction of a cent is shown");
    assert.equal(plain(euro("12.340000", "it")), "12,34 €");
    assert.equal(plain(euro("90071992547409931234567.89", "it")), "90.071.992.547.409.931.234.567,89 €");
  });
  it("percentages from fractions", () => {
    assert.equal(plain(percent("0.984", "it")), "98,40 %");
    assert.equal(percent("0.984", "en"), "98.40%");
    assert.equal(plain(percent("1", "it")), "100,00 %");
    assert.equal(plain(percent("0", "it")), "0,00 %");
    assert.equal(plain(percent("0.000123", "it")), "0,0123 %");
    assert.equal(plain(percent("-0.1", "it")), "-10,00 %");
    assert.equal(plain(percent("12.5", "it")), "1.250,00 %");
  });
  it("ratios rounded half-up to two digits", () => {
    assert.equal(plain(roundedPercent("0.290500", "it")), "29,05 %");
    assert.equal(plain(roundedPercent("0.29055", "it")), "29,06 %");
    assert.equal(plain(roundedPercent("0.290549999", "it")), "29,05 %");
    assert.equal(plain(roundedPercent("0.99999", "it")), "100,00 %");
    assert.equal(plain(roundedPercent("0.00004", "it")), "0,00 %");
    assert.equal(plain(roundedPercent("0.00005", "it")), "0,01 %");
  });
  it("plain numbers, and numbers to compare", () => {
    assert.equal(plainNumber("11041", "it"), "11.041");
    assert.equal(plainNumber("11041.5", "en"), "11,041.5");
    assert.deepEqual(alike(["2257172.86", "2253172.86", "4000"], "it"), [
      "2.257.172,86",
      "2.253.172,86",
      "4.000,00",
    ]);
    assert.deepEqual(alike(["444", "443", "1"], "it"), ["444", "443", "1"]);
  });
  it("dates in the time of Lombardy", () => {
    assert.equal(day("2018-01-20T23:30:00.000Z", "it"), "21/01/2018");
    assert.match(instant("2018-07-20T09:00:00.000Z", "it"), /^20 luglio 2018.*11:00$/);
  });
});

describe("server/web: html", () => {
  it("escapes every value, prints nothing for nothing, keeps what is HTML already", () => {
    const inner = html`<b>${"<&>\"'"}</b>`;
    const missing: string | null = null;
    assert.equal(
      String(html`<p title="${`"x"`}">${inner}${missing}${false}${[1, "<"]}</p>`),
      `<p title="&quot;x&quot;"><b>&lt;&amp;&gt;&quot;&#39;</b>1&lt;</p>`,
    );
  });
});
