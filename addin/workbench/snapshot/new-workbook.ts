/** An empty workbook as Excel's own "New" gives it in Italian: one sheet, Calibri 11. */
import type { Workbook } from "../../../shared/sheets/grid.ts";
import type { CellStyle, Presentation } from "../../../shared/xlsx/look.ts";

const sheetName = "Foglio1";

export const newWorkbook: Workbook = {
  sheets: [{ name: sheetName, visible: true, cells: [], merges: [], hiddenRows: [] }],
};

const excelDefault: CellStyle = {
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  numberFormat: "General",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
  locked: true,
};

export const newPresentation: Presentation = {
  sheets: [
    {
      name: sheetName,
      visible: true,
      protected: false,
      gridlines: true,
      frozenRows: 0,
      frozenColumns: 0,
      defaultColumnWidth: null,
      defaultRowHeight: null,
      columns: [],
      rows: [],
      cells: [],
      merges: [],
      tables: [],
    },
  ],
  styles: [excelDefault],
  names: [],
};
