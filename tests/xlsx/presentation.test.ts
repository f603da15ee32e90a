import assert from "node:assert/strict";
import { readPresentation } from "../../shared/xlsx/presentation.ts";
import { rawWorkbook, relationships, sheetData } from "./raw-workbook.ts";

const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="1"/><name val="Arial"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"><fgColor rgb="FF123456"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders><border/><border><left/><top style="thin"><color rgb="FF00FF00"/></top><bottom style="double"><color indexed="10"/></bottom></border></borders>' +
  '<cellStyleXfs><xf fontId="1"/></cellStyleXfs>' +
  '<cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>';
const theme =
  '<a:theme xmlns:a="m"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>' +
  '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const sheet =
  '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15"/><cols><col min="1" max="3" width="20.5" style="1"/><col min="5" max="16384" hidden="1"/></cols>' +
  `${sheetData('<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1" s="99"/></row><row r="4" hidden="1" s="1" customFormat="1"/>')}` +
  '<sheetProtection sheet="true"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';

const presentation = readPresentation(
  rawWorkbook({
    styles,
    sheets: { Dati: sheet, Altro: sheetData("") },
    after:
      '<definedNames><definedName name="soglia">0.8</definedName><definedName name="zona" localSheetId="1" hidden="1">Dati!$A$1:$B$2</definedName></definedNames>',
    parts: {
      "xl/theme/theme1.xml": theme,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "styles", "styles.xml"],
        ["rId4", "theme", "theme/theme1.xml"],
      ]),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/t.xml"]]),
      "xl/tables/t.xml":
        '<table name="t" displayName="Enti" ref="A3:B9" totalsRowCount="1"><tableColumns><tableColumn name="Ente"/><tableColumn name="Costo"/></tableColumns></table>',
    },
  }),
);
const [first, second] = presentation.sheets;

describe("xlsx presentation", () => {
  it("resolves fonts, fills, borders, formats and alignment", () => {
    assert.deepEqual(presentation.styles[1], {
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: false,
        underline: true,
        strike: false,
        color: "#101010",
      },
      fill: "#95B3D7",
      numberFormat: "0.0%",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      borders: {
        top: { style: "thin", color: "#00FF00" },
        right: null,
        bottom: { style: "double", color: "#FF0000" },
        left: null,
      },
      locked: false,
    });
    assert.equal(presentation.styles[0]?.fill, null);
    assert.equal(presentation.styles.length, 2);
  });

  it("gives widths, heights, hidden rows and columns, and the styles that they carry", () => {
    assert.deepEqual(first?.columns, [
      { first: 0, last: 2, width: 20.5, hidden: false, style: 1 },
      { first: 4, last: 16383, width: null, hidden: true, style: 0 },
    ]);
    assert.deepEqual(first?.rows, [
      { row: 0, height: 30, hidden: false, style: 0 },
      { row: 3, height: null, hidden: true, style: 1 },
    ]);
    assert.deepEqual([first?.defaultColumnWidth, first?.defaultRowHeight], [9.5, 15]);
    assert.deepEqual(first?.cells, [{ row: 0, column: 0, style: 1 }]);
  });

  it("gives panes, gridlines, protection and merges", () => {
    assert.deepEqual(
      [first?.frozenRows, first?.frozenColumns, first?.gridlines, first?.protected],
      [2, 1, false, true],
    );
    assert.deepEqual(
      [second?.frozenRows, second?.frozenColumns, second?.gridlines, second?.protected],
      [0, 0, true, false],
    );
    assert.deepEqual(first?.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("gives names and tables", () => {
    assert.deepEqual(presentation.names, [
      { name: "soglia", refersTo: "0.8", sheet: null, hidden: false },
      { name: "zona", refersTo: "Dati!$A$1:$B$2", sheet: "Altro", hidden: true },
    ]);
    const area = { top: 2, left: 0, bottom: 8, right: 1 };
    assert.deepEqual(first?.tables, [
      { name: "Enti", area, headerRow: true, totalsRow: true, columns: ["Ente", "Costo"] },
    ]);
  });
});
