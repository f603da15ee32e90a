/** The allocation of 3,500,000.00 from the pane: 15 ASL to the cent, 8 ATS as sums, on a sheet of ours. */
import assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import { openStage, openWorkbench, picture, type Stage } from "./stage/stage.ts";

describe("allocation from the pane", () => {
  let stage: Stage;
  let page: Page;
  let pane: FrameLocator;

  before(async function () {
    this.timeout(120_000);
    stage = await openStage();
    ({ page, pane } = await openWorkbench(stage, "Riparto Lombardia 2014.xlsx"));
  });
  after(async () => {
    await stage?.close();
  });

  it("asks for the amount, previews, writes a new sheet that adds up", async () => {
    await pane.getByText("Controlla la cartella di lavoro").click();
    await pane.locator("[data-rule]").first().waitFor();
    await pane.getByRole("tab", { name: "Calcola" }).click();
    await pane.getByLabel("Foglio").selectOption("Indicatori e pesi");
    const amount = pane.locator("fluent-text-input[name=allocation-amount] input");
    await amount.fill("tre milioni");
    await pane.getByText("Scrivere un importo in euro").waitFor();
    await amount.fill("3.500.000,00");
    await pane.locator("figure.preview").waitFor();
    await pane.locator("#write-plan").click();
    await pane.getByText("Scrittura eseguita").waitFor();
    const shown = (cell: string) =>
      page.evaluate((address) => {
        const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName("Concilia · Riparto");
        return String(sheet?.getRange(address).getDisplayValue() ?? "");
      }, cell);
    assert.equal(await shown("A6"), "Bergamo");
    assert.equal(await shown("C6"), "378.236,53");
    assert.equal(await shown("A21"), "Totale");
    assert.equal(await shown("C21"), "3.500.000,00");
    assert.equal(await shown("C24"), "1.224.982,50");
    assert.equal(await shown("C32"), "3.500.000,00");
    await page.evaluate(() => {
      const book = window.workbench.univerAPI.getActiveWorkbook();
      const sheet = book?.getSheetByName("Concilia · Riparto");
      if (sheet) book?.setActiveSheet(sheet);
    });
    await picture(page, "workbench-allocation");
    assert.deepEqual(await page.evaluate(() => window.workbench.host.unknownMembers), []);
    assert.deepEqual(stage.trouble, []);
  });
});
