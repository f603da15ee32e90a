/** The looks of a file's cells in the words of the browser spreadsheet. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import type {
  BorderSide,
  BorderStyle,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../../shared/xlsx/look.ts";

const borderKeys: Record<BorderSide, keyof IBorderData> = { top: "t", right: "r", bottom: "b", left: "l" };

/** Univer's own numbers for the line kinds of the file format. */
const lineKinds: Record<BorderStyle, number> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** Null leaves the side to the content: text left, numbers right. */
const horizontal: Record<HorizontalAlignment, number | null> = {
  general: null,
  left: 1,
  center: 2,
  right: 3,
  fill: 1,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};

const vertical: Record<VerticalAlignment, number> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 2,
  distributed: 2,
};

/** 1 lets long text run over empty neighbours, 3 breaks it into lines, as in Excel. */
const wrapStrategy = { overflow: 1, wrap: 3 } as const;

/**
 * Univer's style for a cell, row or column. Every property is said, the absent ones too: Univer lays a cell's style
 * over those of its row and column, and in a file a cell's own style is the whole of it.
 */
export function univerStyle(style: CellStyle): IStyleData {
  const { font } = style;
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ul: { s: font.underline ? 1 : 0 },
    st: { s: font.strike ? 1 : 0 },
    cl: font.color ? { rgb: font.color } : null,
    bg: style.fill ? { rgb: style.fill } : null,
    bd: univerBorders(style),
    ht: horizontal[style.horizontal],
    vt: vertical[style.vertical],
    tb: style.wrap ? wrapStrategy.wrap : wrapStrategy.overflow,
    n: { pattern: style.numberFormat },
  };
}

function univerBorders(style: CellStyle): IBorderData | null {
  const borders: IBorderData = {};
  for (const [side, key] of Object.entries(borderKeys) as [BorderSide, keyof IBorderData][]) {
    const line = style.borders[side];
    if (line) borders[key] = { s: lineKinds[line.style], cl: { rgb: line.color } };
  }
  return Object.keys(borders).length > 0 ? borders : null;
}
