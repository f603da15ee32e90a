import assert from "node:assert/strict";
import {
  blockName,
  intersection,
  parseBlock,
  quotedSheetName,
  splitAddress,
} from "../../../addin/workbench/host/area.ts";

describe("addresses of the Excel host", () => {
  it("reads and names cells, areas, whole columns and whole rows", () => {
    for (const [text, name] of [
      ["B2", "B2"],
      ["$A$1:$D$9", "A1:D9"],
      ["D9:A1", "A1:D9"],
      ["B:b", "B:B"],
      ["$3:5", "3:5"],
      ["XFD1048576", "XFD1048576"],
    ] as const) {
      const block = parseBlock(text);
      assert.ok(block, text);
      assert.equal(blockName(block), name);
    }
  });

  it("refuses what is no address", () => {
    for (const text of ["", "A", "7", "A1:B", "A0", "XFE1", "A1048577", "A1:B2:C3", "Totale", "A1:3"]) {
      assert.equal(parseBlock(text), null, text);
    }
  });

  it("quotes sheet names only where Excel does, and reads them back", () => {
    assert.equal(quotedSheetName("Foglio1"), "Foglio1");
    assert.equal(quotedSheetName("Età"), "Età");
    assert.equal(quotedSheetName("Piano 2017"), "'Piano 2017'");
    assert.equal(quotedSheetName("Dell'ente"), "'Dell''ente'");
    assert.equal(quotedSheetName("AB12"), "'AB12'");
    assert.deepEqual(splitAddress("'Dell''ente'!B2"), { sheet: "Dell'ente", local: "B2" });
    assert.deepEqual(splitAddress("B2"), { sheet: null, local: "B2" });
  });

  it("finds the common part of two areas", () => {
    const a = parseBlock("A1:C3");
    const b = parseBlock("C3:E9");
    const c = parseBlock("D1");
    assert.ok(a && b && c);
    assert.deepEqual(intersection(a, b), { top: 2, left: 2, rows: 1, columns: 1 });
    assert.equal(intersection(a, c), null);
  });
});
