/** The half-year that a table is about: named by the lines above it or by its sheet, never guessed from days in its rows. */
import type { Table } from "../domain/table.ts";
import { parseAreaName } from "../kit/a1.ts";
import type { HalfYear } from "../kit/period.ts";
import { plainWords } from "../kit/text.ts";
import { halfYearIn } from "./context.ts";
import type { Workbook } from "./grid.ts";
import { labelText } from "./sheet-view.ts";

/** Null where no title names one half-year. */
export function tablePeriod(workbook: Workbook, table: Table): HalfYear | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const top = parseAreaName(table.range)?.top ?? 0;
  const titles = [table.sheet, ...(sheet?.cells ?? []).filter(({ row }) => row < top).map(labelText)];
  return titles.map((title) => halfYearIn(plainWords(title))).find((period) => period !== null) ?? null;
}

/** By sheet: null also where its tables are about two half-years. */
export function sheetPeriods(
  workbook: Workbook,
  tables: readonly Table[],
): (sheet: string) => HalfYear | null {
  const found = new Map<string, Set<HalfYear>>();
  for (const table of tables) {
    const period = tablePeriod(workbook, table);
    if (period !== null) found.set(table.sheet, (found.get(table.sheet) ?? new Set()).add(period));
  }
  return (sheet) => {
    const [period, ...others] = found.get(sheet) ?? [];
    return others.length === 0 ? (period ?? null) : null;
  };
}
