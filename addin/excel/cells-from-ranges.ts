/** What Excel answers about a range, turned into the cells of a Grid. Pure: no Office object in here. */
import type { Cell, Content } from "../../shared/sheets/grid.ts";

/** Four matrices of the same shape; `top` and `left` are the 0-based position of their first cell. */
export interface RangeAnswer {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Row-major cells that have content, as the file reader gives them for the same workbook. */
export function cellsFromRange(answer: RangeAnswer): Cell[] {
  const cells: Cell[] = [];
  answer.values.forEach((line, i) => {
    line.forEach((value, j) => {
      const formula = formulaOf(value, answer.formulas[i]?.[j], answer.types[i]?.[j]);
      const content = contentOf(value, answer.types[i]?.[j]);
      if (content === null || (formula === null && content.type === "text" && content.text === "")) return;
      const format = answer.formats[i]?.[j];
      cells.push({
        row: answer.top + i,
        column: answer.left + j,
        content,
        formula,
        format: typeof format === "string" && format !== "" ? format : "General",
      });
    });
  });
  return cells;
}

/**
 * A text constant that starts with "=" is reported as its own formula; its value is then that very text,
 * which no formula could give.
 */
function formulaOf(value: unknown, formula: unknown, type: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return type === "String" && value === formula ? null : formula;
}

function contentOf(value: unknown, type: unknown): Content | null {
  if (type === "Error") return { type: "error", code: String(value) };
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value === "string") return { type: "text", text: value };
  return value === null || value === undefined ? null : { type: "text", text: String(value) };
}
