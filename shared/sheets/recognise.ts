/** From a sheet to its tables: what they are, which column is what, and what must be asked. */
import type { Kind, Table, TableColumn, TableKind, Unit } from "../domain/table.ts";
import { areaName, cellName } from "../kit/a1.ts";
import { type Body, bodyUnder } from "./body.ts";
import { recogniseCards } from "./cards.ts";
import type { Sheet } from "./grid.ts";
import { type Header, headersAt } from "./headers.ts";
import { layouts } from "./layouts/all.ts";
import { chooseKind, type KindMatch, matchKind } from "./match.ts";
import { type FoundTable, recognisePlan } from "./plan-lines.ts";
import { readCell } from "./read-cell.ts";
import { isCurrencyFormat, isDateFormat, isPercentFormat, labelText, SheetView } from "./sheet-view.ts";
import { OWN_MARK } from "./write-plan.ts";

/** What the officer answered to "which table is this?": first header cell ("Sheet!C5") to kind. */
export type Choices = Readonly<Record<string, TableKind>>;

/** A table whose kind we will not guess. */
export interface Question {
  readonly sheet: string;
  readonly cell: string;
  readonly candidates: readonly Kind[];
  /** Headings that compete for one meaning. */
  readonly rivals: readonly { readonly field: string; readonly cells: readonly string[] }[];
}

export interface Recognised {
  readonly tables: readonly Table[];
  readonly questions: readonly Question[];
}

interface Candidate {
  readonly header: Header;
  readonly body: Body;
  readonly match: KindMatch | null;
  readonly question: Question | null;
  readonly score: number;
}

export function choiceKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/** Sheets that we wrote ourselves carry our mark in their first cell. */
export function isOwnSheet(sheet: Sheet): boolean {
  return labelText(sheet.cells[0]).startsWith(OWN_MARK.trim());
}

export function recogniseSheet(sheet: Sheet, choices: Choices = {}): Recognised {
  if (isOwnSheet(sheet)) return { tables: [], questions: [] };
  const view = new SheetView(sheet);
  const found: FoundTable[] = [...recogniseCards(view), ...recognisePlan(view)];
  const questions: Question[] = [];
  const candidates = view.rows.flatMap((row) => candidatesAt(view, row, choices));
  candidates.sort((a, b) => b.score - a.score || a.header.top - b.header.top);
  const accepted: Candidate[] = [];
  for (const candidate of candidates) {
    const area = areaOf(candidate);
    const taken =
      found.some((other) => touches(area, other)) ||
      accepted.some((other) => headTouches(area, candidate.score, other));
    if (!taken) accepted.push(candidate);
  }
  for (const candidate of accepted.sort((a, b) => a.header.top - b.header.top)) {
    const limit = Math.min(
      ...accepted.filter((other) => below(other, candidate)).map((other) => other.header.top),
      ...found
        .filter((other) => other.top > candidate.header.bottom && overlaps(candidate.body, other))
        .map((other) => other.top),
      view.bottom + 1,
    );
    const body = bodyUnder(view, candidate.header, limit);
    if (body.rows.length === 0 || found.some((other) => touches(areaOf({ ...candidate, body }), other)))
      continue;
    found.push(assemble(view, { ...candidate, body }));
    if (candidate.question) questions.push(candidate.question);
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  return { tables: found.map((entry) => entry.table), questions };
}

function candidatesAt(view: SheetView, row: number, choices: Choices): Candidate[] {
  const usable: Candidate[] = [];
  for (const header of headersAt(view, row)) {
    const body = bodyUnder(view, header, view.bottom + 1);
    if (body.rows.length === 0) continue;
    const labels = (column: number) =>
      body.rows
        .filter((bodyRow) => bodyRow.role === "data")
        .slice(0, 200)
        .map((bodyRow) => labelText(view.at(bodyRow.row, column)))
        .filter((text) => text !== "");
    const title = titleOf(view, header);
    const firstCell = header.columns[0]?.cell ?? "A1";
    const chosen = choices[choiceKey(view.name, firstCell)];
    const matches = layouts.flatMap((layout) => matchKind(layout, header, title, labels) ?? []);
    const forced = chosen === undefined ? undefined : matches.find((match) => match.layout.kind === chosen);
    const { best, candidates } = forced
      ? { best: { ...forced, confidence: 1 }, candidates: [] }
      : chosen === undefined
        ? chooseKind(matches)
        : { best: null, candidates: [] };
    const hasValues = body.rows.some((bodyRow) =>
      header.columns.some((c) => view.look(bodyRow.row, c.column) === "value"),
    );
    const generic = hasValues && headsValues(view, header, body);
    if (!best && candidates.length === 0 && !generic) continue;
    const strongest = best ?? matches[0] ?? null;
    usable.push({
      header,
      body,
      match: best,
      question: candidates.length > 0 ? questionOf(view, firstCell, matches, candidates) : null,
      score: scoreOf(best, candidates.length > 0 ? strongest : null, header),
    });
  }
  return usable;
}

/** A header of a table of no known kind stands right above rows with values. */
function headsValues(view: SheetView, header: Header, body: Body): boolean {
  const first = body.rows[0];
  if (!first || first.row - header.bottom > 2) return false;
  return header.columns.some((column) => view.look(first.row, column.column) === "value");
}

/** Scores from here on are tables of a known kind. */
const knownFrom = 1000;

/** Known kinds first, then open questions, then any table; wider and lower headers of fewer rows before others. */
function scoreOf(best: KindMatch | null, asked: KindMatch | null, header: Header): number {
  const height = header.bottom - header.top;
  if (best) return knownFrom + 100 * best.confidence + 10 * best.fields.size - height;
  if (asked) return 500 + 10 * asked.fields.size - height;
  return header.columns.length - 10 * height;
}

function questionOf(
  view: SheetView,
  cell: string,
  matches: readonly KindMatch[],
  candidates: readonly Kind[],
): Question {
  const rivals = matches.flatMap((match) =>
    match.rivals.map(({ field, columns }) => ({ field, cells: columns.map((column) => column.cell) })),
  );
  return { sheet: view.name, cell, candidates, rivals };
}

/** Sheet name and the lines above the header: where officers say what a table is. */
function titleOf(view: SheetView, header: Header): string {
  const lines = [view.name];
  for (let row = Math.max(0, header.top - 8); row < header.top; row++) {
    for (const cell of view.row(row, 0, view.right)) lines.push(labelText(cell));
  }
  lines.push(...header.columns.map((column) => column.text));
  return lines.join(" ");
}

function areaOf({ header, body }: { header: Header; body: Body }) {
  return {
    top: header.top,
    bottom: body.rows.at(-1)?.row ?? header.bottom,
    left: body.left,
    right: body.right,
  };
}

type Box = ReturnType<typeof areaOf>;

function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function touches(a: Box, b: Box): boolean {
  return overlaps(a, b) && a.top <= b.bottom && b.top <= a.bottom;
}

/** Two headers fight for the same cells, or one lies inside the other's rows without being a surer table of its own. */
function headTouches(area: Box, score: number, other: Candidate): boolean {
  const theirs = areaOf(other);
  if (!overlaps(area, theirs)) return false;
  const headers = area.top <= other.header.bottom && other.header.top <= area.bottom;
  if (headers || score >= knownFrom) return headers;
  return area.top >= theirs.top && area.top <= theirs.bottom;
}

function below(other: Candidate, candidate: Candidate): boolean {
  return (
    other !== candidate && other.header.top > candidate.header.bottom && overlaps(other.body, candidate.body)
  );
}

function assemble(view: SheetView, { header, body, match }: Candidate): FoundTable {
  const area = areaOf({ header, body });
  const columns: (TableColumn & { at: number; points: boolean })[] = [];
  for (let column = body.left; column <= body.right; column++) {
    const heading = header.columns.find((entry) => entry.column === column);
    const filled = body.rows.some((row) => view.at(row.row, column) !== undefined);
    if (!heading && (!filled || ownColumn(view, header, column))) continue;
    const field = match?.fields.get(column) ?? null;
    const unit =
      (field !== null && match?.layout.fields[field]?.unit) ||
      inferUnit(view, body, column, heading?.text ?? "");
    columns.push({
      cell: heading?.cell ?? cellName(header.bottom, column),
      header: heading?.text ?? "",
      field,
      unit,
      at: column,
      points: unit === "percent" && writtenInPoints(view, body, column),
    });
  }
  const rows = body.rows.map(({ row, role }) => ({
    row: row + 1,
    role,
    hidden: view.hidden(row),
    item: null,
    cells: columns.map(({ at, unit, points }) => ({
      cell: cellName(row, at),
      reading: readCell(view.at(row, at), { unit, points }),
    })),
  }));
  return {
    ...area,
    table: {
      sheet: view.name,
      range: areaName(area),
      kind: match?.layout.kind ?? "unknown",
      confidence: match ? Math.round(match.confidence * 100) / 100 : 0,
      columns: columns.map(({ cell, header: text, field, unit }) => ({ cell, header: text, field, unit })),
      rows,
    },
  };
}

/** A column that this program added is never content. */
function ownColumn(view: SheetView, header: Header, column: number): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (labelText(view.at(row, column)).startsWith(OWN_MARK.trim())) return true;
  }
  return false;
}

function inferUnit(view: SheetView, body: Body, column: number, heading: string): Unit {
  let numbers = 0;
  let euro = /€|\beuro\b/i.test(heading);
  let percent = /%|percentual/i.test(heading);
  let dates = 0;
  let others = 0;
  for (const { row } of body.rows) {
    const cell = view.at(row, column);
    if (!cell) continue;
    if (view.look(row, column) === "label") {
      others++;
      continue;
    }
    numbers++;
    const text = labelText(cell);
    euro ||= isCurrencyFormat(cell.format) || /€/.test(text);
    percent ||= isPercentFormat(cell.format) || text.includes("%");
    if (cell.content.type === "number" && isDateFormat(cell.format)) dates++;
  }
  if (numbers === 0 || others > numbers) return "text";
  if (dates * 2 > numbers) return "date";
  if (percent) return "percent";
  return euro ? "euro" : "number";
}

/** A percentage column without percent formats whose values pass 1 holds points: 11.4 is 11,4 %. */
function writtenInPoints(view: SheetView, body: Body, column: number): boolean {
  return body.rows.some(({ row }) => {
    const cell = view.at(row, column);
    if (cell?.content.type !== "number" || isPercentFormat(cell.format)) return false;
    return Math.abs(cell.content.value) > 1.5;
  });
}
