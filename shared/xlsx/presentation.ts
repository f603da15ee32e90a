/** How the original file looks: what a browser workbook needs beside the cells. Types in `look.ts`. */
import { parseAreaName } from "../kit/a1.ts";
import { readCellStyles } from "./cell-styles.ts";
import { Colors } from "./colors.ts";
import { limits } from "./limits.ts";
import type { CellLook, ColumnLook, Presentation, RowLook, SheetLook } from "./look.ts";
import { openPackage } from "./package.ts";
import { readTables } from "./tables.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import { findRelated, isTrue, readWorkbookPart, type SheetEntry } from "./workbook-part.ts";
import { scanWorksheet } from "./worksheet.ts";
import type { Attributes } from "./xml.ts";

/** Same file, same guards and same order of sheets as `readXlsx`. @throws UnreadableWorkbook */
export function readPresentation(bytes: Uint8Array): Presentation {
  const pack = openPackage(bytes);
  const workbook = readWorkbookPart(pack);
  const colors = new Colors(findRelated(pack, workbook, "theme"));
  const styles = readCellStyles(findRelated(pack, workbook, "styles"), colors);
  const budget = { cells: 0, merges: 0 };
  return {
    sheets: workbook.sheets.map((entry) => ({
      ...readLook(entry, styles.length, budget),
      tables: readTables(pack, entry.part.name),
    })),
    styles,
    names: workbook.names,
  };
}

type Draft = { -readonly [K in keyof SheetLook]: SheetLook[K] };

function readLook(
  entry: SheetEntry,
  styles: number,
  budget: { cells: number; merges: number },
): Omit<SheetLook, "tables"> {
  const columns: ColumnLook[] = [];
  const rows: RowLook[] = [];
  const cells: CellLook[] = [];
  const merges: SheetLook["merges"][number][] = [];
  const known = (style: number) => (style > 0 && style < styles ? style : 0);
  const look: Omit<Draft, "tables"> = {
    name: entry.name,
    visible: entry.visible,
    protected: false,
    gridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    defaultColumnWidth: null,
    defaultRowHeight: null,
    columns,
    rows,
    cells,
    merges,
  };
  scanWorksheet(entry.part, {
    row(row, attributes) {
      const height = positive(attributes.ht);
      const hidden = isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0;
      const style = isTrue(attributes.customFormat) ? known(Number(attributes.s ?? 0)) : 0;
      if (height !== null || hidden || style !== 0) rows.push({ row, height, hidden, style });
    },
    cell({ row, column, style }) {
      if (known(style) === 0) return;
      if (++budget.cells > limits.cells) throw new UnreadableWorkbook("too-many-cells", "styled cells");
      cells.push({ row, column, style });
    },
    element(name, attributes, within) {
      if (name === "col" && within === "cols") addColumns(columns, attributes, known);
      else if (name === "mergeCell") {
        const area = parseAreaName(attributes.ref ?? "");
        if (area && ++budget.merges <= limits.merges) merges.push(area);
      } else if (name === "sheetFormatPr") {
        look.defaultColumnWidth = positive(attributes.defaultColWidth);
        look.defaultRowHeight = positive(attributes.defaultRowHeight);
      } else if (name === "sheetView")
        look.gridlines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
      else if (name === "pane" && attributes.state?.startsWith("frozen")) {
        look.frozenRows = count(attributes.ySplit, limits.rows);
        look.frozenColumns = count(attributes.xSplit, limits.columns);
      } else if (name === "sheetProtection") look.protected = isTrue(attributes.sheet);
    },
  });
  return look;
}

function addColumns(columns: ColumnLook[], attributes: Attributes, known: (style: number) => number): void {
  const first = Number(attributes.min) - 1;
  const last = Math.min(Number(attributes.max), limits.columns) - 1;
  if (!(first >= 0 && last >= first) || columns.length >= limits.columns) return;
  const hidden = isTrue(attributes.hidden) || Number(attributes.width ?? 1) === 0;
  columns.push({
    first,
    last,
    width: positive(attributes.width),
    hidden,
    style: known(Number(attributes.style ?? 0)),
  });
}

function positive(text: string | undefined): number | null {
  const value = Number(text ?? Number.NaN);
  return value > 0 && Number.isFinite(value) ? value : null;
}

function count(text: string | undefined, most: number): number {
  const value = Number(text ?? 0);
  return Number.isInteger(value) && value > 0 && value < most ? value : 0;
}
