/** Formats of a range: fill, font, borders, alignment, sizes. */
import { intersection } from "../area.ts";
import { readTexts } from "../cell-reading.ts";
import {
  ALIGNMENT_FACTS,
  FILL_FACTS,
  FONT_FACTS,
  patchStyle,
  readFact,
  type StyleFact,
  writeFact,
} from "../cell-style.ts";
import { invalidArgument } from "../failure.ts";
import type { RangeObject } from "../objects.ts";
import type { Scalar, TypeTable } from "../type-table.ts";
import { RangeBorderCollection } from "./range-border.ts";

export class RangeFormatObject {
  constructor(readonly range: RangeObject) {}
}

export class RangeFillObject {
  constructor(readonly range: RangeObject) {}
}

export class RangeFontObject {
  constructor(readonly range: RangeObject) {}
}

const POINTS_PER_PIXEL = 0.75;

/** Turns facts into the scalars of a class, refusing to write where protection does not allow formats. */
function factScalars<T extends { readonly range: RangeObject }>(
  className: string,
  facts: Readonly<Record<string, StyleFact>>,
): Record<string, Scalar<T>> {
  const scalar = (name: string, fact: StyleFact): Scalar<T> => ({
    get: ({ range }) => readFact(range, fact),
    set: ({ range }, value) => {
      requireFormattable(range, `${className}.${name}`);
      writeFact(range, fact, value);
    },
  });
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, scalar(name, fact)]));
}

export function requireFormattable(range: RangeObject, location: string): void {
  range.model.protection.requireFormattable(range.sheet.facade, "allowFormatCells", location);
}

export const rangeFormatTable: TypeTable<RangeFormatObject> = {
  name: "RangeFormat",
  scalars: {
    ...factScalars<RangeFormatObject>("RangeFormat", ALIGNMENT_FACTS),
    ColumnWidth: {
      get: ({ range }) => uniformSize(range, "columns"),
      set: ({ range }, points) => {
        range.model.protection.requireFormattable(
          range.sheet.facade,
          "allowFormatColumns",
          "RangeFormat.columnWidth",
        );
        const { left, columns } = onGrid(range);
        range.sheet.facade.setColumnWidths(left, columns, pixels(points, "RangeFormat.columnWidth"));
      },
    },
    RowHeight: {
      get: ({ range }) => uniformSize(range, "rows"),
      set: ({ range }, points) => {
        range.model.protection.requireFormattable(
          range.sheet.facade,
          "allowFormatRows",
          "RangeFormat.rowHeight",
        );
        const { top, rows } = onGrid(range);
        range.sheet.facade.setRowHeightsForced(top, rows, pixels(points, "RangeFormat.rowHeight"));
      },
    },
  },
  links: {
    Borders: ({ range }) => new RangeBorderCollection(range),
    Fill: ({ range }) => new RangeFillObject(range),
    Font: ({ range }) => new RangeFontObject(range),
  },
  methods: {
    AutofitColumns: ({ range }) => autofitColumns(range),
    AutofitRows: ({ range }) => {
      const { top, rows } = onGrid(range);
      range.sheet.facade.setRowAutoHeight(top, rows);
    },
  },
};

export const rangeFillTable: TypeTable<RangeFillObject> = {
  name: "RangeFill",
  scalars: factScalars<RangeFillObject>("RangeFill", FILL_FACTS),
  methods: {
    Clear: ({ range }) => {
      requireFormattable(range, "RangeFill.clear");
      patchStyle(range, { bg: null });
    },
  },
};

export const rangeFontTable: TypeTable<RangeFontObject> = {
  name: "RangeFont",
  scalars: factScalars<RangeFontObject>("RangeFont", FONT_FACTS),
};

/** The part of a range that the grid has, at least one cell. */
function onGrid(range: RangeObject) {
  const { facade } = range.sheet;
  const grid = { top: 0, left: 0, rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
  return intersection(range.block, grid) ?? { ...range.block, rows: 1, columns: 1 };
}

function pixels(points: unknown, location: string): number {
  const size = Number(points);
  if (!Number.isFinite(size) || size < 0) throw invalidArgument(location);
  return size / POINTS_PER_PIXEL;
}

function uniformSize(range: RangeObject, of: "rows" | "columns"): number | null {
  const { facade } = range.sheet;
  const block = onGrid(range);
  const [first, count] = of === "rows" ? [block.top, block.rows] : [block.left, block.columns];
  const sizeAt = (index: number): number =>
    (of === "rows" ? facade.getRowHeight(index) : facade.getColumnWidth(index)) * POINTS_PER_PIXEL;
  const size = sizeAt(first);
  for (let index = first + 1; index < first + count; index++) if (sizeAt(index) !== size) return null;
  return size;
}

/** Widths by the longest displayed text: no font is measured, so that it works without a screen too. */
function autofitColumns(range: RangeObject): void {
  const block = onGrid(range);
  const texts = readColumnTexts(range);
  for (let column = 0; column < block.columns; column++) {
    const longest = texts[column] ?? 0;
    if (longest > 0) range.sheet.facade.setColumnWidths(block.left + column, 1, longest * 7 + 12);
  }
}

function readColumnTexts(range: RangeObject): number[] {
  const block = onGrid(range);
  const texts = readTexts(range.sheet.range(block));
  return Array.from({ length: block.columns }, (_, column) =>
    texts.reduce((longest, row) => Math.max(longest, (row[column] ?? "").length), 0),
  );
}
