/**
 * The whole workbook in three round trips, whatever the number of sheets:
 * the list of sheets, the geometry of their used ranges, the contents of all of them.
 * More only where Excel's limits force it: a response may not pass 5 MB, and a merge list stops at 512 areas.
 */
import type { Area } from "../../shared/kit/a1.ts";
import type { Cell, Sheet, Workbook } from "../../shared/sheets/grid.ts";
import { cellsFromRange } from "./cells-from-ranges.ts";
import { asTrouble, OfficeTrouble } from "./office-trouble.ts";
import type { Visit, Visitor } from "./session.ts";

/** About 110 bytes of JSON per cell in the four matrices keep a response of this many cells under 5 MB. */
const CELLS_PER_RESPONSE = 40_000;
/** Past this the workbook is mostly empty formatted space; reading would take minutes. */
const CELLS_PER_WORKBOOK = 2_000_000;
/** Excel lists at most 512 merged areas per question: ask by bands of rows, and by narrow ones if that fails. */
const MERGE_BANDS = [512, 32] as const;

interface Geometry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A horizontal band of one sheet's used range. */
interface Band {
  readonly of: Geometry;
  readonly from: number;
  readonly rows: number;
}

/** Reads every sheet, hidden ones included. @throws OfficeTrouble, and then nothing was read. */
export function readExcelWorkbook(visit: Visitor): Promise<Workbook> {
  return visit(async (v) => {
    const geometries = await readGeometries(v);
    const size = geometries.reduce((sum, g) => sum + g.rows * g.columns, 0);
    if (size > CELLS_PER_WORKBOOK) throw new OfficeTrouble("too-large", `${size} cells`);
    if (size === 0) return { sheets: geometries.map((g) => toSheet(g, [], null)) };
    return await readPatiently(v, geometries, { cells: CELLS_PER_RESPONSE, mergeBand: MERGE_BANDS[0] });
  });
}

interface Portion {
  readonly cells: number;
  readonly mergeBand: number;
}

/** Starts again in smaller portions when Excel cannot answer: long texts, or too many merged areas in a band. */
async function readPatiently(v: Visit, geometries: readonly Geometry[], portion: Portion): Promise<Workbook> {
  try {
    return await readContents(v, geometries, portion);
  } catch (error) {
    const { code } = asTrouble(error);
    const widest = Math.max(...geometries.map((g) => g.columns));
    if (code === "too-large" && portion.cells > widest) {
      const cells = Math.max(widest, Math.floor(portion.cells / 4));
      return await readPatiently(v, geometries, { ...portion, cells });
    }
    if (code === "unknown" && portion.mergeBand !== MERGE_BANDS[1]) {
      return await readPatiently(v, geometries, { ...portion, mergeBand: MERGE_BANDS[1] });
    }
    throw error;
  }
}

/** Merges and hidden rows travel with the first contents: they need no round trip of their own. */
async function readContents(v: Visit, geometries: readonly Geometry[], portion: Portion): Promise<Workbook> {
  const frames = geometries.map((geometry) => askFrame(geometry, portion.mergeBand));
  const cells = new Map<Geometry, Cell[]>(geometries.map((g) => [g, []]));
  for (const batch of batches(geometries, portion.cells)) await readBands(v, batch, cells);
  return { sheets: geometries.map((g, i) => toSheet(g, cells.get(g) ?? [], frames[i] ?? null)) };
}

function toSheet(geometry: Geometry, cells: readonly Cell[], frame: Frame | null): Sheet {
  const { name, visible, top } = geometry;
  const hidden = frame?.rows.value ?? [];
  return {
    name,
    visible,
    cells,
    merges: areasOf(frame?.merges ?? []),
    hiddenRows: hidden.flatMap((row, i) => (row.rowHidden === true ? [top + i] : [])),
  };
}

async function readGeometries({ context, sync }: Visit): Promise<Geometry[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/visibility");
  await sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await sync();
  return asked.map(({ sheet, used }) => {
    const empty = used.isNullObject;
    return {
      sheet,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      top: empty ? 0 : used.rowIndex,
      left: empty ? 0 : used.columnIndex,
      rows: empty ? 0 : used.rowCount,
      columns: empty ? 0 : used.columnCount,
    };
  });
}

interface Frame {
  readonly merges: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askFrame(geometry: Geometry, mergeBand: number): Frame | null {
  const { sheet, top, left, rows, columns } = geometry;
  if (rows === 0) return null;
  const merges: Excel.RangeAreas[] = [];
  for (let row = 0; row < top + rows; row += mergeBand) {
    const band = sheet.getRangeByIndexes(row, 0, Math.min(mergeBand, top + rows - row), left + columns);
    const areas = band.getMergedAreasOrNullObject();
    areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    merges.push(areas);
  }
  return { merges, rows: rangeOf({ of: geometry, from: 0, rows }).getRowProperties({ rowHidden: true }) };
}

function rangeOf(band: Band): Excel.Range {
  const { sheet, top, left, columns } = band.of;
  return sheet.getRangeByIndexes(top + band.from, left, band.rows, columns);
}

/** Groups the used ranges, cut into bands where one alone is too large, so that each group fits a response. */
function batches(geometries: readonly Geometry[], most: number): Band[][] {
  const groups: Band[][] = [];
  let group: Band[] = [];
  let room = most;
  for (const of of geometries) {
    let from = 0;
    while (from < of.rows) {
      const fits = Math.floor(room / of.columns);
      if (fits === 0 && group.length > 0) {
        groups.push(group);
        group = [];
        room = most;
        continue;
      }
      const rows = Math.min(of.rows - from, Math.max(fits, 1));
      group.push({ of, from, rows });
      from += rows;
      room -= rows * of.columns;
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** One round trip. */
async function readBands(visit: Visit, bands: readonly Band[], cells: Map<Geometry, Cell[]>): Promise<void> {
  const asked = bands.map((band) => {
    const range = rangeOf(band);
    range.load("values,formulas,numberFormat,valueTypes");
    return { band, range };
  });
  await visit.sync();
  for (const { band, range } of asked) {
    if (!Array.isArray(range.values) || !Array.isArray(range.formulas)) {
      throw new OfficeTrouble("not-answered", band.of.name);
    }
    const read = cellsFromRange({
      top: band.of.top + band.from,
      left: band.of.left,
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      types: range.valueTypes,
    });
    cells.get(band.of)?.push(...read);
  }
}

/** An area that spans two bands is listed by both. */
function areasOf(answers: readonly Excel.RangeAreas[]): Area[] {
  const areas = new Map<string, Area>();
  for (const answer of answers) {
    if (answer.isNullObject) continue;
    for (const area of answer.areas.items.map(toArea)) areas.set(`${area.top}:${area.left}`, area);
  }
  return [...areas.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function toArea(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
