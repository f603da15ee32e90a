/// <reference types="office-js" />
/** The real, unmodified Office.js in Chromium, driving the host over Univer's full spreadsheet. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { type Bench, bundlePage, launchBrowser, npmOfficeFile, openBench } from "./host/setup.ts";

describe("Office.js in Chromium against the workbench host", function () {
  this.timeout(60_000);
  let browser: Browser;
  let bench: Bench;

  before(async () => {
    const bundle = await bundlePage();
    browser = await launchBrowser();
    bench = await openBench(browser, bundle);
  });

  after(async () => {
    await browser?.close();
  });

  const unknownMembers = () => bench.page.evaluate(() => window.hostBench.host.unknownMembers);

  /** Nothing was asked for that the host lacks, nothing left the machine, nothing was thrown. */
  async function assertClean(): Promise<void> {
    assert.deepEqual(await unknownMembers(), []);
    assert.deepEqual(bench.strayRequests, []);
    assert.deepEqual(bench.errors, []);
  }

  it("recognises Excel on the web, page and pane on one https origin", async () => {
    const info = await bench.pane.evaluate(() => ({
      info: (window as unknown as { officeInfo: unknown }).officeInfo,
      language: Office.context.displayLanguage,
      url: Office.context.document.url,
      has114: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      has115: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    }));
    assert.deepEqual(info, {
      info: { host: "Excel", platform: "OfficeOnline", addin: null },
      language: "it-IT",
      url: "https://concilia.test/Prova.xlsx",
      has114: true,
      has115: false,
    });
    await assertClean();
  });

  it("runs Office.js files that are byte for byte those of the npm package", async () => {
    assert.ok(bench.officeFiles.has("office.js"));
    assert.ok([...bench.officeFiles.keys()].some((file) => /^excel-web-.*\.js$/.test(file)));
    for (const [file, url] of bench.officeFiles) {
      const seen = await bench.pane.evaluate(async (address) => {
        const bytes = await (await fetch(address)).arrayBuffer();
        const digest = await crypto.subtle.digest("SHA-256", bytes);
        return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      }, url);
      assert.equal(seen, await sha256(await readFile(npmOfficeFile(file))), file);
    }
  });

  it("reads values, formulas, formats and Italian texts", async () => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Progetti").getRange("A1:C3");
        range.load("values,formulas,numberFormat,text,address");
        await context.sync();
        return [range.values, range.formulas, range.numberFormat[1], range.text[1], range.address];
      }),
    );
    assert.deepEqual(read, [
      [
        ["Progetto", "Costo", "Quota"],
        ["Nido", 1234.5, 2469],
        ["Banca ore", 1000, 2000],
      ],
      [
        ["Progetto", "Costo", "Quota"],
        ["Nido", 1234.5, "=B2*2"],
        ["Banca ore", 1000, "=B3*2"],
      ],
      ["General", "#,##0.00", "General"],
      ["Nido", "1.234,50", "2469"],
      "Progetti!A1:C3",
    ]);
    await assertClean();
  });

  it("lists sheets, used ranges, merged areas and hidden rows in few round trips", async () => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name,items/visibility");
        await context.sync();
        const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
        const [sheet] = sheets.items;
        if (!sheet) throw new Error("no sheet");
        const merged = sheet.getRange("A1:J100").getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex,areas/items/columnCount");
        const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true });
        await context.sync();
        return [
          sheets.items.map((item) => [item.name, item.visibility]),
          used.map((range) => (range.isNullObject ? null : range.address)),
          merged.areas.items.map((area) => [area.rowIndex, area.columnCount]),
          rows.value,
        ];
      }),
    );
    assert.deepEqual(read, [
      [
        ["Progetti", "Visible"],
        ["Bozze 2017", "Visible"],
      ],
      ["Progetti!A1:C3", null],
      [[5, 3]],
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
    ]);
    await assertClean();
  });

  it("writes a new sheet whose formulas are calculated before they are read", async () => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add("Concilia · Riepilogo");
        const range = sheet.getRange("A1:B3");
        range.formulas = [
          ["'=non formula", "'007"],
          ["Totale", "=SUM(Progetti!B2:B3)"],
          ["Quota", "=B2/2"],
        ];
        sheet.getRange("B2:B3").numberFormat = [["#,##0.00"], ["#,##0.00"]];
        range.format.font.bold = true;
        range.format.fill.color = "#e3edf7";
        sheet.getRange("A:B").format.columnWidth = 90;
        sheet.freezePanes.freezeRows(1);
        await context.sync();
        range.load("values,text,valueTypes,format/font/bold,format/fill/color,format/columnWidth");
        await context.sync();
        const { font, fill, columnWidth } = range.format;
        return [
          active.name,
          range.values,
          range.text[1],
          range.valueTypes[0],
          font.bold,
          fill.color,
          columnWidth,
        ];
      }),
    );
    assert.deepEqual(read, [
      "Progetti",
      [
        ["=non formula", "007"],
        ["Totale", 2234.5],
        ["Quota", 1117.25],
      ],
      ["Totale", "2.234,50"],
      ["String", "String"],
      true,
      "#E3EDF7",
      90,
    ]);
    const active = await bench.page.evaluate(() =>
      window.hostBench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName(),
    );
    assert.equal(active, "Progetti", "adding a sheet does not activate it");
    await assertClean();
  });

  it("selects a cell of another sheet", async () => {
    const address = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bozze 2017");
        sheet.activate();
        sheet.getRange("C4").select();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address;
      }),
    );
    assert.equal(address, "'Bozze 2017'!C4");
    await assertClean();
  });

  it("refuses to write into a protected sheet and changes nothing", async () => {
    const outcome = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bozze 2017");
        sheet.protection.protect({ allowFormatColumns: true });
        sheet.protection.load("protected");
        await context.sync();
        let code = "";
        try {
          sheet.getRange("B1").values = [["altro"]];
          await context.sync();
        } catch (error) {
          code = (error as OfficeExtension.Error).code;
        }
        const whileProtected = sheet.protection.protected;
        const cell = sheet.getRange("B1").load("values");
        sheet.protection.unprotect();
        sheet.getRange("B2").values = [["Asilo"]];
        const after = sheet.getRange("B2").load("values");
        sheet.protection.load("protected");
        await context.sync();
        return [whileProtected, code, cell.values, after.values, sheet.protection.protected];
      }),
    );
    assert.deepEqual(outcome, [true, "AccessDenied", [[""]], [["Asilo"]], false]);
    await assertClean();
  });

  it("keeps document settings in the workbook", async () => {
    const outcome = await bench.pane.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set("concilia", { version: 1, names: ["à"] });
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      await new Promise((resolve) => settings.refreshAsync(resolve));
      return [status, settings.get("concilia")];
    });
    assert.deepEqual(outcome, ["succeeded", { version: 1, names: ["à"] }]);
    const stored = await bench.page.evaluate(
      () => window.hostBench.univerAPI.getActiveWorkbook()?.save().custom?.documentSettings,
    );
    assert.deepEqual(stored, { concilia: '{"version":1,"names":["à"]}' });
    await assertClean();
  });

  it("tells of what the officer types and selects, and of what the add-in writes", async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Progetti").getRange("A1").select();
        await context.sync();
        const seen: unknown[] = [];
        (window as unknown as { seen: unknown[] }).seen = seen;
        context.workbook.worksheets.onChanged.add(async (event) => {
          seen.push(["changed", event.address, event.triggerSource]);
        });
        context.workbook.worksheets.onSelectionChanged.add(async (event) => {
          seen.push(["selected", event.address]);
        });
        context.workbook.worksheets.onAdded.add(async () => {
          seen.push(["added"]);
        });
        await context.sync();
        context.workbook.worksheets.getItem("Progetti").getRange("E1").values = [[5]];
        context.workbook.worksheets.add("Nuovo");
        await context.sync();
      }),
    );
    const point = await bench.page.evaluate(() => {
      const sheet = window.hostBench.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange("B3").getCellRect();
      const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]")?.getBoundingClientRect();
      if (!cell || !canvas) throw new Error("the grid shows no cell");
      return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
    });
    await bench.page.mouse.click(point.x, point.y);
    await bench.page.keyboard.type("7");
    await bench.page.keyboard.press("Enter");
    await bench.pane.waitForFunction(() =>
      (window as unknown as { seen: unknown[][] }).seen.some(
        ([kind, at]) => kind === "changed" && at === "B3",
      ),
    );
    await bench.pane.waitForFunction(() =>
      (window as unknown as { seen: unknown[][] }).seen.some(
        ([kind, at]) => kind === "selected" && at === "B4",
      ),
    );
    const seen = await bench.pane.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
    assert.deepEqual(seen, [
      ["changed", "E1", "ThisLocalAddin"],
      ["added"],
      ["selected", "B3"],
      ["changed", "B3", "Unknown"],
      ["selected", "B4"],
    ]);
    const recalculated = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Progetti").getRange("C3").load("values");
        await context.sync();
        return cell.values;
      }),
    );
    assert.deepEqual(recalculated, [[14]], "a read after typing waits for the calculation");
    await assertClean();
  });

  it("passes Excel's refusals on: busy, missing sheet, wrong shape, name taken", async () => {
    await bench.page.evaluate(() => window.hostBench.pane.failNext(5004));
    const codes = await bench.pane.evaluate(async () => {
      const jobs: ((context: Excel.RequestContext) => void)[] = [
        ({ workbook }) => void workbook.worksheets.load("items/name"),
        ({ workbook }) => void workbook.worksheets.getItem("Nessuno").load("name"),
        ({ workbook }) => {
          workbook.worksheets.getItem("Progetti").getRange("A1:B2").values = [[1]];
        },
        ({ workbook }) => void workbook.worksheets.add("progetti"),
      ];
      const seen: string[] = [];
      for (const job of jobs) {
        await Excel.run(async (context) => {
          job(context);
          await context.sync();
          seen.push("");
        }).catch((error: OfficeExtension.Error) => seen.push(error.code));
      }
      return seen;
    });
    assert.deepEqual(codes, [
      "InvalidOperationInCellEditMode",
      "ItemNotFound",
      "InvalidArgument",
      "ItemAlreadyExists",
    ]);
    await assertClean();
  });

  it("answers every probe of the script for owners of Excel as the list of assumptions says", async () => {
    const folder = new URL("../../docs/", import.meta.url);
    const script = await readFile(new URL("record-excel-truth.js", folder), "utf8");
    await bench.pane.evaluate(script);
    const truth = await bench.pane.evaluate(
      () =>
        (window as unknown as { conciliaTruth: Promise<{ answers: { id: string; same: boolean }[] }> })
          .conciliaTruth,
    );
    assert.deepEqual(
      truth.answers.filter(({ same }) => !same),
      [],
    );
    const list = await readFile(new URL("excel-assumptions.md", folder), "utf8");
    const [checked = ""] = list.split("## Not checked");
    const listed = [...checked.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
    assert.deepEqual(
      truth.answers.map(({ id }) => id),
      listed,
    );
    await assertClean();
  });

  it("notes a member that the host lacks even when the add-in swallows the error", async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Progetti").pivotTables.load("items/name");
        await context.sync();
      }).catch(() => {}),
    );
    assert.deepEqual(await unknownMembers(), ["Worksheet.PivotTables"]);
    await assert.rejects(assertClean(), assert.AssertionError);
    await bench.page.evaluate(() => window.hostBench.host.unknownMembers.splice(0));
  });

  it("runs a ribbon command and learns that it ended", async () => {
    await bench.pane.evaluate(() => {
      Office.actions.associate("segna", (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Bozze 2017").getRange("A1").values = [["fatto"]];
          await context.sync();
        }).then(() => event.completed());
      });
    });
    await bench.page.evaluate(() => window.hostBench.pane.invokeCommand("segna"));
    const value = await bench.page.evaluate(() =>
      window.hostBench.univerAPI.getActiveWorkbook()?.getSheetByName("Bozze 2017")?.getRange("A1").getValue(),
    );
    assert.equal(value, "fatto");
    await assertClean();
  });
});

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Buffer.from(digest).toString("hex");
}
