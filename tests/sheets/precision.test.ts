/** Tolerance from printed precision: what is exact, explained by rounding, or wrong. */
import assert from "node:assert/strict";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

/** Rules found on a column of amounts with its printed total. */
function verdict(header: string, values: readonly Plain[], total: Plain): string[] {
  const rows = [["Voce", header], ...values.map((value, i) => [`Voce ${i + 1}`, value]), ["Totale", total]];
  return allFindings(readWorkbook(bookOf({ rows }))).map(({ rule }) => rule);
}

const shown = (v: number, format: string): Plain => ({ v, format });

describe("printed precision", () => {
  it("makes amounts in cents exact", () => {
    assert.deepEqual(verdict("Importo (€)", [10.1, 20.2], 30.3), []);
    assert.deepEqual(verdict("Importo (€)", [10.1, 20.2], 30.31), ["total.column"]);
    assert.deepEqual(verdict("Importo", ["€ 10,10", "€ 20,20"], "€ 30,31"), ["total.column"]);
  });

  it("takes the decimals of the number format of a typed constant", () => {
    const share = (v: number) => shown(v, "0.0%");
    assert.deepEqual(verdict("Quota %", [share(0.333), share(0.333), share(0.333)], share(1)), [
      "total.rounding",
    ]);
    assert.deepEqual(verdict("Quota %", [share(0.333), share(0.333), share(0.334)], share(1)), []);
    assert.deepEqual(verdict("Quota %", [share(0.3), share(0.333), share(0.333)], share(1)), [
      "total.column",
    ]);
  });

  it("takes text as written: one unit of the last digit", () => {
    assert.deepEqual(verdict("Quota %", ["33,3%", "33,3%", "33,3%"], "100,0%"), ["total.rounding"]);
    assert.deepEqual(verdict("Quota %", ["33,33%", "33,33%", "33,33%"], "100,00%"), ["total.rounding"]);
    assert.deepEqual(verdict("Quota %", ["33,33%", "33,33%", "33,30%"], "100,00%"), ["total.column"]);
  });

  it("says whether half-up or truncated explains it", () => {
    const reading = (values: readonly string[], total: string) =>
      allFindings(
        readWorkbook(
          bookOf({
            rows: [["Voce", "Quota %"], ...values.map((value, i) => [`v${i}`, value]), ["Totale", total]],
          }),
        ),
      )[0]?.message.en ?? "";
    assert.match(reading(["33,3%", "33,3%", "33,3%"], "100,0%"), /half-up/);
    // 3 x 33,39 truncated to 33,3 may make 100,1: half-up reaches only 100,05.
    assert.match(reading(["33,3%", "33,3%", "33,3%"], "100,1%"), /truncated/);
  });

  it("keeps the stored value of a formula: hidden fractions of a cent are explained, binary noise is none", () => {
    const third: Plain = { f: "=100/3", v: 100 / 3, format: "#,##0.00" };
    assert.deepEqual(verdict("Importo (€)", [third, third, third], 100), ["total.rounding"]);
    assert.deepEqual(verdict("Importo (€)", [third, third], 66.67), ["total.rounding"]);
    assert.deepEqual(verdict("Importo (€)", [third, third], 66.7), ["total.column"]);
    assert.deepEqual(verdict("Importo (€)", [0.1, 0.2], { f: "=SUM(B2:B3)", v: 0.1 + 0.2 }), []);
  });
});
