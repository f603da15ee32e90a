/**
 * A number that its column has no room for is shown as number signs, as in Excel: cut off, "1.586.009,34" would read
 * "1.586.009". A column of default width grows when a longer number is typed into it.
 */
import {
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  INTERCEPTOR_POINT,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { ValueType } from "../snapshot/cells.ts";

/** After number formats and Italian display, before the handler that ends the chain. */
const afterFormats = -0.5;
/** Pixels between the text and the two sides of its cell. */
const margin = 4;

export function hookNarrowColumns(injector: Injector, univerAPI: FUniver): void {
  const measure = textMeasure();
  /** Columns that grew by themselves, with the width that they got. */
  const grown = new Map<string, number>();
  const widthOf = (text: string, style: Nullable<IStyleData>) =>
    measure(text, `${style?.bl ? "bold " : ""}${style?.fs ?? 11}pt ${style?.ff ?? "Calibri"}`);

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (cell?.t !== ValueType.number || typeof cell.v !== "string") return next(cell);
      const room = roomOf(worksheet, row, col);
      const style = workbook.getStyles().get(cell.s);
      if (room === null || widthOf(cell.v, style) <= room) return next(cell);
      const signs = Math.max(1, Math.floor(room / widthOf("#", style)));
      return next({ ...cell, v: "#".repeat(signs) });
    },
  });

  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, ({ workbook, worksheet, row, column, isConfirm }) => {
    const sheet = worksheet.getSheet();
    const own = sheet.getConfig().columnData[column]?.w;
    const key = `${workbook.getId()} ${sheet.getSheetId()} ${column}`;
    // A width that somebody chose stays.
    if (!isConfirm || (own !== undefined && own !== grown.get(key))) return;
    const before = sheet.getColumnWidth(column);
    const wide = 400;
    const set = (width: number) =>
      univerAPI.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
        unitId: workbook.getId(),
        subUnitId: sheet.getSheetId(),
        ranges: [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }],
        colWidth: width,
      });
    const cell = worksheet.getRange(row, column).getCellData();
    if (!/^#+$/.test(String(cell?.v ?? ""))) return;
    set(wide);
    const shown = sheet.getCell(row, column);
    const style = workbook.getWorkbook().getStyles().get(shown?.s);
    const width = Math.max(before, Math.ceil(widthOf(String(shown?.v ?? ""), style)) + margin + 2);
    set(width);
    grown.set(key, width);
  });
}

/** Null where any number fits: a merged cell, a column that is not drawn. */
function roomOf(worksheet: Worksheet, row: number, column: number): number | null {
  if (worksheet.getMergedCell(row, column)) return null;
  const width = worksheet.getColumnWidth(column);
  return width > margin ? width - margin : null;
}

/** Width of a text in pixels by CSS font, each measured once. */
function textMeasure(): (text: string, font: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (!context) return 0;
    if (known.size > 50_000) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
