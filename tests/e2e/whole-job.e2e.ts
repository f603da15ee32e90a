/**
 * The whole job on the plan of ATS Milano 2017-18, through the real Office.js: open, check, go to a finding,
 * compute, approve, send; then the Region and its finance office see both territories and trace a ratio to its cells.
 */
import assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import { checkCommand } from "../../server/cli/check.ts";
import { digestCommand } from "../../server/cli/digest.ts";
import type { Io } from "../../server/cli/io.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import { comparedFindings } from "../../shared/sheets/engine.ts";
import { openStage, openWorkbench, picture, type Stage } from "./stage/stage.ts";

const projects = "Tab. 4.1 Progetti";
const monitoring = "Monitoraggio 2-2017";
const reason =
  "Totale come stampato nel Piano: comprende le azioni di sistema. Si approva sulla somma delle righe.";

/** What a command prints. */
async function command(
  run: (args: readonly string[], io: Io) => Promise<number>,
  args: readonly string[],
): Promise<string> {
  let printed = "";
  await run(args, { out: (text) => (printed += `${text}\n`), err: assert.fail, color: false });
  return printed;
}

describe("the whole job on the Milan plan", () => {
  let stage: Stage;
  let page: Page;
  let pane: FrameLocator;

  before(async function () {
    this.timeout(120_000);
    stage = await openStage();
    ({ page, pane } = await openWorkbench(stage, "Piano Milano 2017-2018.xlsx"));
  });
  after(async () => {
    await stage?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed" && page) await picture(page, "failed-whole-job");
  });

  const cellText = (sheet: string, cell: string) =>
    page.evaluate(
      ([name, address]) => {
        const book = window.workbench.univerAPI.getActiveWorkbook();
        return String(book?.getSheetByName(name)?.getRange(address).getDisplayValue() ?? "");
      },
      [sheet, cell] as const,
    );
  const selection = () =>
    page.evaluate(() => {
      const book = window.workbench.univerAPI.getActiveWorkbook();
      return `${book?.getActiveSheet().getSheetName()}!${book?.getActiveRange()?.getA1Notation()}`;
    });
  const tab = (name: string) => pane.getByRole("tab", { name }).click();
  const signIn = async (user: string) => {
    await pane.locator("fluent-text-input[name=username] input").fill(user);
    await pane.locator("fluent-text-input[name=password] input").fill("concilia-demo");
    await pane.locator("#sign-in").click();
  };

  it("checks the workbook and reports what does not add up", async () => {
    await pane.getByText("Controlla la cartella di lavoro").click();
    await pane.getByText("3 errori e 2 avvisi").waitFor();
    await pane.locator('[data-rule="total.column"]').first().waitFor();
    assert.equal(await pane.locator('[data-severity="error"]').count(), 3);
  });

  it("selects the cell of a finding, and says why", async () => {
    const finding = pane.locator('[data-rule="total.column"]').nth(1);
    await finding.getByRole("button").first().click();
    await page.waitForFunction(
      (name) => window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() === name,
      projects,
    );
    assert.equal(await selection(), `${projects}!E13`);
    await finding.getByText("Perché").click();
    await finding.getByText("Causa probabile").waitFor();
    assert.match((await finding.textContent()) ?? "", /178\.241,39/);
    await picture(page, "workbench-check");
  });

  it("goes through the findings with next and previous", async () => {
    await pane.getByText("Successiva").click();
    await page.waitForFunction(
      () =>
        window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Schede progetto",
    );
    assert.equal(await selection(), "Schede progetto!C48");
    await pane.getByText("Precedente").click();
    await page.waitForFunction(
      (name) => window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() === name,
      projects,
    );
  });

  it("previews computations and writes them beside the table, touching nothing else", async () => {
    const before = await cellText(projects, "E13");
    await tab("Calcola");
    await pane.getByLabel("Foglio").selectOption(projects);
    await pane.locator("figure.preview").waitFor();
    await picture(page, "workbench-compute");
    await pane.locator("#write-plan").click();
    await pane.getByText("Scrittura eseguita").waitFor();
    await page.waitForFunction(
      ([sheet]) => {
        const book = window.workbench.univerAPI.getActiveWorkbook();
        return book?.getSheetByName(sheet)?.getRange("H6").getDisplayValue().startsWith("Concilia");
      },
      [projects] as const,
    );
    await page.waitForFunction(
      ([sheet]) => {
        const book = window.workbench.univerAPI.getActiveWorkbook();
        return book?.getSheetByName(sheet)?.getRange("H8").getDisplayValue() === "102.560,00";
      },
      [projects] as const,
    );
    assert.equal(await cellText(projects, "E13"), before);
    // G7 is an amount typed as text: the value is written, and the last column says so.
    assert.equal(await cellText(projects, "H7"), "18.672,00");
    await picture(page, "workbench-computed");
  });

  it("approves and sends the projects sheet with its wrong total waived in writing", async () => {
    await tab("Approva e invia");
    await signIn("approver.milano");
    await pane.getByLabel("Foglio").selectOption(projects);
    assert.equal(await pane.getByLabel("Programma", { exact: true }).inputValue(), "DGR-5969-2016");
    assert.equal(await pane.getByLabel("Semestre", { exact: true }).inputValue(), "2017-S2");
    await pane.locator("#confirm-context").click();
    const waiver = pane.locator('.waiver[data-cell="E13"]');
    await waiver.locator("fluent-button").first().click();
    await waiver.locator("textarea").fill(reason);
    await waiver.locator("fluent-button").first().click();
    await waiver.getByText(reason).waitFor();
    await picture(page, "workbench-approve");
    await pane.locator("#send").click();
    await pane.locator(".sent").waitFor();
    await picture(page, "workbench-receipt");
  });

  it("approves and sends the monitoring sheet", async () => {
    await pane.getByLabel("Foglio").selectOption(monitoring);
    await pane.locator(".sent").waitFor({ state: "detached" });
    await pane.locator("#confirm-context").click();
    await pane.locator("#send").click();
    await pane.locator(".sent").waitFor();
    const sent = await stage.server.store.listSubmissions({ territory: "ATS-MI" });
    assert.deepEqual(sent.map((entry) => entry.sheet).sort(), [monitoring, projects]);
  });

  it("agrees with command line and server, digest and findings, although columns were computed meanwhile", async () => {
    const file = "docs/samples/Piano Milano 2017-2018.xlsx";
    const digests = await command(digestCommand, [file]);
    const document = JSON.parse(await command(checkCommand, [file, "--json"]));
    for (const { submission, sheet, digest } of await stage.server.store.listSubmissions({
      territory: "ATS-MI",
    })) {
      // The server stored what it had recomputed from the rows and found equal to what the pane sent.
      assert.ok(digests.includes(`${digest}  ${sheet}`), sheet);
      const sent = await stage.server.store.readSubmission(submission);
      const own = document.findings.filter((finding: Finding) => finding.sheet === sheet);
      assert.deepEqual(comparedFindings((sent?.findings ?? []) as Finding[]), comparedFindings(own));
    }
  });

  it("shows the Region both territories, and writes them into a new sheet", async () => {
    await pane.locator("#sign-out").click();
    await tab("Regione");
    await signIn("regione");
    await pane.getByLabel("Programma", { exact: true }).selectOption("DGR-5969-2016");
    await pane.getByLabel("Semestre", { exact: true }).selectOption("2017-S2");
    await pane.locator("#load-consolidation").click();
    await pane.locator(".figures").first().waitFor();
    const text = (await pane.locator("body").textContent()) ?? "";
    assert.match(text, /Città Metropolitana di Milano/);
    assert.match(text, /Val Padana/);
    // 1.407.767,95 + 365.500,50: from the rows, not from the printed 1.586.009,34.
    assert.match(text, /1\.773\.268,45/);
    await picture(page, "workbench-region");
    await pane.locator("#write-consolidation").click();
    await pane.getByText("Scrittura eseguita").waitFor();
    assert.equal(await cellText("Concilia · Regione", "A1"), "Concilia · Quadro regionale");
  });

  it("lets finance trace a liquidation ratio to its cells on the dashboard", async () => {
    const dashboard = await stage.open("/");
    await dashboard.getByLabel("Nome utente").fill("finanza");
    await dashboard.getByLabel("Password").fill("concilia-demo");
    await dashboard.getByRole("button", { name: "Accedi" }).click();
    await dashboard.getByText("Val Padana").first().waitFor();
    await picture(dashboard, "dashboard");
    await picture(dashboard, "dashboard-whole", true);
    const text = (await dashboard.locator("main").textContent()) ?? "";
    // (414.027,01 + 113.615,95) / (1.407.767,95 + 365.500,50)
    assert.match(text, /527\.642,96/);
    assert.match(text, /1\.773\.268,45/);
    assert.match(text, /29,76\s%/);
    const link = dashboard.locator('a[href$="#J9"]:visible').first();
    await link.click();
    await dashboard.waitForURL(/#J9$/);
    const cell = dashboard.locator("#J9");
    assert.match((await cell.textContent()) ?? "", /74\.615,4/);
    await picture(dashboard, "dashboard-origin");
  });

  it("left no gap in the host, no page error and no request outside the machine", async () => {
    assert.deepEqual(await page.evaluate(() => window.workbench.host.unknownMembers), []);
    assert.deepEqual(stage.trouble, []);
  });
});
