import assert from "node:assert/strict";
import { occupiedCells, previewOf, samePlan, writtenArea } from "../../../addin/panel/plan-preview.ts";
import type { Cell, Workbook } from "../../../shared/sheets/grid.ts";
import {
  type CellWrite,
  OWN_MARK,
  type SheetWrite,
  type WritePlan,
} from "../../../shared/sheets/write-plan.ts";

function write(row: number, column: number, input: string | number, formula = false): CellWrite {
  return { row, column, input, formula, format: null, style: "plain" };
}

function text(row: number, column: number, content: string): Cell {
  return { row, column, content: { type: "text", text: content }, formula: null, format: "General" };
}

function book(cells: Cell[]): Workbook {
  return { sheets: [{ name: "Progetti", visible: true, cells, merges: [], hiddenRows: [] }] };
}

const columns: SheetWrite = {
  sheet: "Progetti",
  create: false,
  cells: [write(3, 7, `${OWN_MARK}Cofinanziamento`), write(4, 7, "=D5-E5", true), write(6, 8, 3)],
};
const plan: WritePlan = { title: { it: "x", en: "x" }, writes: [columns] };

describe("the preview of a write plan", () => {
  it("shows the rows written, one entry per column", () => {
    const preview = previewOf(columns);
    assert.equal(writtenArea(columns), "H4:I7");
    assert.deepEqual(
      preview.rows.map(({ row, cells }) => [row, cells.map((cell) => cell?.input ?? null)]),
      [
        [3, [`${OWN_MARK}Cofinanziamento`, null]],
        [4, ["=D5-E5", null]],
        [6, [null, 3]],
      ],
    );
    assert.deepEqual([preview.formulas, preview.values, preview.hiddenRows], [1, 2, 0]);
  });

  it("says how many rows it leaves out", () => {
    const long = { ...columns, cells: Array.from({ length: 100 }, (_, row) => write(row, 0, row)) };
    assert.equal(previewOf(long, 60).rows.length, 60);
    assert.equal(previewOf(long, 60).hiddenRows, 40);
  });

  it("finds cells of the officer in the way, and none of our own", () => {
    assert.deepEqual(occupiedCells(book([text(4, 7, "nota")]), plan), ["H5"]);
    assert.deepEqual(
      occupiedCells(book([text(3, 7, `${OWN_MARK}Cofinanziamento`), text(4, 7, "1")]), plan),
      [],
    );
    assert.deepEqual(occupiedCells(book([text(3, 7, "nota"), text(9, 7, `${OWN_MARK}Altro`)]), plan), ["H4"]);
    assert.deepEqual(occupiedCells(book([text(4, 6, "accanto")]), plan), []);
  });

  it("knows a plan that changed since it was shown", () => {
    assert.ok(samePlan(plan, structuredClone(plan)));
    assert.ok(!samePlan(plan, { ...plan, writes: [{ ...columns, cells: columns.cells.slice(1) }] }));
  });
});
