import { OfficeTrouble } from "./office-trouble.ts";
import type { Visitor } from "./session.ts";

/** Shows a cell to the officer. @throws OfficeTrouble "missing-sheet" or "hidden-sheet" when it cannot be shown. */
export function selectCell(visit: Visitor, sheetName: string, cell: string): Promise<void> {
  return visit(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await sync();
    if (sheet.isNullObject) throw new OfficeTrouble("missing-sheet", sheetName);
    if (sheet.visibility !== "Visible") throw new OfficeTrouble("hidden-sheet", sheetName);
    sheet.activate();
    sheet.getRange(cell).select();
    await sync();
  });
}
