/**
 * Figures by territory of several years in one workbook as one series per ATS: years told by the 15 ASL are summed to the 8 ATS
 * that took their place, so that a series survives the merger (L.R. 23/2015).
 */

import type { TerritoryCode } from "../acts/registry.ts";
import type { Table } from "../domain/table.ts";
import { dataRows, figureOf } from "../domain/table-access.ts";
import { additiveColumns, territoryColumn } from "../domain/territory-column.ts";
import {
  type MergerChoice,
  type SeriesPoint,
  type SeriesValue,
  seriesByAts,
} from "../domain/territory-through-time.ts";
import { parseAreaName } from "../kit/a1.ts";
import { add, type Decimal, zero } from "../kit/decimal.ts";
import { plainWords } from "../kit/text.ts";
import type { WorkbookReading } from "./engine.ts";
import type { Workbook } from "./grid.ts";
import { labelText } from "./sheet-view.ts";

export interface SeriesSource {
  readonly year: number;
  readonly level: "asl" | "ats";
  readonly sheet: string;
  /** First and last cell of the column: "C5:C19". */
  readonly cells: string;
}

export interface TerritorialSeries {
  /** The heading that the columns share, as first written. */
  readonly label: string;
  readonly unit: "euro" | "count";
  /** By year. */
  readonly sources: readonly SeriesSource[];
  readonly byAts: ReadonlyMap<TerritoryCode, readonly SeriesValue[]>;
}

interface Point {
  readonly key: string;
  readonly label: string;
  readonly unit: TerritorialSeries["unit"];
  readonly source: SeriesSource;
  readonly figures: SeriesPoint["figures"];
}

/** The one year that sheet name, lines above the table or heading name; null where none or several do. */
function yearOf(workbook: Workbook, table: Table): number | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const top = parseAreaName(table.range)?.top ?? 0;
  const above = (sheet?.cells ?? []).filter(({ row }) => row < top).map(labelText);
  const years = new Set([table.sheet, ...above].flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  const [only] = years;
  return only !== undefined && years.size === 1 ? Number(only) : null;
}

/** Sums of one column by territory; null as soon as a cell cannot be read: half a sum is no sum. An empty cell has no figure. */
function figuresOf(table: Table, codes: readonly string[], at: number): Map<string, Decimal> | null {
  const figures = new Map<string, Decimal>();
  for (const [index, { row }] of dataRows(table).entries()) {
    const [entry, code] = [row.cells[at], codes[index]];
    if (!entry || code === undefined || entry.reading.type === "empty") continue;
    const figure = figureOf(entry.cell, entry.reading);
    if (!figure) return null;
    figures.set(code, add(figures.get(code) ?? zero, figure.value));
  }
  return figures;
}

function pointsOf(workbook: Workbook, table: Table): Point[] {
  const territories = territoryColumn(table);
  const year = yearOf(workbook, table);
  if (!territories || year === null) return [];
  const { level, codes } = territories;
  return additiveColumns(table).flatMap(({ column: { header }, at, unit }): Point[] => {
    const figures = figuresOf(table, codes, at);
    const rows = dataRows(table);
    const [first, last] = [rows[0]?.row.cells[at]?.cell, rows.at(-1)?.row.cells[at]?.cell];
    const key = plainWords(header.replace(/\b20\d\d\b/g, ""));
    if (!figures || key === "" || first === undefined || last === undefined) return [];
    const source = { year, level, sheet: table.sheet, cells: `${first}:${last}` };
    return [{ key: `${unit} ${key}`, label: header, unit, source, figures }];
  });
}

/** Series of at least two years; a year told twice for one heading makes no series, because we cannot tell which one counts. */
export function territorialSeries(
  reading: WorkbookReading,
  workbook: Workbook,
  choice: MergerChoice = {},
): TerritorialSeries[] {
  const byKey = new Map<string, Point[]>();
  for (const table of reading.sheets.flatMap(({ tables }) => tables)) {
    for (const point of pointsOf(workbook, table))
      byKey.set(point.key, [...(byKey.get(point.key) ?? []), point]);
  }
  return [...byKey.values()].flatMap((found): TerritorialSeries[] => {
    const points = [...found].sort((a, b) => a.source.year - b.source.year);
    const [first] = points;
    const years = new Set(points.map(({ source }) => source.year));
    if (!first || points.length < 2 || years.size < points.length) return [];
    const series = points.map(
      ({ source: { year, level }, figures }): SeriesPoint => ({ year, level, figures }),
    );
    const sources = points.map(({ source }) => source);
    return [{ label: first.label, unit: first.unit, sources, byAts: seriesByAts(series, choice) }];
  });
}
