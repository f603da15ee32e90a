/** Makes the spreadsheet type, show and paste in Italian. */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { hookDisplay } from "./display.ts";
import { hookEditing } from "./editing.ts";
import { hookLexing } from "./lexing.ts";
import { hookNarrowColumns } from "./narrow.ts";
import { hookPasting } from "./pasting.ts";

/** To be called once, when the first workbook was created: Univer makes its services then and keeps them. */
export function speakItalian(univer: Univer, univerAPI: FUniver): void {
  const injector = univer.__getInjector();
  hookEditing(injector);
  hookDisplay(injector);
  hookPasting(injector);
  hookLexing(injector);
  hookNarrowColumns(injector, univerAPI);
}
