/** From a sheet to its tables: what they are, which column is what, and what must be asked. */
import type { Kind, Table, TableKind } from "../domain/table.ts";
import { recogniseRegister } from "./action-register.ts";
import { areaOf, assemble } from "./assemble.ts";
import { type Body, bodyUnder } from "./body.ts";
import { recogniseCards } from "./cards.ts";
import type { Sheet } from "./grid.ts";
import { type Header, headersAt } from "./headers.ts";
import { holdingOf } from "./holding.ts";
import { layouts } from "./layouts/all.ts";
import {
  bearsForeignSign,
  chooseKind,
  headsWords,
  type KindMatch,
  matchKind,
  type RowsBelow,
} from "./match.ts";
import { withOwnedRows } from "./owned-rows.ts";
import { type FoundTable, recognisePlan } from "./plan-lines.ts";
import { totalLabelAt } from "./roles.ts";
import { labelText, SheetView } from "./sheet-view.ts";
import { joinsTwo, partsHold } from "./side-by-side.ts";
import { titlesOf } from "./titles.ts";
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
  const found: FoundTable[] = [...recogniseCards(view), ...recogniseRegister(view), ...recognisePlan(view)];
  const questions: Question[] = [];
  const accepted: Candidate[] = [];
  const candidates = candidatesOf(view, choices);
  for (const candidate of candidates.sort((a, b) => b.score - a.score || a.header.top - b.header.top)) {
    if (joinsTwo(candidate, candidates)) continue;
    const area = areaOf(candidate);
    const taken =
      found.some((other) => touches(area, other)) || accepted.some((other) => headTouches(candidate, other));
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
    const read = bodyUnder(view, candidate.header, limit);
    const body = withOwnedRows(view, candidate.header, read, candidate.match, limit);
    if (body.rows.length === 0 && candidate.body.rows.length > 0) continue;
    if (found.some((other) => touches(areaOf({ ...candidate, body }), other))) continue;
    found.push(assemble(view, { ...candidate, body }));
    if (candidate.question) questions.push(candidate.question);
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  return { tables: found.map((entry) => entry.table), questions };
}

/** Headers with their bodies, top down; a header printed again inside a body is no table of its own. */
function candidatesOf(view: SheetView, choices: Choices): Candidate[] {
  const candidates: Candidate[] = [];
  const repeats = new Set<string>();
  for (const row of view.rows) {
    for (const header of headersAt(view, row)) {
      if (repeats.has(repeatKey(row, header))) continue;
      if (!valuesNear(view, header) && !headsWords(layouts, header) && !nothingBelow(view, header)) continue;
      const candidate = candidateFor(view, header, choices);
      if (!candidate || !partsHold(view, candidate)) continue;
      candidates.push(candidate);
      for (const again of candidate.body.repeats) repeats.add(repeatKey(again, header));
    }
  }
  return candidates;
}

function repeatKey(row: number, { columns, top, bottom }: Header): string {
  return [row, bottom - top, columns[0]?.column, columns.at(-1)?.column].join(",");
}

/** Values must come soon: a sheet of plain text has a possible header in every row, and no table. */
const soon = 24;

function valuesNear(view: SheetView, header: Header): boolean {
  for (let row = header.bottom + 1; row <= header.bottom + soon; row++) {
    if (header.columns.some(({ column }) => view.look(row, column) === "value")) return true;
  }
  return false;
}

/** Above words a second header row looks like a first row of data: it heads groups only where cells are merged. */
function mayHeadWords(view: SheetView, { top, bottom }: Header): boolean {
  if (top === bottom) return true;
  return view.row(top, 0, view.right).some((cell) => {
    const extent = view.extent(cell.row, cell.column);
    return extent.right > extent.left || extent.bottom > extent.top;
  });
}

/** A form that nobody has filled in: at most names of rows, notes and totals under the header. */
function nothingBelow(view: SheetView, { columns, bottom }: Header): boolean {
  const [left = 0, right = 0] = [columns[0]?.column, columns.at(-1)?.column];
  // From below: a long sheet answers at its last row.
  for (let at = view.rows.length - 1; at >= 0; at--) {
    const row = view.rows[at] ?? 0;
    if (row <= bottom) return true;
    const cells = view.row(row, left, right);
    const total = totalLabelAt(cells.map(labelText).filter((text) => text !== "")) === 0;
    if (cells.length > 1 && !total) return false;
  }
  return true;
}

/** An empty form is taken for what it is only when each of its headings says so. */
const emptyFormFrom = 0.85;

function isEmptyForm(match: KindMatch | null, header: Header): boolean {
  return match !== null && match.confidence >= emptyFormFrom && match.fields.size === header.columns.length;
}

function candidateFor(view: SheetView, header: Header, choices: Choices): Candidate | null {
  const body = bodyUnder(view, header, view.bottom + 1);
  const bare = body.rows.every((row) => row.role !== "data");
  if (body.rows.length === 0 && !nothingBelow(view, header)) return null;
  const titles = titlesOf(view, header);
  const about: RowsBelow = {
    title: titles.all,
    around: titles.all,
    labels: (column) =>
      (bare ? rowsNamed(view, header) : body.rows.filter(({ role }) => role === "data").map(({ row }) => row))
        .slice(0, 200)
        .map((row) => labelText(view.at(row, column)))
        .filter((text) => text !== ""),
    holds: (column) => holdingOf(view, body, column),
  };
  const firstCell = header.columns[0]?.cell ?? "A1";
  const chosen = choices[choiceKey(view.name, firstCell)];
  const matchesIn = (title: string) =>
    layouts.flatMap((layout) =>
      layout.ofWords && !mayHeadWords(view, header)
        ? []
        : (matchKind(layout, header, { ...about, title }) ?? []),
    );
  const foreign = (match: KindMatch) => bearsForeignSign(match, layouts, header, about);
  // The title right above tells more than the sheet's name and what stands elsewhere.
  const near = titles.near === null ? [] : matchesIn(titles.near);
  const matches = chooseKind(near, foreign).best ? near : matchesIn(titles.all);
  const forced = chosen === undefined ? undefined : matches.find((match) => match.layout.kind === chosen);
  const { best, candidates } = forced
    ? { best: { ...forced, confidence: 1 }, candidates: [] }
    : chosen === undefined
      ? chooseKind(matches, foreign)
      : { best: null, candidates: [] };
  if (body.rows.length === 0 && !isEmptyForm(best, header)) return null;
  if (!best && candidates.length === 0 && !headsValues(view, header, body)) return null;
  const strongest = best ?? matches[0] ?? null;
  return {
    header,
    body: withOwnedRows(view, header, body, best, view.bottom + 1),
    match: best,
    question: candidates.length > 0 ? questionOf(view, firstCell, matches, candidates) : null,
    score: scoreOf(best, candidates.length > 0 ? strongest : null, header),
  };
}

/** Rows of a form that have a name and no figure yet. */
function rowsNamed(view: SheetView, { columns, bottom }: Header): number[] {
  const [left = 0, right = 0] = [columns[0]?.column, columns.at(-1)?.column];
  return view.rows.filter((row) => row > bottom && view.row(row, left, right).length === 1);
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

type Box = ReturnType<typeof areaOf>;

function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function touches(a: Box, b: Box): boolean {
  return overlaps(a, b) && a.top <= b.bottom && b.top <= a.bottom;
}

/** Two headers fight for the same cells, or one lies inside the other's rows without being a surer table of its own. */
function headTouches(candidate: Candidate, other: Candidate): boolean {
  const [area, theirs] = [areaOf(candidate), areaOf(other)];
  if (!overlaps(area, theirs)) return false;
  if (candidate.header.top <= other.header.bottom && other.header.top <= candidate.header.bottom) return true;
  return candidate.score < knownFrom && area.top >= theirs.top && area.top <= theirs.bottom;
}

function below(other: Candidate, candidate: Candidate): boolean {
  return (
    other !== candidate && other.header.top > candidate.header.bottom && overlaps(other.body, candidate.body)
  );
}
