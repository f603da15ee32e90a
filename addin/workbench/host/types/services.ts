/** Services that Office.js calls for itself, outside the workbook. */
import type { TypeTable } from "../type-table.ts";

/** The pane tells that it listens for ribbon commands. */
export class AddinServiceObject {}

export const addinServiceTable: TypeTable<AddinServiceObject> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

/** By the full name that the client uses. */
export const excelServices: Readonly<Record<string, () => object>> = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinServiceObject(),
};
