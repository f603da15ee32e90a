/** Shows in Italian what number formats leave in English: General decimals, logical values, errors, short dates. */
import { type Injector, InterceptorEffectEnum } from "@univerjs/core";
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
    handler: (cell, { workbook }, next) => {
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
      if (pattern === "General")
        return next({ ...cell, v: generalNumber(content.value), t: ValueType.number });
      return next(cell);
    },
  });
}
