import assert from "node:assert/strict";
import { cellRuns } from "../../../addin/panel/cell-runs.ts";

describe("lists of cells made short", () => {
  it("joins neighbours down a column and along a row", () => {
    assert.deepEqual(cellRuns(["E6", "E7", "E8", "C2"]), ["E6:E8", "C2"]);
    assert.deepEqual(cellRuns(["B3", "C3", "D3"]), ["B3:D3"]);
    assert.deepEqual(cellRuns(["A1", "A2", "B2", "B3"]), ["A1:A2", "B2:B3"]);
    assert.deepEqual(cellRuns(["A1", "A3", "Foglio2!B4"]), ["A1", "A3", "Foglio2!B4"]);
    assert.deepEqual(cellRuns([]), []);
  });
});
