/** Formats of cells: how Univer stores them, how Excel names them, read and patched in both directions. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { intersection } from "./area.ts";
import type { StoredCell } from "./cell-content.ts";
import { writeStyle } from "./cell-writing.ts";
import { invalidArgument } from "./failure.ts";
import type { RangeObject } from "./objects.ts";

/** One format of a cell: read from a style, or written as a patch of it. */
export interface StyleFact {
  read(style: IStyleData): string | number | boolean | null;
  patch(value: unknown): IStyleData;
  /** What a range answers whose cells differ. */
  readonly mixed: "" | null;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const WRAPPED = 3;

const DEFAULT_FONT = { name: "Calibri", size: 11 };

const flag = (key: "bl" | "it"): StyleFact => ({
  read: (style) => style[key] === 1,
  patch: (value) => ({ [key]: value === true ? 1 : 0 }),
  mixed: null,
});

export const FILL_FACTS: Readonly<Record<string, StyleFact>> = {
  Color: {
    read: (style) => hexColor(style.bg?.rgb, "#FFFFFF"),
    patch: (value) => ({ bg: value === "" || value === null ? null : { rgb: wireColor(value) } }),
    mixed: "",
  },
};

export const FONT_FACTS: Readonly<Record<string, StyleFact>> = {
  Bold: flag("bl"),
  Italic: flag("it"),
  Color: {
    read: (style) => hexColor(style.cl?.rgb, "#000000"),
    patch: (value) => ({ cl: { rgb: wireColor(value) } }),
    mixed: "",
  },
  Name: {
    read: (style) => style.ff ?? DEFAULT_FONT.name,
    patch: (value) => ({ ff: String(value) }),
    mixed: null,
  },
  Size: {
    read: (style) => style.fs ?? DEFAULT_FONT.size,
    patch: (value) => ({ fs: Number(value) }),
    mixed: null,
  },
  Strikethrough: {
    read: (style) => style.st?.s === 1,
    patch: (value) => ({ st: { s: value === true ? 1 : 0 } }),
    mixed: null,
  },
  Underline: {
    read: (style) => (style.ul?.s === 1 ? "Single" : "None"),
    patch: (value) => ({ ul: { s: value === "None" ? 0 : 1 } }),
    mixed: null,
  },
};

export const ALIGNMENT_FACTS: Readonly<Record<string, StyleFact>> = {
  HorizontalAlignment: {
    read: (style) => HORIZONTAL[style.ht ?? 0] ?? "General",
    patch: (value) => ({ ht: codeOf(HORIZONTAL, value, "RangeFormat.horizontalAlignment") }),
    mixed: null,
  },
  VerticalAlignment: {
    read: (style) => VERTICAL[style.vt ?? 0] ?? "Bottom",
    patch: (value) => ({
      vt: value === "Bottom" ? 3 : codeOf(VERTICAL, value, "RangeFormat.verticalAlignment"),
    }),
    mixed: null,
  },
  WrapText: {
    read: (style) => style.tb === WRAPPED,
    patch: (value) => ({ tb: value === true ? WRAPPED : 1 }),
    mixed: null,
  },
};

/** A function that tells the style in force of a cell: its own over its row's over its column's. */
export function styleReader(
  range: RangeObject,
): (cell: StoredCell, row: number, column: number) => IStyleData {
  const { book } = range.model;
  const sheet = range.sheet.facade.getSheet();
  const byId = new Map<string, IStyleData>();
  const resolved = (style: ICellData["s"]): IStyleData | null => {
    if (typeof style !== "string") return style ?? null;
    const known = byId.get(style);
    if (known) return known;
    const found = book.style(style) ?? {};
    byId.set(style, found);
    return found;
  };
  const sheetStyle = resolved(sheet.getDefaultCellStyle());
  return (cell, row, column) => ({
    ...sheetStyle,
    ...resolved(sheet.getColumnStyle(column, true)),
    ...resolved(sheet.getRowStyle(row, true)),
    ...resolved(cell?.s),
  });
}

/** The format that all cells of the range share, else what Excel answers for differing ones. */
export function readFact(range: RangeObject, fact: StyleFact): unknown {
  const styleOf = styleReader(range);
  const sheet = range.sheet.facade;
  const grid = { top: 0, left: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const block = intersection(range.block, grid);
  if (!block) return fact.read({});
  const matrix = sheet.getSheet().getCellMatrix();
  let first: unknown;
  for (let row = block.top; row < block.top + block.rows; row++) {
    for (let column = block.left; column < block.left + block.columns; column++) {
      const value = fact.read(styleOf(matrix.getValue(row, column), row, column));
      if (first === undefined) first = value;
      else if (first !== value) return fact.mixed;
    }
  }
  return first;
}

export function writeFact(range: RangeObject, fact: StyleFact, value: unknown): void {
  patchStyle(range, fact.patch(value));
}

export function patchStyle(range: RangeObject, patch: IStyleData): void {
  for (const key of Object.keys(patch) as (keyof IStyleData)[]) writeStyle(range, key, patch[key]);
}

/** "#A6A6A6" whatever the notation stored. */
function hexColor(stored: Nullable<string>, none: string): string {
  if (!stored) return none;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (rgb) {
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(stored);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  return stored.toUpperCase();
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

function wireColor(value: unknown): string {
  const text = String(value);
  const color = NAMED_COLORS[text.toLowerCase()] ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument("RangeFormat.color");
  return color.toUpperCase();
}

function codeOf(names: readonly string[], value: unknown, location: string): number {
  const code = names.indexOf(String(value));
  if (code < 0) throw invalidArgument(location);
  return code;
}
