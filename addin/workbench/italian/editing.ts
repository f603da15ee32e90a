/** Hooks Italian typing into the spreadsheet's editor: what it opens with, and what its text becomes. */
import type { ICellData, Injector, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { contentOf, ValueType } from "../snapshot/cells.ts";
import { italianFormula } from "./formula.ts";
import { editorText, italianConstant } from "./shown.ts";
import { readTyped, type TypedInput } from "./typed-input.ts";

/** Before Univer's own handlers, which would hand the editor English and read English from it. */
const first = 1000;

export function hookEditing(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const formulas = injector.get(FormulaDataModel);

  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (shown, { worksheet, row, col, unitId, subUnitId }, next) => {
      if (!shown || shown.isInArrayFormulaRange) return next(shown);
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId) ?? null;
      const text = editedText(worksheet.getCellRaw(row, col), formula, formatOf(worksheet, row, col));
      if (text === null) return next(shown);
      // Not handed on: Univer's handlers would put the English text back.
      return formula === null ? { ...shown, v: text, t: ValueType.text, f: null } : { ...shown, f: text };
    },
  });

  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (typed, { workbook, worksheet, row, col, unitId, subUnitId }, next) => {
      const text = typedText(typed);
      if (text === null) return next(typed);
      const raw = worksheet.getCellRaw(row, col);
      const format = formatOf(worksheet, row, col);
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId) ?? null;
      // Confirming what the editor opened with is no edit: digits beyond those shown stay.
      if (text === editedText(raw, formula, format)) return raw;
      const input = readTyped(text, { format, thisYear: new Date().getFullYear() });
      return typedCell(input, raw, workbook.getStyles());
    },
  });
}

/** What the editor opens with; null when the cell's own text will do. */
function editedText(raw: Nullable<ICellData>, formula: string | null, format: string): string | null {
  if (formula !== null) return italianFormula(formula);
  const content = raw ? contentOf(raw) : null;
  switch (content?.type) {
    case "number":
      return editorText(content.value, format);
    case "boolean":
      return italianConstant(content.value);
    case "error":
      return italianConstant(content.code);
    default:
      return null;
  }
}

/** What was typed, as text; null for rich text, for text forced by an apostrophe or a text format, for nothing. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.p || (cell.t !== undefined && cell.t !== null)) return null;
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  return typeof cell.v === "string" && cell.v !== "" ? cell.v : null;
}

/** The cell to be stored; its looks stay, but for the number format that the typing implies. */
export function typedCell(input: TypedInput, raw: Nullable<ICellData>, styles: Styles): ICellData {
  const cell: ICellData = { ...storedValue(input), si: null, p: null };
  if (raw?.s) cell.s = raw.s;
  if (input.kind === "number" && input.format !== null) {
    const style: IStyleData = { ...styles.get(raw?.s), n: { pattern: input.format } };
    cell.s = style;
  }
  return cell;
}

function storedValue(input: TypedInput): ICellData {
  switch (input.kind) {
    case "number":
      return { v: input.value, t: ValueType.number, f: null };
    case "boolean":
      return { v: input.value ? 1 : 0, t: ValueType.boolean, f: null };
    case "formula":
      return { v: null, t: null, f: input.formula };
    case "error":
      return { v: input.code, t: ValueType.text, f: null };
    case "text":
      return { v: input.text, t: ValueType.text, f: null };
  }
}

/** "General" when the cell has no number format, of its own or from its row and column. */
export function formatOf(worksheet: Worksheet, row: number, column: number): string {
  return worksheet.getComposedCellStyle(row, column).n?.pattern ?? "General";
}
