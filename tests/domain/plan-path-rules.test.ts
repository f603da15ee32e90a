import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { evaluationRules } from "../../shared/domain/rules/evaluation.ts";
import { lineageRules } from "../../shared/domain/rules/lineage.ts";
import { systemActionsRules } from "../../shared/domain/rules/system-actions.ts";
import { rules } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { checkTables } from "../../shared/sheets/check.ts";
import { lineageRows, planPathCases, systemRows, tables } from "./cases-plan-path.ts";

function found(all: readonly Table[]) {
  return [...checkTables(all), ...checkAcross(all)];
}

describe("rules of the plan's path and of the actions of the ATS", () => {
  planPathCases.forEach(({ rule, passes, fails }, at) => {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong (${at})`, () => {
      for (const table of [...passes, ...fails]) assert.notEqual(table.kind, "unknown", table.range);
      assert.ok(passes.length > 0 && fails.length > 0);
      assert.deepEqual(
        found(passes).filter((finding) => finding.rule === rule),
        [],
      );
      const [first] = found(fails).filter((finding) => finding.rule === rule);
      assert.ok(first, `no ${rule} in ${JSON.stringify(found(fails).map((finding) => finding.rule))}`);
      assert.equal(first.source, rules[rule].source);
      assert.match(first.message.it, /\S{3}/);
    });
  });

  it("has a case for each", () => {
    const covered = new Set<string>(planPathCases.map((entry) => entry.rule));
    assert.deepEqual(
      Object.keys({ ...systemActionsRules, ...lineageRules, ...evaluationRules }).filter(
        (rule) => !covered.has(rule),
      ),
      [],
    );
  });

  it("knows the passage from proposals to projects by its words alone", () => {
    const all = tables(["Foglio1", lineageRows.map((row) => row.slice(2))]);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ["lineage"],
    );
    assert.deepEqual(found(all), []);
  });

  it("keep silent on a right evaluation, with and without weights", () => {
    const right = planPathCases.filter(({ rule }) => rule === "evaluation.total");
    assert.equal(right.length, 2);
    for (const { passes } of right) assert.deepEqual(found(passes), []);
  });

  it("find nothing on a right sheet", () => {
    const all = tables(["Azioni di sistema", systemRows]);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ["systemActions"],
    );
    assert.deepEqual(found(all), []);
  });
});
