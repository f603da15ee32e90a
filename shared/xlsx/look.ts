/**
 * What a browser workbook needs, beside the cells, to look like the original file.
 * Rows and columns are 0-based; colours are "#RRGGBB" with theme and tint already resolved.
 */
import type { Area } from "../kit/a1.ts";

export interface Presentation {
  /** The same sheets, in the same order, as `readXlsx` gives. */
  readonly sheets: readonly SheetLook[];
  /** Indexed by the `style` of cells, rows and columns; number 0 is the workbook's default. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
}

export interface SheetLook {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly gridlines: boolean;
  /** Rows and columns that stay in place while the rest scrolls; 0 when none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Characters of the default font; null when the file leaves it to the program. */
  readonly defaultColumnWidth: number | null;
  /** Points; null when the file leaves it to the program. */
  readonly defaultRowHeight: number | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Every cell whose style is not 0, empty ones included, in file order. */
  readonly cells: readonly CellLook[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableLook[];
}

/** Columns `first` to `last`, both inclusive. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font; null = default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** Only rows that depart from the default. */
export interface RowLook {
  readonly row: number;
  /** Points; null = default height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export interface TableLook {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** en-US, without a leading "=": "Dati!$A$1:$B$9" or "0.8". */
  readonly refersTo: string;
  /** The sheet that it belongs to, null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface CellStyle {
  readonly font: FontLook;
  /** Solid background, null for none. Patterns are given as their foreground colour. */
  readonly fill: string | null;
  /** en-US number format code, "General" when none. */
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<BorderSide, BorderLook | null>>;
  /** False for a cell that stays editable on a protected sheet. */
  readonly locked: boolean;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Null = automatic (black). */
  readonly color: string | null;
}

/** "general" leaves it to the content: text left, numbers right. */
export const horizontalAlignments = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
export type HorizontalAlignment = (typeof horizontalAlignments)[number];

export const verticalAlignments = ["top", "center", "bottom", "justify", "distributed"] as const;
export type VerticalAlignment = (typeof verticalAlignments)[number];

export const borderSides = ["top", "right", "bottom", "left"] as const;
export type BorderSide = (typeof borderSides)[number];

export const borderStyles = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export type BorderStyle = (typeof borderStyles)[number];

export interface BorderLook {
  readonly style: BorderStyle;
  readonly color: string;
}
