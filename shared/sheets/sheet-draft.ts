/** The cells of a sheet of ours while it is being drawn up. */
import type { LocalQuantity } from "../domain/measure.ts";
import type { Figured } from "../domain/table-access.ts";
import { toText } from "../kit/decimal.ts";
import type { CellWrite } from "./write-plan.ts";

export const euroFormat = "#,##0.00";
export const percentFormat = "0.00%";

/** 'Piano finanziario'!C8 */
export function reference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

type Style = CellWrite["style"];

export interface SheetDraft {
  readonly cells: readonly CellWrite[];
  /** An empty text writes nothing. */
  put(row: number, column: number, input: string | number, style?: Style, format?: string | null): void;
  /** `expression`: en-US, with "=". */
  formula(row: number, column: number, expression: string, style: Style, format: string): void;
  /** A live reference to the officer's cell; its value where the cell holds text, which no formula can read. */
  refer(row: number, column: number, sheet: string, figure: Figured, format: string): void;
  header(row: number, texts: readonly string[]): void;
}

export function sheetDraft(): SheetDraft {
  const cells: CellWrite[] = [];
  const put: SheetDraft["put"] = (row, column, input, style = "plain", format = null) => {
    if (input !== "") cells.push({ row, column, input, formula: false, format, style });
  };
  const formula: SheetDraft["formula"] = (row, column, expression, style, format) => {
    cells.push({ row, column, input: expression, formula: true, format, style });
  };
  return {
    cells,
    put,
    formula,
    refer(row, column, sheet, figure, format) {
      if (figure.origin === "text") put(row, column, Number(toText(figure.value)), "plain", format);
      else formula(row, column, `=${reference(sheet, figure.cell)}`, "plain", format);
    },
    header(row, texts) {
      for (const [column, text] of texts.entries()) put(row, column, text, "header");
    },
  };
}

/** "Pagamenti: F4, F7; Progetti: G3" of what figures came from. */
export function cellsText(quantities: readonly (LocalQuantity | null)[]): string {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, cell } of quantities.flatMap((quantity) => quantity?.origins ?? []))
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(cell));
  return [...bySheet].map(([sheet, own]) => `${sheet}: ${[...own].join(", ")}`).join("; ");
}
