/** Allocation by weighted indicators over any table of 15 ASL, against an oracle written from the description (LG-2014, last table). */
import assert from "node:assert/strict";
import fc from "fast-check";
import { asl } from "../../shared/acts/territories.ts";
import { type Allocation, allocate } from "../../shared/domain/allocation.ts";
import { weightDepartures } from "../../shared/domain/allocation-weights.ts";
import type { Reading, Table } from "../../shared/domain/table.ts";
import { cents } from "../../shared/kit/money.ts";
import { Exact, largestRemainder, type Share, sumOf } from "../kit/largest-remainder.ts";
import { anyAmount } from "../kit/money-cases.ts";
import { forAll, patience } from "../property.ts";
import { printed, tableOf, weightsTable } from "./allocation-table-fixture.ts";
import { atsOfAsl } from "./territory-oracle.ts";

/** Of the indicators A to E, in hundredths (LG-2014). */
const pointsOf = [10, 30, 30, 10, 20];
const exactPoints = pointsOf.map((points) => new Exact(points));
const names = Object.keys(atsOfAsl);
const codeOf = new Map(Object.entries(asl).map(([code, { name }]) => [name, code]));

interface Case {
  /** Fractions in plain decimals by name, A to E; in the order of the rows. */
  readonly rows: readonly (readonly [name: string, values: readonly string[]])[];
  readonly total: bigint;
}

/** A column of 15 shares that make about 1: drawn whole, then printed with so many decimals of a percentage. */
const column = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.nat({ max: 1_000 }), { minLength: 15, maxLength: 15 }) },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(0, 0, 1, 1_000_000), { minLength: 15, maxLength: 15 }),
      },
      { weight: 1, arbitrary: fc.nat({ max: 1_000 }).map((equal) => Array<number>(15).fill(equal)) },
    ),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([parts, decimals]) => {
    const whole = parts.reduce((all, part) => all + part, 0);
    // A column of zeros is one of a single territory.
    return parts.map((part, at) => (whole === 0 ? Number(at === 0) : part / whole).toFixed(decimals + 2));
  });

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.tuple(column, column, column, column, column),
    fc.shuffledSubarray(names, { minLength: names.length }),
    anyAmount,
  )
  .map(([columns, order, total]) => ({
    rows: order.map((name, row) => [name, columns.map((values) => values[row] ?? "0")] as const),
    total,
  }));

const model = tableOf(printed);

/** The table of LG-2014 with these rows in place of its own. */
function tableWith(rows: Case["rows"]): Table {
  return {
    ...model,
    rows: model.rows.map((row, index) => {
      const [name = "", values = []] = rows[index] ?? [];
      const readings: Reading[] = [
        { type: "text", text: name },
        ...values.map((value) => ({ type: "number", value, step: "0.01", origin: "typed" }) as const),
      ];
      return {
        ...row,
        cells: row.cells.map(({ cell }, at) => ({ cell, reading: readings[at] ?? { type: "empty" } })),
      };
    }),
  };
}

function done(table: Table, total: bigint): Allocation {
  const result = allocate(table, cents(total));
  assert.equal(result.type, "allocated");
  return result as Allocation;
}

const zero = new Exact(0);

interface Expected {
  readonly ours: Map<string, Share>;
  readonly byColumn: Map<string, Share>;
  readonly direct: Map<string, Share>;
}

function oracle({ rows: drawn, total }: Case): Expected {
  const rows = drawn.map(([name, values]) => ({
    name,
    key: codeOf.get(name) ?? "",
    values: values.map((value) => new Exact(value)),
  }));
  const weigh = (values: readonly Exact[], weights: readonly Exact[]) =>
    values.reduce((all, value, at) => all.plus(value.times(weights[at] ?? zero)), zero);
  const weighted = rows.map(({ name, key, values }) => ({ name, key, weight: weigh(values, exactPoints) }));
  // Each column over its own total; over a common denominator, so that nothing is rounded.
  const totals = pointsOf.map((_, at) =>
    rows.reduce((all, { values }) => all.plus(values[at] ?? zero), zero),
  );
  const product = totals.reduce((all, one) => all.times(one), new Exact(1));
  const scaled = totals.map((one, at) => product.dividedBy(one).times(pointsOf[at] ?? 0));
  const byColumn = rows.map(({ key, values }) => ({ key, weight: weigh(values, scaled) }));
  const merged = new Map<string, Exact>();
  for (const { name, weight } of weighted) {
    const to = atsOfAsl[name] ?? "";
    merged.set(to, (merged.get(to) ?? zero).plus(weight));
  }
  return {
    ours: largestRemainder(total, weighted),
    byColumn: largestRemainder(total, byColumn),
    direct: largestRemainder(
      total,
      [...merged].map(([key, weight]) => ({ key, weight })),
    ),
  };
}

/** Amounts of the 8 ATS as sums of their ASL. */
function byAts(shares: ReadonlyMap<string, Share>): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [name, code] of codeOf) {
    const to = atsOfAsl[name] ?? "";
    sums.set(to, (sums.get(to) ?? 0n) + (shares.get(code)?.cents ?? 0n));
  }
  return sums;
}

const amounts = (shares: ReadonlyMap<string, Share>) =>
  new Map([...shares].map(([key, { cents: amount }]) => [key, amount]));

describe("allocation by weighted indicators of any table", function () {
  this.timeout(patience);

  it("gives ASL and ATS what the oracle gives, in whatever order the rows stand, and the difference of the alternatives", () => {
    forAll(anyCase, (one) => {
      const result = done(tableWith(one.rows), one.total);
      const expected = oracle(one);
      assert.equal(sumOf(result.asl.map(({ amount }) => amount)), one.total);
      for (const { territory, amount, spareCents } of result.asl) {
        const share = expected.ours.get(territory);
        assert.ok(share);
        assert.ok(share.near(amount), territory);
        assert.equal(amount, share.cents, territory);
        assert.equal(spareCents.length > 0, share.spare, territory);
      }
      const ats = byAts(expected.ours);
      assert.equal(result.ats.length, 8);
      for (const { territory, amount } of result.ats) assert.equal(amount, ats.get(territory), territory);
      const alternatives = [
        { base: amounts(expected.ours), other: amounts(expected.byColumn) },
        { base: ats, other: byAts(expected.byColumn) },
        { base: ats, other: amounts(expected.direct) },
      ];
      for (const [index, { base, other }] of alternatives.entries()) {
        const shown = result.alternatives[index];
        assert.ok(shown && shown.differences.length === base.size);
        let most = 0n;
        for (const { territory, difference } of shown.differences) {
          assert.equal(difference, (other.get(territory) ?? 0n) - (base.get(territory) ?? 0n), territory);
          const size = difference < 0n ? -difference : difference;
          if (size > most) most = size;
        }
        assert.equal(shown.maximum, most);
        assert.equal(sumOf(shown.differences.map(({ difference }) => difference)), 0n);
      }
    });
  });
});

describe("printed weights", function () {
  this.timeout(patience);

  it("are reported exactly where they are not those of the act", () => {
    const label = fc.constantFrom("Indicatore ?", "INDICATORE ?:", "?", "? - popolazione", "?. PMI");
    const row = fc.tuple(
      label,
      fc.constantFrom(0, 1, 2, 3, 4),
      fc.oneof(fc.nat({ max: 1000 }), fc.constant(null)),
    );
    forAll(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const printed = rows.map(([text, at, thousandths]) => ({
        label: text.replace("?", "ABCDE"[at] ?? ""),
        // Null: the weight of the act, written with one more zero.
        weight:
          thousandths === null
            ? `${((pointsOf[at] ?? 0) / 100).toFixed(3)}`
            : (thousandths / 1000).toFixed(3),
        right: thousandths === null || thousandths === (pointsOf[at] ?? 0) * 10,
      }));
      assert.deepEqual(
        weightDepartures(weightsTable(printed.map(({ label: text, weight }) => [text, weight]))).map(
          ({ cells }) => cells,
        ),
        printed.flatMap(({ right }, index) => (right ? [] : [[`B${index + 2}`]])),
      );
    });
  });
});
