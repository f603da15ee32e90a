/** Examples that document the allocation of LG-2014; every other table is in allocation-properties.test.ts. */
import assert from "node:assert/strict";
import { asl } from "../../shared/acts/territories.ts";
import { type Allocation, allocate } from "../../shared/domain/allocation.ts";
import type { Reading, Table } from "../../shared/domain/table.ts";
import { equal, sum } from "../../shared/kit/decimal.ts";
import { cents, centsText } from "../../shared/kit/money.ts";
import { printed, replaceCell, share, tableOf } from "./allocation-table-fixture.ts";

function done(result: ReturnType<typeof allocate>): Allocation {
  assert.equal(
    result.type,
    "allocated",
    JSON.stringify(result, (_k, v) => (typeof v === "bigint" ? `${v}` : v)),
  );
  return result as Allocation;
}

function refused(table: Table): { it: string; cells: readonly string[] } {
  const result = allocate(table, cents(100n));
  assert.equal(result.type, "notComputable");
  return result.type === "notComputable"
    ? { it: result.because.it, cells: result.cells }
    : { it: "", cells: [] };
}

describe("allocation by weighted indicators", () => {
  const table = tableOf(printed);
  const total = cents(350_000_000n);

  it("adds up to the cent over 15 ASL and over 8 ATS", () => {
    const result = done(allocate(table, total));
    assert.equal(result.asl.length, 15);
    assert.equal(result.ats.length, 8);
    assert.equal(
      result.asl.reduce((sum, part) => sum + part.amount, 0n),
      total,
    );
    assert.equal(
      result.ats.reduce((sum, part) => sum + part.amount, 0n),
      total,
    );
    assert.deepEqual(result.warnings, []);
  });

  it("sums the ASL of 2014 into the ATS of 2016", () => {
    const result = done(allocate(table, total));
    const amount = (name: string) => result.asl.find((part) => part.name === name)?.amount ?? 0n;
    const milan = result.ats.find((part) => part.territory === "ATS-MI");
    assert.equal(
      milan?.amount,
      amount("Milano") + amount("Milano Uno") + amount("Milano Due") + amount("Lodi"),
    );
    const share = sum(result.ats.map((part) => part.share.numerator));
    for (const part of result.ats) assert.ok(equal(part.share.denominator, share));
  });

  it("shows what the named alternatives would change", () => {
    const { alternatives, asl: parts } = done(allocate(table, total));
    const largest = alternatives.map((a) => [a.method, a.level, centsText(a.maximum)]);
    assert.deepEqual(largest, [
      ["normalise-columns-first", "asl", "14.50"],
      ["normalise-columns-first", "ats", "23.45"],
      ["direct-to-ats", "ats", "0.01"],
    ]);
    for (const { differences } of alternatives) {
      assert.equal(
        differences.reduce((sum, d) => sum + d.difference, 0n),
        0n,
      );
    }
    assert.equal(alternatives[0]?.differences.length, parts.length);
  });

  it("says who got a spare cent and why", () => {
    const { asl: parts, ats } = done(allocate(table, total));
    const winners = parts.filter((part) => part.spareCents.length > 0);
    assert.ok(winners.length > 0 && winners.length < 15);
    for (const { spareCents } of winners) assert.equal(spareCents[0]?.reason, "largerRemainder");
    assert.equal(
      ats.reduce((sum, part) => sum + part.spareCents.length, 0),
      winners.length,
    );
  });

  it("leaves totals and details out of the computation", () => {
    const totals = { ...tableOf({ "Totale Lombardia": ["100%", "100%", "100%", "100%", "100%"] }).rows[0] };
    const rows = [...table.rows, { ...totals, row: 19, role: "total" as const }] as Table["rows"];
    assert.deepEqual(done(allocate({ ...table, rows }, total)).asl, done(allocate(table, total)).asl);
  });

  it("names the cells that it cannot read and computes nothing", () => {
    const bad: Reading[] = [
      { type: "empty" },
      { type: "error", code: "#N/A" },
      { type: "malformed", text: "1,1,4%", readings: [] },
      { type: "uncomputed", formula: "=A1" },
      { type: "text", text: "n.d." },
      { type: "number", value: "-0.01", step: "0.001", origin: "typed" },
      { type: "date", serial: 42000, iso: "2014-12-27" },
    ];
    for (const reading of bad) {
      const { it, cells } = refused(replaceCell(table, "C7", reading));
      assert.deepEqual(cells, ["C7"], reading.type);
      assert.match(it, /C7/);
    }
  });

  it("refuses unknown, repeated and missing territories by name", () => {
    const unknown = refused(replaceCell(table, "A6", { type: "text", text: "Novara" }));
    assert.deepEqual(unknown.cells, ["A6"]);
    assert.match(unknown.it, /Novara/);
    const repeated = refused(replaceCell(table, "A6", { type: "text", text: "ASL Bergamo" }));
    assert.deepEqual(repeated.cells, ["A4", "A6"]);
    const { Varese: _gone, ...rest } = printed;
    assert.match(refused(tableOf(rest)).it, /Varese/);
    assert.match(refused(replaceCell(table, "A6", { type: "text", text: "ATS Insubria" })).it, /A6/);
  });

  it("refuses a missing column and a column that is no distribution", () => {
    const columns = table.columns.map((c) => (c.field === "smes" ? { ...c, field: null } : c));
    assert.match(refused({ ...table, columns }).it, /imprese/);
    const counts = Object.fromEntries(
      Object.entries(printed).map(([name, [a, ...others]]) => [
        name,
        [(a ?? "").replace(",", ""), ...others],
      ]),
    );
    assert.match(refused(tableOf(counts)).it, /B3.*non è una distribuzione/);
  });

  it("warns about a column that rounding does not explain", () => {
    const result = done(allocate(replaceCell(table, "B4", share("21,4%")), total));
    assert.deepEqual(
      result.warnings.map((w) => w.cells),
      [["B3"]],
    );
    assert.match(result.warnings[0]?.message.it ?? "", /110%/);
  });

  it("accepts other spellings of the territories", () => {
    const others = Object.fromEntries(
      Object.entries(printed).map(([name, values]) => [
        Object.values(asl)
          .find((a) => a.name === name)
          ?.aliases.at(-1) ?? name,
        values,
      ]),
    );
    assert.deepEqual(done(allocate(tableOf(others), total)).asl, done(allocate(table, total)).asl);
  });
});
