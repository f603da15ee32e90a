/** The workbench's page: a browser spreadsheet in the place of Excel, and the production pane beside it. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./page.css";
import { UnreadableWorkbook } from "../../../shared/xlsx/unreadable.ts";
import { EditRefused } from "../../../shared/xlsx/workbook-edit.ts";
import { createExcelHost } from "../host/host.ts";
import { speakItalian } from "../italian/hooks.ts";
import { CannotSave, leftOutTexts } from "../snapshot/from-snapshot.ts";
import { acceptDroppedFiles, acceptPickedFiles, fetchSample, offerSamples } from "./arrivals.ts";
import { Bar, element } from "./bar.ts";
import { offerDownload } from "./departures.ts";
import { noPane, paneBeside } from "./pane.ts";
import { Session } from "./session.ts";
import { type Language, texts } from "./texts.ts";
import { createUniver } from "./univer.ts";
import "./workbench.ts";

/** Served by the same server, on the same host name. */
const PANE = "/pane/index.html";

const query = new URLSearchParams(location.search);
const bar = new Bar(query.get("lang") === "en" ? "en" : "it");
const { univer, univerAPI } = createUniver("sheet");
const session = new Session(univer, univerAPI, () => speakItalian(univer, univerAPI));
const host = createExcelHost({ univerAPI, univer });
const pane =
  query.get("pane") === "off" ? noPane : paneBeside(element("#pane"), host, PANE, () => bar.text("pane"));
element("#pane").hidden = pane === noPane;

/** After another workbook has taken the place of the old one. */
function shown(): void {
  bar.say(null);
  bar.showFile(session.name);
  host.reset();
  pane.reopen(session.name);
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  await session.open(bytes, name);
  shown();
}

async function openNew(): Promise<void> {
  await session.openNew(bar.text("untitled"));
  shown();
}

/** As `open`, with the reason on screen when it fails. */
async function tryToOpen(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    await open(bytes, name);
    return true;
  } catch (cause) {
    const why = cause instanceof UnreadableWorkbook ? cause.explanation : texts.notOpened;
    if (!(cause instanceof UnreadableWorkbook)) console.error(cause);
    bar.say({
      it: `${name}: ${why.it} ${texts.oldStaysOpen.it}`,
      en: `${name}: ${why.en} ${texts.oldStaysOpen.en}`,
    });
    return false;
  }
}

async function save(): Promise<Uint8Array> {
  return (await session.save()).bytes;
}

async function download(): Promise<void> {
  try {
    const { bytes, leftOut } = await session.save();
    offerDownload(bytes, session.name);
    const list = (language: Language) => leftOut.map((what) => leftOutTexts[what][language]).join(", ");
    bar.say(
      leftOut.length === 0
        ? null
        : { it: `${texts.leftOut.it} ${list("it")}.`, en: `${texts.leftOut.en} ${list("en")}.` },
    );
  } catch (cause) {
    const known = cause instanceof CannotSave || cause instanceof EditRefused;
    if (!known) console.error(cause);
    bar.say(known ? cause.explanation : texts.notSaved);
  }
}

async function openSample(file: string): Promise<void> {
  const bytes = await fetchSample(file);
  if (bytes) await tryToOpen(bytes, file);
  else bar.say(texts.notFetched);
}

/** With a sample in the address only that is opened, unless it cannot be. */
async function start(): Promise<void> {
  const sample = query.get("sample");
  const bytes = sample ? await fetchSample(sample) : null;
  if (sample && bytes && (await tryToOpen(bytes, sample))) return;
  await session.openNew(bar.text("untitled"));
  const message = bar.message;
  shown();
  bar.say(sample && !bytes ? texts.notFetched : message);
}

const arrivals = { open: tryToOpen, sample: openSample };
acceptPickedFiles(arrivals);
acceptDroppedFiles(arrivals);
element("#new").addEventListener("click", openNew);
element("#save").addEventListener("click", download);
void offerSamples(bar, arrivals);
window.workbench = { univerAPI, host, pane, open, save, ready: start() };
