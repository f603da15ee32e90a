/**
 * What a kind of sheet looks like: its fields, how officers head them, what it needs and what it can do without.
 * A heading is a list of word beginnings that must all occur: "contribut richiest" meets "CONTRIBUTO RICHIESTO (€)".
 */
import type { Kind, Unit } from "../domain/table.ts";
import { plainWords } from "../kit/text.ts";

export interface FieldLayout {
  readonly unit: Unit;
  /** Word beginnings; "-stem" excludes a heading that has the word. The more of a heading they cover, the better the match. */
  readonly headings: readonly string[];
}

export interface Layout {
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, FieldLayout>>;
  /** Alternatives: one of these sets of fields must be found in full. */
  readonly needs: readonly (readonly string[])[];
  /** A table with one of these fields is of another kind. */
  readonly excludes?: readonly string[];
  /** How far the rows (0..1) bear out the kind; a low value makes us ask. Called with the texts of the label column. */
  readonly evidence?: (labels: readonly string[], title: string) => number;
}

/** 0 = no match, 1 = the heading says just this. */
export function headingStrength(heading: string, stems: string): number {
  const words = plainWords(heading).split(" ");
  let covered = 0;
  let wanted = 0;
  const used = new Set<number>();
  for (const stem of stems.split(" ")) {
    if (stem.startsWith("-")) {
      if (words.some((word) => word.startsWith(stem.slice(1)))) return 0;
      continue;
    }
    const exact = stem.endsWith(".");
    const beginning = exact ? stem.slice(0, -1) : stem;
    const at = words.findIndex(
      (word, i) => !used.has(i) && (exact ? word === beginning : word.startsWith(beginning)),
    );
    if (at < 0) return 0;
    used.add(at);
    covered++;
    wanted++;
  }
  if (wanted === 0) return 0;
  const meaningful = words.filter((word) => word.length > 2 || used.has(words.indexOf(word))).length;
  // Every extra word makes it a little less sure that the heading says only this.
  return Math.max(0.6, 1 - 0.06 * Math.max(0, meaningful - covered)) + 0.02 * (wanted - 1);
}

export interface FieldMatch {
  readonly field: string;
  readonly strength: number;
}

/** All fields of a layout that a heading may mean, best first. */
export function fieldsFor(layout: Layout, heading: string): FieldMatch[] {
  const matches: FieldMatch[] = [];
  for (const [field, { headings }] of Object.entries(layout.fields)) {
    const strength = Math.max(0, ...headings.map((stems) => headingStrength(heading, stems)));
    if (strength > 0) matches.push({ field, strength });
  }
  return matches.sort((a, b) => b.strength - a.strength);
}
