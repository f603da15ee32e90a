import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { alliancesRules } from "../../shared/domain/rules/alliances.ts";
import { committeeRules } from "../../shared/domain/rules/committee.ts";
import { memberListRules } from "../../shared/domain/rules/member-list.ts";
import { rules } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { checkTables } from "../../shared/sheets/check.ts";
import { networkCases } from "./cases-network.ts";

function found(tables: readonly Table[]) {
  return [...checkTables(tables), ...checkAcross(tables)];
}

describe("rules of network and governance", () => {
  for (const { rule, passes, fails } of networkCases) {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong`, () => {
      for (const tables of [passes, fails]) {
        assert.ok(tables.length > 0);
        assert.deepEqual(
          tables.filter((table) => table.kind === "unknown"),
          [],
        );
      }
      assert.deepEqual(
        found(passes).filter((finding) => finding.rule === rule),
        [],
      );
      const [first] = found(fails).filter((finding) => finding.rule === rule);
      assert.ok(first, `no ${rule} in ${JSON.stringify(found(fails).map((finding) => finding.rule))}`);
      assert.equal(first.source, rules[rule].source);
      assert.match(first.message.it, /\S{3}/);
      const cells = fails.flatMap((table) => [
        ...table.columns.map((column) => column.cell),
        ...table.rows.flatMap((row) => row.cells.map((cell) => cell.cell)),
      ]);
      assert.ok(cells.includes(first.cell), `no cell ${first.cell}`);
    });
  }

  it("has a case for each", () => {
    const covered = new Set<string>(networkCases.map((entry) => entry.rule));
    const own = [
      ...Object.keys(memberListRules),
      ...Object.keys(alliancesRules),
      ...Object.keys(committeeRules),
    ];
    assert.deepEqual(
      own.filter((rule) => !covered.has(rule)),
      [],
    );
  });
});
