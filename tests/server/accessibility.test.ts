import assert from "node:assert/strict";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { after, before, describe, it } from "mocha";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { developmentKeyPair } from "../../server/cli/certificate.ts";
import { coreEngine } from "../../server/routes/engine-core.ts";
import { createPages } from "../../server/web/pages.ts";
import { ensureBrowser } from "../browser.mjs";
import { realEnvelopes } from "./real-submissions.ts";
import { password, type RunningServer, startServer } from "./running-server.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const root = fileURLToPath(new URL("../../", import.meta.url));

describe("server/web: accessibility in a browser (WCAG 2.1 AA by axe)", function () {
  this.timeout(60_000);
  let server: RunningServer;
  /** Browsers keep the session cookie over https only. */
  let secure: Server;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let submission = "";
  const complaints: string[] = [];
  before(async () => {
    server = await startServer({
      engine: coreEngine,
      pages: (services) =>
        createPages(services, {
          root,
          demo: false,
          officeJs: "https://office.example/office.js",
          address: () => "",
        }),
    });
    const token = await server.signIn("approver.milano");
    for (const body of realEnvelopes("ATS-MI")) {
      const answer = await server.call("POST", "/api/submissions", { token, body });
      if (body.tables.some(({ kind }) => kind === "projects")) submission = answer.body.submission;
    }
    secure = createServer(await developmentKeyPair(server.folder, "localhost", new Date()), server.app);
    await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
    url = `https://localhost:${(secure.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "it-IT",
      viewport: { width: 1280, height: 900 },
    });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("console", (message) => complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(request.url()));
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (!request.url().startsWith(url) && protocol !== "data:") complaints.push(request.url());
    });
  });
  after(async () => {
    await browser?.close();
    secure?.closeAllConnections();
    secure?.close();
    await server?.stop();
  });

  async function inspect(name: string) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
      [],
      name,
    );
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(sideways <= 0, `${name} scrolls sideways by ${sideways} px`);
    assert.deepEqual(complaints, [], `${name}: nothing failed, nothing was loaded from elsewhere`);
  }

  it("sign-in form, filled in by its labels", async () => {
    await page.goto(`${url}/accesso`);
    await inspect("sign-in");
    await page.getByLabel("Nome utente").fill("finanza");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Accedi" }).click();
    await page.getByRole("heading", { level: 1, name: "Quadro regionale" }).waitFor();
  });

  it("regional picture unfolded, wide and narrow", async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await inspect("unfolded");
    await page.setViewportSize({ width: 375, height: 800 });
    await inspect("narrow");
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("list of submissions, and the page of a cell of origin", async () => {
    await page.goto(`${url}/invii`);
    await inspect("list");
    await page.goto(`${url}/invii/${submission}#E13`);
    await inspect("submission");
    const cell = page.locator("td:target");
    assert.match((await cell.textContent()) ?? "", /1\.586\.009,34/);
    assert.ok(await cell.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight));
  });

  it("in English too", async () => {
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("link", { name: "Regional picture" }).first().waitFor();
    await inspect("English");
  });

  it("the catalogue of rules, at the section of a rule, narrow", async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${url}/regole#total-column`);
    assert.equal(await page.locator("section:target h2").count(), 1);
    // Small, long, wide, with several sheets, with further examples, with a hidden row: the others are made alike.
    const chosen = [
      "total-column",
      "plan-excess",
      "meeting-tie",
      "across-card",
      "acts-citation",
      "row-hidden",
    ];
    await page.evaluate((ids) => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const broad = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      for (const section of document.querySelectorAll("section"))
        if (!broad && !ids.includes(section.id)) section.remove();
    }, chosen);
    assert.equal(
      await page.locator("td.speaks:visible").count(),
      chosen.length,
      "all unfolded scroll sideways",
    );
    await inspect("rules");
  });
});
