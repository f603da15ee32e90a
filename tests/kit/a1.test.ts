import assert from "node:assert/strict";
import fc from "fast-check";
import { areaName, cellName, columnLetters, parseAreaName, parseCellName } from "../../shared/kit/a1.ts";

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

describe("cell addresses", () => {
  it("name the corners of a sheet", () => {
    assert.equal(columnLetters(0), "A");
    assert.equal(columnLetters(25), "Z");
    assert.equal(columnLetters(26), "AA");
    assert.equal(columnLetters(701), "ZZ");
    assert.equal(columnLetters(702), "AAA");
    assert.equal(cellName(1_048_575, 16_383), "XFD1048576");
    assert.equal(cellName(8, 3), "D9");
  });

  it("are read back as written", () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        assert.deepEqual(parseCellName(cellName(r, c)), { row: r, column: c });
      }),
    );
    assert.deepEqual(parseCellName("$D$9"), { row: 8, column: 3 });
  });

  it("describe areas from any two corners", () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const area = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        assert.deepEqual(parseAreaName(`${cellName(r1, c1)}:${cellName(r2, c2)}`), area);
        assert.deepEqual(parseAreaName(areaName(area)), area);
      }),
    );
    assert.equal(areaName({ top: 0, left: 0, bottom: 0, right: 0 }), "A1");
  });

  it("refuse what is no address", () => {
    for (const text of ["", "A", "9", "A0", "a1", "A01", "AAAA1", "A1 ", "R1C1", "A-1"]) {
      assert.equal(parseCellName(text), null, text);
    }
    for (const text of ["", "A1:", ":A1", "A:A", "1:1", "A1:B2:C3"])
      assert.equal(parseAreaName(text), null, text);
  });

  it("stay inside the sheet", () => {
    for (const text of ["XFE1", "ZZZ1", "A1048577", "A9999999"])
      assert.equal(parseCellName(text), null, text);
  });
});
