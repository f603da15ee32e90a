import assert from "node:assert/strict";
import { writeXlsx } from "hucre";
import { cellName } from "../../shared/kit/a1.ts";
import type { Cell, Content, Sheet } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { type RawWorkbook, rawWorkbook, relationships, sheetData, utf16, worksheet } from "./raw-workbook.ts";

function readSheet(raw: RawWorkbook, index = 0): Sheet {
  const sheet = readXlsx(rawWorkbook(raw)).sheets[index];
  assert.ok(sheet);
  return sheet;
}

function cellsOf(raw: RawWorkbook): Record<string, Cell> {
  return Object.fromEntries(readSheet(raw).cells.map((cell) => [cellName(cell.row, cell.column), cell]));
}

function contentsOf(rows: string, raw: RawWorkbook = {}): Record<string, Content> {
  const cells = cellsOf({ ...raw, sheets: { Dati: sheetData(rows) } });
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.content]));
}

const text = (value: string) => ({ type: "text", text: value });
const number = (value: number) => ({ type: "number", value });

describe("xlsx reader: contents", () => {
  it("reads shared, inline and formula texts with their spaces and escapes", () => {
    const strings =
      '<si><t xml:space="preserve"> due  spazi </t></si>' +
      '<si><r><t>ric</t></r><r><rPr><b/></rPr><t>co</t></r><rPh sb="0" eb="1"><t>LETTURA</t></rPh></si>' +
      "<si><t>a_x000D_b _x005F_x000D_</t></si><si><t/></si><si><t>&lt;b&gt;&amp;&#232;</t></si>";
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
      '<c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t>linea</t></r></is></c>' +
      '<c r="F1" t="str"><f>A1&amp;"x"</f><v>tx</v></c><c r="G1" t="s"><v>4</v></c></row>';
    assert.deepEqual(contentsOf(rows, { strings }), {
      A1: text(" due  spazi "),
      B1: text("ricco"),
      C1: text("a\rb _x000D_"),
      E1: text("inlinea"),
      F1: text("tx"),
      G1: text("<b>&è"),
    });
  });

  it("reads numbers, booleans, errors and ISO dates", () => {
    const rows =
      '<row r="1"><c r="A1"><v>-1.5E-3</v></c><c r="B1" t="n"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="d"><v>2017-07-01T12:00:00</v></c><c r="F1"><v>1E308</v></c></row>';
    assert.deepEqual(contentsOf(rows), {
      A1: number(-0.0015),
      B1: number(0),
      C1: { type: "boolean", value: true },
      D1: { type: "error", code: "#N/A" },
      E1: number(42917.5),
      F1: number(1e308),
    });
  });

  it("never takes a formula without result for empty or 0, but keeps a result that is an empty text", () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v></v></c><c r="B1"><f>1/3</f></c><c r="C1" t="str"><f>""</f><v></v></c>' +
      '<c r="D1" s="0"/><c r="E1"><v/></c></row>';
    assert.deepEqual(contentsOf(rows), {
      A1: { type: "uncomputed" },
      B1: { type: "uncomputed" },
      C1: text(""),
    });
  });

  it("does not believe the zeros of a writer that cannot calculate", () => {
    const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>0</v></c></row>';
    const lying = contentsOf(rows, { after: '<calcPr fullCalcOnLoad="1"/>' });
    assert.deepEqual(lying, { A1: number(5), B1: { type: "uncomputed" } });
    assert.deepEqual(contentsOf(rows).B1, number(0));
    const mixed = rows.replace("</row>", '<c r="C1"><f>A1</f><v>5</v></c></row>');
    assert.deepEqual(contentsOf(mixed, { after: '<calcPr fullCalcOnLoad="1"/>' }).B1, number(0));
  });

  it("counts rows and cells that have no address", () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    assert.deepEqual(contentsOf(rows), {
      A1: number(1),
      B1: number(2),
      C5: number(3),
      D5: number(4),
      A6: number(5),
    });
  });

  it("gives cells in row order whatever the order of the file", () => {
    const rows =
      '<row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>';
    assert.deepEqual(Object.keys(contentsOf(rows)), ["A1", "C1", "B2"]);
  });

  it("reads the last cell of the grid", () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>';
    assert.deepEqual(contentsOf(rows), { XFD1048576: number(9) });
  });
});

describe("xlsx reader: formulas", () => {
  it("writes shared formulas out for each cell", () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D4" si="0">A2*$B$1+SUM(A:A,$3:3)&amp;"A2"&amp;\'A2 x\'!A2+LOG10(B2)+T[A2]</f><v>1</v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>';
    const cells = cellsOf({ sheets: { Dati: sheetData(rows) } });
    assert.equal(cells.C2?.formula, "=A2*$B$1+SUM(A:A,$3:3)&\"A2\"&'A2 x'!A2+LOG10(B2)+T[A2]");
    assert.equal(cells.D2?.formula, "=B2*$B$1+SUM(B:B,$3:3)&\"A2\"&'A2 x'!B2+LOG10(C2)+T[A2]");
    assert.equal(cells.C4?.formula, "=A4*$B$1+SUM(A:A,$3:5)&\"A2\"&'A2 x'!A4+LOG10(B4)+T[A2]");
  });

  it("gives an array formula to every cell of its area and drops storage prefixes", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)&amp;"_xlfn."</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    const cells = cellsOf({ sheets: { Dati: sheetData(rows) } });
    const formulas = Object.values(cells).map((cell) => cell.formula);
    assert.deepEqual(formulas, ['=SORT(B1:B2)&"_xlfn."', '=SORT(B1:B2)&"_xlfn."', null, null]);
  });
});

describe("xlsx reader: formats and dates", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0.00"/><numFmt numFmtId="44" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="44"/><xf numFmtId="46"/></cellXfs>';
  const rows = `<row r="1">${[0, 1, 2, 3, 4, 5, 77].map((s) => `<c s="${s}"><v>1</v></c>`).join("")}</row>`;

  it("gives en-US codes, the file's own before the built-in ones", () => {
    const formats = readSheet({ styles, sheets: { Dati: sheetData(rows) } }).cells.map((cell) => cell.format);
    const expected = [
      "General",
      '"€" #,##0.00',
      "m/d/yyyy",
      "0.00%",
      '#,##0.00\\ "€"',
      "[h]:mm:ss",
      "General",
    ];
    assert.deepEqual(formats, expected);
  });

  it("moves dates of the 1904 system, and only dates", () => {
    const sheet = readSheet({
      styles,
      sheets: { Dati: sheetData(rows) },
      before: '<workbookPr date1904="1"/>',
    });
    const values = sheet.cells.map(({ content }) => (content.type === "number" ? content.value : null));
    assert.deepEqual(values, [1, 1, 1463, 1, 1, 1, 1]);
  });
});

describe("xlsx reader: structure", () => {
  it("reads merges, hidden rows and hidden sheets, in tab order", () => {
    const first = `${sheetData('<row r="2" hidden="1"/><row r="3" hidden="true"><c><v>1</v></c></row><row r="4" ht="0"/>')}<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>`;
    const bytes = rawWorkbook({
      sheets: { Primo: first, Secondo: sheetData(""), Terzo: sheetData("") },
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:x="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Terzo &amp; c" x:id="rId3" state="veryHidden"/><sheet name="Primo" x:id="rId1"/><sheet name="Secondo" x:id="rId2" state="hidden"/></sheets></workbook>',
      },
    });
    const { sheets } = readXlsx(bytes);
    assert.deepEqual(
      sheets.map(({ name, visible }) => [name, visible]),
      [
        ["Terzo & c", false],
        ["Primo", true],
        ["Secondo", false],
      ],
    );
    assert.deepEqual(sheets[1]?.merges, [{ top: 0, left: 0, bottom: 1, right: 2 }]);
    assert.deepEqual(sheets[1]?.hiddenRows, [1, 2, 3]);
  });

  const rows = '<row r="1"><c r="A1"><v>42</v></c></row>';
  const moved = (path: string, target: string, content: string | Uint8Array = worksheet(sheetData(rows))) =>
    readSheet({
      parts: {
        "xl/worksheets/sheet1.xml": null,
        [path]: content,
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", target]]),
      },
    }).cells[0]?.content;

  it("finds parts wherever the relationships say", () => {
    assert.deepEqual(moved("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"), number(42));
    assert.deepEqual(moved("dati/foglio.xml", "../dati/foglio.xml"), number(42));
    assert.deepEqual(moved("xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml"), number(42));
    assert.deepEqual(moved("XL/Worksheets/Sheet1.XML", "worksheets/sheet1.xml"), number(42));
  });

  it("reads prefixed names and ignores other vocabularies", () => {
    const prefixed =
      '<x:worksheet xmlns:x="m" xmlns:y="n"><x:sheetData><x:row r="1"><x:c r="A1"><y:v>13</y:v><x:v>42</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    assert.deepEqual(moved("xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", prefixed), number(42));
  });

  it("reads UTF-16 and UTF-8 with a byte order mark", () => {
    const part = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>è 😀</t></is></c></row>'))}`;
    const path = "xl/worksheets/sheet1.xml";
    assert.deepEqual(moved(path, "worksheets/sheet1.xml", utf16(part)), text("è 😀"));
    const bom = `\ufeff${part.replace("UTF-16", "UTF-8")}`;
    assert.deepEqual(moved(path, "worksheets/sheet1.xml", bom), text("è 😀"));
  });

  it("leaves chart sheets out", () => {
    const bytes = rawWorkbook({
      sheets: { Dati: sheetData(rows), Grafico: "" },
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
        ]),
      },
    });
    assert.deepEqual(
      readXlsx(bytes).sheets.map((sheet) => sheet.name),
      ["Dati"],
    );
  });

  it("reads a text named __proto__ and one of 32,767 characters", () => {
    const long = "à".repeat(32_767);
    const cells = `<row r="1"><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>${long}</t></is></c></row>`;
    assert.deepEqual(contentsOf(cells), { A1: text("__proto__"), B1: text(long) });
  });

  it("reads what our own writer makes", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Scheda",
          rows: [
            ["Ente", "Quota"],
            ["ATS Milano", 0.125],
            [" x ", true],
          ],
          merges: [],
        },
      ],
    });
    const sheet = readXlsx(bytes).sheets[0];
    assert.deepEqual(
      sheet?.cells.map((cell) => cell.content),
      [
        text("Ente"),
        text("Quota"),
        text("ATS Milano"),
        number(0.125),
        text(" x "),
        { type: "boolean", value: true },
      ],
    );
  });
});
