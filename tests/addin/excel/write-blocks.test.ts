import assert from "node:assert/strict";
import { blocksOf, columnCharacters, inputOf } from "../../../addin/excel/write-blocks.ts";
import type { CellWrite } from "../../../shared/sheets/write-plan.ts";

function write(
  row: number,
  column: number,
  input: string | number,
  more: Partial<CellWrite> = {},
): CellWrite {
  return { row, column, input, formula: false, format: null, style: "plain", ...more };
}

describe("cells gathered into rectangles to write", () => {
  it("makes one rectangle of neighbours that look alike, whatever their order", () => {
    const cells = [write(5, 3, 4), write(4, 2, 1), write(5, 2, 3), write(4, 3, 2)];
    assert.deepEqual(blocksOf(cells), [
      {
        top: 4,
        left: 2,
        format: null,
        style: "plain",
        inputs: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  it("never spans a cell that is not written, another format or another style", () => {
    const cells = [
      write(0, 0, "Titolo", { style: "title" }),
      write(1, 0, 1),
      write(1, 2, 2),
      write(2, 0, 3, { format: "0.0%" }),
      write(4, 0, 4, { format: "0.0%" }),
    ];
    assert.deepEqual(
      blocksOf(cells).map(({ top, left, inputs }) => [top, left, inputs]),
      [
        [0, 0, [["'Titolo"]]],
        [1, 0, [[1]]],
        [1, 2, [[2]]],
        [2, 0, [[3]]],
        [4, 0, [[4]]],
      ],
    );
  });

  it("lets no text become a formula, a number, a date or a logical value", () => {
    for (const text of ['=HYPERLINK("http://x")', "+1", "-1", "@x", "'007", "1/2", "VERO", "12", "#N/A"]) {
      assert.equal(inputOf(write(0, 0, text)), `'${text}`);
    }
    assert.equal(inputOf(write(0, 0, "=A1+1", { formula: true })), "=A1+1");
    assert.equal(inputOf(write(0, 0, -3.5)), -3.5);
    assert.equal(inputOf(write(0, 0, "")), "");
  });

  it("makes room for amounts, not for titles", () => {
    const widths = columnCharacters([
      write(0, 0, "Un titolo molto lungo che può uscire dalla sua colonna", { style: "title" }),
      write(1, 0, "Voce", { style: "header" }),
      write(1, 1, "=SUM(B3:B9)", { formula: true }),
    ]);
    assert.deepEqual(
      [...widths],
      [
        [0, 10],
        [1, 16],
      ],
    );
  });
});
