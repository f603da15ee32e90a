import assert from "node:assert/strict";
import { actsRules } from "../../shared/domain/rules/acts.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { textCases } from "./cases-texts.ts";
import { bookOf, type Plain } from "./grid-of.ts";

function found(rows: readonly (readonly Plain[])[]) {
  return readWorkbook(bookOf({ rows })).sheets.flatMap(({ findings }) => findings);
}

describe("titles and notes", () => {
  for (const { rule, passes, fails } of textCases) {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong`, () => {
      for (const rows of passes)
        assert.deepEqual(
          found(rows).filter((finding) => finding.rule === rule),
          [],
          JSON.stringify(rows),
        );
      for (const rows of fails)
        assert.equal(found(rows).filter((finding) => finding.rule === rule).length, 1, JSON.stringify(rows));
    });
  }

  it("has a case for each rule", () => {
    const covered = new Set<string>(textCases.map(({ rule }) => rule));
    assert.deepEqual(
      Object.keys(actsRules).filter((rule) => !covered.has(rule)),
      [],
    );
  });

  it("names the right form of a wrong citation", () => {
    const [finding] = found([["Indicatori della DGR 5659/2016"]]);
    assert.equal(finding?.expected, "D.G.R. 5969/2016");
    assert.equal(finding?.found, "DGR 5659/2016");
    assert.equal(finding?.cell, "A1");
  });

  it("sees a table of one programme under the title of another", () => {
    const rules = found([
      ["Piano di Lavoro 2017-2018 (D.G.R. 5969/2016)"],
      ["MACROAZIONI", "AZIONE PROGETTUALE", "ATTIVITA' PREVISTE E REALIZZATE", "TARGET COINVOLTO"],
      ["RETE", "1. Tavolo locale", "analisi del bisogno", "Enti locali"],
    ]).map(({ rule }) => rule);
    assert.deepEqual(rules, ["acts.mixedProgrammes"]);
  });
});
