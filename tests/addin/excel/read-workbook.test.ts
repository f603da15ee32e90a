import assert from "node:assert/strict";
import { OfficeTrouble } from "../../../addin/excel/office-trouble.ts";
import { readExcelWorkbook } from "../../../addin/excel/read-workbook.ts";
import type { Area } from "../../../shared/kit/a1.ts";
import type { Cell, Content, Sheet } from "../../../shared/sheets/grid.ts";
import { fakeExcel } from "./fake-excel.ts";

function cell(
  row: number,
  column: number,
  content: Content,
  formula: string | null = null,
  format = "General",
): Cell {
  return { row, column, content, formula, format };
}

function sheet(name: string, cells: Cell[], more: Partial<Sheet> = {}): Sheet {
  return { name, visible: true, cells, merges: [], hiddenRows: [], ...more };
}

/** Every kind of content that a sheet can hold, not starting at A1. */
const mixed = sheet(
  "Progetti",
  [
    cell(3, 1, { type: "text", text: "  Costo totale " }),
    cell(3, 2, { type: "text", text: "=non è una formula" }),
    cell(4, 1, { type: "number", value: 41328.5 }, null, "#,##0.00 €"),
    cell(4, 2, { type: "number", value: 82657 }, "=B5*2", "#,##0.00"),
    cell(5, 1, { type: "error", code: "#N/A" }, "=NA()"),
    cell(5, 2, { type: "text", text: "#N/A" }),
    cell(6, 1, { type: "boolean", value: false }),
    cell(6, 2, { type: "text", text: "" }, '=""'),
  ],
  { merges: [{ top: 3, left: 1, bottom: 3, right: 2 }], hiddenRows: [4] },
);

function wide(name: string, rows: number, columns: number): Sheet {
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      cells.push(cell(row, column, { type: "number", value: row }));
  }
  return sheet(name, cells);
}

describe("reading the whole workbook from Excel", () => {
  it("gives the same cells, merges and hidden rows that went in", async () => {
    const sheets = [
      mixed,
      sheet("Nascosto", [cell(0, 0, { type: "number", value: 1 })], { visible: false }),
      sheet("Vuoto", []),
    ];
    assert.deepEqual(await readExcelWorkbook(fakeExcel(sheets).visit), { sheets });
  });

  it("takes three round trips for one sheet and for forty", async () => {
    for (const count of [1, 40]) {
      const excel = fakeExcel(Array.from({ length: count }, (_, i) => ({ ...mixed, name: `Foglio${i}` })));
      await readExcelWorkbook(excel.visit);
      assert.equal(excel.syncs(), 3);
    }
  });

  it("reads an empty workbook", async () => {
    const excel = fakeExcel([sheet("Foglio1", [])]);
    assert.deepEqual(await readExcelWorkbook(excel.visit), { sheets: [sheet("Foglio1", [])] });
    assert.ok(excel.syncs() <= 3);
  });

  it("cuts a large sheet into responses that stay under the limit", async () => {
    const sheets = [wide("Grande", 9_000, 10), wide("Piccolo", 5, 5)];
    const excel = fakeExcel(sheets, { cellsPerResponse: 40_000 });
    assert.deepEqual(await readExcelWorkbook(excel.visit), { sheets });
    assert.equal(excel.syncs(), 2 + 3);
    assert.ok(excel.largestResponse() <= 40_000);
  });

  it("asks again in halves when long texts make a response too large", async () => {
    const sheets = [wide("A", 40, 10), wide("B", 7, 9)];
    assert.deepEqual(await readExcelWorkbook(fakeExcel(sheets, { cellsPerResponse: 90 }).visit), { sheets });
  });

  it("says so when not even one row fits", async () => {
    const excel = fakeExcel([wide("A", 1, 10)], { cellsPerResponse: 5 });
    await assert.rejects(readExcelWorkbook(excel.visit), hasCode("too-large"));
  });

  it("reads more merged areas than Excel lists at once", async () => {
    const merges: Area[] = Array.from({ length: 600 }, (_, i) => ({
      top: Math.floor(i / 2),
      bottom: Math.floor(i / 2),
      left: (i % 2) * 4,
      right: (i % 2) * 4 + 2,
    }));
    const sheets = [{ ...wide("Fuso", 300, 8), merges }];
    assert.deepEqual(await readExcelWorkbook(fakeExcel(sheets).visit), { sheets });
  });

  it("treats values that come back as null as a failure, never as empty cells", async () => {
    await assert.rejects(
      readExcelWorkbook(fakeExcel([mixed], { answersNull: true }).visit),
      hasCode("not-answered"),
    );
  });
});

function hasCode(code: string) {
  return (error: unknown) => {
    const found = error instanceof OfficeTrouble ? error.code : (error as { code?: string }).code;
    assert.equal(found === "ResponsePayloadSizeLimitExceeded" ? "too-large" : found, code);
    return true;
  };
}
