import assert from "node:assert/strict";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "../../server/cli/read-file.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { type UnreadableCode, UnreadableWorkbook, unreadableCodes } from "../../shared/xlsx/unreadable.ts";
import { type RawWorkbook, rawParts, rawWorkbook, sheetData, worksheet } from "../xlsx/raw-workbook.ts";

const ordinary = rawWorkbook({ sheets: { Dati: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } });

function refusal(bytes: Uint8Array): UnreadableCode | "read" {
  try {
    readXlsx(bytes);
    return "read";
  } catch (error) {
    assert.ok(error instanceof UnreadableWorkbook, String(error));
    assert.ok(error.explanation.it.length > 20 && error.explanation.en.length > 20);
    return error.code;
  }
}

const withSheet = (part: string, raw: RawWorkbook = {}) =>
  refusal(rawWorkbook({ ...raw, parts: { ...raw.parts, "xl/worksheets/sheet1.xml": part } }));
const withRows = (rows: string, raw: RawWorkbook = {}) => withSheet(worksheet(sheetData(rows)), raw);

/** Offset of the n-th directory record. */
function directoryRecord(bytes: Uint8Array, name: string): number {
  const wanted = strToU8(name);
  for (let at = bytes.length - 46; at >= 0; at--) {
    const signature =
      bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (signature && wanted.every((byte, i) => bytes[at + 46 + i] === byte)) return at;
  }
  throw new Error(`no ${name}`);
}

function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe("xlsx reader: files that are no workbook", () => {
  it("refuses text, HTML, nothing, a ZIP of something else, a Word file", () => {
    assert.equal(refusal(new Uint8Array(0)), "not-a-workbook");
    assert.equal(refusal(strToU8("Ente;Importo\nATS;1")), "not-a-workbook");
    assert.equal(refusal(strToU8("<html><table><tr><td>1</td></tr></table></html>")), "not-a-workbook");
    assert.equal(refusal(zipSync({ "a.txt": strToU8("a") })), "not-a-workbook");
    const word = rawWorkbook({ parts: { "xl/workbook.xml": "<document/>" } });
    assert.equal(refusal(word), "not-a-workbook");
  });

  it("tells an encrypted workbook from an old one", () => {
    const compound = (stream: string) => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...stream].forEach((c, i) => {
        bytes[1024 + 2 * i] = c.charCodeAt(0);
      });
      return bytes;
    };
    assert.equal(refusal(compound("EncryptedPackage")), "encrypted");
    assert.equal(refusal(compound("")), "encrypted");
    assert.equal(refusal(compound("Workbook")), "old-format");
    const flagged = ordinary.slice();
    const record = directoryRecord(flagged, "xl/workbook.xml");
    flagged[record + 8] = (flagged[record + 8] ?? 0) | 1;
    assert.equal(refusal(flagged), "encrypted");
  });

  it("refuses a binary workbook by its name", () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    assert.equal(refusal(rawWorkbook({ parts: { "_rels/.rels": rels } })), "old-format");
  });
});

describe("xlsx reader: hostile containers", () => {
  it("refuses a part that inflates too much, before inflating it", () => {
    const parts = rawParts({ parts: { "xl/media/bomb.bin": new Uint8Array(201 * 1024 * 1024) } });
    assert.equal(refusal(zipSync(parts, { level: 9 })), "too-large");
  }).timeout(20_000);

  it("refuses parts whose sum is too large", () => {
    // Noise that does not compress, so that the declared sizes stay under the ratio that is refused by itself.
    const noise = new Uint8Array(160 * 1024);
    for (let i = 0, seed = 1; i < noise.length; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      noise[i] = seed >>> 16;
    }
    let bytes = rawWorkbook({ parts: { "a.bin": noise, "b.bin": noise, "c.bin": noise } });
    for (const name of ["a.bin", "b.bin", "c.bin"]) {
      bytes = patched(bytes, directoryRecord(bytes, name) + 24, 150 * 1024 * 1024);
    }
    assert.equal(refusal(bytes), "too-large");
  });

  it("refuses a ratio that no workbook reaches", () => {
    const bytes = patched(
      ordinary,
      directoryRecord(ordinary, "xl/worksheets/sheet1.xml") + 24,
      150 * 1024 * 1024,
    );
    assert.equal(refusal(bytes), "bomb");
  });

  it("stops as soon as a part passes its declared size", () => {
    const at = directoryRecord(ordinary, "xl/worksheets/sheet1.xml") + 24;
    assert.equal(refusal(patched(ordinary, at, 20)), "bomb");
    assert.equal(refusal(patched(ordinary, at, 2000)), "damaged");
  });

  it("refuses wrong checksums, cut files, offsets outside and shared bytes", () => {
    const record = directoryRecord(ordinary, "xl/worksheets/sheet1.xml");
    assert.equal(refusal(patched(ordinary, record + 16, 1)), "damaged");
    assert.equal(refusal(patched(ordinary, record + 42, 0x7fffffff)), "damaged");
    for (const length of [4, 100, ordinary.length - 30, ordinary.length - 1]) {
      assert.equal(refusal(ordinary.slice(0, length)), "damaged", `cut at ${length}`);
    }
    const other = new DataView(ordinary.buffer, ordinary.byteOffset).getUint32(
      directoryRecord(ordinary, "xl/workbook.xml") + 42,
      true,
    );
    assert.equal(refusal(patched(ordinary, record + 42, other)), "bomb");
  });

  it("refuses repeated names, names that climb out and 60,000 entries", () => {
    assert.equal(refusal(rawWorkbook({ parts: { "XL/WORKBOOK.XML": "<workbook/>" } })), "unsafe-container");
    assert.equal(refusal(rawWorkbook({ parts: { "xl\\workbook.xml": "<workbook/>" } })), "unsafe-container");
    assert.equal(refusal(rawWorkbook({ parts: { "../../etc/passwd": "x" } })), "unsafe-container");
    assert.equal(refusal(rawWorkbook({ parts: { "xl\\..\\..\\x": "x" } })), "unsafe-container");
    const many: Record<string, Uint8Array> = {};
    for (let i = 0; i < 60_000; i++) many[`f${i}`] = new Uint8Array(0);
    assert.equal(refusal(zipSync(many, { level: 0 })), "unsafe-container");
  }).timeout(20_000);
});

describe("xlsx reader: hostile XML", () => {
  it("refuses document types, entities and endless nesting", () => {
    const entity = '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    assert.equal(withSheet(`${entity}${worksheet(sheetData(""))}`), "unsafe-xml");
    assert.equal(withSheet(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${worksheet("")}`), "unsafe-xml");
    assert.equal(withRows('<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row>'), "damaged");
    assert.equal(withSheet(worksheet("<a>".repeat(100) + "</a>".repeat(100))), "unsafe-xml");
  });

  it("refuses XML that is not closed, not even begun, or of something else", () => {
    assert.equal(withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'), "damaged");
    assert.equal(withSheet(""), "damaged");
    assert.equal(withSheet("\u0000\u0001"), "damaged");
    assert.equal(withSheet("<html/>"), "damaged");
  });

  it("refuses an endless text or attribute while it comes", () => {
    const long = "a".repeat(3 * 1024 * 1024);
    assert.equal(withRows(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`), "damaged");
    assert.equal(withRows(`<row x="${long}"/>`), "damaged");
    assert.equal(withSheet(`<!--${long}-->${worksheet("")}`), "damaged");
    const text = "a".repeat(32_768);
    assert.equal(withRows(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`), "text-too-long");
  });

  it("refuses addresses outside the grid", () => {
    assert.equal(withRows('<row r="9000000000000000"/>'), "damaged");
    assert.equal(withRows('<row r="1048577"/>'), "damaged");
    assert.equal(withRows('<row r="0"/>'), "damaged");
    assert.equal(withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "damaged");
    assert.equal(withRows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), "damaged");
    assert.equal(withRows('<row r="1"><c r="A2"><v>1</v></c></row>'), "damaged");
    assert.equal(withSheet(worksheet('<mergeCells><mergeCell ref="A1:#REF!"/></mergeCells>')), "damaged");
  });

  it("refuses contents that could only be guessed", () => {
    assert.equal(withRows("<row><c><v>1,5</v></c></row>"), "damaged");
    assert.equal(withRows("<row><c><v>1e999</v></c></row>"), "damaged");
    assert.equal(withRows('<row><c t="s"><v>99</v></c></row>', { strings: "<si><t>a</t></si>" }), "damaged");
    assert.equal(withRows('<row><c t="s"><v>constructor</v></c></row>'), "damaged");
    assert.equal(withRows('<row><c t="z"><v>1</v></c></row>'), "damaged");
    assert.equal(withRows('<row><c><f t="shared" si="7"/><v>1</v></c></row>'), "damaged");
    const twice =
      '<row r="2"/><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    assert.equal(withRows(twice), "damaged");
  });

  it("never writes merges or names out to cells", () => {
    const everything = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const names =
      '<definedNames><definedName name="n">Foglio1!$A$1:$XFD$1048576</definedName></definedNames>';
    assert.equal(withSheet(worksheet(`<sheetData/>${everything}`), { after: names }), "read");
  });

  it("stops at shared formulas that would fill the memory", () => {
    const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A20000" si="0">${"A1+".repeat(2700)}1</f></c></row>`;
    const child = (i: number) => `<row r="${i}"><c r="A${i}"><f t="shared" si="0"/></c></row>`;
    const children = Array.from({ length: 14_000 }, (_, i) => child(i + 2));
    assert.equal(withRows(master + children.join("")), "too-many-cells");
  }).timeout(60_000);
});

describe("xlsx file: limits of size, time and memory", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "concilia-xlsx-"));
  });
  after(() => rm(folder, { recursive: true }));

  const refusedFile = async (path: string): Promise<UnreadableCode | "read"> => {
    try {
      await readWorkbookFile(path);
      return "read";
    } catch (error) {
      assert.ok(error instanceof UnreadableWorkbook, String(error));
      return error.code;
    }
  };

  it("reads an ordinary file in its own thread", async () => {
    const path = join(folder, "ordinario.xlsx");
    await writeFile(path, ordinary);
    assert.deepEqual(await readWorkbookFile(path), readXlsx(ordinary));
  }).timeout(20_000);

  it("brings a refusal back from the thread", async () => {
    const path = join(folder, "testo.xlsx");
    await writeFile(path, "Ente;Importo");
    assert.equal(await refusedFile(path), "not-a-workbook");
  }).timeout(20_000);

  it("refuses a file of 100 MB without reading it, a folder and a file that is not there", async () => {
    const path = join(folder, "grande.xlsx");
    await writeFile(path, "PK");
    await truncate(path, 100 * 1024 * 1024);
    assert.equal(await refusedFile(path), "too-large");
    assert.equal(await refusedFile(folder), "no-file");
    assert.equal(await refusedFile(join(folder, "assente.xlsx")), "no-file");
  });
});

describe("xlsx refusals", () => {
  it("explain every code in both languages", () => {
    for (const code of unreadableCodes) {
      const { it: italian, en: english } = new UnreadableWorkbook(code, "x").explanation;
      assert.ok(italian.length > 20 && english.length > 20 && italian !== english, code);
    }
  });
});
