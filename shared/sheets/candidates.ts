/** Headers that may be tables, with what they and their first rows say. */
import type { Kind, TableKind } from "../domain/table.ts";
import { type Body, bodyUnder, previewed, previewUnder } from "./body.ts";
import { edges, type Header, headersAt } from "./headers.ts";
import { type Holding, holdingOf } from "./holding.ts";
import { layouts } from "./layouts/all.ts";
import {
  bearsForeignSign,
  chooseKind,
  headsWords,
  type KindMatch,
  matchKind,
  mayBeKnown,
  type RowsBelow,
} from "./match.ts";
import { withOwnedRows } from "./owned-rows.ts";
import { totalLabelAt } from "./roles.ts";
import { overlaps } from "./row-index.ts";
import { labelText, type SheetView } from "./sheet-view.ts";
import { partsHold } from "./side-by-side.ts";
import { titlesOf } from "./titles.ts";

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

export interface Candidate {
  readonly header: Header;
  /** Columns of its body. */
  readonly left: number;
  readonly right: number;
  /** Its first rows; null while nobody has asked: by its headings alone the header is of no known kind. */
  readonly preview: Body | null;
  readonly match: KindMatch | null;
  readonly question: Question | null;
  readonly score: number;
}

export function choiceKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/** Headers with their first rows, top down; a header printed again inside a body is no table of its own. */
export function candidatesOf(view: SheetView, choices: Choices): Candidate[] {
  const candidates: Candidate[] = [];
  const repeats = new Set<string>();
  for (const row of view.rows) {
    for (const header of headersAt(view, row)) {
      if (repeats.has(repeatKey(row, header))) continue;
      if (!valuesNear(view, header) && !headsWords(layouts, header) && !nothingBelow(view, header)) continue;
      const candidate = mayBeKnown(layouts, header)
        ? candidateFor(view, header, choices)
        : anyTable(view, header);
      if (!candidate) continue;
      candidates.push(candidate);
      for (const again of candidate.preview?.repeats ?? []) repeats.add(repeatKey(again, header));
    }
  }
  return withoutLateRepeats(view, candidates);
}

export function repeatKey(row: number, { columns, top, bottom }: Header): string {
  return [row, bottom - top, columns[0]?.column, columns.at(-1)?.column].join(",");
}

/** A long table repeats its header on every page, far beyond its first rows. */
function withoutLateRepeats(view: SheetView, candidates: readonly Candidate[]): Candidate[] {
  const told = candidates.filter(({ preview, score }) => preview !== null && score >= askedFrom);
  const repeats = new Set<string>();
  const words = ({ header }: Candidate) => header.columns.map(({ text }) => text).join("|");
  for (const [at, candidate] of told.entries()) {
    const { header, preview } = candidate;
    if (!preview?.open || repeats.has(repeatKey(header.top, header))) continue;
    const own = words(candidate);
    let next = at + 1;
    for (; next < told.length; next++) {
      const other = told[next];
      if (other && other.header.top > header.bottom && overlaps(other, candidate) && words(other) !== own)
        break;
    }
    const body = bodyUnder(view, header, told[next]?.header.top ?? view.bottom + 1);
    for (const row of body.repeats) repeats.add(repeatKey(row, header));
  }
  return candidates.filter(({ header }) => !repeats.has(repeatKey(header.top, header)));
}

/** A header whose words are of no known kind: a table when values stand right below it. How far it reaches is seen when it is accepted. */
function anyTable(view: SheetView, header: Header): Candidate | null {
  const body = bodyUnder(view, header, header.bottom + 1 + firstRowWithin);
  if (!headsValues(view, header, body)) return null;
  const { left, right } = body;
  return {
    header,
    left,
    right,
    preview: null,
    match: null,
    question: null,
    score: scoreOf(null, null, header),
  };
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
function nothingBelow(view: SheetView, header: Header): boolean {
  const [left, right] = edges(header);
  const ofView = lastFilled.get(view) ?? new Map<string, number>();
  lastFilled.set(view, ofView);
  const columns = `${left}-${right}`;
  const last = ofView.get(columns) ?? lastFilledRow(view, left, right);
  ofView.set(columns, last);
  return last <= header.bottom;
}

/** By first and last column: every header of a long sheet asks. */
const lastFilled = new WeakMap<SheetView, Map<string, number>>();

function lastFilledRow(view: SheetView, left: number, right: number): number {
  // From below: a long sheet answers at its last row.
  for (let at = view.rows.length - 1; at >= 0; at--) {
    const row = view.rows[at] ?? 0;
    const cells = view.row(row, left, right);
    const total = totalLabelAt(cells.map(labelText).filter((text) => text !== "")) === 0;
    if (cells.length > 1 && !total) return row;
  }
  return -1;
}

/** An empty form is taken for what it is only when each of its headings says so. */
const emptyFormFrom = 0.85;

function isEmptyForm(match: KindMatch | null, header: Header): boolean {
  return match !== null && match.confidence >= emptyFormFrom && match.fields.size === header.columns.length;
}

function candidateFor(view: SheetView, header: Header, choices: Choices): Candidate | null {
  const body = previewUnder(view, header);
  const bare = body.rows.every((row) => row.role !== "data");
  if (body.rows.length === 0 && !nothingBelow(view, header)) return null;
  const titles = titlesOf(view, header);
  const named = (
    bare ? rowsNamed(view, header) : body.rows.filter(({ role }) => role === "data").map(({ row }) => row)
  ).slice(0, 200);
  const holdings = new Map<number, Holding>();
  const about: RowsBelow = {
    title: titles.all,
    around: titles.all,
    labels: (column) => named.map((row) => labelText(view.at(row, column))).filter((text) => text !== ""),
    holds: (column) => {
      const holding = holdings.get(column) ?? holdingOf(view, body, column);
      holdings.set(column, holding);
      return holding;
    },
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
  if (!partsHold(view, { header, body })) return null;
  const strongest = best ?? matches[0] ?? null;
  return {
    header,
    left: body.left,
    right: body.right,
    preview: withOwnedRows(view, header, body, best, view.bottom + 1),
    match: best,
    question: candidates.length > 0 ? questionOf(view, firstCell, matches, candidates) : null,
    score: scoreOf(best, candidates.length > 0 ? strongest : null, header),
  };
}

/** Rows of a form that have a name and no figure yet. */
function rowsNamed(view: SheetView, header: Header): number[] {
  const [left, right] = edges(header);
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= Math.min(view.bottom, header.bottom + previewed); row++)
    if (view.row(row, left, right).length === 1) rows.push(row);
  return rows;
}

const firstRowWithin = 2;

/** A header of a table of no known kind stands right above rows with values. */
function headsValues(view: SheetView, header: Header, body: Body): boolean {
  const first = body.rows[0];
  if (!first || first.row - header.bottom > firstRowWithin) return false;
  return header.columns.some((column) => view.look(first.row, column.column) === "value");
}

/** Scores from here on are tables of a known kind. */
export const knownFrom = 1000;
/** And from here on those that are asked about. */
const askedFrom = 500;

/** Known kinds first, then open questions, then any table; wider and lower headers of fewer rows before others. */
function scoreOf(best: KindMatch | null, asked: KindMatch | null, header: Header): number {
  const height = header.bottom - header.top;
  if (best) return knownFrom + 100 * best.confidence + 10 * best.fields.size - height;
  if (asked) return askedFrom + 10 * asked.fields.size - height;
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
