/** Sheets, names, tables, formats, protection and settings through the host. */
import assert from "node:assert/strict";
import type { ResponseBody } from "../../../addin/workbench/host/wire.ts";
import { type Headless, openHeadless, resultOf, Script } from "./headless.ts";

describe("the workbook of the Excel host", function () {
  this.timeout(20_000);
  let bench: Headless;
  let script: Script;

  beforeEach(() => {
    bench = openHeadless();
    script = new Script();
  });

  afterEach(() => {
    assert.deepEqual(bench.host.unknownMembers, []);
    bench.dispose();
  });

  async function run(): Promise<ResponseBody> {
    const response = await bench.host.process(script.body, 1);
    assert.equal(response.Error, undefined, `${response.Error?.Code} ${response.Error?.Message}`);
    return response;
  }

  async function code(): Promise<string | undefined> {
    return (await bench.host.process(script.body, 1)).Error?.Code;
  }

  const worksheets = () => script.path(4, "Worksheets", script.path(1, "", null));

  it("adds, renames, moves, hides and deletes sheets by Excel's rules", async () => {
    const sheets = worksheets();
    const added = script.path(3, "Add", sheets, "Dati");
    const position = script.load(added, "name", "position", "id");
    script.set(added, "Name", "Dati 2017");
    script.set(added, "Position", 0);
    const listed = script.load(sheets, "name", "position");
    script.set(script.sheet("Foglio1"), "Visibility", "Hidden");
    const hidden = script.load(script.sheet("Foglio1"), "visibility");
    const response = await run();
    const id = (resultOf(response, position) as { Id: string }).Id;
    assert.match(id, /^\{.+\}$/);
    assert.deepEqual(resultOf(response, listed), {
      _Items: [
        { Id: id, Name: "Dati 2017", Position: 0 },
        { Id: "{s1}", Name: "Foglio1", Position: 1 },
      ],
    });
    assert.deepEqual(resultOf(response, hidden), { Id: "{s1}", Visibility: "Hidden" });

    script = new Script();
    script.call(script.sheet(id), "Delete");
    assert.equal(await code(), "InvalidOperation", "the last visible sheet cannot go");
  });

  it("refuses names that Excel refuses", async () => {
    for (const [name, expected] of [
      ["foglio1", "ItemAlreadyExists"],
      ["A/B", "InvalidArgument"],
      ["x".repeat(32), "InvalidArgument"],
    ] as const) {
      script = new Script();
      script.path(3, "Add", worksheets(), name);
      assert.equal(await code(), expected, name);
    }
  });

  it("defines names that formulas and addresses can use", async () => {
    const range = script.range("Foglio1", "A1:A2");
    script.set(range, "Values", [[2], [3]]);
    const names = script.path(4, "Names", script.path(1, "", null));
    script.path(3, "Add", names, "Quote", "=Foglio1!$A$1:$A$2", "nota");
    script.set(script.range("Foglio1", "B1"), "Formulas", [["=SUM(Quote)"]]);
    const total = script.load(script.range("Foglio1", "B1"), "values");
    const named = script.load(script.range("Foglio1", "Quote"), "address");
    const listed = script.load(names, "name", "formula", "type", "scope", "comment");
    const response = await run();
    assert.deepEqual(resultOf(response, total), { Values: [[5]] });
    assert.deepEqual(resultOf(response, named), { Address: "Foglio1!A1:A2" });
    assert.deepEqual(resultOf(response, listed), {
      _Items: [
        {
          _Id: "Quote",
          Name: "Quote",
          Formula: "=Foglio1!$A$1:$A$2",
          Type: "Range",
          Scope: "Workbook",
          Comment: "nota",
        },
      ],
    });
  });

  it("makes tables that structured references can use, and none over another", async () => {
    script.set(script.range("Foglio1", "A1:B3"), "Values", [
      ["Voce", "Euro"],
      ["a", 1],
      ["b", 2],
    ]);
    const tables = script.path(4, "Tables", script.sheet("Foglio1"));
    const table = script.path(3, "Add", tables, "A1:B3", true);
    script.set(table, "Name", "Spese");
    script.set(script.range("Foglio1", "D1"), "Formulas", [["=SUM(Spese[Euro])"]]);
    const total = script.load(script.range("Foglio1", "D1"), "values");
    const body = script.load(script.path(3, "GetDataBodyRange", table), "address");
    const columns = script.load(script.path(4, "Columns", table), "name");
    const listed = script.load(tables, "name", "showTotals");
    const response = await run();
    assert.deepEqual(resultOf(response, total), { Values: [[3]] });
    assert.deepEqual(resultOf(response, body), { Address: "Foglio1!A2:B3" });
    assert.deepEqual(resultOf(response, columns), {
      _Items: [
        { Id: 1, Name: "Voce" },
        { Id: 2, Name: "Euro" },
      ],
    });
    const [item] = (resultOf(response, listed) as { _Items: Record<string, unknown>[] })._Items;
    assert.deepEqual([item?.Name, item?.ShowTotals], ["Spese", false]);

    script = new Script();
    script.path(3, "Add", script.path(4, "Tables", script.sheet("Foglio1")), "B3:C4", true);
    assert.equal(await code(), "InvalidArgument");
  });

  it("formats cells, tells mixed formats apart, and answers properties in bulk", async () => {
    const format = script.path(4, "Format", script.range("Foglio1", "A1:B2"));
    script.set(script.path(4, "Fill", format), "Color", "#ffff00");
    script.set(format, "WrapText", true);
    script.set(format, "HorizontalAlignment", "Right");
    script.set(format, "ColumnWidth", 90);
    script.set(format, "RowHeight", 30);
    const font = script.path(4, "Font", script.path(4, "Format", script.range("Foglio1", "A1")));
    script.set(font, "Bold", true);
    script.set(font, "Size", 14);
    const border = script.path(5, "", script.path(4, "Borders", format), "EdgeBottom");
    script.set(border, "Style", "Double");
    const loaded = script.load(
      format,
      "wrapText",
      "horizontalAlignment",
      "columnWidth",
      "rowHeight",
      "fill/color",
      "font/bold",
      "font/name",
    );
    const edge = script.load(border, "style", "color");
    const wanted = { address: true, format: { fill: { color: true }, font: { bold: true, size: true } } };
    const properties = script.call(script.range("Foglio1", "A1:C1"), "GetCellProperties", wanted);
    const response = await run();
    assert.deepEqual(resultOf(response, loaded), {
      WrapText: true,
      HorizontalAlignment: "Right",
      ColumnWidth: 90,
      RowHeight: 30,
      Fill: { Color: "#FFFF00" },
      Font: { Bold: null, Name: "Calibri" },
    });
    assert.deepEqual(resultOf(response, edge), {
      SideIndex: "EdgeBottom",
      Style: "Double",
      Color: "#000000",
    });
    assert.deepEqual(resultOf(response, properties), [
      [
        { address: "Foglio1!A1", format: { fill: { color: "#FFFF00" }, font: { bold: true, size: 14 } } },
        { address: "Foglio1!B1", format: { fill: { color: "#FFFF00" }, font: { bold: false, size: 11 } } },
        { address: "Foglio1!C1", format: { fill: { color: "#FFFFFF" }, font: { bold: false, size: 11 } } },
      ],
    ]);
  });

  it("hides rows and columns and tells them apart", async () => {
    script.set(script.range("Foglio1", "A2:A3"), "RowHidden", true);
    script.set(script.range("Foglio1", "C:C"), "ColumnHidden", true);
    const range = script.range("Foglio1", "A1:D4");
    const mixed = script.load(range, "rowHidden", "columnHidden");
    const rows = script.call(range, "GetRowProperties", { rowHidden: true, rowIndex: true });
    const columns = script.call(range, "GetColumnProperties", { columnHidden: true });
    const response = await run();
    assert.deepEqual(resultOf(response, mixed), { RowHidden: null, ColumnHidden: null });
    assert.deepEqual(
      resultOf(response, rows),
      [false, true, true, false].map((rowHidden, rowIndex) => ({ rowHidden, rowIndex })),
    );
    assert.deepEqual(
      resultOf(response, columns),
      [false, false, true, false].map((columnHidden) => ({ columnHidden })),
    );
  });

  it("denies every change of cells in a protected sheet, and allows what was allowed", async () => {
    script.set(script.range("Foglio1", "A1"), "Values", [["prima"]]);
    const protection = script.path(4, "Protection", script.sheet("Foglio1"));
    script.call(protection, "Protect", { allowFormatColumns: true }, "parola");
    const state = script.load(protection, "protected", "options");
    const response = await run();
    const answered = resultOf(response, state) as { Protected: boolean; Options: Record<string, unknown> };
    assert.equal(answered.Protected, true);
    assert.equal(answered.Options.allowFormatColumns, true);
    assert.equal(answered.Options.allowFormatCells, false);

    const attempts: readonly ((range: number) => void)[] = [
      (range) => script.set(range, "Values", [["dopo"]]),
      (range) => script.set(range, "Formulas", [["=1"]]),
      (range) => script.set(range, "NumberFormat", [["0"]]),
      (range) => script.call(range, "Clear", "All"),
      (range) => script.call(range, "Merge", false),
      (range) => script.set(script.path(4, "Fill", script.path(4, "Format", range)), "Color", "#FF0000"),
      (range) => script.set(script.path(4, "Format", range), "RowHeight", 40),
    ];
    for (const attempt of attempts) {
      script = new Script();
      attempt(script.range("Foglio1", "A1"));
      assert.equal(await code(), "AccessDenied", String(attempt));
    }

    script = new Script();
    script.set(script.path(4, "Format", script.range("Foglio1", "A1")), "ColumnWidth", 120);
    const unchanged = script.load(script.range("Foglio1", "A1"), "values", "numberFormat");
    assert.deepEqual(resultOf(await run(), unchanged), { Values: [["prima"]], NumberFormat: [["General"]] });

    script = new Script();
    script.call(script.path(4, "Protection", script.sheet("Foglio1")), "Unprotect", "sbagliata");
    assert.equal(await code(), "InvalidArgument");

    script = new Script();
    script.call(script.path(4, "Protection", script.sheet("Foglio1")), "Unprotect", "parola");
    script.set(script.range("Foglio1", "A1"), "Values", [["dopo"]]);
    await run();
  });

  it("keeps settings and properties in the workbook's own metadata", async () => {
    bench.host.settings.replaceAll({ vecchia: '"x"' });
    const settings = script.path(4, "Settings", script.path(1, "", null));
    script.path(3, "Add", settings, "nuova", { a: [1, 2] });
    const found = script.load(script.path(3, "GetItemOrNullObject", settings, "nuova"), "value");
    const absent = script.load(script.path(3, "GetItemOrNullObject", settings, "altra"), "value");
    script.call(script.path(5, "", settings, "vecchia"), "Delete");
    const properties = script.path(4, "Properties", script.path(1, "", null));
    script.set(properties, "Title", "Piano");
    const title = script.load(properties, "title", "author");
    const response = await run();
    assert.deepEqual(resultOf(response, found), { _Id: "nuova", Value: { a: [1, 2] } });
    assert.equal(resultOf(response, absent), null);
    assert.deepEqual(resultOf(response, title), { Title: "Piano", Author: "" });
    assert.deepEqual(bench.host.settings.all(), { nuova: '{"a":[1,2]}' });
    assert.deepEqual(bench.univerAPI.getActiveWorkbook()?.save().custom, {
      documentSettings: { nuova: '{"a":[1,2]}' },
      documentProperties: { Title: "Piano" },
    });
  });

  it("selects, tells the selection, and speaks Italian about numbers", async () => {
    const range = script.range("Foglio1", "B2:C3");
    script.call(range, "Select");
    const workbook = script.path(1, "", null);
    const selected = script.load(script.path(3, "GetSelectedRange", workbook), "address");
    const active = script.load(script.path(3, "GetActiveCell", workbook), "address");
    const application = script.path(4, "Application", workbook);
    script.call(application, "SuspendScreenUpdatingUntilNextSync");
    const culture = script.load(script.path(4, "CultureInfo", application), "name", "numberFormat");
    const response = await run();
    assert.deepEqual(resultOf(response, selected), { Address: "Foglio1!B2:C3" });
    assert.deepEqual(resultOf(response, active), { Address: "Foglio1!B2" });
    assert.deepEqual(resultOf(response, culture), {
      Name: "it-IT",
      NumberFormat: { NumberDecimalSeparator: ",", NumberGroupSeparator: "." },
    });
  });

  it("inserts and deletes rows, and formulas follow", async () => {
    script.set(script.range("Foglio1", "A1:A3"), "Formulas", [[1], [2], ["=A1+A2"]]);
    script.call(script.path(3, "GetEntireRow", script.range("Foglio1", "A2")), "Insert", "Down");
    const moved = script.load(script.range("Foglio1", "A1:A4"), "formulas");
    script.call(script.range("Foglio1", "2:2"), "Delete", "Up");
    const back = script.load(script.range("Foglio1", "A1:A3"), "formulas", "values");
    const response = await run();
    assert.deepEqual(resultOf(response, moved), { Formulas: [[1], [""], [2], ["=A1+A3"]] });
    assert.deepEqual(resultOf(response, back), { Formulas: [[1], [2], ["=A1+A2"]], Values: [[1], [2], [3]] });
  });
});
