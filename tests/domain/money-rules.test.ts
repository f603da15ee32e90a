import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { moneyRules } from "../../shared/domain/rules/money.ts";
import { rules } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { checkTables } from "../../shared/sheets/check.ts";
import { moneyCases } from "./cases-money.ts";

function found(tables: readonly Table[]) {
  return [...checkTables(tables), ...checkAcross(tables)];
}

describe("rules of money", () => {
  for (const { rule, passes, fails } of moneyCases) {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong`, () => {
      assert.ok(passes.every((table) => table.kind !== "unknown"));
      assert.ok(fails.every((table) => table.kind !== "unknown"));
      assert.deepEqual(
        found(passes).filter((finding) => finding.rule === rule),
        [],
      );
      const [first] = found(fails).filter((finding) => finding.rule === rule);
      assert.ok(first, `no ${rule} in ${JSON.stringify(found(fails).map((finding) => finding.rule))}`);
      assert.equal(first.source, rules[rule].source);
      assert.match(first.message.it, /\S{3}/);
    });
  }

  it("has a case for each", () => {
    const covered = new Set<string>(moneyCases.map((entry) => entry.rule));
    assert.deepEqual(
      Object.keys(moneyRules).filter((rule) => !covered.has(rule)),
      [],
    );
  });
});
