/** The list of all tables of the five documents: each is held as data and stands on a sample sheet, or it says why not. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as documents from "../../shared/acts/documents.ts";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { type PrintedLists, printed, typed } from "./printed.ts";
import { buildSamples } from "./samples.ts";

interface Entry {
  readonly document: string;
  readonly place: string;
  readonly kind: "table" | "card" | "figures" | "list" | "form" | "image" | "index";
  readonly what: string;
  /** Name of the data file. */
  readonly data?: string;
  /** Of the data file of lists: which of them. */
  readonly list?: string;
  readonly samples?: readonly { readonly workbook: string; readonly sheet: string }[];
  /** Why it is no table that an officer keeps. */
  readonly reason?: string;
}

const entries = printed<readonly Entry[]>("tables");
const { lists } = printed<PrintedLists>("printed-lists");

const samplesFolder = new URL("../../docs/samples/", import.meta.url);
const workbooks = new Map(
  readdirSync(samplesFolder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [
      name,
      readXlsx(new Uint8Array(readFileSync(new URL(encodeURIComponent(name), samplesFolder)))).sheets,
    ]),
);

function sheetOf({ workbook, sheet }: { readonly workbook: string; readonly sheet: string }): Sheet {
  const found = workbooks.get(workbook)?.find(({ name }) => name === sheet);
  assert.ok(found, `${workbook} has no sheet ${sheet}`);
  return found;
}

/** Keys of a data file that say something about the table and are not printed in it. */
const about = new Set(["source", "notes", "key", "groups", "id", "document", "place"]);

/** Cells of a table stand alone in a cell of the sheet; texts around it may be part of a sentence. */
const alone = new Set(["header", "rows", "total", "weights", "legend"]);

interface PrintedText {
  readonly text: string;
  readonly alone: boolean;
}

function printedTexts(value: unknown, inTable = false): PrintedText[] {
  if (typeof value === "string") return value === "" ? [] : [{ text: value, alone: inTable }];
  if (Array.isArray(value)) return value.flatMap((inner) => printedTexts(inner, inTable));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    about.has(key) ? [] : printedTexts(inner, inTable || alone.has(key)),
  );
}

function textsOf(entry: Entry): PrintedText[] {
  if (entry.list === undefined) return printedTexts(printed(entry.data ?? ""));
  const items = lists.find(({ id }) => id === entry.list)?.items ?? [];
  return items.map((text) => ({ text, alone: true }));
}

const wellFormed = /^(?:€ )?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/;

/** The printed texts that no cell holds: each cell stands for one of them. */
function missingFrom(sheet: Sheet, texts: readonly PrintedText[]): string[] {
  const cells = sheet.cells.flatMap(({ content }): (string | number)[] =>
    content.type === "text" ? [content.text] : content.type === "number" ? [content.value] : [],
  );
  const left = [...cells];
  const missing = texts.filter(({ text, alone: single }) => {
    const number = wellFormed.test(text) ? typed(text) : null;
    const at = left.findIndex((cell) => cell === text || (number !== null && cell === number));
    if (at >= 0) {
      left.splice(at, 1);
      return false;
    }
    return single || !cells.some((cell) => typeof cell === "string" && cell.includes(text));
  });
  return missing.map(({ text }) => text);
}

describe("tables of the documents", () => {
  it("name one of the five documents, and each document is gone through", () => {
    const known = Object.values(documents).map(({ id }) => id);
    const named = [...new Set(entries.map(({ document }) => document))];
    assert.deepEqual(named, ["LG-2014", "PROG-2017", "PLAN-MI-2012", "PLAN-MI-2017", "ACC-CR-2014"]);
    for (const id of named) assert.ok(known.includes(id), id);
  });

  it("are held as data, or say why they are no table that an officer keeps", () => {
    for (const { data, reason, kind, list, what } of entries) {
      assert.equal(data === undefined, reason !== undefined, what);
      assert.ok(reason === undefined || reason.length > 15, what);
      assert.equal(list !== undefined, data === "printed-lists", what);
      // Only what is a list may be held by the catalogue alone, and no printed table may be explained away.
      if (kind === "table" || kind === "card") assert.notEqual(data, undefined, what);
    }
  });

  it("each data file of the documents is one of them, and each list", () => {
    const files = readdirSync(new URL("data/", import.meta.url))
      .map((name) => name.replace(/\.json$/, ""))
      .filter((name) => !["layout", "tables"].includes(name));
    const madeUp = (name: string) =>
      printed<{ source?: { document: string } }>(name).source?.document.startsWith("none:");
    const held = new Set(entries.flatMap(({ data }) => data ?? []));
    assert.deepEqual(files.filter((name) => !madeUp(name)).sort(), [...held].sort());
    const named = entries.flatMap(({ list }) => list ?? []);
    assert.deepEqual(named.sort(), lists.map(({ id }) => id).sort());
    for (const { list, document } of entries) {
      if (list !== undefined) assert.equal(lists.find(({ id }) => id === list)?.document, document);
    }
  });

  it("stand on a sheet of the samples with every printed cell", () => {
    let compared = 0;
    for (const entry of entries) {
      if (entry.data !== undefined && entry.list === undefined)
        assert.ok((entry.samples ?? []).length > 0, entry.what);
      for (const place of entry.samples ?? []) {
        const texts = textsOf(entry);
        assert.deepEqual(missingFrom(sheetOf(place), texts), [], `${place.sheet}: ${entry.what}`);
        compared += texts.length;
      }
    }
    assert.ok(compared > 600, String(compared));
  });

  it("a cell that is not there is missed", () => {
    const sheet = sheetOf({ workbook: "Accordo Cremona 2014.xlsx", sheet: "Enti aderenti" });
    const cells = sheet.cells.filter(
      ({ content }) => content.type !== "text" || content.text !== "Comune di Crema",
    );
    const texts = entries.filter(({ data }) => data === "cremona-signatories").flatMap(textsOf);
    assert.ok(texts.length > 40);
    assert.deepEqual(missingFrom(sheet, texts), []);
    assert.deepEqual(missingFrom({ ...sheet, cells }, texts), ["Comune di Crema"]);
  });

  it("are all that the samples show, apart from the sheets that say that they are made up", async () => {
    const { files } = await buildSamples();
    assert.deepEqual([...workbooks.keys()].sort(), [...files.keys()].sort());
    const shown = new Set(
      entries.flatMap(({ samples }) => (samples ?? []).map(({ workbook, sheet }) => `${workbook}/${sheet}`)),
    );
    for (const [workbook, sheets] of workbooks) {
      for (const { name, cells } of sheets) {
        const madeUp = cells.some(
          ({ content }) => content.type === "text" && content.text === "DATI INVENTATI A SCOPO DIMOSTRATIVO",
        );
        assert.equal(shown.has(`${workbook}/${name}`), !madeUp, `${workbook}/${name}`);
      }
    }
  });
});
