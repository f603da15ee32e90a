/** Serves the smallest workbench and the npm copy of Office.js to a browser page, with no server and no network. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Frame, type Page, type Route } from "playwright-core";
import { findBrowser } from "../../browser.mjs";

const ORIGIN = "https://concilia.test";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const HOST_PAGE = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Banco di prova</title>
<link rel="stylesheet" href="/page.css">
<style>body{margin:0;display:flex;height:100vh}#grid{flex:1}#pane{width:350px}iframe{width:100%;height:100%;border:0}</style>
<div id="grid"></div><div id="pane"></div><script src="/page.js"></script></html>`;

/** As production panes do, it names Microsoft's CDN; the test answers that address from the npm package. */
const PANE_PAGE = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Riquadro</title>
<script src="${OFFICE_CDN}office.js"></script>
<script>Office.onReady(function (info) { window.officeInfo = info; });</script><p>Riquadro di prova</p></html>`;

/** A file of the npm package by its path below the dist folder. */
export function npmOfficeFile(file: string): string {
  return path.join(OFFICE_FILES, file);
}

export interface Bench {
  readonly page: Page;
  /** The pane, with Office.js ready. */
  readonly pane: Frame;
  /** Office.js files that the pane loaded: path below the package's dist folder to the address asked for. */
  readonly officeFiles: ReadonlyMap<string, string>;
  /** Requests that nothing here answers; they were refused. */
  readonly strayRequests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge found: install one or set CHROMIUM.");
  return chromium.launch({ executablePath, args: FLAGS });
}

export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("./page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    outdir: "out",
    logLevel: "error",
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty" },
  });
  return new Map(result.outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]));
}

/** A fresh browser context: Office.js caches settings and host by conversation in the session storage. */
export async function openBench(browser: Browser, bundle: ReadonlyMap<string, string>): Promise<Bench> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 }, locale: "it-IT" });
  const page = await context.newPage();
  const officeFiles = new Map<string, string>();
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));

  const answer = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    if (url.href.startsWith(OFFICE_CDN)) {
      // The package's files are all lower case; Office.js asks for some with capitals.
      const file = decodeURIComponent(url.pathname).replace("/lib/1/hosted/", "").toLowerCase();
      officeFiles.set(file, url.href);
      const body = await readFile(npmOfficeFile(file));
      const headers = { "access-control-allow-origin": "*" };
      await route.fulfill({ body, headers, contentType: "text/javascript" });
    } else if (url.origin === ORIGIN && url.pathname === "/") {
      await route.fulfill({ body: HOST_PAGE, contentType: "text/html" });
    } else if (url.origin === ORIGIN && url.pathname === "/pane.html") {
      await route.fulfill({ body: PANE_PAGE, contentType: "text/html" });
    } else if (url.origin === ORIGIN && bundle.has(url.pathname)) {
      const contentType = url.pathname.endsWith(".css") ? "text/css" : "text/javascript";
      await route.fulfill({ body: bundle.get(url.pathname) ?? "", contentType });
    } else {
      if (url.pathname !== "/favicon.ico") strayRequests.push(url.href);
      await route.abort();
    }
  };
  await context.route("**/*", answer);
  await page.goto(`${ORIGIN}/`);
  const pane = await paneFrame(page);
  await pane.waitForFunction(() => "officeInfo" in window);
  return { page, pane, officeFiles, strayRequests, errors, close: () => context.close() };
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane's iframe has no content.");
  return frame;
}
