import assert from "node:assert/strict";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Rows } from "./grid-of.ts";

function found(rows: Rows) {
  return readWorkbook(bookOf({ rows })).sheets.flatMap(({ findings }) => findings);
}

describe("titles and notes", () => {
  it("names the right form of a wrong citation", () => {
    const [finding] = found([["Indicatori della DGR 5659/2016"]]);
    assert.equal(finding?.expected, "D.G.R. 5969/2016");
    assert.equal(finding?.found, "DGR 5659/2016");
    assert.equal(finding?.cell, "A1");
  });

  it("sees a table of one programme under the title of another, and finds nothing else", () => {
    const rules = found([
      ["Piano di Lavoro 2017-2018 (D.G.R. 5969/2016)"],
      ["MACROAZIONI", "AZIONE PROGETTUALE", "ATTIVITA' PREVISTE E REALIZZATE", "TARGET COINVOLTO"],
      ["RETE", "1. Tavolo locale", "analisi del bisogno", "Enti locali"],
    ]).map(({ rule }) => rule);
    assert.deepEqual(rules, ["acts.mixedProgrammes"]);
  });
});
