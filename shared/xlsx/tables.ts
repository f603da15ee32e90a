/** Tables of a sheet (ECMA-376-1, 18.5): found through the sheet's relationships. */
import { parseAreaName } from "../kit/a1.ts";
import type { TableLook } from "./look.ts";
import { findPart, type Package, parsePart, relationshipsOf } from "./package.ts";
import { decodeEscapes } from "./strings.ts";
import type { Attributes } from "./xml.ts";

/** @throws UnreadableWorkbook */
export function readTables(pack: Package, sheetPath: string): TableLook[] {
  return relationshipsOf(pack, sheetPath).flatMap(({ kind, target }) => {
    const entry = kind === "table" && target ? findPart(pack, target) : null;
    if (!entry) return [];
    let table: Attributes = {};
    const columns: string[] = [];
    parsePart(entry, {
      open(name, attributes) {
        if (name === "table") table = attributes;
        else if (name === "tableColumn") columns.push(decodeEscapes(attributes.name ?? ""));
      },
    });
    const area = parseAreaName(table.ref ?? "");
    if (!area) return [];
    const name = decodeEscapes(table.displayName ?? table.name ?? "");
    const headerRow = table.headerRowCount !== "0";
    const totalsRow = Number(table.totalsRowCount ?? 0) > 0;
    return [{ name, area, headerRow, totalsRow, columns }];
  });
}
