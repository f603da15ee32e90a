/** A worksheet part as a stream of rows and raw cells (ECMA-376-1, 18.3.1); nothing is interpreted yet. */
import { limits } from "./limits.ts";
import { parsePart } from "./package.ts";
import { decodeEscapes, RichText } from "./strings.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import type { Attributes } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

export interface RawCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** "n", "s", "str", "inlineStr", "b", "e", "d". */
  readonly type: string;
  /** Text of `<v>`, null when there is none at all. */
  readonly value: string | null;
  /** Text of `<is>`. */
  readonly inline: string | null;
  readonly formula: RawFormula | null;
}

export interface RawFormula {
  readonly attributes: Attributes;
  readonly text: string;
}

export interface SheetVisitor {
  row?(row: number, attributes: Attributes): void;
  cell?(cell: RawCell): void;
  /** Every element outside the cell table; `within` is its parent. */
  element?(name: string, attributes: Attributes, within: string): void;
}

/** @throws UnreadableWorkbook */
export function scanWorksheet(entry: ZipEntry, visitor: SheetVisitor): void {
  const rich = new RichText();
  const path: string[] = [];
  let row = -1;
  let column = -1;
  let cell: Attributes | null = null;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: { attributes: Attributes; text: string } | null = null;
  let reading: "v" | "f" | "is" | null = null;

  const openInTable = (name: string, attributes: Attributes) => {
    if (cell) {
      if (reading === "is") rich.open(name);
      else if (name === "v") [reading, value] = ["v", value ?? ""];
      else if (name === "f") [reading, formula] = ["f", { attributes, text: "" }];
      else if (name === "is") reading = "is";
    } else if (name === "c") {
      cell = attributes;
      column = columnOf(attributes.r, row, column);
    } else if (name === "row") {
      row = rowOf(attributes.r, row);
      column = -1;
      visitor.row?.(row, attributes);
    }
  };

  parsePart(entry, {
    open(name, attributes) {
      if (path.length === 0 && name !== "worksheet") {
        throw new UnreadableWorkbook("damaged", `${entry.name} holds <${name}>`);
      }
      if (path[1] === "sheetData") openInTable(name, attributes);
      else visitor.element?.(name, attributes, path.at(-1) ?? "");
      path.push(name);
    },
    text(text) {
      if (reading === "v") value += text;
      else if (reading === "f" && formula) formula.text += text;
      else if (reading === "is") rich.add(text);
    },
    close(name) {
      path.pop();
      if (!cell) return;
      if (reading === "is") {
        rich.close(name);
        if (name === "is") [inline, reading] = [rich.take(), null];
      } else if (name === "v" || name === "f") reading = null;
      else if (name === "c") {
        const style = Number(cell.s ?? 0);
        visitor.cell?.({
          row,
          column,
          style,
          type: cell.t ?? "n",
          value,
          inline,
          formula: checked(formula),
        });
        [cell, value, inline, formula] = [null, null, null, null];
      }
    },
  });
}

function rowOf(reference: string | undefined, before: number): number {
  if (reference !== undefined && !/^\d{1,7}$/.test(reference)) throw outside(`row ${reference}`);
  const row = reference === undefined ? before + 1 : Number(reference) - 1;
  if (row < 0 || row >= limits.rows) throw outside(`row ${reference ?? row + 1}`);
  return row;
}

function columnOf(reference: string | undefined, row: number, before: number): number {
  let column = before + 1;
  if (reference !== undefined) {
    const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
    if (!match || Number(match[2]) !== row + 1) throw outside(`cell ${reference} in row ${row + 1}`);
    column = -1;
    for (const letter of match[1] ?? "") column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  }
  if (row < 0 || column >= limits.columns) throw outside(`cell ${reference ?? column}`);
  return column;
}

function checked(formula: RawFormula | null): RawFormula | null {
  if (!formula) return null;
  const text = decodeEscapes(formula.text);
  if (text.length > limits.formulaText) throw new UnreadableWorkbook("text-too-long", "formula");
  return { attributes: formula.attributes, text };
}

function outside(detail: string): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", detail.slice(0, 80));
}
