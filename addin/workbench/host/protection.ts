/**
 * Sheet protection. Univer's own read-only mode stops the user; an add-in's write must be refused before it
 * reaches Univer, which would drop it in silence. Every cell counts as locked.
 */
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { excelSheetId } from "./book.ts";
import { accessDenied, invalidArgument, invalidOperation } from "./failure.ts";

interface Guard {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

export class Protection {
  readonly #guards = new Map<string, Guard>();

  isProtected(sheet: FWorksheet): boolean {
    return sheet.getWorksheetPermission().isProtected();
  }

  /** What was allowed when the sheet was protected; a sheet protected elsewhere has no options here. */
  options(sheet: FWorksheet): Readonly<Record<string, unknown>> {
    return this.#guards.get(excelSheetId(sheet))?.options ?? {};
  }

  async protect(sheet: FWorksheet, options: unknown, password: unknown): Promise<void> {
    if (this.isProtected(sheet)) {
      throw invalidOperation("WorksheetProtection.protect", "The worksheet is already protected.");
    }
    this.#guards.set(excelSheetId(sheet), {
      options: options && typeof options === "object" ? { ...options } : {},
      password: typeof password === "string" ? password : "",
    });
    const permission = sheet.getWorksheetPermission();
    await permission.protect();
    await permission.setReadOnly();
  }

  async unprotect(sheet: FWorksheet, password: unknown): Promise<void> {
    if (!this.isProtected(sheet)) return;
    const guard = this.#guards.get(excelSheetId(sheet));
    if (guard && guard.password !== "" && guard.password !== password) {
      throw invalidArgument("WorksheetProtection.unprotect");
    }
    const permission = sheet.getWorksheetPermission();
    await permission.setEditable();
    await permission.unprotect();
    this.#guards.delete(excelSheetId(sheet));
  }

  /** Throws AccessDenied for a change of cells in a protected sheet. */
  requireWritable(sheet: FWorksheet, location: string): void {
    if (this.isProtected(sheet)) throw accessDenied(location);
  }

  /** As above for a change of formats, which protection may allow. */
  requireFormattable(sheet: FWorksheet, option: string, location: string): void {
    if (this.isProtected(sheet) && this.options(sheet)[option] !== true) throw accessDenied(location);
  }

  reset(): void {
    this.#guards.clear();
  }
}
