import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { actionRegisterRules } from "../../shared/domain/rules/action-register.ts";
import { actionsRules } from "../../shared/domain/rules/actions.ts";
import { activityAcrossRules } from "../../shared/domain/rules/activity-across.ts";
import { indicatorsRules } from "../../shared/domain/rules/indicators.ts";
import { rules } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { checkTables } from "../../shared/sheets/check.ts";
import { activityCases } from "./cases-activity.ts";

function found(tables: readonly Table[]) {
  return [...checkTables(tables), ...checkAcross(tables)];
}

describe("rules of actions, indicators and the 2012 register", () => {
  for (const { rule, passes, fails } of activityCases) {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong`, () => {
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
  }

  it("has a case for each", () => {
    const covered = new Set<string>(activityCases.map((entry) => entry.rule));
    const own = { ...actionsRules, ...activityAcrossRules, ...indicatorsRules, ...actionRegisterRules };
    assert.deepEqual(
      Object.keys(own).filter((rule) => !covered.has(rule)),
      [],
    );
  });
});
