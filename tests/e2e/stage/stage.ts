/** The real thing for end-to-end tests: the demo server, a browser, the workbench with the production pane. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
// For its declaration of `window.workbench`.
import type {} from "../../../addin/workbench/page/main.ts";
import { startDemo } from "../../../server/cli/demo.ts";
import { seedDemo } from "../../../server/cli/seed-demo.ts";
import { readSettings } from "../../../server/cli/settings.ts";
import type { StartedServer } from "../../../server/cli/start-server.ts";
import { findBrowser } from "../../browser.mjs";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Stage {
  readonly server: StartedServer;
  readonly browser: Browser;
  /** Page errors, failed requests and requests that left the machine, of all pages. */
  readonly trouble: string[];
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), "concilia-e2e-"));
  const server = await startDemo(
    readSettings({ PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "silent" }),
    seedDemo,
  );
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser: npm test finds or installs one");
  const browser = await chromium.launch({ executablePath, args: quiet });
  const trouble: string[] = [];
  return {
    server,
    browser,
    trouble,
    async open(path, size = { width: 1440, height: 900 }) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: size, locale: "it-IT" });
      const page = await context.newPage();
      page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(server.address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
          trouble.push(`request outside: ${url}`);
        }
      });
      await page.goto(server.address + path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens a sample in the workbench and waits until the pane is there. */
export async function openWorkbench(
  stage: Stage,
  sample: string,
): Promise<{ page: Page; pane: FrameLocator }> {
  const page = await stage.open(`/workbench/?sample=${encodeURIComponent(sample)}`);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Controlla" }).waitFor();
  return { page, pane };
}

/** Screenshots go to tests/e2e/out, or to the folder that SCREENSHOTS names (README's pictures are made so). */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env.SCREENSHOTS ?? join(import.meta.dirname, "..", "out");
  mkdirSync(folder, { recursive: true });
  // Buttons fade between states; a picture half way would show one that nobody sees.
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: "disabled" });
}
