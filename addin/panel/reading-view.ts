/** Small questions that screens ask of a reading. Pure. */

import type { Table, Unit } from "../../shared/domain/table.ts";
import { parseAreaName, parseCellName } from "../../shared/kit/a1.ts";
import type { SheetReading, WorkbookReading } from "../../shared/sheets/engine.ts";

export function sheetReading(reading: WorkbookReading | null, sheet: string | null): SheetReading | null {
  return reading?.sheets.find((s) => s.sheet === sheet) ?? null;
}

/** "Sheet!C5" of the first header: the name under which an answer about the table is kept; null without headers. */
export function choiceKey(table: Table): string | null {
  const first = table.columns[0];
  return first ? `${table.sheet}!${first.cell}` : null;
}

/** The unit in which a finding's numbers are shown: that of the column its cell stands in. */
export function unitAt(reading: WorkbookReading, sheet: string, cell: string): Unit {
  const place = parseCellName(cell);
  if (!place) return "number";
  for (const table of sheetReading(reading, sheet)?.tables ?? []) {
    const area = parseAreaName(table.range);
    if (!area || place.row < area.top || place.row > area.bottom) continue;
    const column = table.columns.find((c) => parseCellName(c.cell)?.column === place.column);
    if (column) return column.unit;
  }
  return "number";
}

/** Sheets that have something to approve. */
export function approvableSheets(reading: WorkbookReading): SheetReading[] {
  return reading.sheets.filter((sheet) => sheet.digest !== null);
}
