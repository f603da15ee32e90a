/** A file opened in the spreadsheet, changed there and saved: in Node, with Univer's headless preset. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import { writeXlsx } from "hucre";
import { CannotSave, type Running } from "../../../addin/workbench/snapshot/from-snapshot.ts";
import { saveInto } from "../../../addin/workbench/snapshot/saving.ts";
import { toSnapshot } from "../../../addin/workbench/snapshot/to-snapshot.ts";
import type { Cell, Workbook } from "../../../shared/sheets/grid.ts";
import { readPresentation } from "../../../shared/xlsx/presentation.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { readSettings, withSettings } from "../../../shared/xlsx/settings-part.ts";

const require = createRequire(import.meta.url);
// Univer's ESM build cannot be loaded by Node: one of its dependencies is CommonJS only.
const { Univer, LocaleType } = require("@univerjs/core") as typeof Core;
const { FUniver } = require("@univerjs/core/facade") as typeof Facade;
const { UniverSheetsNodeCorePreset } = require("@univerjs/preset-sheets-node-core") as typeof Preset;

const sample = new Uint8Array(
  readFileSync(new URL("../../../docs/samples/Piano Milano 2017-2018.xlsx", import.meta.url)),
);
const unprotected: Running = { formulaAt: () => null, isProtected: () => false };

function snapshotOf(bytes: Uint8Array): IWorkbookData {
  return toSnapshot(readXlsx(bytes), readPresentation(bytes), "prova.xlsx");
}

function cellOf(workbook: Workbook, sheet: string, row: number, column: number): Cell | undefined {
  return workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}

describe("workbench snapshot", () => {
  let univer: Core.Univer;
  let univerAPI: Facade.FUniver;

  beforeEach(() => {
    univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    for (const registration of UniverSheetsNodeCorePreset().plugins) {
      const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
      univer.registerPlugin(plugin, config);
    }
    univerAPI = FUniver.newAPI(univer);
  });

  afterEach(() => univer.dispose());

  it("gives back the very bytes of a file in which nothing changed", () => {
    const workbook = univerAPI.createWorkbook(snapshotOf(sample));
    const { bytes, leftOut } = saveInto(sample, workbook.save(), {}, unprotected);
    assert.deepEqual(leftOut, []);
    assert.equal(Buffer.compare(bytes, sample), 0);
  });

  it("shows what the file holds: values, formats, merges, hidden rows, widths", () => {
    const snapshot = snapshotOf(sample);
    const workbook = readXlsx(sample);
    const presentation = readPresentation(sample);
    assert.deepEqual(
      Object.values(snapshot.sheets).map((sheet) => sheet.name),
      workbook.sheets.map(({ name }) => name),
    );
    for (const [index, sheet] of workbook.sheets.entries()) {
      const shown = snapshot.sheets[`sheet-${index + 1}`];
      assert.equal(shown?.mergeData?.length, sheet.merges.length);
      for (const cell of sheet.cells) {
        const now: ICellData = shown?.cellData?.[cell.row]?.[cell.column] ?? {};
        if (cell.content.type === "number") assert.equal(now.v, cell.content.value);
        if (cell.content.type === "text") assert.equal(now.v, cell.content.text);
        assert.equal(
          snapshot.styles[String(now.s)]?.n?.pattern,
          cell.format,
          `${sheet.name} ${cell.row} ${cell.column}`,
        );
      }
      const look = presentation.sheets[index]?.columns.find((column) => column.width !== null);
      if (look?.width) assert.equal(shown?.columnData?.[look.first]?.w, Math.round(look.width * 7 + 5));
    }
  });

  it("saves changed cells, formats, new sheets and calculated results, and leaves the rest", async () => {
    const workbook = univerAPI.createWorkbook(snapshotOf(sample));
    const first = workbook.getSheetByName("Soggetti aderenti");
    assert.ok(first);
    first.getRange("C6").setValue({ v: 28, t: 2 });
    first.getRange("F6").setValue({ v: 1234.56, t: 2, s: { n: { pattern: "#,##0.00" } } });
    first.getRange("F7").setValue({ f: "=SUM(C6,C7)*1.5" });
    first.getRange("B14").setValue({ v: null, p: null, f: null });
    const added = workbook.create("Concilia · prova", 20, 5);
    added.getRange("A1").setValue({ v: "=non è una formula", t: 1 }).setFontWeight("bold");
    added.getRange("A2").setValue({ f: "='Soggetti aderenti'!C6*2" });
    await univerAPI.getFormula().onCalculationResultApplied(5_000);
    const { bytes, leftOut } = saveInto(sample, workbook.save(), {}, unprotected);
    assert.deepEqual(leftOut, []);
    const saved = readXlsx(bytes);
    const sheet = "Soggetti aderenti";
    assert.deepEqual(cellOf(saved, sheet, 5, 2)?.content, { type: "number", value: 28 });
    assert.equal(cellOf(saved, sheet, 5, 2)?.format, cellOf(readXlsx(sample), sheet, 5, 2)?.format);
    assert.equal(cellOf(saved, sheet, 5, 5)?.format, "#,##0.00");
    assert.equal(cellOf(saved, sheet, 6, 5)?.formula, "=SUM(C6,C7)*1.5");
    assert.deepEqual(cellOf(saved, sheet, 6, 5)?.content, { type: "number", value: 67.5 });
    assert.equal(cellOf(saved, sheet, 13, 1), undefined);
    assert.deepEqual(cellOf(saved, "Concilia · prova", 0, 0)?.content, {
      type: "text",
      text: "=non è una formula",
    });
    assert.deepEqual(cellOf(saved, "Concilia · prova", 1, 0)?.content, { type: "number", value: 56 });
    const before = readXlsx(sample);
    assert.deepEqual(saved.sheets.slice(1, -1), before.sheets.slice(1));
  });

  it("calculates formulas without a stored result when the file opens, and saves their results", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Foglio1", rows: [[10], [20]], cells: new Map([["2,0", { formula: "SUM(A1:A2)" }]]) }],
    });
    assert.deepEqual(cellOf(readXlsx(bytes), "Foglio1", 2, 0)?.content, { type: "uncomputed" });
    const workbook = univerAPI.createWorkbook(snapshotOf(bytes));
    await univerAPI.getFormula().onCalculationResultApplied(5_000);
    workbook.getActiveSheet().getRange("A1").setValue({ v: 12.5, t: 2 });
    await univerAPI.getFormula().onCalculationResultApplied(5_000);
    const saved = readXlsx(saveInto(bytes, workbook.save(), {}, unprotected).bytes);
    assert.deepEqual(cellOf(saved, "Foglio1", 2, 0)?.content, { type: "number", value: 32.5 });
    workbook.getActiveSheet().getRange("A3").setValue({ v: 32.5, t: 2, f: null, si: null });
    const constant = readXlsx(saveInto(bytes, workbook.save(), {}, unprotected).bytes);
    assert.equal(cellOf(constant, "Foglio1", 2, 0)?.formula, null);
  });

  it("protects a sheet without a password and takes the protection off again", () => {
    const workbook = univerAPI.createWorkbook(snapshotOf(sample));
    const locking: Running = { formulaAt: () => null, isProtected: (id) => id === "sheet-3" };
    const locked = saveInto(sample, workbook.save(), {}, locking).bytes;
    assert.deepEqual(
      readPresentation(locked).sheets.map((sheet) => sheet.protected),
      [false, false, true, false, false, false],
    );
    const opened = saveInto(locked, workbook.save(), {}, unprotected).bytes;
    assert.ok(readPresentation(opened).sheets.every((sheet) => !sheet.protected));
  });

  it("refuses to save a renamed or deleted sheet, and names what else it leaves out", () => {
    const renamed = snapshotOf(sample);
    Object.assign(renamed.sheets["sheet-1"] ?? {}, { name: "Altro" });
    assert.throws(() => saveInto(sample, renamed, {}, unprotected), CannotSave);
    const merged = snapshotOf(sample);
    merged.sheets["sheet-1"]?.mergeData?.pop();
    assert.deepEqual(saveInto(sample, merged, {}, unprotected).leftOut, ["merges"]);
  });
});

describe("document settings inside the file", () => {
  const settings = { ricevuta: JSON.stringify({ testo: 'è <b>&"]]>_x0041_' }), vuota: "" };

  it("come back as they were, and change nothing else", () => {
    const saved = withSettings(sample, settings);
    assert.deepEqual(readSettings(saved), settings);
    assert.deepEqual(readXlsx(saved), readXlsx(sample));
    assert.deepEqual(readSettings(sample), {});
  });

  it("are replaced whole, without a second part", () => {
    const again = withSettings(withSettings(sample, settings), { altra: "1" });
    assert.deepEqual(readSettings(again), { altra: "1" });
    assert.equal(Buffer.from(again).toString("latin1").split("customXml/item1.xml").length - 1, 2);
  });

  it("survive a change of cells", () => {
    const withThem = withSettings(sample, settings);
    const snapshot = snapshotOf(withThem);
    const row = snapshot.sheets["sheet-1"]?.cellData?.[5];
    if (row) row[2] = { v: 1, t: 2, s: "s0" };
    assert.deepEqual(readSettings(saveInto(withThem, snapshot, settings, unprotected).bytes), settings);
  });

  it("add no part to a file that has none to keep", () => {
    assert.equal(withSettings(sample, {}), sample);
  });
});
