/** Cell changes in the text of one worksheet part. Rows and cells that are not named keep every character. */
import { type Area, areaName, cellName, parseAreaName } from "../kit/a1.ts";
import { cellXml } from "./cell-xml.ts";
import { movableFormula } from "./formula.ts";
import { type CellSpan, findSpans, inAny, type RowSpan, type SheetSpans, textOf } from "./sheet-spans.ts";
import { type CellEdit, EditRefused, type SheetEdit } from "./workbook-edit.ts";
import {
  applyReplacements,
  attributeOf,
  escapeXml,
  prefixOf,
  type Replacement,
  withAttribute,
} from "./xml-patch.ts";

export interface PatchedSheet {
  readonly text: string;
  /** A cell with a formula was rewritten: the order of calculation that the file stores is no longer true. */
  readonly formulasChanged: boolean;
}

/** The number of a cell style made from an existing one. */
export type StyleMaker = (base: number, edit: CellEdit) => number;

/** `dropResults`: results of formulas may be stale, so they go. @throws EditRefused */
export function patchSheet(
  text: string,
  edit: SheetEdit,
  dropResults: boolean,
  makeStyle: StyleMaker,
): PatchedSheet {
  const patch = new SheetPatch(text, edit, makeStyle);
  patch.existingCells(dropResults);
  patch.newCells();
  patch.dimension();
  if (edit.protect !== undefined) patch.protection(edit.protect);
  return { text: applyReplacements(text, patch.replacements), formulasChanged: patch.formulasChanged };
}

class SheetPatch {
  readonly replacements: Replacement[] = [];
  formulasChanged = false;
  private readonly spans: SheetSpans;
  private readonly prefix: string;
  private readonly pending: Map<string, CellEdit>;
  private readonly text: string;
  private readonly edit: SheetEdit;
  private readonly makeStyle: StyleMaker;

  constructor(text: string, edit: SheetEdit, makeStyle: StyleMaker) {
    this.text = text;
    this.edit = edit;
    this.makeStyle = makeStyle;
    this.prefix = prefixOf(text);
    this.spans = findSpans(text, new Set(edit.cells.map((cell) => cell.row)));
    this.pending = new Map(edit.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
    if (this.pending.size !== edit.cells.length) throw new EditRefused("bad-cell", "two changes of one cell");
  }

  /** Rewrites the named cells that are there; takes stale results and lost shared formulas out of the others. */
  existingCells(dropResults: boolean): void {
    const masters = this.sharedMasters();
    const lost = new Set<string>();
    for (const [index, master] of masters) {
      const edit = this.pending.get(cellName(master.row, master.column));
      if (edit && edit.input.type !== "keep") lost.add(index);
    }
    for (const cell of this.spans.cells) {
      const name = cellName(cell.row, cell.column);
      const edit = this.pending.get(name);
      this.pending.delete(name);
      if (edit && edit.input.type !== "keep") this.rewrite(cell, edit);
      else this.retouch(cell, edit, dropResults, masters, lost);
    }
  }

  /** Adds the cells that were not there, row by row. */
  newCells(): void {
    const byRow = new Map<number, CellEdit[]>();
    const added = [...this.pending.values()].filter(({ input, format, style }) => {
      return (input.type !== "keep" && input.type !== "clear") || format !== undefined || style !== undefined;
    });
    for (const edit of added) {
      if (edit.input.type !== "keep") this.refuseArrayPart(edit);
      this.formulasChanged ||= edit.input.type === "formula";
      byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
    }
    const known = new Map<number, RowSpan>();
    for (const row of this.spans.rows) if (!known.has(row.row)) known.set(row.row, row);
    const missing = [...byRow.keys()].some((row) => !known.has(row));
    for (const row of this.spans.rows)
      this.retouchRow(row, byRow.get(row.row) ?? [], missing, known.get(row.row) === row);
    const absent = [...byRow].filter(([row]) => !known.has(row)).sort(([a], [b]) => a - b);
    this.addRows(absent);
  }

  dimension(): void {
    const span = this.spans.sections.get("dimension");
    const filled = this.edit.cells.filter(({ input }) => input.type !== "clear" && input.type !== "keep");
    if (!span || filled.length === 0) return;
    const tag = this.text.slice(span.start, span.openEnd);
    const before = parseAreaName(attributeOf(tag, "ref") ?? "");
    if (!before) return;
    const after = filled.reduce<Area>(
      (a, { row, column }) => ({
        top: Math.min(a.top, row),
        left: Math.min(a.left, column),
        bottom: Math.max(a.bottom, row),
        right: Math.max(a.right, column),
      }),
      before,
    );
    if (areaName(after) === areaName(before)) return;
    this.replacements.push({
      start: span.start,
      end: span.openEnd,
      text: withAttribute(tag, "ref", areaName(after)),
    });
  }

  protection(on: boolean): void {
    const { sections } = this.spans;
    const span = sections.get("sheetProtection");
    if (span) {
      const tag = this.text.slice(span.start, span.openEnd);
      const isOn = ["1", "true"].includes(attributeOf(tag, "sheet") ?? "");
      if (isOn === on) return;
      const secret = attributeOf(tag, "password") ?? attributeOf(tag, "hashValue");
      if (secret !== null) throw new EditRefused("password-protected", this.edit.name);
      const text = on ? withAttribute(tag, "sheet", "1") : "";
      this.replacements.push({ start: span.start, end: on ? span.openEnd : span.end, text });
    } else if (on) {
      const at = (sections.get("sheetCalcPr") ?? sections.get("sheetData"))?.end ?? this.text.length;
      this.replacements.push({ start: at, end: at, text: protectionXml(this.prefix) });
    }
  }

  private rewrite(cell: CellSpan, edit: CellEdit): void {
    this.refuseArrayPart(edit);
    this.formulasChanged ||= cell.formula !== null || edit.input.type === "formula";
    const style = this.makeStyle(Number(attributeOf(this.tagOf(cell), "s") ?? 0), edit);
    const gone = edit.input.type === "clear" && style === 0;
    const text = gone ? "" : cellXml(edit, style, this.prefix);
    this.replacements.push({ start: cell.start, end: cell.end, text });
  }

  private retouch(
    cell: CellSpan,
    edit: CellEdit | undefined,
    dropResults: boolean,
    masters: ReadonlyMap<string, SharedMaster>,
    lost: ReadonlySet<string>,
  ): void {
    const before = this.tagOf(cell);
    let tag = before;
    if (cell.implicit) tag = withAttribute(tag, "r", cellName(cell.row, cell.column));
    if (edit) {
      const style = this.makeStyle(Number(attributeOf(tag, "s") ?? 0), edit);
      tag = withAttribute(tag, "s", style > 0 ? String(style) : null);
    }
    if (dropResults && cell.value && (cell.formula || inAny(this.spans.arrays, cell))) {
      tag = withAttribute(tag, "t", null);
      this.replacements.push({ start: cell.value.start, end: cell.value.end, text: "" });
    }
    if (tag !== before) this.replacements.push({ start: cell.start, end: cell.openEnd, text: tag });
    if (!cell.formula) return;
    const opening = this.text.slice(cell.formula.start, cell.formula.openEnd);
    const index = attributeOf(opening, "t") === "shared" ? (attributeOf(opening, "si") ?? "") : null;
    const master = index !== null && lost.has(index) ? masters.get(index) : undefined;
    if (!master) return;
    const own = textOf(this.text, cell.formula);
    const formula = own || movableFormula(master.text)(cell.row - master.row, cell.column - master.column);
    const text = `<${this.prefix}f>${escapeXml(formula)}</${this.prefix}f>`;
    this.replacements.push({ start: cell.formula.start, end: cell.formula.end, text });
  }

  private retouchRow(row: RowSpan, edits: readonly CellEdit[], number: boolean, first: boolean): void {
    const before = this.text.slice(row.start, row.openEnd);
    const empty = row.end === row.openEnd;
    const added = first ? [...edits].sort((a, b) => a.column - b.column) : [];
    let tag =
      row.implicit && (number || added.length > 0) ? withAttribute(before, "r", String(row.row + 1)) : before;
    if (added.length > 0) tag = withAttribute(tag, "spans", null);
    const xml = (edit: CellEdit) =>
      cellXml(edit, this.makeStyle(this.inherited(edit.column, before), edit), this.prefix);
    if (empty && added.length > 0) {
      const text = `${tag.replace(/\s*\/>$/, ">")}${added.map(xml).join("")}</${this.prefix}row>`;
      this.replacements.push({ start: row.start, end: row.end, text });
      return;
    }
    if (tag !== before) this.replacements.push({ start: row.start, end: row.openEnd, text: tag });
    if (added.length === 0) return;
    const there = this.spans.cells.filter((cell) => cell.start > row.start && cell.start < row.end);
    for (const edit of added) {
      const at = there.find((cell) => cell.column > edit.column)?.start ?? row.closeStart;
      this.replacements.push({ start: at, end: at, text: xml(edit) });
    }
  }

  private addRows(rows: readonly (readonly [number, readonly CellEdit[]])[]): void {
    const data = this.spans.sections.get("sheetData");
    if (!data || rows.length === 0) return;
    const xml = rows.map(([row, edits]) => {
      const cells = [...edits].sort((a, b) => a.column - b.column);
      const inner = cells.map((edit) =>
        cellXml(edit, this.makeStyle(this.inherited(edit.column, ""), edit), this.prefix),
      );
      return { row, text: `<${this.prefix}row r="${row + 1}">${inner.join("")}</${this.prefix}row>` };
    });
    if (data.end === data.openEnd) {
      const tag = this.text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
      const text = `${tag}${xml.map((row) => row.text).join("")}</${this.prefix}sheetData>`;
      this.replacements.push({ start: data.start, end: data.end, text });
      return;
    }
    for (const { row, text } of xml) {
      const at = this.spans.rows.find((other) => other.row > row)?.start ?? data.closeStart;
      this.replacements.push({ start: at, end: at, text });
    }
  }

  /** A new cell takes the style of its row, or else of its column, as in Excel. */
  private inherited(column: number, rowTag: string): number {
    if (rowTag && ["1", "true"].includes(attributeOf(rowTag, "customFormat") ?? "")) {
      return Number(attributeOf(rowTag, "s") ?? 0);
    }
    return this.spans.columnStyles.find((c) => column >= c.first && column <= c.last)?.style ?? 0;
  }

  private refuseArrayPart(edit: CellEdit): void {
    if (!inAny(this.spans.arrays, edit)) return;
    throw new EditRefused("part-of-array", `${this.edit.name}!${cellName(edit.row, edit.column)}`);
  }

  private sharedMasters(): Map<string, SharedMaster> {
    const masters = new Map<string, SharedMaster>();
    for (const { row, column, formula } of this.spans.cells) {
      if (!formula || formula.closeStart === formula.openEnd) continue;
      const opening = this.text.slice(formula.start, formula.openEnd);
      const index = attributeOf(opening, "si");
      if (attributeOf(opening, "t") !== "shared" || index === null) continue;
      if (!masters.has(index) || attributeOf(opening, "ref") !== null) {
        masters.set(index, { row, column, text: textOf(this.text, formula) });
      }
    }
    return masters;
  }

  private tagOf(cell: CellSpan): string {
    return this.text.slice(cell.start, cell.openEnd);
  }
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Everything locked, as Excel's own button does without a password. */
export function protectionXml(prefix: string): string {
  return `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
}
