/// <reference types="office-js" />
/** The same workbook through Office.js and through the file reader: same cells, hence same findings and digests. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { readWorkbook } from "../../../shared/sheets/engine.ts";
import type { Workbook } from "../../../shared/sheets/grid.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { type Bench, launchBrowser, openBench, openNextSample, openSample, sampleBytes } from "./bench.ts";

const samples = readdirSync(new URL("../../../docs/samples/", import.meta.url)).filter((name) =>
  name.endsWith(".xlsx"),
);

/** The reader of the bundle, with its round trips counted. */
async function readerScript(): Promise<string> {
  const folder = fileURLToPath(new URL("../../../addin/excel", import.meta.url));
  const result = await build({
    stdin: {
      contents: `import { readExcelWorkbook } from "./read-workbook.ts";
        import { excelVisitor } from "./session.ts";
        let syncs = 0;
        readExcelWorkbook(excelVisitor(() => syncs++)).then((workbook) => { window.readResult = { workbook, syncs }; });`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** A file lists its merged areas in the order in which they were made, Excel by place; it means nothing. */
function ordered(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
  return { sheets };
}

describe("the same workbook through Office.js and from the file", function () {
  this.timeout(60_000);
  let browser: Browser;
  let script: string;
  let bench: Bench;

  before(async () => {
    [browser, script] = await Promise.all([launchBrowser(), readerScript()]);
    bench = await openBench(browser);
  });
  after(async () => {
    await browser?.close();
  });

  for (const [index, sample] of samples.entries()) {
    it(`is equal cell by cell: ${sample}`, async () => {
      const pane = await (index === 0 ? openSample : openNextSample)(bench, sample);
      await pane.evaluate(script);
      await pane.waitForFunction(() => "readResult" in window);
      const { workbook, syncs } = await pane.evaluate(
        () => (window as unknown as { readResult: { workbook: Workbook; syncs: number } }).readResult,
      );
      const fromFile = readXlsx(sampleBytes(sample));
      assert.equal(syncs, 3);
      assert.deepEqual(ordered(workbook), ordered(fromFile));
      assert.deepEqual(
        readWorkbook(workbook).sheets.map((sheet) => sheet.digest),
        readWorkbook(fromFile).sheets.map((sheet) => sheet.digest),
      );
      assert.deepEqual(bench.errors, []);
    });
  }
});
