import assert from "node:assert/strict";
import { type CutRow, commonCut } from "../../shared/domain/cut.ts";
import { uniformCut } from "../../shared/domain/uniform-cut.ts";
import { canonicalText, decimal, toText, zero } from "../../shared/kit/decimal.ts";
import { cents, centsOf, centsText } from "../../shared/kit/money.ts";

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

  it("is seen in a cut of the whole budget too, whose spare cents are no departures", () => {
    // Of this budget the fourth project's quota is rounded up by 0.64 of a cent, which no rounding amount by amount gives.
    const requests = milan.map(({ requested }, i) => ({
      key: String(i),
      requested: centsOf(requested.value) ?? cents(0n),
    }));
    const cut = uniformCut(requests, cents(83_470_929n));
    assert.ok(cut.type === "cut" && cut.factor);
    assert.deepEqual(
      [toText(cut.factor.numerator), toText(cut.factor.denominator)],
      ["834709.29", "963920.00"],
    );
    const rows = cut.parts.map(({ requested, assigned }) => row(centsText(requested), centsText(assigned)));
    const read = commonCut(rows);
    assert.deepEqual(read?.departures, []);
    assert.match(toText(read?.factor ?? zero), /^0\.8659/);
    // A cent moved from one project to another is a departure again.
    const [first, second, ...others] = cut.parts;
    assert.ok(first && second);
    const moved = [
      { ...first, assigned: cents(first.assigned + 1n) },
      { ...second, assigned: cents(second.assigned - 1n) },
      ...others,
    ].map(({ requested, assigned }) => row(centsText(requested), centsText(assigned)));
    assert.ok((commonCut(moved)?.departures.length ?? 0) > 0);
  });
});
