/** The styles part: every cell format with its font, fill and borders looked up (ECMA-376-1, 18.8). */
import type { Colors } from "./colors.ts";
import { limits } from "./limits.ts";
import {
  type BorderLook,
  type BorderSide,
  borderSides,
  borderStyles,
  type CellStyle,
  type FontLook,
  horizontalAlignments,
  verticalAlignments,
} from "./look.ts";
import { addFormat, builtinFormats } from "./number-format.ts";
import { parsePart } from "./package.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import { isTrue } from "./workbook-part.ts";
import type { Attributes } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Borders = Record<BorderSide, BorderLook | null>;

interface Fill {
  painted: boolean;
  color: string | null;
}

interface CellFormat {
  readonly xf: Attributes;
  alignment: Attributes;
  locked: boolean;
}

const noBorders: Borders = { top: null, right: null, bottom: null, left: null };
const plainFont: FontLook = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const plainStyle: CellStyle = {
  font: plainFont,
  fill: null,
  numberFormat: "General",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: noBorders,
  locked: true,
};

/** In the order of the cells' style numbers; at least the default one. @throws UnreadableWorkbook */
export function readCellStyles(entry: ZipEntry | null, colors: Colors): CellStyle[] {
  if (!entry) return [plainStyle];
  const codes = new Map(builtinFormats);
  const fonts: Mutable<FontLook>[] = [];
  const fills: Fill[] = [];
  const borders: Borders[] = [];
  const formats: CellFormat[] = [];
  const path: string[] = [];
  parsePart(entry, {
    open(name, attributes) {
      const parent = path.at(-1);
      const table = path[1];
      path.push(name);
      if (fonts.length + fills.length + borders.length + formats.length > 4 * limits.styles) {
        throw new UnreadableWorkbook("damaged", "too many cell styles");
      }
      if (name === "numFmt" && table === "numFmts")
        addFormat(codes, attributes.numFmtId, attributes.formatCode);
      else if (table === "fonts" && parent === "fonts") fonts.push({ ...plainFont });
      else if (table === "fonts") setFont(fonts.at(-1), name, attributes, colors);
      else if (table === "fills") setFill(fills, name, attributes, colors);
      else if (table === "borders" && parent === "borders") borders.push({ ...noBorders });
      else if (table === "borders") setBorder(borders.at(-1), name, path, attributes, colors);
      else if (table === "cellXfs") setFormat(formats, name, attributes);
    },
    close() {
      path.pop();
    },
  });
  const styles = formats.map(({ xf, alignment, locked }): CellStyle => {
    const { horizontal, vertical } = alignment;
    return {
      font: fonts[Number(xf.fontId ?? 0)] ?? plainFont,
      fill: fills[Number(xf.fillId ?? 0)]?.color ?? null,
      numberFormat: codes.get(Number(xf.numFmtId ?? 0)) ?? "General",
      horizontal: horizontalAlignments.find((value) => value === horizontal) ?? "general",
      vertical: verticalAlignments.find((value) => value === vertical) ?? "bottom",
      wrap: isTrue(alignment.wrapText),
      borders: borders[Number(xf.borderId ?? 0)] ?? noBorders,
      locked,
    };
  });
  return styles.length > 0 ? styles : [plainStyle];
}

function setFont(
  font: Mutable<FontLook> | undefined,
  name: string,
  attributes: Attributes,
  colors: Colors,
): void {
  if (!font) return;
  const on = attributes.val === undefined || isTrue(attributes.val);
  if (name === "name") font.name = attributes.val ?? font.name;
  else if (name === "sz") font.size = Number(attributes.val) || font.size;
  else if (name === "b") font.bold = on;
  else if (name === "i") font.italic = on;
  else if (name === "strike") font.strike = on;
  else if (name === "u") font.underline = attributes.val !== "none";
  else if (name === "color") font.color = colors.of(attributes);
}

/** A gradient is given as its first colour; a fill of pattern "none" may carry colours all the same. */
function setFill(fills: Fill[], name: string, attributes: Attributes, colors: Colors): void {
  if (name === "fill") fills.push({ painted: true, color: null });
  const fill = fills.at(-1);
  if (!fill) return;
  if (name === "patternFill")
    fill.painted = attributes.patternType !== undefined && attributes.patternType !== "none";
  else if ((name === "fgColor" || name === "color") && fill.painted) fill.color ??= colors.of(attributes);
}

function setBorder(
  borders: Borders | undefined,
  name: string,
  path: readonly string[],
  attributes: Attributes,
  colors: Colors,
): void {
  if (!borders) return;
  const side = sideOf(name === "color" ? path.at(-2) : name);
  if (!side) return;
  if (name === "color") {
    const look = borders[side];
    if (look) borders[side] = { ...look, color: colors.of(attributes) ?? "#000000" };
  } else {
    const style = borderStyles.find((value) => value === attributes.style);
    borders[side] = style ? { style, color: "#000000" } : null;
  }
}

/** Newer writers say "start" and "end" for left and right. */
function sideOf(name: string | undefined): BorderSide | undefined {
  if (name === "start") return "left";
  if (name === "end") return "right";
  return borderSides.find((side) => side === name);
}

function setFormat(formats: CellFormat[], name: string, attributes: Attributes): void {
  const last = formats.at(-1);
  if (name === "xf") formats.push({ xf: attributes, alignment: {}, locked: true });
  else if (name === "alignment" && last) last.alignment = attributes;
  else if (name === "protection" && last)
    last.locked = attributes.locked === undefined || isTrue(attributes.locked);
}
