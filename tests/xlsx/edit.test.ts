import assert from "node:assert/strict";
import { writeXlsx } from "hucre";
import { cellName, parseCellName } from "../../shared/kit/a1.ts";
import type { Cell } from "../../shared/sheets/grid.ts";
import { editXlsx } from "../../shared/xlsx/edit.ts";
import { findPart, openPackage } from "../../shared/xlsx/package.ts";
import { readPresentation } from "../../shared/xlsx/presentation.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import {
  type CellEdit,
  type CellInput,
  EditRefused,
  type RefusalCode,
} from "../../shared/xlsx/workbook-edit.ts";
import { inflateWhole } from "../../shared/xlsx/zip.ts";
import { type RawWorkbook, rawWorkbook, relationships, sheetData, utf16, worksheet } from "./raw-workbook.ts";

function at(name: string, input: CellInput, rest: Partial<CellEdit> = {}): CellEdit {
  const address = parseCellName(name);
  assert.ok(address);
  return { ...address, input, ...rest };
}
const number = (value: number): CellInput => ({ type: "number", value });
const change = (bytes: Uint8Array, name: string, ...cells: CellEdit[]) =>
  editXlsx(bytes, { sheets: [{ name, cells }], newSheets: [] });

function cellsOf(bytes: Uint8Array, sheet = 0): Record<string, Cell> {
  const cells = readXlsx(bytes).sheets[sheet]?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
}

function partText(bytes: Uint8Array, path: string): string {
  const entry = findPart(openPackage(bytes), path);
  assert.ok(entry, path);
  return new TextDecoder().decode(inflateWhole(entry));
}

function refused(code: RefusalCode) {
  return (error: unknown) =>
    error instanceof EditRefused && error.code === code && error.explanation.it.length > 20;
}

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Ente</t></is></c><c r="C1" s="1"><v>1.50</v></c></row>' +
  '<row r="3" spans="1:3"><c r="A3"><v>3</v></c><c r="C3"><f>SUM(C1:C2)</f><v>1.5</v></c></row>';
const styles =
  '<fonts count="1"><font><sz val="10"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="4" fontId="0" fillId="0"><alignment wrapText="1"/></xf></cellXfs>';
const file: RawWorkbook = {
  sheets: {
    Dati: `<dimension ref="A1:C3"/>${sheetData(rows)}<pageMargins left="1"/>`,
    Locale: sheetData('<row r="1"><c r="A1"><f>SUM(B1:B2)*2</f><v>8</v></c></row>'),
    Lontano: sheetData('<row r="1"><c r="A1" t="str"><f>Dati!C1&amp;""</f><v>1.5</v></c></row>'),
  },
  styles,
  parts: { "xl/media/image1.png": new Uint8Array([1, 2, 3]), "customXml/item1.xml": "<a/>" },
};

describe("xlsx edit", () => {
  it("copies untouched entries byte for byte and gives the same bytes each time", () => {
    const before = rawWorkbook(file);
    const after = change(before, "Dati", at("B2", number(7)));
    const changed = openPackage(before).entries.filter((entry) => {
      const now = findPart(openPackage(after), entry.name);
      return !now || Buffer.compare(now.stored, entry.stored) !== 0 || now.crc !== entry.crc;
    });
    assert.deepEqual(
      changed.map((entry) => entry.name),
      ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"],
    );
    assert.deepEqual(after, change(before, "Dati", at("B2", number(7))));
  });

  it("writes every kind of content where it belongs and leaves the neighbours' text alone", () => {
    const wild = ' =1+1 <b>&" _x0041_ \u0002\r\n😀';
    const after = change(
      rawWorkbook(file),
      "Dati",
      at("B1", { type: "text", text: wild }),
      at("C1", number(-2.25)),
      at("E3", { type: "boolean", value: true }),
      at("A2", { type: "formula", formula: '=IFS(A3>1,"IFS(")', result: "IFS(" }),
      at("A3", { type: "clear" }),
      at("XFD1048576", number(1e-7)),
    );
    const cells = cellsOf(after);
    assert.deepEqual(cells.B1?.content, { type: "text", text: wild });
    assert.deepEqual(cells.C1?.content, number(-2.25));
    assert.equal(cells.C1?.format, "#,##0.00");
    assert.deepEqual(cells.E3?.content, { type: "boolean", value: true });
    assert.equal(cells.A2?.formula, '=IFS(A3>1,"IFS(")');
    assert.deepEqual(cells.A2?.content, { type: "text", text: "IFS(" });
    assert.equal(cells.A3, undefined);
    assert.deepEqual(cells.XFD1048576?.content, number(1e-7));
    const xml = partText(after, "xl/worksheets/sheet1.xml");
    assert.ok(xml.includes('<dimension ref="A1:XFD1048576"/>'));
    assert.ok(xml.includes('<f>_xlfn.IFS(A3&gt;1,"IFS(")</f>'));
    assert.ok(xml.includes('<c r="A1" t="inlineStr"><is><t>Ente</t></is></c>'));
    assert.ok(xml.endsWith('<pageMargins left="1"/></worksheet>'));
  });

  it("drops results that may be stale, here and on sheets that look here, and asks for recalculation", () => {
    const after = change(rawWorkbook(file), "Dati", at("C2", number(1)));
    assert.deepEqual(cellsOf(after).C3?.content, { type: "uncomputed" });
    assert.deepEqual(cellsOf(after, 1).A1?.content, number(8));
    assert.deepEqual(cellsOf(after, 2).A1?.content, { type: "uncomputed" });
    assert.ok(partText(after, "xl/worksheets/sheet3.xml").includes('<c r="A1"><f>Dati!C1&amp;""</f></c>'));
    assert.match(partText(after, "xl/workbook.xml"), /<\/sheets><calcPr fullCalcOnLoad="1"\/>/);
  });

  it("keeps results when only the look changes", () => {
    const after = change(rawWorkbook(file), "Dati", at("C3", { type: "keep" }, { format: "0.000" }));
    assert.deepEqual(cellsOf(after).C3, { ...cellsOf(rawWorkbook(file)).C3, format: "0.000" });
    assert.ok(!partText(after, "xl/workbook.xml").includes("calcPr"));
  });

  it("appends styles and leaves the old ones as they were", () => {
    const look = { format: '#,##0.00 "€"', style: { bold: true, fill: "#FFEE00" } };
    const after = change(
      rawWorkbook(file),
      "Dati",
      at("C1", { type: "keep" }, look),
      at("B1", number(1), look),
    );
    const { sheets, styles: all } = readPresentation(after);
    const styleAt = (row: number, column: number) =>
      all[sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.style ?? 0];
    const wrapped = styleAt(0, 2);
    assert.equal(wrapped?.numberFormat, '#,##0.00 "€"');
    assert.deepEqual(
      [wrapped?.font.bold, wrapped?.font.size, wrapped?.fill, wrapped?.wrap],
      [true, 10, "#FFEE00", true],
    );
    assert.equal(styleAt(0, 1)?.wrap, false);
    assert.equal(all.length, 4);
    const xml = partText(after, "xl/styles.xml");
    assert.match(xml, /<numFmts count="1"><numFmt numFmtId="164"/);
    assert.match(xml, /<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0"\/>/);
  });

  it("adds a sheet with number, widths and protection, whatever ids are taken", () => {
    const newSheet = {
      name: "Riepilogo & co",
      cells: [at("A1", { type: "text", text: "Totale" }, { style: { bold: true } }), at("B2", number(5))],
      widths: [{ column: 0, width: 30 }],
      protect: true,
    };
    const bytes = rawWorkbook({ ...file, parts: { "xl/worksheets/sheet4.xml": "<other/>" } });
    const after = editXlsx(bytes, { sheets: [], newSheets: [newSheet] });
    assert.deepEqual(
      readXlsx(after).sheets.map((sheet) => sheet.name),
      ["Dati", "Locale", "Lontano", "Riepilogo & co"],
    );
    const look = readPresentation(after).sheets[3];
    assert.deepEqual([look?.protected, look?.columns[0]?.width], [true, 30]);
    assert.match(partText(after, "xl/workbook.xml"), /sheetId="4" xmlns:r="[^"]+" r:id="rId5"/);
    assert.match(partText(after, "[Content_Types].xml"), /PartName="\/xl\/worksheets\/sheet5\.xml"/);
    assert.equal(partText(after, "xl/worksheets/sheet4.xml"), "<other/>");
  });

  it("makes a styles part for a file that has none", () => {
    const plain = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
    const bytes = rawWorkbook({ sheets: { Dati: plain } });
    const cells = cellsOf(change(bytes, "Dati", at("B2", number(1), { format: "0.00%" })));
    assert.deepEqual([cells.A1?.format, cells.B2?.format], ["General", "0.00%"]);
  });

  it("keeps a shared formula alive when its first cell changes", () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>';
    const after = cellsOf(
      change(rawWorkbook({ sheets: { S: sheetData(shared) } }), "S", at("A1", number(9))),
    );
    assert.deepEqual(
      [after.A1?.formula, after.A2?.formula, after.A3?.formula],
      [null, "=B2*$C$1", "=B3*$C$1"],
    );
  });

  it("drops the order of calculation when a formula cell changes, and only then", () => {
    const related = ["worksheet", "calcChain"].map((kind, i) => {
      return [`rId${i + 1}`, kind, ["worksheets/sheet1.xml", "calcChain.xml"][i] ?? ""] as const;
    });
    const bytes = rawWorkbook({
      sheets: { Dati: sheetData(rows) },
      parts: {
        "xl/calcChain.xml": '<calcChain><c r="C3"/></calcChain>',
        "xl/_rels/workbook.xml.rels": relationships(related),
      },
    });
    const kept = change(bytes, "Dati", at("A3", number(1)));
    assert.ok(findPart(openPackage(kept), "xl/calcChain.xml"));
    const dropped = change(bytes, "Dati", at("C3", number(1)));
    assert.equal(findPart(openPackage(dropped), "xl/calcChain.xml"), null);
    assert.ok(!partText(dropped, "xl/_rels/workbook.xml.rels").includes("calcChain"));
  });

  it("switches protection on and off, never off where there is a password", () => {
    const protect = (bytes: Uint8Array, on: boolean) =>
      editXlsx(bytes, { sheets: [{ name: "Dati", cells: [], protect: on }], newSheets: [] });
    const on = protect(rawWorkbook(file), true);
    assert.match(partText(on, "xl/worksheets/sheet1.xml"), /<\/sheetData><sheetProtection sheet="1"/);
    assert.ok(!partText(protect(on, false), "xl/worksheets/sheet1.xml").includes("sheetProtection"));
    const secret = rawWorkbook({
      sheets: { Dati: '<sheetData/><sheetProtection password="CC1A" sheet="1"/>' },
    });
    assert.throws(() => protect(secret, false), refused("password-protected"));
  });

  it("edits sheets with prefixed names, without addresses, empty, or in UTF-16", () => {
    const edit = (part: string | Uint8Array) =>
      change(
        rawWorkbook({ parts: { "xl/worksheets/sheet1.xml": part } }),
        "Foglio1",
        at("B1", number(9)),
        at("A5", number(5)),
      );
    const prefixed =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bare = worksheet(sheetData("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
    const wide = utf16(`<?xml version="1.0" encoding="UTF-16"?>${bare}`);
    const values = (bytes: Uint8Array) =>
      Object.entries(cellsOf(bytes)).map(([name, { content }]) => [
        name,
        content.type === "number" && content.value,
      ]);
    assert.deepEqual(values(edit(prefixed)), [
      ["B1", 9],
      ["A5", 5],
    ]);
    assert.deepEqual(values(edit(bare)), [
      ["A1", 1],
      ["B1", 9],
      ["A2", 2],
      ["A5", 5],
    ]);
    assert.deepEqual(values(edit(wide)), [
      ["A1", 1],
      ["B1", 9],
      ["A2", 2],
      ["A5", 5],
    ]);
    assert.deepEqual(values(edit(worksheet("<sheetData/>"))), [
      ["B1", 9],
      ["A5", 5],
    ]);
  });

  it("refuses what cannot be done, whole", () => {
    const bytes = rawWorkbook({
      ...file,
      sheets: {
        Dati: sheetData('<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c></row>'),
      },
    });
    assert.throws(() => change(bytes, "Altro", at("A1", number(1))), refused("no-such-sheet"));
    assert.throws(() => change(bytes, "Dati", at("B1", number(1))), refused("part-of-array"));
    assert.throws(() => change(bytes, "Dati", at("A1", { type: "clear" })), refused("part-of-array"));
    assert.throws(() => change(bytes, "Dati", { row: -1, column: 0, input: number(1) }), refused("bad-cell"));
    assert.throws(() => change(bytes, "Dati", at("C1", number(Number.NaN))), refused("bad-cell"));
    assert.throws(
      () => change(bytes, "Dati", at("C1", { type: "text", text: "a".repeat(32_768) })),
      refused("bad-cell"),
    );
    assert.throws(() => change(bytes, "Dati", at("C1", number(1)), at("C1", number(2))), refused("bad-cell"));
    for (const name of ["dati", "", "a/b", "x".repeat(32)]) {
      const newSheets = [{ name, cells: [], widths: [] }];
      assert.throws(() => editXlsx(bytes, { sheets: [], newSheets }), refused("bad-sheet-name"), name);
    }
  });

  it("edits what our own writer makes", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Scheda",
          rows: [
            ["Ente", "Quota"],
            ["ATS", 0.5],
          ],
        },
      ],
    });
    const cells = cellsOf(change(bytes, "Scheda", at("B2", number(0.75))));
    assert.deepEqual(Object.keys(cells), ["A1", "B1", "A2", "B2"]);
    assert.deepEqual(cells.B2?.content, number(0.75));
  });
});
