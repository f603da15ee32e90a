/** The production pane asking for what no document states: typed by keyboard at 320 pixels, read out, previewed, written on request. */
import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import { writeXlsx } from "hucre";
import type { Browser, Frame } from "playwright-core";
import { type Bench, launchBrowser, openBench, openSample } from "./bench.ts";

const book = {
  Valutazione: [
    [
      "Ente capofila",
      "Titolo proposta",
      "Innovatività (peso 30%)",
      "Sostenibilità",
      "Integrazione",
      "Sovradistrettualità",
      "Punteggio totale",
    ],
    ["Comune di Alfa", "Tempi nuovi", 40, 30, 20, 10, 100],
    ["Comune di Beta", "Nidi aperti", 30, 30, 20, 10, 90],
  ],
  Proposte: [
    ["N.", "Ente capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
    [1, "Comune di Alfa", "Tempi nuovi", 50_000, 80_000],
    [2, "Comune di Beta", "Nidi aperti", 40_000, 60_000],
  ],
  Residui: [
    ["Piano precedente", "Risorse assegnate", "Risorse liquidate", "Residuo", "Data di chiusura"],
    ["Piano 2014-2015 (D.G.R. 1081/2013)", 900_000, 860_000, 40_000, "31/12/2016"],
  ],
  "Progetti approvati": [
    ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
    ["Comune di Alfa", "Tempi nuovi", 80_000, 50_000, 45_000.01],
    ["Comune di Beta", "Nidi aperti", 60_000, 40_000, 36_000],
  ],
};

describe("what the built pane asks for", function () {
  this.timeout(60_000);
  let browser: Browser;
  let bench: Bench;
  let pane: Frame;

  before(async () => {
    browser = await launchBrowser();
    bench = await openBench(browser);
    await openSample(bench, "Riparto Lombardia 2014.xlsx");
    const sheets = Object.entries(book).map(([name, rows]) => ({ name, rows }));
    const bytes = await writeXlsx({ sheets });
    await bench.page.evaluate(
      (numbers) => window.workbench.open(new Uint8Array(numbers), "Prova.xlsx"),
      [...bytes],
    );
    const frame = await (await bench.page.waitForSelector("iframe")).contentFrame();
    assert.ok(frame);
    pane = frame;
    await pane.waitForSelector("#check-now");
    await pane.evaluate(() => {
      for (const iframe of window.parent.document.querySelectorAll("iframe")) iframe.style.width = "320px";
    });
    await pane.click("#check-now");
    await pane.waitForSelector(".summary");
    await pane.click("#tab-compute");
  });
  after(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const [needed, there] = await pane.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    assert.ok((needed ?? 0) <= (there ?? 0), `${needed} of ${there} pixels`);
    const faults = await new AxeBuilder({ page: bench.page })
      .include(["iframe", "#pane"])
      .withTags(["wcag2a", "wcag2aa"])
      .analyze();
    assert.deepEqual(
      faults.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" ")}`),
      [],
    );
    assert.deepEqual(bench.errors, []);
  });

  const field = (name: string) => pane.locator(`fluent-text-input[name=${name}] input`);
  const choose = (sheet: string) => pane.selectOption("select >> nth=0", sheet);
  const shown = (sheet: string, cell: string) =>
    bench.page.evaluate(
      ([name, address]) =>
        String(
          window.workbench.univerAPI
            .getActiveWorkbook()
            ?.getSheetByName(name)
            ?.getRange(address)
            .getDisplayValue() ?? "",
        ),
      [sheet, cell] as const,
    );
  const write = async () => {
    await pane.click("#write-plan");
    const done = await Promise.race([
      pane.waitForSelector(".notice .link").then(() => ""),
      pane.waitForSelector(".trouble").then((trouble) => trouble.textContent()),
    ]);
    assert.equal(done, "");
  };

  it("folds away what others stand before, and opens by keyboard", async () => {
    await choose("Progetti approvati");
    await pane.waitForSelector(".preview table");
    const before = await pane.locator(".plan").count();
    assert.equal(before, 1);
    assert.equal(await field("instalment-shares").isVisible(), false);
    await pane.focus("[data-asked=instalments] summary");
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.type("50: avvio; 40: fine");
    assert.equal(await pane.locator(".field-error").count(), 0, "what is half typed is not wrong yet");
    await bench.page.keyboard.press("Tab");
    await pane.getByText("le percentuali delle rate non fanno 100 %").waitFor();
    assert.equal(await pane.getAttribute(".field-error", "role"), "alert");
  });

  it("takes the instalments once they make the whole, and writes them to the cent", async () => {
    await field("instalment-shares").fill("50: avvio; 50: fine");
    await pane.waitForFunction(() => document.querySelectorAll(".plan").length === 2);
    assert.equal(
      await pane.textContent("[data-asked=instalments] [role=status]"),
      "Il calcolo è pronto: l'anteprima è qui sotto.",
    );
    assert.equal(await pane.locator(".plan input").nth(1).isChecked(), true);
    await write();
    await bench.page.waitForFunction(() =>
      window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName("Concilia · Rate"),
    );
    assert.deepEqual(
      [await shown("Concilia · Rate", "F6"), await shown("Concilia · Rate", "F7")],
      ["22.500,01", "22.500,00"],
    );
  });

  it("asks for the day of the carry-over", async () => {
    await choose("Residui");
    await field("carry-over-day").fill("31/02/2017");
    await field("carry-over-day").press("Enter");
    await pane.getByText("Scrivere una data").waitFor();
    await field("carry-over-day").fill("31/12/2016");
    await write();
    await bench.page.waitForFunction(
      () =>
        window.workbench.univerAPI
          .getActiveWorkbook()
          ?.getSheetByName("Concilia · Residui")
          ?.getRange("F6")
          .getDisplayValue() === "40.000,00",
    );
  });

  it("asks for money, weights and method, says what is missing, and assigns", async () => {
    await choose("Valutazione");
    assert.equal(await field("weight-C1").inputValue(), "30");
    await pane.getByText("Proposti dalle intestazioni C1").waitFor();
    await field("rating-money").fill("70.000,00");
    await pane.selectOption("[data-asked=rating] select >> nth=0", "rank");
    await pane
      .getByText("Per il calcolo occorre ancora: che cosa fare del residuo, il peso di ogni criterio.")
      .waitFor();
    await pane.selectOption("[data-asked=rating] select >> nth=1", "partial");
    await field("weight-D1").fill("30");
    await field("weight-E1").fill("20");
    await field("weight-F1").fill("10");
    await pane.getByText("i pesi dei criteri non fanno 100 %").waitFor();
    await field("weight-F1").fill("20");
    await pane.waitForSelector(".preview table");
    await write();
    const sheet = "Concilia · Punteggi";
    await bench.page.waitForFunction(
      (name) =>
        window.workbench.univerAPI
          .getActiveWorkbook()
          ?.getSheetByName(name)
          ?.getRange("H7")
          .getDisplayValue() === "27,00",
      sheet,
    );
    // 0.3 x 40 + 0.3 x 30 + 0.2 x 20 + 0.2 x 10 = 27; 70,000 = 50,000 + 20,000.
    assert.deepEqual(
      [
        await shown(sheet, "I7"),
        await shown(sheet, "J7"),
        await shown(sheet, "J8"),
        await shown(sheet, "J9"),
      ],
      ["50.000,00", "50.000,00", "20.000,00", "70.000,00"],
    );
  });

  it("asks in English too", async () => {
    await pane.click(".language");
    await pane.getByText("Contributions by score").first().waitFor();
    await pane.getByText("Weights of the criteria (%)").waitFor();
    await pane.click(".language");
    assert.deepEqual(bench.stray, []);
    assert.deepEqual(await bench.page.evaluate(() => window.workbench.host.unknownMembers), []);
  });
});
