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
});
