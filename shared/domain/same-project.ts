/** Is the project of a card or of a monitoring row the one of a table row? By the words of lead and title; null when not one alone fits. */
import { plainWords } from "../kit/text.ts";
import type { RowAccess } from "./table-access.ts";

const noise = new Set([
  "di",
  "del",
  "della",
  "dei",
  "e",
  "il",
  "la",
  "le",
  "per",
  "in",
  "una",
  "un",
  "s",
  "g",
  "az",
]);

function wordsOf(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .split(" ")
      .filter((word) => word !== "" && !noise.has(word)),
  );
}

/** Share of the words of the shorter text that the other has too. */
function likeness(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Below this likeness two texts are different projects. */
const alike = 0.6;
/** The best must be this much better than the next, or we do not say. */
const lead = 0.15;

export function projectText(row: RowAccess): string {
  return `${row.text("lead")} ${row.text("title")} ${row.text("project")}`.trim();
}

/** The words of a row are asked for once per comparison: kept while the row lives. */
const wordsOfRows = new WeakMap<RowAccess, Set<string>>();

function wordsOfRow(row: RowAccess): Set<string> {
  const known = wordsOfRows.get(row) ?? wordsOf(projectText(row));
  wordsOfRows.set(row, known);
  return known;
}

export function sameProject(text: string, rows: readonly RowAccess[]): RowAccess | null {
  return best(text, rows, wordsOfRow);
}

/** As `sameProject`, for anything that has words: an alliance with its lead, say. */
export function sameText<T>(text: string, items: readonly T[], textOf: (item: T) => string): T | null {
  return best(text, items, (item) => wordsOf(textOf(item)));
}

function best<T>(text: string, items: readonly T[], wordsIn: (item: T) => Set<string>): T | null {
  const words = wordsOf(text);
  const ranked = items
    .map((item) => ({ item, likeness: likeness(words, wordsIn(item)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, next] = ranked;
  if (!first || first.likeness < alike) return null;
  return next && first.likeness - next.likeness < lead ? null : first.item;
}
