/** The production pane as officers meet it: keyboard, narrow screen, cut network, another server, no Excel. */
import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Frame } from "playwright-core";
import { Envelope } from "../../../shared/contract/envelope.ts";
import { parseAreaName } from "../../../shared/kit/a1.ts";
import { toText } from "../../../shared/kit/decimal.ts";
import { planComputations } from "../../../shared/sheets/compute.ts";
import { readWorkbook } from "../../../shared/sheets/engine.ts";
import { PlanValues } from "../../../shared/sheets/plan-values.ts";
import { readXlsx } from "../../../shared/xlsx/read.ts";
import { type Bench, launchBrowser, openBench, openPaneAlone, openSample, sampleBytes } from "./bench.ts";

const PROJECTS = "Tab. 4.1 Progetti";
const REASON = "Totale come stampato nel documento approvato.";
const account = {
  username: "approver.milano",
  displayName: "Responsabile ATS Milano",
  role: "approver",
  territory: "ATS-MI",
};
const opened = { token: "segreto", account, expiresAt: "2018-01-31T10:00:00.000Z" };
const wrong = {
  error: "wrong-credentials",
  message: { it: "Nome utente o password non corretti.", en: "User name or password do not match." },
};

function receiptFor(envelope: Envelope) {
  const { idempotencyKey, digest, territory, programme, period, sheet, approver } = envelope;
  return {
    submission: idempotencyKey,
    digest,
    territory,
    programme,
    period,
    sheet,
    approver,
    revisions: { projects: 1 },
    receivedAt: "2018-01-31T10:00:00.000Z",
    serverFindings: [],
  };
}

describe("the built pane", function () {
  this.timeout(60_000);
  let browser: Browser;
  let bench: Bench;
  let pane: Frame;

  before(async () => {
    browser = await launchBrowser();
    bench = await openBench(browser);
    pane = await openSample(bench, "Piano Milano 2017-2018.xlsx");
  });
  after(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    assert.deepEqual(bench.errors, []);
    assert.deepEqual(bench.stray, []);
    assert.deepEqual(await bench.page.evaluate(() => window.workbench?.host.unknownMembers ?? []), []);
  });

  const tab = (name: string) => pane.click(`#tab-${name}`);
  const text = async (selector: string): Promise<string> => (await pane.textContent(selector)) ?? "";
  const activeSheet = () =>
    bench.page.evaluate(() =>
      window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName(),
    );
  /** Everything the sheet shows, to see that nothing else changed. */
  const shown = (sheet: string) =>
    bench.page.evaluate((name) => {
      const found = window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName(name);
      return found?.getRange("A1:G30").getDisplayValues() ?? [];
    }, sheet);

  it("moves between tabs with the arrow keys, one stop in the tab order", async () => {
    await pane.focus("#tab-check");
    await bench.page.keyboard.press("ArrowRight");
    assert.equal(await pane.getAttribute("#tab-compute", "aria-selected"), "true");
    await bench.page.keyboard.press("End");
    assert.equal(await pane.evaluate(() => document.activeElement?.id), "tab-region");
    assert.equal(await pane.locator('[role=tab][tabindex="0"]').count(), 1);
    await bench.page.keyboard.press("Home");
    assert.equal(await pane.getAttribute("#tab-check", "aria-selected"), "true");
  });

  it("checks by keyboard alone and tells screen readers the result", async () => {
    await pane.focus("#check-now");
    await bench.page.keyboard.press("Enter");
    await pane.waitForSelector(".summary");
    assert.match(await text(".notice"), /Controllo eseguito: 3 errori, 2 avvisi\./);
    assert.equal(await pane.getAttribute(".notice", "aria-live"), "polite");
  });

  it("shows information only on request, and steps through what is shown", async () => {
    assert.equal(await pane.locator('.finding[data-severity="info"]').count(), 0);
    await pane.click('[data-filter="info"]');
    assert.ok((await pane.locator('.finding[data-severity="info"]').count()) > 0);
    await pane.click('[data-filter="info"]');
    await pane.click("#next-finding");
    await pane.waitForSelector(".finding.current");
    assert.equal(await activeSheet(), "Proposte");
    await pane.click("#previous-finding");
    await pane.waitForFunction(() => document.querySelector(".stepper")?.textContent?.includes("5 di 5"));
  });

  it("marks the findings as out of date when the officer types", async () => {
    await bench.page.evaluate(() => {
      window.workbench.univerAPI
        .getActiveWorkbook()
        ?.getSheetByName("Proposte")
        ?.getRange("H3")
        .setValue("nota");
    });
    await pane.waitForSelector(".stale");
    await pane.click("#check-now");
    await pane.waitForFunction(() => document.querySelector(".stale") === null);
  });

  it("writes exactly what the preview shows, and nothing else", async () => {
    await tab("compute");
    await pane.selectOption("select", PROJECTS);
    await pane.waitForSelector(".preview table");
    const before = await shown(PROJECTS);
    const announced = await text(".preview figcaption");
    const sheetBefore = await activeSheet();
    await pane.click("#write-plan");
    await pane.waitForSelector(".notice .link");
    assert.match(announced, /celle H6:M13/);
    assert.match(await text(".notice"), /Per annullare basta cancellare le celle H6:M13/);
    assert.deepEqual(await shown(PROJECTS), before);
    assert.equal(await activeSheet(), sheetBefore, "the officer stays where it was");
    assert.deepEqual(await valuesIn(PROJECTS, "H7:L13"), promised("H7:L13"));
    await pane.click(".notice .link");
    await bench.page.waitForFunction(
      (name) => window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() === name,
      PROJECTS,
    );
  });

  /** What the sheet calculated, to nine decimals: the preview is exact, a sheet keeps doubles. */
  const nine = (value: unknown) => (typeof value === "number" ? value.toFixed(9) : (value ?? null));

  async function valuesIn(name: string, area: string) {
    const values = await bench.page.evaluate(
      ([sheet = "", range = ""]) =>
        window.workbench.univerAPI.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(range).getRawValues(),
      [name, area],
    );
    return values?.map((row) => row.map(nine));
  }

  /** What the preview says that the sheet will show. */
  function promised(area: string) {
    const workbook = readXlsx(sampleBytes("Piano Milano 2017-2018.xlsx"));
    const [plan] = planComputations(readWorkbook(workbook), PROJECTS, workbook);
    const { top, left, bottom, right } = parseAreaName(area) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    if (!plan) throw new Error("no plan");
    const values = new PlanValues(plan, workbook);
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => {
        const value = values.at(PROJECTS, top + i, left + j);
        return nine(value === null || typeof value === "string" ? value : Number(toText(value)));
      }),
    );
  }

  it("says what is wrong with a sign-in and stays usable", async () => {
    await tab("approve");
    bench.server = (request) =>
      request.postData()?.includes("giusta") ? { status: 201, body: opened } : { status: 401, body: wrong };
    await pane.fill("[name=username] input", "approver.milano");
    await pane.fill("[name=password] input", "sbagliata");
    await bench.page.keyboard.press("Enter");
    await pane.waitForSelector(".trouble");
    assert.match(await text(".trouble"), /Nome utente o password non corretti/);
    await pane.fill("[name=password] input", "giusta");
    await bench.page.keyboard.press("Enter");
    await pane.waitForSelector(".account");
    await pane.waitForFunction(() => document.activeElement?.id === "screen");
    assert.match(await text(".account"), /approvatore · ATS della Città Metropolitana di Milano/);
  });

  it("blocks the sending until every error is waived with a reason and the half-year confirmed", async () => {
    await pane.selectOption("select", PROJECTS);
    await pane.waitForSelector("#missing");
    const missing = await text("#missing");
    assert.match(missing, /confermare programma e semestre/);
    assert.match(missing, /correggere o motivare 1 errore/);
    await pane.click("#send");
    await pane.click(".waiver > fluent-button");
    await pane.fill(".waiver textarea", "corta");
    await pane.click('.waiver-form fluent-button[appearance="primary"]');
    await pane.waitForSelector(".field-error");
    await pane.fill(".waiver textarea", REASON);
    await pane.click('.waiver-form fluent-button[appearance="primary"]');
    await pane.waitForSelector(".waiver-reason");
    await pane.click("#confirm-context");
    await pane.waitForFunction(() => document.querySelector("#missing") === null);
  });

  it("loses nothing when the network is cut, and sends again under the same key", async () => {
    const keys: string[] = [];
    let cut = true;
    bench.server = (request, path) => {
      if (path.startsWith("revisions")) return { status: 200, body: { revisions: {} } };
      const envelope = Envelope.parse(request.postDataJSON());
      keys.push(envelope.idempotencyKey);
      assert.deepEqual(
        envelope.waivers.map((waiver) => waiver.reason),
        [REASON],
      );
      return cut ? null : { status: 201, body: receiptFor(envelope) };
    };
    await pane.click("#send");
    await pane.waitForSelector(".trouble");
    assert.match(await text(".trouble"), /La bozza è conservata; riprovare non crea doppioni/);
    cut = false;
    await pane.click("#confirm-context");
    await pane.click("#confirm-context");
    await pane.click("#send");
    await pane.waitForSelector(".sent");
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
    assert.match(await text(".sent"), /contenuto invariato/);
    await pane.click("#protect");
    await pane.waitForFunction(() => document.querySelector(".notice")?.textContent?.includes("protetto"));
  });

  it("explains an answer that is not ours", async () => {
    bench.server = () => ({ status: 502, body: "<html>proxy</html>" });
    await tab("region");
    await pane.selectOption("select >> nth=0", "DGR-5969-2016");
    await pane.selectOption("select >> nth=1", "2017-S2");
    await pane.click("#load-consolidation");
    await pane.waitForSelector(".trouble");
    assert.match(await text(".trouble"), /non è quella del server Concilia/);
  });

  it("speaks English when asked, and remembers", async () => {
    await pane.click(".language");
    await pane.waitForFunction(() => document.documentElement.lang === "en");
    assert.equal(await text("#tab-approve"), "Approve and send");
    await pane.click(".language");
    await pane.waitForFunction(() => document.documentElement.lang === "it");
  });

  it("has no accessibility fault that a machine can find, and fits a narrow pane", async () => {
    await pane.evaluate(() => {
      for (const frame of window.parent.document.querySelectorAll("iframe")) frame.style.width = "320px";
    });
    for (const name of ["check", "compute", "approve", "region"]) {
      await tab(name);
      const [needed, there] = await pane.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      assert.ok((needed ?? 0) <= (there ?? 0), `${name} needs ${needed} of ${there} pixels`);
      const faults = await new AxeBuilder({ page: bench.page })
        .include(["iframe", "#pane"])
        .withTags(["wcag2a", "wcag2aa"])
        .analyze();
      assert.deepEqual(
        faults.violations.map((fault) => `${name}: ${fault.id} ${fault.nodes.map((n) => n.html).join(" ")}`),
        [],
      );
    }
    const corner = await pane.evaluate(() => {
      const under = document.elementFromPoint(window.innerWidth - 20, 20);
      return under?.closest("button, fluent-button, select, a") !== null;
    });
    assert.equal(corner, false, "Office's own menu covers the top right corner");
  });

  it("works without Excel: says so, and the regional data stay within reach", async () => {
    const alone = await openBench(browser, { width: 340, height: 700 });
    await openPaneAlone(alone);
    await alone.page.waitForSelector(".message:not(.empty)", { timeout: 20_000 });
    assert.match((await alone.page.textContent("main")) ?? "", /Concilia non è aperto dentro Excel/);
    await alone.page.click("#tab-region");
    await alone.page.waitForSelector("#sign-in");
    assert.deepEqual(alone.errors, []);
    await alone.close();
  });
});
