/** The workbench page by itself: files in and out, Italian typing, editing and pasting, with mouse and keyboard. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type {} from "../../addin/workbench/page/workbench.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { readSettings } from "../../shared/xlsx/settings-part.ts";
import { picture } from "./stage/stage.ts";
import {
  allotment,
  click,
  goTo,
  milan,
  openWorkshop,
  sampleBytes,
  savedBytes,
  stored,
  typeDown,
  type Workshop,
} from "./workbench/setup.ts";

describe("the workbench page", function () {
  this.timeout(60_000);
  let workshop: Workshop;
  let page: Page;

  before(async () => {
    workshop = await openWorkshop(`?sample=${encodeURIComponent(milan)}`);
    ({ page } = workshop);
  });

  after(async () => {
    await workshop?.browser.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed" && page) await picture(page, "failed-workbench");
    assert.deepEqual(workshop.trouble, []);
  });

  const fileName = () => page.locator("#file-name").textContent();
  const sheetNames = () =>
    page.evaluate(() =>
      window.workbench.univerAPI
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()),
    );

  it("opens the sample that its address names, beside a pane, and says that it is not Excel", async () => {
    assert.equal(await fileName(), milan);
    assert.deepEqual(
      await sheetNames(),
      readXlsx(sampleBytes(milan)).sheets.map(({ name }) => name),
    );
    assert.deepEqual(await stored(page, ["C12"]), [{ value: 341, formula: null, shown: "341" }]);
    assert.match(
      (await page.locator(".caution").textContent()) ?? "",
      /non è ancora una prova riuscita in Excel/,
    );
    await page.frameLocator("#pane iframe").getByText("Riquadro").waitFor();
    await picture(page, "workbench-sample");
  });

  it("gives back the same bytes when nothing was changed", async () => {
    assert.equal(Buffer.compare(await savedBytes(page), sampleBytes(milan)), 0);
  });

  it("opens a picked file with a new pane, and another sample from the menu", async () => {
    const conversation = () => page.evaluate(() => window.workbench.pane.connection?.conversation);
    const first = await conversation();
    await page.locator("#samples summary").click();
    await picture(page, "workbench-samples");
    await page.locator(".sample", { hasText: "Riparto" }).click();
    await page.waitForFunction((name) => document.title.startsWith(name), allotment);
    assert.notEqual(await conversation(), first);
    assert.equal(await page.locator("#pane iframe").count(), 1);
    await page.locator("#picker").setInputFiles({
      name: "Copia.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(sampleBytes(milan)),
    });
    await page.waitForFunction(() => document.title.startsWith("Copia.xlsx"));
    assert.equal((await sheetNames())?.length, 6);
  });

  it("explains an unreadable file in Italian and keeps the open workbook", async () => {
    await page.locator("#picker").setInputFiles({
      name: "appunti.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("non sono una cartella di lavoro"),
    });
    const message = page.locator("#message");
    await message.waitFor();
    assert.match(
      (await message.textContent()) ?? "",
      /^\s*appunti\.xlsx: Il file non è una cartella di lavoro Excel/,
    );
    assert.match((await message.textContent()) ?? "", /La cartella già aperta resta aperta/);
    assert.equal(await fileName(), "Copia.xlsx");
    assert.equal((await sheetNames())?.length, 6);
    await picture(page, "workbench-unreadable");
    await message.getByRole("button", { name: "Chiudi" }).click();
    assert.equal(await message.isVisible(), false);
  });

  it("opens a file dropped on the page", async () => {
    const transfer = await page.evaluateHandle(
      ([bytes, name]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], name));
        return data;
      },
      [[...sampleBytes(allotment)], "Trascinato.xlsx"] as const,
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.waitForFunction(() => document.title.startsWith("Trascinato.xlsx"));
    assert.equal((await sheetNames())?.length, readXlsx(sampleBytes(allotment)).sheets.length);
  });

  it("speaks English as its second language", async () => {
    await page.getByRole("button", { name: "English" }).click();
    assert.equal(await page.locator("#save").textContent(), "Save");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.getByRole("button", { name: "Italiano" }).click();
    assert.equal(await page.locator("#save").textContent(), "Salva");
  });
});

describe("Italian typing in the workbench", function () {
  this.timeout(60_000);
  let workshop: Workshop;
  let page: Page;

  before(async () => {
    workshop = await openWorkshop("?pane=off");
    ({ page } = workshop);
  });

  after(async () => {
    await workshop?.browser.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed" && page) await picture(page, "failed-workbench-typing");
    assert.deepEqual(workshop.trouble, []);
  });

  /** Typed text, stored value, shown text. */
  const typing: readonly (readonly [typed: string, value: unknown, shown: string])[] = [
    ["1.234,56", 1234.56, "1.234,56"],
    ["12,5%", 0.125, "12,50%"],
    ["31/12/2025", 46022, "31/12/2025"],
    ["€ 5,20", 5.2, "5,20 €"],
    ["VERO", 1, "VERO"],
    ["234,567", 234.567, "234,567"],
    ["117.00", "117.00", "117.00"],
    ["#N/D", "#N/A", "#N/D"],
    ["1.586.009,34", 1586009.34, "1.586.009,34"],
  ];

  it("reads numbers, dates, euro and percentages as Italian Excel does", async () => {
    await typeDown(
      page,
      "A1",
      typing.map(([text]) => text),
    );
    const cells = await stored(
      page,
      typing.map((_, index) => `A${index + 1}`),
    );
    assert.deepEqual(
      cells,
      typing.map(([, value, shown]) => ({ value, formula: null, shown })),
    );
  });

  it("calculates formulas with Italian names, semicolons and decimal commas", async () => {
    // Room for every result, whatever fonts this machine has: a narrow column shows number signs.
    await page.evaluate(() => {
      window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().setColumnWidth(2, 220);
    });
    await typeDown(page, "C1", ["=SOMMA(A1;A6;1,5)", '=SE(A1>1000,5;"sì; 1,5";"no")', "=ARROTONDA(A6;1)"]);
    assert.deepEqual(await stored(page, ["C1", "C2", "C3"]), [
      { value: 1470.627, formula: "=SUM(A1,A6,1.5)", shown: "1470,627" },
      { value: "sì; 1,5", formula: '=IF(A1>1000.5,"sì; 1,5","no")', shown: "sì; 1,5" },
      { value: 234.6, formula: "=ROUND(A6,1)", shown: "234,6" },
    ]);
  });

  it("opens the editor in Italian, and an edit of a decimal changes nothing but what was typed", async () => {
    const cells = ["A1", "A2", "A3", "A6", "C1"];
    const before = await stored(page, cells);
    for (const cell of cells) {
      await goTo(page, cell);
      await page.keyboard.press("F2");
      await page.keyboard.type("0");
      await page.keyboard.press("Backspace");
      await page.keyboard.press("Enter");
    }
    assert.deepEqual(await stored(page, cells), before);
    await goTo(page, "C1");
    await page.keyboard.press("F2");
    await picture(page, "workbench-editing");
    await page.keyboard.press("Escape");
    await goTo(page, "A6");
    await page.keyboard.press("F2");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    assert.equal((await stored(page, ["A6"]))[0]?.value, 234.5678);
  });

  it("chooses cells with the mouse after a semicolon", async () => {
    await goTo(page, "E1");
    await page.keyboard.type("=SOMMA(");
    await click(page, 0, 0);
    await page.keyboard.type(";");
    await click(page, 5, 0);
    await page.keyboard.type(";0,5)");
    await page.keyboard.press("Enter");
    assert.equal((await stored(page, ["E1"]))[0]?.formula, "=SUM(A1,A6,0.5)");
  });

  it("reads pasted text as if it were typed", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("1.234,5\t12,5%\n31/12/2025\t117.00"));
    await goTo(page, "G1");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(
      () =>
        window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("H2").getRawValue() !==
        null,
    );
    const values = await stored(page, ["G1", "H1", "G2", "H2"]);
    assert.deepEqual(
      values.map(({ value }) => value),
      [1234.5, 0.125, 46022, "117.00"],
    );
  });

  it("saves a new workbook that the reader reads back, settings included, as a download too", async () => {
    await page.evaluate(() => {
      window.workbench.host.settings.replaceAll({ ricevuta: '{"numero":7}' });
    });
    const bytes = await savedBytes(page);
    const cells = readXlsx(bytes).sheets[0]?.cells ?? [];
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column);
    assert.deepEqual(at(0, 0)?.content, { type: "number", value: 1234.56 });
    assert.equal(at(0, 0)?.format, "#,##0.00");
    assert.deepEqual(at(4, 0)?.content, { type: "boolean", value: true });
    assert.deepEqual(at(0, 2), {
      row: 0,
      column: 2,
      content: { type: "number", value: 1470.6278 },
      formula: "=SUM(A1,A6,1.5)",
      format: "General",
    });
    assert.deepEqual(readSettings(bytes), { ricevuta: '{"numero":7}' });
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    assert.equal(download.suggestedFilename(), "Cartella1.xlsx");
    assert.deepEqual(readXlsx(new Uint8Array(readFileSync(await download.path()))), readXlsx(bytes));
  });

  it("finds values and settings again when the saved file is opened", async () => {
    const bytes = [...(await savedBytes(page))];
    await page.evaluate((saved) => window.workbench.open(Uint8Array.from(saved), "Salvata.xlsx"), bytes);
    assert.deepEqual(await stored(page, ["A2"]), [{ value: 0.125, formula: null, shown: "12,50%" }]);
    assert.deepEqual(await page.evaluate(() => window.workbench.host.settings.all()), {
      ricevuta: '{"numero":7}',
    });
    assert.equal(Buffer.compare(await savedBytes(page), Uint8Array.from(bytes)), 0);
  });
});
