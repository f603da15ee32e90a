import assert from "node:assert/strict";
import { passage } from "../../shared/domain/rules/examples/lineage.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf } from "./grid-of.ts";

describe("the passage from proposals to projects", () => {
  it("is known by its words alone, without number, lead or name of the sheet", () => {
    const reading = readWorkbook(bookOf({ rows: passage.rows.map((row) => row.slice(2)) }));
    assert.deepEqual(
      reading.sheets.flatMap(({ tables }) => tables.map(({ kind }) => kind)),
      ["lineage"],
    );
    assert.deepEqual(allFindings(reading), []);
  });

  it("keeps a proposal that stands alone on the last row, and leaves out what is written below the table", () => {
    const rows = [
      ["Proposta", "Progetto del piano"],
      ["Nidi aperti", "Tempo amico"],
      ["Sportello famiglia", "Tempo amico"],
      ["Lavoro agile in rete e tempi della città"],
    ];
    const firsts = (...below: readonly (readonly string[])[]) =>
      readWorkbook(bookOf({ rows: [...rows, ...below] })).sheets.flatMap(({ tables }) =>
        tables.flatMap((table) =>
          table.rows.map(({ cells }) => (cells[0]?.reading.type === "text" ? cells[0].reading.text : null)),
        ),
      );
    const proposals = ["Nidi aperti", "Sportello famiglia", "Lavoro agile in rete e tempi della città"];
    assert.deepEqual(firsts(), proposals);
    assert.deepEqual(firsts([], ["Il responsabile"]), proposals);
    assert.deepEqual(firsts(["Nota: le proposte sono quelle del bando."]), proposals);
    assert.deepEqual(firsts(["Milano, 3 marzo 2018"]), proposals);
    assert.deepEqual(firsts(["Il Direttore Generale"]), proposals);
    assert.deepEqual(firsts(["F.to Mario Rossi"]), proposals);
  });
});
