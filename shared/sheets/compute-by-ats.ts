/** A table by the 15 ASL of 2014 carried to the 8 ATS of 2016, on a sheet of ours: so that a series survives the merger (L.R. 23/2015). */
import { type AslCode, atsCodes } from "../acts/registry.ts";
import { asl, ats } from "../acts/territories.ts";
import type { Table } from "../domain/table.ts";
import { dataRows, figureOf } from "../domain/table-access.ts";
import { additiveColumns, territoryColumn } from "../domain/territory-column.ts";
import { toAts } from "../domain/territory-through-time.ts";
import { add, type Decimal, toText, zero } from "../kit/decimal.ts";
import { euroFormat, sheetDraft } from "./sheet-draft.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

export const atsSheet = `${OWN_MARK}Per ATS`;

/** Null unless every row names an ASL as an ASL. */
export function planByAts(table: Table): WritePlan | null {
  const territories = territoryColumn(table);
  if (territories?.level !== "asl") return null;
  const { codes } = territories;
  const columns = additiveColumns(table);
  if (columns.length === 0) return null;
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}«${table.sheet}» per ATS`, "title");
  draft.put(1, 0, `Somme delle ex ASL da ${table.range} (L.R. 23/2015); non si sommano rapporti`, "note");
  draft.put(3, 0, "ATS", "header");
  draft.put(3, columns.length + 1, "Composta da", "header");
  const merged = columns.map(({ column, at, unit }) => ({
    column,
    unit,
    values: toAts(byAsl(table, codes, at)),
  }));
  for (const [index, { column, unit, values }] of merged.entries()) {
    draft.put(3, index + 1, column.header, "header");
    for (const [row, code] of atsCodes.entries()) {
      const entry = values.get(code);
      if (!entry || entry.parts.length === 0) continue;
      draft.put(4 + row, index + 1, Number(toText(entry.value)), "plain", unit === "euro" ? euroFormat : "0");
    }
  }
  for (const [row, code] of atsCodes.entries()) {
    draft.put(4 + row, 0, ats[code].name, "plain");
    const entries = merged.flatMap(({ values }) => values.get(code) ?? []);
    const parts = [...new Set(entries.flatMap((entry) => entry.parts))].map((part) => asl[part].name);
    const absent = [...new Set(entries.flatMap((entry) => entry.missing))].map((part) => asl[part].name);
    const note = [
      parts.join(", "),
      absent.length > 0 ? `senza dato: ${absent.join(", ")}` : "",
      entries.find((entry) => entry.approximation)?.approximation?.it ?? "",
    ];
    draft.put(4 + row, columns.length + 1, note.filter((text) => text !== "").join(". "), "note");
  }
  return {
    title: {
      it: `Dati di ${table.range} dalle ex ASL alle 8 ATS, in un nuovo foglio`,
      en: `Figures of ${table.range} from the former ASL to the 8 ATS, on a new sheet`,
    },
    writes: [{ sheet: atsSheet, create: true, cells: draft.cells }],
  };
}

/** Several rows of one ASL add up; an ASL with an unreadable cell has no figure. */
function byAsl(table: Table, codes: readonly AslCode[], at: number): Map<AslCode, Decimal> {
  const figures = new Map<AslCode, Decimal>();
  const unreadable = new Set<AslCode>();
  for (const [index, row] of dataRows(table).entries()) {
    const code = codes[index];
    const entry = row.row.cells[at];
    if (!code || !entry || entry.reading.type === "empty") continue;
    const figure = figureOf(entry.cell, entry.reading);
    if (!figure) unreadable.add(code);
    else figures.set(code, add(figures.get(code) ?? zero, figure.value));
  }
  for (const code of unreadable) figures.delete(code);
  return figures;
}
