import assert from "node:assert/strict";
import { type CutRow, commonCut } from "../../shared/domain/cut.ts";
import { type CutRequest, uniformCut } from "../../shared/domain/uniform-cut.ts";
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

describe("uniform cut to a budget", () => {
  it("answers with a reason, not with a guess", () => {
    const one = { key: "a", requested: cents(100n) };
    const because = (list: CutRequest[], budget: bigint) => {
      const result = uniformCut(list, cents(budget));
      return result.type === "notComputable" ? result.because.it : "computed";
    };
    assert.match(because([one], -1n), /negative/);
    assert.match(because([], 1n), /non ci sono richieste/);
    assert.match(because([one, one], 1n), /più volte/);
    assert.match(because([{ ...one, exception: { amount: cents(1n), reason: " " } }], 1n), /senza motivo/);
    assert.match(because([{ ...one, exception: { amount: cents(101n), reason: "x" } }], 200n), /fra zero/);
    assert.match(because([{ ...one, exception: { amount: cents(50n), reason: "x" } }], 49n), /superano/);
    const spare = uniformCut([one], cents(150n));
    assert.ok(spare.type === "cut" && spare.left === 50n && spare.parts[0]?.assigned === 100n);
  });
});
