/** The built workbench page in Chromium, with sample files, a plain page as pane, no server and no network. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page, type Route } from "playwright-core";
import { findBrowser } from "../../browser.mjs";

const ORIGIN = "https://concilia.test";
const root = join(import.meta.dirname, "..", "..", "..");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const milan = "Piano Milano 2017-2018.xlsx";
export const allotment = "Riparto Lombardia 2014.xlsx";

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, "docs", "samples", name)));
}

export interface Workshop {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors of the page, and requests for what is not here. */
  readonly trouble: readonly string[];
}

/** @param query of the page's address: "?sample=..." or "?pane=off". */
export async function openWorkshop(query: string): Promise<Workshop> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser: npm test finds or installs one");
  assert.ok(existsSync(join(root, "dist/workbench/index.html")), "the workbench is not built: npm run build");
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "it-IT" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  const trouble: string[] = [];
  await context.route("**/*", (route) => answer(route, trouble));
  const page = await context.newPage();
  page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
  await page.goto(`${ORIGIN}/workbench/${query}`);
  await page.evaluate(() => window.workbench.ready);
  await page.locator("canvas[id^=univer-sheet-main-canvas]").waitFor();
  return { browser, page, trouble };
}

async function answer(route: Route, trouble: string[]): Promise<void> {
  const url = new URL(route.request().url());
  const path = decodeURIComponent(url.pathname);
  if (url.origin !== ORIGIN) {
    trouble.push(`request outside: ${url.href}`);
    await route.abort();
  } else if (path === "/samples/index.json") {
    await route.fulfill({
      json: [milan, allotment].map((file) => ({ file, title: file.replace(".xlsx", "") })),
    });
  } else if (path.startsWith("/samples/")) {
    await route.fulfill({ body: Buffer.from(sampleBytes(path.slice("/samples/".length))) });
  } else if (path === "/pane/index.html") {
    await route.fulfill({
      contentType: "text/html",
      body: "<!doctype html><title>Riquadro</title><p>Riquadro</p>",
    });
  } else {
    const file = join(root, "dist", path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) trouble.push(`not there: ${path}`);
    if (!existsSync(file)) await route.fulfill({ status: 404 });
    else
      await route.fulfill({
        contentType: types[extname(file)] ?? "application/octet-stream",
        body: readFileSync(file),
      });
  }
}

/** Jumps to a cell with the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(cell);
  await box.press("Enter");
  await page.waitForFunction(
    (name) => window.workbench.univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation() === name,
    cell,
  );
}

/** As the officer does: from this cell down, each with Enter. */
export async function typeDown(page: Page, cell: string, texts: readonly string[]): Promise<void> {
  await goTo(page, cell);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}

export interface Stored {
  readonly value: unknown;
  readonly formula: string | null;
  readonly shown: string;
}

/** What cells hold, and what the canvas shows of them, once calculation has ended. */
export async function stored(page: Page, cells: readonly string[]): Promise<Stored[]> {
  return page.evaluate(async (names) => {
    const { univerAPI } = window.workbench;
    await univerAPI.getFormula().onCalculationResultApplied(5_000);
    return names.map((name) => {
      const range = univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(name);
      const value: unknown = range?.getRawValues()[0]?.[0] ?? null;
      return { value, formula: range?.getFormula() || null, shown: range?.getDisplayValue() ?? "" };
    });
  }, cells);
}

/** A point inside a cell, in page pixels; "C6" is row 5, column 2. */
export async function click(page: Page, row: number, column: number): Promise<void> {
  const rect = await page.evaluate(
    ([r, c]) => {
      const sheet = window.workbench.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const { x = 0, y = 0, width = 0, height = 0 } = sheet?.getRange(r, c).getCellRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    [row, column] as const,
  );
  const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await page.mouse.click((canvas?.x ?? 0) + rect.x, (canvas?.y ?? 0) + rect.y);
}

/** The file as "Salva" would give it. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(async () => [...(await window.workbench.save())]));
}
