import assert from "node:assert/strict";
import fc from "fast-check";
import { type CutRow, commonCut } from "../../shared/domain/cut.ts";
import { canonicalText, decimal, multiply, round, toText, zero } from "../../shared/kit/decimal.ts";

function row(requested: string, assigned: string, cell = "G1"): CutRow {
  const figure = (value: string) => ({ cell, value: decimal(value), step: zero, origin: "typed" as const });
  return { requested: figure(requested), assigned: figure(assigned) };
}

/** PLAN-MI-2017, table 4.1, as printed. */
const milan = [
  row("42000.00", "41328.00"),
  row("160000.00", "157440.00"),
  row("185000.00", "182040.00"),
  row("179000.00", "176136.00"),
  row("206400.00", "203097.60"),
  row("191520.00", "174679.68", "G12"),
];

describe("the common cut", () => {
  it("of table 4.1 is 0.984, and one project departs from it", () => {
    const cut = commonCut(milan);
    assert.equal(cut && canonicalText(cut.factor), "0.984");
    assert.deepEqual(
      cut?.departures.map(({ row: { assigned }, expected }) => [assigned.cell, expected]),
      [["G12", "188455.68"]],
    );
  });

  it("needs three rows and more than half of them", () => {
    assert.equal(commonCut(milan.slice(0, 2)), null);
    assert.equal(commonCut([]), null);
    assert.equal(commonCut([row("10", "5"), row("10", "6"), row("10", "7"), row("10", "5")]), null);
    assert.equal(commonCut([row("0", "0"), row("0", "0"), row("0", "0")]), null);
  });

  it("is found through rounding to the cent, whatever the factor and the order of the rows", () => {
    const factor = fc.integer({ min: 1, max: 9_999 }).map((n) => decimal(`0.${String(n).padStart(4, "0")}`));
    const requests = fc.array(fc.integer({ min: 100_000, max: 100_000_000 }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(factor, requests, (by, amounts) => {
        const rows = amounts.map((cents) => {
          const requested = { digits: BigInt(cents), scale: 2 };
          return row(toText(requested), toText(round(multiply(requested, by), 2, "half-up")));
        });
        const cut = commonCut(rows);
        assert.equal(cut?.departures.length, 0);
        assert.deepEqual(commonCut([...rows].reverse())?.factor, cut?.factor);
        for (const { requested, assigned } of rows) {
          const again = round(multiply(requested.value, cut?.factor ?? zero), 2, "half-up");
          const off = again.digits - round(assigned.value, 2, "half-up").digits;
          // The shortest factor may round a half the other way: never more than one cent.
          assert.ok(off >= -1n && off <= 1n);
        }
      }),
    );
  });
});
