/** Where rows and cells lie in the text of a worksheet part: what an edit needs to cut and sew. */
import { type Area, parseAreaName, parseCellName } from "../kit/a1.ts";
import { attributeOf, type Tag, tagsOf, unescapeXml } from "./xml-patch.ts";

export interface Span {
  readonly start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

export interface RowSpan extends Span {
  readonly row: number;
  /** The writer left the number out and counts on the order. */
  readonly implicit: boolean;
}

export interface CellSpan extends Span {
  readonly row: number;
  readonly column: number;
  readonly implicit: boolean;
  formula: Span | null;
  value: Span | null;
}

export interface SheetSpans {
  /** Children of the root by name, the first of each. */
  readonly sections: ReadonlyMap<string, Span>;
  readonly rows: readonly RowSpan[];
  /** Cells of the wanted rows, and every cell with a formula or inside an array formula. */
  readonly cells: readonly CellSpan[];
  /** Areas of array formulas and data tables with more than one cell. */
  readonly arrays: readonly Area[];
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

/** One pass over the text; `wanted` are 0-based row numbers. */
export function findSpans(text: string, wanted: ReadonlySet<number>): SheetSpans {
  const sections = new Map<string, Span>();
  const rows: RowSpan[] = [];
  const cells: CellSpan[] = [];
  const arrays: Area[] = [];
  const columnStyles: { first: number; last: number; style: number }[] = [];
  const path: string[] = [];
  let section: Span | null = null;
  let row: RowSpan | null = null;
  let cell: CellSpan | null = null;
  let part: Span | null = null;
  let column = -1;

  const open = (tag: Tag) => {
    const depth = path.length;
    const whole = (): string => text.slice(tag.start, tag.end);
    if (depth === 1) {
      section = spanOf(tag);
      if (!sections.has(tag.name)) sections.set(tag.name, section);
    } else if (depth === 2 && tag.name === "col" && path[1] === "cols")
      columnStyles.push(columnStyle(whole()));
    else if (path[1] !== "sheetData") return;
    else if (depth === 2 && tag.name === "row") {
      const number = attributeOf(whole(), "r");
      const before: number = rows.at(-1)?.row ?? -1;
      row = {
        ...spanOf(tag),
        row: number === null ? before + 1 : Number(number) - 1,
        implicit: number === null,
      };
      rows.push(row);
      column = -1;
    } else if (depth === 3 && tag.name === "c" && row) {
      const name = attributeOf(whole(), "r");
      column = name === null ? column + 1 : (parseCellName(name)?.column ?? column + 1);
      cell = { ...spanOf(tag), row: row.row, column, implicit: name === null, formula: null, value: null };
    } else if (depth === 4 && cell && (tag.name === "f" || tag.name === "v")) {
      part = spanOf(tag);
      if (tag.name === "v") cell.value = part;
      else {
        cell.formula = part;
        const area = wideArray(whole());
        if (area) arrays.push(area);
      }
    }
  };
  const close = (tag: Tag) => {
    const depth = path.length;
    const span = depth === 1 ? section : depth === 2 ? row : depth === 3 ? cell : depth === 4 ? part : null;
    if (!span) return;
    if (tag.kind === "close") [span.closeStart, span.end] = [tag.start, tag.end];
    if (depth === 1) section = null;
    else if (depth === 2) row = null;
    else if (depth === 4) part = null;
    else if (cell) {
      if (cell.formula || wanted.has(cell.row) || inAny(arrays, cell)) cells.push(cell);
      cell = null;
    }
  };

  for (const tag of tagsOf(text)) {
    if (tag.kind !== "close") open(tag);
    if (tag.kind === "open") path.push(tag.name);
    if (tag.kind === "close") path.pop();
    if (tag.kind !== "open") close(tag);
  }
  return { sections, rows, cells, arrays, columnStyles };
}

/** The content of a span with entities resolved. */
export function textOf(text: string, span: Span): string {
  return unescapeXml(text.slice(span.openEnd, span.closeStart));
}

export function inAny(areas: readonly Area[], { row, column }: { row: number; column: number }): boolean {
  return areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right);
}

function spanOf(tag: Tag): Span {
  return { start: tag.start, openEnd: tag.end, closeStart: tag.end, end: tag.end };
}

function columnStyle(tag: string): { first: number; last: number; style: number } {
  const number = (name: string) => Number(attributeOf(tag, name) ?? 0);
  return { first: number("min") - 1, last: number("max") - 1, style: number("style") };
}

function wideArray(tag: string): Area | null {
  const kind = attributeOf(tag, "t");
  const area = kind === "array" || kind === "dataTable" ? parseAreaName(attributeOf(tag, "ref") ?? "") : null;
  return area && (area.top !== area.bottom || area.left !== area.right) ? area : null;
}
