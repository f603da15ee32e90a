/** Cells through the host: what Excel's coercion, formats, merges and used ranges do to a write and a read. */
import assert from "node:assert/strict";
import { type Headless, openHeadless, resultOf, Script } from "./headless.ts";

describe("cells of the Excel host", function () {
  this.timeout(20_000);
  let bench: Headless;

  before(() => {
    bench = openHeadless();
  });

  after(() => {
    assert.deepEqual(bench.host.unknownMembers, []);
    bench.dispose();
  });

  /** Writes members of a range and reads others back in one request. */
  async function exchange(
    address: string,
    writes: Readonly<Record<string, unknown>>,
    ...reads: string[]
  ): Promise<Record<string, unknown>> {
    const script = new Script();
    const range = script.range("Foglio1", address);
    for (const [name, value] of Object.entries(writes)) script.set(range, name, value);
    const loaded = script.load(range, ...reads);
    const response = await bench.host.process(script.body, 1);
    assert.equal(response.Error, undefined, response.Error?.Message);
    return resultOf(response, loaded) as Record<string, unknown>;
  }

  it("takes typed text as en-US Excel does and keeps text behind an apostrophe", async () => {
    const inputs = ["12", "1,234.50", "12%", "TRUE", "'12", "=1+1", "testo", "", "'=A1"];
    const row = await exchange(
      "A1:I1",
      { Values: [inputs] },
      "values",
      "valueTypes",
      "numberFormat",
      "formulas",
    );
    assert.deepEqual(row.Values, [[12, 1234.5, 0.12, true, "12", 2, "testo", "", "=A1"]]);
    assert.deepEqual(row.ValueTypes, [
      ["Double", "Double", "Double", "Boolean", "String", "Double", "String", "Empty", "String"],
    ]);
    assert.deepEqual((row.NumberFormat as string[][])[0]?.slice(0, 3), ["General", "#,##0.00", "0%"]);
    assert.deepEqual(row.Formulas, [[12, 1234.5, 0.12, true, "12", "=1+1", "testo", "", "=A1"]]);
  });

  it("never reads Italian amounts as other numbers", async () => {
    const inputs = ["1.234,50", "97.232.72", "12,5", "1,234,56", "€ 5,20", "VERO"];
    const row = await exchange("A2:F2", { Values: [inputs] }, "values");
    assert.deepEqual(row.Values, [inputs]);
  });

  it("keeps text in cells formatted as text, formulas and numbers too", async () => {
    const cells = await exchange(
      "A3:B3",
      { NumberFormat: [["@", "@"]], Values: [["007", "=1+1"]] },
      "values",
      "text",
    );
    assert.deepEqual(cells.Values, [["007", "=1+1"]]);
    assert.deepEqual(cells.Text, [["007", "=1+1"]]);
  });

  it("leaves cells alone where the matrix has null, and fills all from one value", async () => {
    await exchange("A5:C5", { Values: [[1, 2, 3]] }, "values");
    const cells = await exchange("A5:C5", { Values: [[null, 20, null]] }, "values");
    assert.deepEqual(cells.Values, [[1, 20, 3]]);
    assert.deepEqual((await exchange("A5:C5", { Values: 9 }, "values")).Values, [[9, 9, 9]]);
  });

  it("shows numbers, dates and logical values in Italian", async () => {
    const cells = await exchange(
      "A7:E7",
      {
        Values: [[1234.5, 46082, 0.125, true, 1234.5]],
        NumberFormat: [['#,##0.00 "€"', "dd/mm/yyyy", "0.0%", "General", "General"]],
      },
      "text",
    );
    assert.deepEqual(cells.Text, [["1.234,50 €", "01/03/2026", "12,5%", "VERO", "1234,5"]]);
  });

  it("gives errors as values of the type Error, and Italian formulas beside English ones", async () => {
    const cells = await exchange(
      "A9:B9",
      { Formulas: [["=1/0", "=SUM(A7,1.5)"]] },
      "values",
      "valueTypes",
      "formulas",
      "formulasLocal",
    );
    assert.deepEqual(cells.Values, [["#DIV/0!", 1236]]);
    assert.deepEqual(cells.ValueTypes, [["Error", "Double"]]);
    assert.deepEqual(cells.Formulas, [["=1/0", "=SUM(A7,1.5)"]]);
    assert.deepEqual(cells.FormulasLocal, [["=1/0", "=SOMMA(A7;1,5)"]]);
  });

  it("keeps the value of the top left cell of a merged area only", async () => {
    const script = new Script();
    const range = script.range("Foglio1", "A11:C11");
    script.set(range, "Values", [["titolo", "b", "c"]]);
    script.call(range, "Merge", false);
    script.set(range, "Values", [["nuovo", "x", "y"]]);
    const values = script.load(range, "values");
    const areas = script.path(3, "GetMergedAreasOrNullObject", range);
    const merged = script.load(areas, "address", "areas/items/columnCount");
    script.call(range, "Unmerge");
    const after = script.path(3, "GetMergedAreasOrNullObject", range);
    const none = script.load(after, "address");
    const response = await bench.host.process(script.body, 1);
    assert.deepEqual(resultOf(response, values), { Values: [["nuovo", "", ""]] });
    assert.deepEqual(resultOf(response, merged), {
      Address: "Foglio1!A11:C11",
      Areas: { _Items: [{ ColumnCount: 3 }] },
    });
    assert.equal(resultOf(response, none), null);
  });

  it("measures used ranges with and without formats, and gives null for none", async () => {
    const script = new Script();
    const sheets = script.path(4, "Worksheets", script.path(1, "", null));
    const sheet = script.path(3, "Add", sheets, "Usato");
    const empty = script.load(script.path(3, "GetUsedRangeOrNullObject", sheet, true), "address");
    const cell = script.path(3, "GetRange", sheet, "C4");
    script.set(cell, "Values", [[1]]);
    const font = script.path(4, "Font", script.path(4, "Format", script.path(3, "GetRange", sheet, "E9")));
    script.set(font, "Bold", true);
    const values = script.load(script.path(3, "GetUsedRangeOrNullObject", sheet, true), "address");
    const all = script.load(script.path(3, "GetUsedRange", sheet, null), "address");
    script.call(sheet, "Delete");
    const response = await bench.host.process(script.body, 1);
    assert.equal(response.Error, undefined, response.Error?.Message);
    assert.equal(resultOf(response, empty), null);
    assert.deepEqual(resultOf(response, values), { Address: "Usato!C4" });
    assert.deepEqual(resultOf(response, all), { Address: "Usato!C4:E9" });
  });

  it("grows the grid for a write beyond it and reads past it as empty", async () => {
    const beyond = await exchange("AC150:AD150", { Values: [[1, 2]] }, "values");
    assert.deepEqual(beyond.Values, [[1, 2]]);
    assert.deepEqual((await exchange("ZZ9000:ZZ9001", {}, "values")).Values, [[""], [""]]);
  });

  it("keeps a formula whose cell is formatted in the same batch", async () => {
    const script = new Script();
    const range = script.range("Foglio1", "J1");
    script.call(range, "Clear", "All");
    script.set(range, "Formulas", [["=2+3"]]);
    script.set(script.path(4, "Font", script.path(4, "Format", range)), "Bold", true);
    script.set(range, "NumberFormat", [["0.00"]]);
    const loaded = script.load(range, "values", "formulas", "text", "format/font/bold");
    assert.deepEqual(resultOf(await bench.host.process(script.body, 1), loaded), {
      Values: [[5]],
      Formulas: [["=2+3"]],
      Text: [["5,00"]],
      Format: { Font: { Bold: true } },
    });
  });

  it("clears contents, formats or both", async () => {
    const setUp = { NumberFormat: [["0.00"]], Values: [[5]] };
    const cleared = async (applyTo: string): Promise<unknown> => {
      const script = new Script();
      const range = script.range("Foglio1", "H1");
      for (const [name, value] of Object.entries(setUp)) script.set(range, name, value);
      script.call(range, "Clear", applyTo);
      const loaded = script.load(range, "values", "numberFormat");
      return resultOf(await bench.host.process(script.body, 1), loaded);
    };
    assert.deepEqual(await cleared("Contents"), { Values: [[""]], NumberFormat: [["0.00"]] });
    assert.deepEqual(await cleared("Formats"), { Values: [[5]], NumberFormat: [["General"]] });
    assert.deepEqual(await cleared("All"), { Values: [[""]], NumberFormat: [["General"]] });
  });

  it("refuses a matrix of another shape and a read that no response could carry", async () => {
    const wrong = new Script();
    wrong.set(wrong.range("Foglio1", "A1:B2"), "Values", [[1, 2]]);
    assert.equal((await bench.host.process(wrong.body, 1)).Error?.Code, "InvalidArgument");
    const huge = new Script();
    huge.load(huge.range("Foglio1", "A:Z"), "values");
    const { Error: error } = await bench.host.process(huge.body, 0);
    assert.equal(error?.Code, "ResponsePayloadSizeLimitExceeded");
  });
});
