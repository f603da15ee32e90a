import assert from "node:assert/strict";
import type { Content, Workbook } from "../../shared/sheets/grid.ts";
import { packWorkbook, unpackWorkbook } from "../../shared/xlsx/transfer.ts";

describe("xlsx transfer between threads", () => {
  it("gives the same workbook back", () => {
    const contents: Content[] = [
      { type: "text", text: "" },
      { type: "text", text: "__proto__" },
      { type: "number", value: -0.1 },
      { type: "boolean", value: true },
      { type: "boolean", value: false },
      { type: "error", code: "#N/A" },
      { type: "uncomputed" },
    ];
    const cells = contents.map((content, i) => {
      return {
        row: i,
        column: 16_383,
        content,
        formula: i % 2 ? `=A${i}` : null,
        format: i ? "0.00" : "General",
      };
    });
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const workbook: Workbook = {
      sheets: [
        { name: "Dati", visible: false, cells, merges, hiddenRows: [3, 1_048_575] },
        { name: "Vuoto", visible: true, cells: [], merges: [], hiddenRows: [] },
      ],
    };
    assert.deepEqual(unpackWorkbook(structuredClone(packWorkbook(workbook))), workbook);
  });
});
