/** Hidden rows and columns of a range. */
import type { RangeObject } from "../objects.ts";
import type { Scalar } from "../type-table.ts";

export function isRowHidden(range: RangeObject, row: number): boolean {
  const { facade } = range.sheet;
  return row < facade.getMaxRows() && !facade.getSheet().getRowVisible(row);
}

export function isColumnHidden(range: RangeObject, column: number): boolean {
  const { facade } = range.sheet;
  return column < facade.getMaxColumns() && !facade.getSheet().getColVisible(column);
}

export const hiddenScalars: Readonly<Record<"RowHidden" | "ColumnHidden" | "Hidden", Scalar<RangeObject>>> = {
  RowHidden: {
    get: rowsHidden,
    set: (range, hidden) => {
      const location = "Range.rowHidden";
      range.model.protection.requireFormattable(range.sheet.facade, "allowFormatRows", location);
      const { top, rows } = range.block;
      if (hidden === true) range.sheet.facade.hideRows(top, rows);
      else range.sheet.facade.showRows(top, rows);
    },
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (range, hidden) => {
      const location = "Range.columnHidden";
      range.model.protection.requireFormattable(range.sheet.facade, "allowFormatColumns", location);
      const { left, columns } = range.block;
      if (hidden === true) range.sheet.facade.hideColumns(left, columns);
      else range.sheet.facade.showColumns(left, columns);
    },
  },
  Hidden: {
    get: (range) => {
      const rows = rowsHidden(range);
      const columns = columnsHidden(range);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};

/** True or false for all rows of the range, null when they differ. */
function rowsHidden(range: RangeObject): boolean | null {
  const { top, rows } = range.block;
  const last = Math.min(top + rows, Math.max(range.sheet.facade.getMaxRows(), top + 1));
  return common(top, last, (row) => isRowHidden(range, row), last < top + rows);
}

function columnsHidden(range: RangeObject): boolean | null {
  const { left, columns } = range.block;
  const last = Math.min(left + columns, Math.max(range.sheet.facade.getMaxColumns(), left + 1));
  return common(left, last, (column) => isColumnHidden(range, column), last < left + columns);
}

/** Rows or columns past the grid are visible: `someBeyond` says that there are some. */
function common(
  first: number,
  end: number,
  hidden: (index: number) => boolean,
  someBeyond: boolean,
): boolean | null {
  const value = hidden(first);
  for (let index = first + 1; index < end; index++) if (hidden(index) !== value) return null;
  return someBeyond && value ? null : value;
}
