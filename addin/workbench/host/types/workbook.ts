/** Workbook: where every path starts. */
import { itemNotFound } from "../failure.ts";
import { type Model, type RangeObject, SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";
import { ApplicationObject } from "./application.ts";
import { NamedItemCollection } from "./named-item.ts";
import { DocumentPropertiesObject } from "./properties.ts";
import { SettingCollection } from "./setting.ts";
import { TableCollection } from "./table.ts";
import { WorksheetCollection } from "./worksheet-collection.ts";

export class WorkbookObject {
  constructor(readonly model: Model) {}
}

export const workbookTable: TypeTable<WorkbookObject> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ model }) => model.book.workbook.getName() },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => false },
  },
  links: {
    Application: ({ model }) => new ApplicationObject(model),
    Names: ({ model }) => new NamedItemCollection(model, null),
    Properties: ({ model }) => new DocumentPropertiesObject(model),
    Settings: ({ model }) => new SettingCollection(model),
    Tables: ({ model }) => new TableCollection(model, null),
    Worksheets: ({ model }) => new WorksheetCollection(model),
  },
  methods: {
    GetActiveCell: ({ model }) => selection(model, true),
    GetSelectedRange: ({ model }) => selection(model, false),
    _RemoveReference: (_workbook, [id], { references }) => references.release(String(id)),
    _RemoveAllReferences: (_workbook, _args, { references }) => references.releaseAll(),
    _GetRangeForEventByReferenceId: (_workbook, [id], { references }) => {
      const range = references.find(String(id));
      if (!range) throw itemNotFound("Workbook");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], { references }) =>
      references.find(String(id)),
  },
};

/** The selection of the active sheet; without one, its first cell. */
function selection(model: Model, cellOnly: boolean): RangeObject {
  const { workbook } = model.book;
  const sheet = workbook.getActiveSheet();
  const range = (cellOnly ? sheet.getActiveCell() : sheet.getActiveRange())?.getRange();
  return SheetObject.of(model, sheet).range({
    top: range?.startRow ?? 0,
    left: range?.startColumn ?? 0,
    rows: range ? range.endRow - range.startRow + 1 : 1,
    columns: range ? range.endColumn - range.startColumn + 1 : 1,
  });
}
