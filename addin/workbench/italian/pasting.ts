/** Text pasted from another program is read as if it were typed; cells copied inside the workbook are left alone. */
import { type ICellData, type Injector, IUniverInstanceService, type Workbook } from "@univerjs/core";
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/preset-sheets-core";
import { formatOf, typedCell } from "./editing.ts";
import { readTyped } from "./typed-input.ts";

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
  /** The rows and columns that are pasted to, each in order. */
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

interface PastedText {
  /** Counted from the first pasted cell. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function hookPasting(injector: Injector): void {
  /** Comes after Univer's own values, in the same step of undo. */
  const overwrite = (target: Target, texts: readonly PastedText[]) => {
    const sheet = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(target.unitId)
      ?.getSheetBySheetId(target.subUnitId);
    const styles = injector.get(IUniverInstanceService).getUnit<Workbook>(target.unitId)?.getStyles();
    if (!sheet || !styles) return { undos: [], redos: [] };
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row: rowOffset, column: columnOffset, text } of texts) {
      const row = target.range.rows[rowOffset];
      const column = target.range.cols[columnOffset];
      if (row === undefined || column === undefined) continue;
      const format = formatOf(sheet, row, column);
      if (format === "@") continue;
      const input = readTyped(text, { format, thisYear: new Date().getFullYear() });
      cellValue[row] = {
        ...cellValue[row],
        [column]: typedCell(input, sheet.getCellRaw(row, column), styles),
      };
    }
    const params = { unitId: target.unitId, subUnitId: target.subUnitId, cellValue };
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
    };
  };

  injector.get(ISheetClipboardService).addClipboardHook({
    id: "concilia.italian-paste",
    // Hooks run from low to high, and of two values for one cell the later stays.
    priority: 10,
    onPastePlainText: (target, text) =>
      /[\r\n]/.test(text) ? { undos: [], redos: [] } : overwrite(target, [{ row: 0, column: 0, text }]),
    onPasteCells(source, target, cells, { pasteType }) {
      const values =
        pasteType === PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE ||
        pasteType === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE;
      if (source || !values) return { undos: [], redos: [] };
      const texts: PastedText[] = [];
      cells.forValue((row, column, cell) => {
        const text = pastedText(cell);
        if (text !== null) texts.push({ row, column, text });
      });
      return overwrite(target, texts);
    },
  });
}

/** Null for an empty cell and for text of several lines. */
function pastedText(cell: ICellData): string | null {
  const text = String(cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "");
  return text === "" || /[\r\n]/.test(text) ? null : text;
}
