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
  const words = wordsOf(text);
  const ranked = rows
    .map((row) => ({ row, likeness: likeness(words, wordsOfRow(row)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < alike) return null;
  return next && best.likeness - next.likeness < lead ? null : best.row;
}
