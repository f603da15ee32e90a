/** Protection of one sheet. */
import type { SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";

export class WorksheetProtectionObject {
  constructor(readonly sheet: SheetObject) {}
}

/** What Excel allows on a protected sheet when nothing else was said. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionTable: TypeTable<WorksheetProtectionObject> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => sheet.model.protection.isProtected(sheet.facade) },
    Options: {
      get: ({ sheet }) => {
        const { protection } = sheet.model;
        if (!protection.isProtected(sheet.facade)) return null;
        return { ...DEFAULT_OPTIONS, ...protection.options(sheet.facade) };
      },
    },
  },
  methods: {
    Protect: ({ sheet }, [options, password]) =>
      sheet.model.protection.protect(sheet.facade, options, password),
    Unprotect: ({ sheet }, [password]) => sheet.model.protection.unprotect(sheet.facade, password),
  },
};
