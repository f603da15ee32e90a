/** Frozen rows and columns of a sheet. */
import { type RangeObject, rangeFromArgument, type SheetObject } from "../objects.ts";
import type { TypeTable } from "../type-table.ts";

export class FreezePanesObject {
  constructor(readonly sheet: SheetObject) {}
}

export const freezePanesTable: TypeTable<FreezePanesObject> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheet }, [count]) => void sheet.facade.setFrozenRows(Number(count ?? 1)),
    FreezeColumns: ({ sheet }, [count]) => void sheet.facade.setFrozenColumns(Number(count ?? 1)),
    FreezeAt: ({ sheet }, [argument]) => {
      const { block } = rangeFromArgument(argument, sheet, "WorksheetFreezePanes.freezeAt");
      sheet.facade.setFrozenRows(block.top + block.rows);
      sheet.facade.setFrozenColumns(block.left + block.columns);
    },
    Unfreeze: ({ sheet }) => void sheet.facade.cancelFreeze(),
    GetLocation: ({ sheet }) => frozen(sheet),
    GetLocationOrNullObject: ({ sheet }) => frozen(sheet),
  },
};

function frozen(sheet: SheetObject): RangeObject | null {
  const rows = sheet.facade.getFrozenRows();
  const columns = sheet.facade.getFrozenColumns();
  if (rows <= 0 && columns <= 0) return null;
  const whole = sheet.rangeAt(null, "WorksheetFreezePanes.getLocation").block;
  return sheet.range({
    top: 0,
    left: 0,
    rows: rows > 0 ? rows : whole.rows,
    columns: columns > 0 ? columns : whole.columns,
  });
}
