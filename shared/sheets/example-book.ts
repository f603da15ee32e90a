/** Examples written as rows of plain values, as the workbook that the engine reads. */
import type { ExampleCell, ExampleSheet } from "../domain/rules/example.ts";
import { parseAreaName, parseCellName } from "../kit/a1.ts";
import type { Cell, Content, Sheet, Workbook } from "./grid.ts";

export function exampleBook(sheets: readonly ExampleSheet[]): Workbook {
  return { sheets: sheets.map(exampleSheet) };
}

export function exampleSheet({ name, rows, at = "A1", merges = [], hiddenRows = [] }: ExampleSheet): Sheet {
  const origin = parseCellName(at);
  if (!origin) throw new Error(`no cell: ${at}`);
  return {
    name,
    visible: true,
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) => exampleCell(origin.row + r, origin.column + c, value) ?? []),
    ),
    merges: merges.map((merge) => {
      const area = parseAreaName(merge);
      if (!area) throw new Error(`no area: ${merge}`);
      return area;
    }),
    hiddenRows: hiddenRows.map((row) => row - 1),
  };
}

const day = 86_400_000;
/** The day before Excel's serial 1, counting its 29 February 1900 that never was. */
const serialZero = Date.UTC(1899, 11, 30);

/** Null for a cell without content. */
export function exampleCell(row: number, column: number, value: ExampleCell): Cell | null {
  const cell = (content: Content, formula: string | null = null, format = "General"): Cell => ({
    row,
    column,
    content,
    formula,
    format,
  });
  if (value === null || value === "") return null;
  if (typeof value !== "object") return cell(contentOf(value));
  if ("date" in value) {
    const serial = (Date.parse(`${value.date}T00:00:00Z`) - serialZero) / day;
    return cell({ type: "number", value: serial }, null, "dd/mm/yyyy");
  }
  const { f = null, v, error, format } = value;
  if (error !== undefined) return cell({ type: "error", code: error }, f, format);
  return cell(v === undefined ? { type: "uncomputed" } : contentOf(v), f, format);
}

function contentOf(value: string | number | boolean): Content {
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number" ? { type: "number", value } : { type: "boolean", value };
}
