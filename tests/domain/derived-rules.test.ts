import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { derivedRules } from "../../shared/domain/rules/derived.ts";
import { rules } from "../../shared/domain/rules.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf } from "../sheets/grid-of.ts";
import { derivedCases, silentCases } from "./cases-derived.ts";
import type { Sheets } from "./indicators/case.ts";

function found(sheets: Sheets) {
  const drafts = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const tables = bookOf(...drafts).sheets.flatMap((sheet) => [...recogniseSheet(sheet).tables]);
  for (const table of tables) assert.notEqual(table.kind, "unknown", `${table.sheet} ${table.range}`);
  return checkAcross(tables).filter(({ rule }) => rule in derivedRules);
}

const known = new Map<Sheets, ReturnType<typeof found>>();
function once(sheets: Sheets) {
  const findings = known.get(sheets) ?? found(sheets);
  known.set(sheets, findings);
  return findings;
}

describe("typed indicators against the sheets of the plan, and these against each other", () => {
  for (const { rule, about, passes, fails, at, names } of derivedCases) {
    it(`${rule}: ${about}`, () => {
      assert.deepEqual(
        once(passes).filter((finding) => finding.rule === rule),
        [],
      );
      const own = found(fails).filter(
        (finding) => finding.rule === rule && finding.sheet === at[0] && finding.cell === at[1],
      );
      assert.equal(
        own.length,
        1,
        JSON.stringify(found(fails).map(({ cell, message }) => [cell, message.it])),
      );
      assert.match(own[0]?.message.it ?? "", names);
      assert.match(own[0]?.message.en ?? "", /\S{3}/);
      assert.equal(own[0]?.source, rules[rule].source);
    });
  }

  for (const { about, sheets } of silentCases) {
    it(`keeps silent: ${about}`, () => assert.deepEqual(found(sheets), []));
  }

  it("has a case for each rule", () => {
    const covered = new Set<string>(derivedCases.map(({ rule }) => rule));
    assert.deepEqual(
      Object.keys(derivedRules).filter((rule) => !covered.has(rule)),
      [],
    );
  });
});
