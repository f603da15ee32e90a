/** Which kind a header and its rows make, how sure we are, and which column is which field. */
import type { Kind } from "../domain/table.ts";
import type { Header, HeaderColumn } from "./headers.ts";
import { contradicts, type Holding } from "./holding.ts";
import { fieldsFor, type Layout } from "./layout.ts";

export interface KindMatch {
  readonly layout: Layout;
  /** Column number to field. */
  readonly fields: ReadonlyMap<number, string>;
  /** 0..1 */
  readonly confidence: number;
  /** Headings that could each be the same needed field. */
  readonly rivals: readonly { readonly field: string; readonly columns: readonly HeaderColumn[] }[];
}

/** Below this a table is "unknown" and a finding asks what it is. */
export const sureFrom = 0.7;
/** Two kinds closer than this are a question, not an answer. */
export const clearLead = 0.04;

/** How sure we are at most of what must be asked. */
const openAt = 0.5;
/** A heading that says little else than the sign. */
const clearSign = 0.8;

interface Pair {
  readonly column: HeaderColumn;
  readonly field: string;
  readonly strength: number;
}

const memo = new WeakMap<Layout, Map<string, ReturnType<typeof fieldsFor>>>();

const mostKept = 5_000;

function matchesFor(layout: Layout, heading: string) {
  const cache = memo.get(layout) ?? new Map<string, ReturnType<typeof fieldsFor>>();
  memo.set(layout, cache);
  const known = cache.get(heading);
  if (known) return known;
  const matches = fieldsFor(layout, heading);
  // Emptied rather than closed: the headings of one row are asked for again and again, those far above never.
  if (cache.size >= mostKept) cache.clear();
  cache.set(heading, matches);
  return matches;
}

/** Numbers that name something are texts to us: a row, an act, an instalment. */
const names = new Set([
  "number",
  "code",
  "taxCode",
  "vatNumber",
  "partners",
  "minutes",
  "notified",
  "actNumber",
  "documentNumber",
  "instalment",
]);

function contradicted(layout: Layout, field: string, holding: Holding): boolean {
  const { unit, answered } = layout.fields[field] ?? {};
  // "sì", a cross, a day: an answer in place of a count.
  if (answered && (holding.dates > 0 || holding.values === 0)) return false;
  return unit !== undefined && !names.has(field) && contradicts(holding, unit);
}

/** Words that some heading of a table of words has; a row of names rarely has two of them in short cells. */
const headingWord =
  /alleanz|capofila|partner|soggett|\bent[ei]\b|organi|tipo|categori|ruolo|natura|denominazion|ragione|propost|progett|nome|titolar|supplent|component|adesion|nominativ|firmatar|rappresentant/i;
const longestWord = 60;

/** By its headings alone a table of words: only then are rows without any value looked at. */
export function headsWords(layouts: readonly Layout[], { top, bottom, columns }: Header): boolean {
  // Above words alone a second header row cannot be told from a row of data.
  if (bottom > top) return false;
  const likely = columns.filter(({ text }) => text.length <= longestWord && headingWord.test(text));
  if (likely.length < 2) return false;
  return layouts.some((layout) => {
    if (!layout.ofWords) return false;
    const fields = new Set(likely.flatMap(({ text }) => matchesFor(layout, text).map(({ field }) => field)));
    return layout.needs.some((need) => need.every((field) => fields.has(field)));
  });
}

/** By its headings alone: some kind finds all that it needs, whatever the rows hold. */
export function mayBeKnown(layouts: readonly Layout[], { columns }: Header): boolean {
  return layouts.some((layout) => {
    const fields = new Set(columns.flatMap(({ text }) => matchesFor(layout, text).map(({ field }) => field)));
    return layout.needs.some((need) => need.every((field) => fields.has(field)));
  });
}

/** Best column for each field, strongest pair first; a field or column is used once. */
function assign(layout: Layout, header: Header, rows: RowsBelow): { chosen: Pair[]; pairs: Pair[] } {
  const pairs: Pair[] = header.columns.flatMap((column) =>
    matchesFor(layout, column.text)
      .filter(({ field }) => !contradicted(layout, field, rows.holds(column.column)))
      .map(({ field, strength }) => ({ column, field, strength })),
  );
  pairs.sort((a, b) => b.strength - a.strength || a.column.column - b.column.column);
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (chosen.some((other) => other.column === pair.column || other.field === pair.field)) continue;
    chosen.push(pair);
  }
  return { chosen, pairs };
}

/** What the rows under a header say about it. */
export interface RowsBelow {
  /** The lines that tell what the table is, and its headings. */
  readonly title: string;
  /** Sheet name, all lines above and the headings. */
  readonly around: string;
  /** The texts of a column's data rows. */
  readonly labels: (column: number) => readonly string[];
  readonly holds: (column: number) => Holding;
}

/** Null when the header lacks what the kind needs. */
export function matchKind(layout: Layout, header: Header, rows: RowsBelow): KindMatch | null {
  const { chosen, pairs } = assign(layout, header, rows);
  const strengthOf = new Map(chosen.map((pair) => [pair.field, pair.strength]));
  if (layout.excludes?.some((field) => strengthOf.has(field))) return null;
  const needs = layout.needs.filter((set) => set.every((field) => strengthOf.has(field)));
  if (needs.length === 0) return null;
  const need = needs.reduce((a, b) => (mean(a, strengthOf) >= mean(b, strengthOf) ? a : b));
  const rivals = need.flatMap((field) => {
    const best = strengthOf.get(field) ?? 0;
    const columns = pairs
      .filter((pair) => pair.field === field && pair.strength === best)
      .map((pair) => pair.column)
      .filter((column) => {
        const used = chosen.find((pair) => pair.column === column);
        return used === undefined || used.field === field;
      });
    return columns.length > 1 ? [{ field, columns }] : [];
  });
  const label = chosen.find(
    (pair) => layout.fields[pair.field]?.unit === "text" && need.includes(pair.field),
  );
  const evidence =
    layout.evidence?.(label ? rows.labels(label.column.column) : [], rows.title, rows.around) ?? 1;
  const confidence = Math.min(1, mean(need, strengthOf)) * evidence;
  const open = rivals.length > 0 || layout.doubts?.some((field) => strengthOf.has(field));
  return {
    layout,
    fields: new Map(chosen.map((pair) => [pair.column.column, pair.field])),
    confidence: open ? Math.min(confidence, openAt) : confidence,
    rivals,
  };
}

/**
 * Whether a column that the match leaves without a meaning is a sign of another kind: "Posizione" in a table of projects,
 * "Cofinanziamento privato" where half of the split was not understood. Kinds that the header excludes have no say, nor those
 * that lack more than one field.
 */
export function bearsForeignSign(
  { layout: own, fields }: KindMatch,
  layouts: readonly Layout[],
  header: Header,
  rows: RowsBelow,
): boolean {
  return layouts.some((other) => {
    const { signs } = other;
    if (other.kind === own.kind || !signs) return false;
    const { chosen } = assign(other, header, rows);
    const told = new Set(chosen.map((pair) => pair.field));
    if (other.excludes?.some((field) => told.has(field))) return false;
    const near = other.needs.some((need) => need.filter((field) => !told.has(field)).length <= 1);
    return (
      near &&
      chosen.some(
        ({ column, field, strength }) =>
          strength >= clearSign && signs.includes(field) && !fields.has(column.column),
      )
    );
  });
}

function mean(fields: readonly string[], strengths: ReadonlyMap<string, number>): number {
  const total = fields.reduce((sum, field) => sum + (strengths.get(field) ?? 0), 0);
  return total / fields.length;
}

export interface Choice {
  readonly best: KindMatch | null;
  /** Kinds that remain possible when none is sure, best first. */
  readonly candidates: readonly Kind[];
}

/**
 * The sure kind, or the candidates to ask about. More recognised columns win between kinds that are equally sure.
 * `foreign` tells whether a kind leaves the sign of another one unexplained.
 */
export function chooseKind(matches: readonly KindMatch[], foreign: (match: KindMatch) => boolean): Choice {
  const ranked = [...matches].sort((a, b) => rank(b) - rank(a) || b.fields.size - a.fields.size);
  const [first, second] = ranked;
  if (!first) return { best: null, candidates: [] };
  const contested =
    second !== undefined && rank(first) - rank(second) < clearLead && second.fields.size >= first.fields.size;
  if (first.confidence >= sureFrom && !contested && !foreign(first)) return { best: first, candidates: [] };
  return { best: null, candidates: ranked.map((match) => match.layout.kind) };
}

function rank(match: KindMatch): number {
  return match.confidence + 0.05 * match.fields.size;
}
