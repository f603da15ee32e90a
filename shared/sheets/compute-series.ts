/** Series by ATS over the years, on a sheet of ours: one block per heading, one row per ATS, with where each year was read. */
import { atsCodes } from "../acts/registry.ts";
import { ats } from "../acts/territories.ts";
import { toText } from "../kit/decimal.ts";
import type { WorkbookReading } from "./engine.ts";
import type { Workbook } from "./grid.ts";
import { euroFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { type TerritorialSeries, territorialSeries } from "./territorial-series.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

export const seriesSheet = `${OWN_MARK}Serie per ATS`;

/** Null unless a table of this sheet is one year of a series of the workbook. */
export function planSeries(
  reading: WorkbookReading,
  sheetName: string,
  workbook: Workbook,
): WritePlan | null {
  const series = territorialSeries(reading, workbook).filter(({ sources }) =>
    sources.some(({ sheet }) => sheet === sheetName),
  );
  if (series.length === 0) return null;
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}Serie per ATS`, "title");
  draft.put(
    1,
    0,
    "Gli anni delle 15 ASL sono sommati nelle 8 ATS che ne hanno preso il posto (L.R. 23/2015)",
    "note",
  );
  let row = 3;
  for (const entry of series) row = block(entry, row, draft) + 2;
  const names = series.map(({ label }) => `«${label}»`).join(", ");
  return {
    title: {
      it: `Serie per ATS di ${names} attraverso la riforma, in un nuovo foglio`,
      en: `Series by ATS of ${names} across the reform, on a new sheet`,
    },
    writes: [{ sheet: seriesSheet, create: true, cells: draft.cells }],
  };
}

/** Returns the last row written. A year without a figure for all parts of an ATS stays empty, and the note says so. */
function block({ label, unit, sources, byAts }: TerritorialSeries, top: number, draft: SheetDraft): number {
  draft.put(top, 0, label, "header");
  for (const [index, { year }] of sources.entries()) draft.put(top, index + 1, year, "header", "0");
  draft.put(top, sources.length + 1, "Nota", "header");
  for (const [index, code] of atsCodes.entries()) {
    const row = top + 1 + index;
    const values = byAts.get(code) ?? [];
    draft.put(row, 0, ats[code].name, "plain");
    for (const [at, { year }] of sources.entries()) {
      const found = values.find((value) => value.year === year);
      if (found)
        draft.put(row, at + 1, Number(toText(found.value)), "plain", unit === "euro" ? euroFormat : "0");
    }
    const missing = sources.filter(({ year }) => !values.some((value) => value.year === year));
    const notes = [
      missing.length > 0 ? `dati incompleti: ${missing.map(({ year }) => year).join(", ")}` : "",
      values.find(({ approximation }) => approximation)?.approximation?.it ?? "",
    ];
    draft.put(row, sources.length + 1, notes.filter((text) => text !== "").join(". "), "note");
  }
  const last = top + 1 + atsCodes.length;
  const from = sources.map(
    ({ year, level, sheet, cells }) => `${year}: «${sheet}» ${cells} (${level.toUpperCase()})`,
  );
  draft.put(last, 0, `Letti da ${from.join("; ")}`, "note");
  return last;
}
