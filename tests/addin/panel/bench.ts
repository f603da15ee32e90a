/**
 * The built pane beside the built workbench, through the real Office.js, with a server played by the test.
 * Nothing leaves the machine: every request is answered here or refused.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Frame, type Page, type Request, type Route } from "playwright-core";
import { findBrowser } from "../../browser.mjs";

const ORIGIN = "https://concilia.test";
const root = fileURLToPath(new URL("../../../", import.meta.url));
const office = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** What the played server answers; null cuts the connection. */
export type Server = (request: Request, path: string) => { status: number; body: unknown } | null;

export interface Bench {
  readonly page: Page;
  /** Grows as pages throw; empty at the end of a good test. */
  readonly errors: string[];
  readonly stray: string[];
  server: Server;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser found: set CHROMIUM");
  if (!existsSync(join(root, "dist/pane/index.html"))) throw new Error("run node build.mjs first");
  return chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
}

/** A fresh browser context: Office.js remembers host and settings in the session storage. */
export async function openBench(browser: Browser, viewport = { width: 1200, height: 800 }): Promise<Bench> {
  const context = await browser.newContext({ viewport, locale: "it-IT" });
  const page = await context.newPage();
  const bench: Bench = {
    page,
    errors: [],
    stray: [],
    server: () => ({ status: 404, body: { error: "not-found", message: { it: "No.", en: "No." } } }),
    close: () => context.close(),
  };
  page.on("pageerror", (error) => bench.errors.push(error.message));
  await context.route("**/*", (route) => answer(route, bench));
  return bench;
}

async function answer(route: Route, bench: Bench): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === ORIGIN && url.pathname.startsWith("/api/")) {
    const played = bench.server(route.request(), url.pathname.slice("/api/".length));
    if (played === null) await route.abort("connectionreset");
    else await route.fulfill({ status: played.status, json: played.body });
    return;
  }
  if (url.pathname === "/samples/index.json") {
    await route.fulfill({ json: [] });
    return;
  }
  const file = url.origin === ORIGIN ? fileFor(decodeURIComponent(url.pathname)) : null;
  if (file === null || !existsSync(file)) {
    if (!url.pathname.endsWith("/favicon.ico")) bench.stray.push(url.href);
    await route.abort();
    return;
  }
  const bytes = readFileSync(file);
  const body = file.endsWith("pane/index.html")
    ? bytes.toString("utf8").replace("%OFFICE_JS%", "/office-js/office.js")
    : bytes;
  await route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
}

function fileFor(path: string): string | null {
  if (path.startsWith("/office-js/")) return join(office, path.slice("/office-js/".length).toLowerCase());
  if (path.startsWith("/samples/")) return join(root, "docs", path.slice(1));
  if (path.startsWith("/workbench/") || path.startsWith("/pane/")) {
    return join(root, "dist", path.endsWith("/") ? `${path}index.html` : path);
  }
  return null;
}

/** Opens a sample in the workbench and returns its pane, ready to check. */
export async function openSample(bench: Bench, sample: string): Promise<Frame> {
  await bench.page.goto(`${ORIGIN}/workbench/?sample=${encodeURIComponent(sample)}`);
  await bench.page.evaluate(() => window.workbench.ready);
  return readyPane(bench);
}

/** Opens another sample in the same page; its pane is a new one. */
export async function openNextSample(bench: Bench, sample: string): Promise<Frame> {
  await bench.page.evaluate(async (name) => {
    const response = await fetch(`/samples/${encodeURIComponent(name)}`);
    await window.workbench.open(new Uint8Array(await response.arrayBuffer()), name);
  }, sample);
  return readyPane(bench);
}

async function readyPane(bench: Bench): Promise<Frame> {
  const element = await bench.page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no content");
  await frame.waitForSelector("#check-now");
  return frame;
}

/** The pane alone in a browser tab, without any Excel. */
export async function openPaneAlone(bench: Bench): Promise<void> {
  await bench.page.goto(`${ORIGIN}/pane/index.html`);
}

export function sampleBytes(sample: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, "docs/samples", sample)));
}
