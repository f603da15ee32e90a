/** Shows in Italian what number formats leave in English: General decimals, logical values, errors, short dates. */
import { type Injector, InterceptorEffectEnum, type Worksheet } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { contentOf, ValueType } from "../snapshot/cells.ts";
import { editorText, generalNumber, italianConstant } from "./shown.ts";

/** Before Univer's number formats, which pass on the text that they find. */
const beforeFormats = 5;

/** In a file these stand for "the user's short date", whatever they look like. */
const shortDates = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

export function hookDisplay(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (!cell) return next(cell);
      const content = contentOf(cell);
      if (content?.type === "boolean") {
        return next({ ...cell, v: italianConstant(content.value), t: ValueType.boolean });
      }
      if (content?.type === "error")
        return next({ ...cell, v: italianConstant(content.code) ?? content.code });
      if (content?.type !== "number") return next(cell);
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern ?? "General";
      if (shortDates.has(pattern)) {
        return next({ ...cell, v: editorText(Math.floor(content.value), "dd/mm/yyyy"), t: ValueType.number });
      }
      // Saying that it is a number keeps it on the right side of the cell.
      if (pattern !== "General") return next(cell);
      const text = generalNumber(content.value, charactersOf(worksheet, row, col));
      return next({ ...cell, v: text, t: ValueType.number });
    },
  });
}

/** Room for characters of 11 points: 7 pixels each after 5 of margin. A merged cell has room for any number. */
function charactersOf(worksheet: Worksheet, row: number, column: number): number {
  if (worksheet.getMergedCell(row, column)) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.floor((worksheet.getColumnWidth(column) - 5) / 7));
}
