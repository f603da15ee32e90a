/** A file, read, as a workbook that the browser spreadsheet opens. */
import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../../../shared/kit/a1.ts";
import type { Sheet, Workbook } from "../../../shared/sheets/grid.ts";
import type { Presentation, SheetLook } from "../../../shared/xlsx/look.ts";
import { univerCell } from "./cells.ts";
import { nameResource, tableResource } from "./resources.ts";
import { univerStyle } from "./styles.ts";

/** Excel's grid has a million rows; a drawn one grows when written past its end. This is the room beyond the content. */
const spareRows = 60;
const spareColumns = 8;
const leastRows = 120;
const leastColumns = 26;

/** Excel's own when the file says nothing: characters of the default font, and points. */
const defaultCharacters = 8.43;
const defaultPoints = 15;

/** Where document settings are kept in a snapshot: Univer's free field, entry by entry. */
export type CustomData = Readonly<Record<string, unknown>>;

/**
 * @param workbook cells, and `presentation` looks, of the same file: same sheets in the same order.
 * @param name file name, shown nowhere by Univer but kept in the snapshot.
 * @param custom settings that travel with the workbook.
 */
export function toSnapshot(
  workbook: Workbook,
  presentation: Presentation,
  name: string,
  custom: CustomData = {},
): IWorkbookData {
  const ids = workbook.sheets.map((_sheet, index) => `sheet-${index + 1}`);
  const idsByName = new Map(workbook.sheets.map((sheet, index) => [sheet.name, `sheet-${index + 1}`]));
  const styles: Record<string, IStyleData> = {};
  for (const [index, style] of presentation.styles.entries()) styles[styleId(index)] = univerStyle(style);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of workbook.sheets.entries()) {
    const id = `sheet-${index + 1}`;
    sheets[id] = { id, ...univerSheet(sheet, presentation.sheets[index]) };
  }
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: "itIT" as IWorkbookData["locale"],
    styles,
    sheetOrder: ids,
    sheets,
    resources: [tableResource(presentation, ids), nameResource(presentation.names, idsByName)],
    custom: { ...custom },
  };
}

function styleId(index: number): string {
  return `s${index}`;
}

function univerSheet(sheet: Sheet, look: SheetLook | undefined): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const cellAt = (row: number, column: number): ICellData => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    cellData[row] ??= {};
    const cells = cellData[row];
    cells[column] ??= {};
    return cells[column];
  };
  for (const cell of sheet.cells) {
    Object.assign(cellAt(cell.row, cell.column), univerCell(cell), { s: styleId(0) });
  }
  for (const cell of look?.cells ?? []) cellAt(cell.row, cell.column).s = styleId(cell.style);
  for (const merge of sheet.merges) {
    lastRow = Math.max(lastRow, merge.bottom);
    lastColumn = Math.max(lastColumn, merge.right);
  }
  const columnCount = Math.max(leastColumns, lastColumn + 1 + spareColumns);
  const frozenRows = look?.frozenRows ?? 0;
  const frozenColumns = look?.frozenColumns ?? 0;
  return {
    name: sheet.name,
    defaultStyle: styleId(0),
    hidden: sheet.visible ? 0 : 1,
    rowCount: Math.max(leastRows, lastRow + 1 + spareRows),
    columnCount,
    defaultColumnWidth: pixelsFromCharacters(look?.defaultColumnWidth ?? defaultCharacters),
    defaultRowHeight: pixelsFromPoints(look?.defaultRowHeight ?? defaultPoints),
    cellData,
    mergeData: sheet.merges.map(univerRange),
    rowData: rowData(sheet, look),
    columnData: columnData(look, columnCount),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      // -1 is Univer's "not frozen this way".
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    showGridlines: look && !look.gridlines ? 0 : 1,
  };
}

function rowData(sheet: Sheet, look: SheetLook | undefined): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const row of look?.rows ?? []) {
    const entry: Partial<IRowData> = {};
    if (row.height !== null) Object.assign(entry, { h: pixelsFromPoints(row.height), ia: 0 });
    if (row.style !== 0) entry.s = styleId(row.style);
    rows[row.row] = entry;
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnData(look: SheetLook | undefined, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const run of look?.columns ?? []) {
    // A run often goes on to the last of Excel's 16,384 columns; only those that are drawn matter.
    for (let column = run.first; column <= Math.min(run.last, columnCount - 1); column++) {
      const entry: Partial<IColumnData> = {};
      if (run.width !== null) entry.w = pixelsFromCharacters(run.width);
      if (run.hidden) entry.hd = 1;
      if (run.style !== 0) entry.s = styleId(run.style);
      columns[column] = entry;
    }
  }
  return columns;
}

export function univerRange(area: Area) {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** Excel's own arithmetic for an 11-point Calibri: 7 pixels a character and 5 of margin. */
function pixelsFromCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function pixelsFromPoints(points: number): number {
  return Math.round((points * 4) / 3);
}
