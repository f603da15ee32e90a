/** One stored cell of Univer as Excel would tell it: value, formula, kind of value. */
import type { ICellData, Nullable } from "@univerjs/core";

/** Univer's codes for the type of a stored value. */
export const StoredType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** A place of the cell matrix, filled or not. */
export type StoredCell = Nullable<ICellData>;

export type CellValue = string | number | boolean;

const ERROR_CODES = new Set([
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** Empty is "". A formula not calculated yet is empty too: the host waits for calculations before it reads. */
export function cellValue(cell: StoredCell): CellValue {
  if (!cell) return "";
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return richText(cell);
  if (type === StoredType.boolean) return value === true || value === 1 || value === "1";
  if (type === StoredType.number && typeof value === "string" && value.trim() !== "") {
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  }
  return value;
}

export function hasContent(cell: StoredCell): boolean {
  if (!cell) return false;
  return (cell.v !== null && cell.v !== undefined && cell.v !== "") || Boolean(cell.f || cell.si || cell.p);
}

/** Excel's RangeValueType. */
export function valueType(value: CellValue, cell: StoredCell): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return cell?.t !== StoredType.forcedText && ERROR_CODES.has(value) ? "Error" : "String";
}

function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream;
  return stream ? stream.replace(/\r\n$/, "").replaceAll("\r", "\n") : "";
}
