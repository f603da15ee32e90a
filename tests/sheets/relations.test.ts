import assert from "node:assert/strict";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const percent = (v: number): Plain => ({ v, format: "0%" });

function told(...rows: readonly (readonly Plain[])[]) {
  return allFindings(readWorkbook(bookOf({ rows }))).map(({ rule, cell }) => `${cell} ${rule}`);
}

describe("percentages of a table of no known kind", () => {
  it("are shares of a count", () => {
    const rows: Plain[][] = [
      ["Settore", "Pratiche", "Incidenza %"],
      ["Alfa", 10, percent(0.1)],
      ["Beta", 20, percent(0.2)],
      ["Gamma", 30, percent(0.3)],
      ["Delta", 40, percent(0.5)],
    ];
    assert.deepEqual(told(...rows), ["C5 relation.percent"]);
  });

  it("are no shares of the numbers of the rows", () => {
    const rows: Plain[][] = [
      ["N.", "Settore", "Incidenza %"],
      [1, "Alfa", percent(0.1)],
      [2, "Beta", percent(0.2)],
      [3, "Gamma", percent(0.3)],
      [4, "Delta", percent(0.6)],
    ];
    assert.deepEqual(told(...rows), []);
  });
});
