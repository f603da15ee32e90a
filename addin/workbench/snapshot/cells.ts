/** One cell of a file as the browser spreadsheet keeps it, and back. */
import type { ICellData } from "@univerjs/core";
import type { Cell, Content } from "../../../shared/sheets/grid.ts";

/** Univer's value types. */
export const ValueType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const errorCodes = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** A formula without a stored value gets none: Univer calculates it when the workbook opens. */
export function univerCell(cell: Cell): ICellData {
  const value = univerValue(cell.content);
  return cell.formula === null ? value : { ...value, f: cell.formula };
}

function univerValue(content: Content): ICellData {
  switch (content.type) {
    case "text":
      return { v: content.text, t: ValueType.text };
    case "number":
      return { v: content.value, t: ValueType.number };
    case "boolean":
      return { v: content.value ? 1 : 0, t: ValueType.boolean };
    case "error":
      return { v: content.code, t: ValueType.text };
    case "uncomputed":
      return {};
  }
}

/** What a cell of the browser spreadsheet holds; null when it holds nothing. Never looks at formats. */
export function contentOf(cell: ICellData): Content | null {
  const { v, t } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (t === ValueType.boolean || typeof v === "boolean") {
    return { type: "boolean", value: v === true || v === 1 || v === "1" || v === "TRUE" };
  }
  if (typeof v === "number") return { type: "number", value: v };
  if (t === ValueType.number && v !== "" && Number.isFinite(Number(v))) {
    return { type: "number", value: Number(v) };
  }
  if (t !== ValueType.forcedText && errorCodes.has(v)) return { type: "error", code: v };
  return v === "" ? null : { type: "text", text: v };
}

/** Text with formats inside keeps its characters in a document that ends with a line break of its own. */
function richText(cell: ICellData): Content | null {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  return text === "" ? null : { type: "text", text };
}
