/** Tables and names of a file as the resources that Univer's plugins read from a snapshot. */

import { parseAreaName } from "../../../shared/kit/a1.ts";
import type { DefinedName, Presentation, TableLook } from "../../../shared/xlsx/look.ts";

interface Resource {
  readonly name: string;
  readonly data: string;
}

/** Names of these kinds belong to the file format (print areas, filters), not to formulas. */
const reserved = /^_xlnm\.|^_xleta\.|^_xlpm\./i;

export function tableResource(presentation: Presentation, sheetIds: readonly string[]): Resource {
  const bySheet: Record<string, unknown> = {};
  for (const [index, sheet] of presentation.sheets.entries()) {
    const id = sheetIds[index];
    if (!id || sheet.tables.length === 0) continue;
    bySheet[id] = { tables: sheet.tables.map(univerTable), tableFilteredOutRows: [] };
  }
  return { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(bySheet) };
}

/** Univer's table has no totals row of its own: the row is left outside, as its structured references expect. */
function univerTable(table: TableLook) {
  const { area } = table;
  return {
    id: `table-${table.name}`,
    name: table.name,
    range: {
      startRow: area.top,
      startColumn: area.left,
      endRow: table.totalsRow ? area.bottom - 1 : area.bottom,
      endColumn: area.right,
    },
    options: { showHeader: table.headerRow, showFooter: false, tableStyleId: "table-default-0" },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((name, index) => ({
      id: `table-${table.name}-${index}`,
      displayName: name,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
  };
}

/** @param sheetIds by sheet name. */
export function nameResource(names: readonly DefinedName[], sheetIds: ReadonlyMap<string, string>): Resource {
  const entries: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const localSheetId = name.sheet === null ? "AllDefaultWorkbook" : sheetIds.get(name.sheet);
    if (reserved.test(name.name) || localSheetId === undefined || name.refersTo.includes("#REF!")) continue;
    entries[`name-${index}`] = {
      id: `name-${index}`,
      name: name.name,
      formulaOrRefString: isReference(name.refersTo) ? name.refersTo : `=${name.refersTo}`,
      localSheetId,
      hidden: name.hidden,
    };
  }
  return { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(entries) };
}

/** "Dati!$A$1:$B$9" is a reference; "0.8" or "SUM(Dati!A1)" is a formula and needs its equals sign. */
function isReference(text: string): boolean {
  const address = text.slice(text.lastIndexOf("!") + 1);
  return parseAreaName(address) !== null || /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d+:\$?\d+$/.test(address);
}
