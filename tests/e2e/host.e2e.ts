/// <reference types="office-js" />
/** The real, unmodified Office.js in Chromium, driving the host over Univer's full spreadsheet. */
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type Bench, bundlePage, launchBrowser, openBench } from "./host/setup.ts";

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

  it("recognises Excel on the web, page and pane on one https origin", async () => {
    const info = await bench.pane.evaluate(() => ({
      info: (window as unknown as { officeInfo: unknown }).officeInfo,
      language: Office.context.displayLanguage,
      has114: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      has115: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    }));
    assert.deepEqual(info, {
      info: { host: "Excel", platform: "OfficeOnline", addin: null },
      language: "it-IT",
      has114: true,
      has115: false,
    });
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
  });
});
