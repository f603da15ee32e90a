/** Protection of an approved sheet: offered, never forced, and without a password, so that the officer can always undo it. */
import { OfficeTrouble } from "./office-trouble.ts";
import type { Visitor } from "./session.ts";

/** @returns false when the sheet was protected already. */
export function protectSheet(visit: Visitor, sheetName: string): Promise<boolean> {
  return visit(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    sheet.protection.load("protected");
    await sync();
    if (sheet.isNullObject) throw new OfficeTrouble("missing-sheet", sheetName);
    if (sheet.protection.protected) return false;
    // Widths and heights stay free: a figure shown as ##### would be worse than no protection.
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    await sync();
    return true;
  });
}
