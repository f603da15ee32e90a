/** The workbench's page: a browser spreadsheet in the place of Excel, and the production pane beside it. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./page.css";
import type { FUniver } from "@univerjs/core/facade";
import { UnreadableWorkbook } from "../../../shared/xlsx/unreadable.ts";
import { acceptDroppedFiles, acceptPickedFiles, fetchSample, offerSamples } from "./arrivals.ts";
import { Bar, element } from "./bar.ts";
import { Session } from "./session.ts";
import { texts } from "./texts.ts";
import { createUniver } from "./univer.ts";

/** What a test drives the page with. */
export interface Workbench {
  readonly univerAPI: FUniver;
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Fulfilled when the first workbook is on screen. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const query = new URLSearchParams(location.search);
const bar = new Bar(query.get("lang") === "en" ? "en" : "it");
const { univer, univerAPI } = createUniver("sheet");
const session = new Session(univerAPI, univer);

async function open(bytes: Uint8Array, name: string): Promise<void> {
  await session.open(bytes, name);
  bar.say(null);
  bar.showFile(name);
}

async function openNew(): Promise<void> {
  await session.openNew(bar.text("untitled"));
  bar.say(null);
  bar.showFile(session.name);
}

/** As `open`, with the reason on screen when it fails. */
async function tryToOpen(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await open(bytes, name);
  } catch (cause) {
    const why = cause instanceof UnreadableWorkbook ? cause.explanation : texts.notOpened;
    if (!(cause instanceof UnreadableWorkbook)) console.error(cause);
    bar.say({
      it: `${name}: ${why.it} ${texts.oldStaysOpen.it}`,
      en: `${name}: ${why.en} ${texts.oldStaysOpen.en}`,
    });
  }
}

async function openSample(file: string): Promise<void> {
  const bytes = await fetchSample(file);
  if (bytes) await tryToOpen(bytes, file);
  else bar.say(texts.notFetched);
}

async function start(): Promise<void> {
  await openNew();
  const sample = query.get("sample");
  if (sample) await openSample(sample);
}

const arrivals = { open: tryToOpen, sample: openSample };
acceptPickedFiles(arrivals);
acceptDroppedFiles(arrivals);
element("#new").addEventListener("click", openNew);
void offerSamples(bar, arrivals);
window.workbench = { univerAPI, open, ready: start() };
