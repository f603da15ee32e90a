/**
 * What a kind of sheet looks like: its fields, how officers head them, what it needs and what it can do without.
 * A heading is a list of word beginnings that must all occur: "contribut richiest" meets "CONTRIBUTO RICHIESTO (€)".
 */
import type { Kind, Unit } from "../domain/table.ts";
import { plainWords } from "../kit/text.ts";

export interface FieldLayout {
  readonly unit: Unit;
  /**
   * Word beginnings; "word." is that very word, "-stem" excludes a heading that has the word, a last "$" admits no further word.
   * The more of a heading they cover, the better the match.
   */
  readonly headings: readonly string[];
  /** Asks whether, or how many times, something was started: yes, a cross and the day of the start answer as a number does. */
  readonly answered?: true;
}

export interface Layout {
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, FieldLayout>>;
  /** Alternatives: one of these sets of fields must be found in full. */
  readonly needs: readonly (readonly string[])[];
  /** A table with one of these fields is of another kind. */
  readonly excludes?: readonly string[];
  /** With one of these fields it may be of another kind: we ask. */
  readonly doubts?: readonly string[];
  /** Fields that hardly any other kind has: another kind that can make nothing of such a column is asked about. */
  readonly signs?: readonly string[];
  /** The rows may hold words alone: names, roles, yes and no. Other kinds show figures or dates soon. */
  readonly ofWords?: true;
  /**
   * How far the rows (0..1) bear out the kind; a low value makes us ask. Called with the texts of the label column, the title,
   * and all that is said around the table.
   */
  readonly evidence?: (labels: readonly string[], title: string, around: string) => number;
  /** Labels of this field that make a row one of the table even with nothing beside them. */
  readonly ownsRow?: { readonly field: string; readonly label: (text: string) => boolean };
}

/** The words of a heading, split once: it is compared with many stems. */
export type HeadingWords = readonly string[];

export function headingWords(heading: string): HeadingWords {
  const known = split.get(heading);
  if (known) return known;
  const words = plainWords(heading).split(" ");
  if (split.size >= mostSplit) split.clear();
  split.set(heading, words);
  return words;
}

/** Every layout looks at the same headings. */
const split = new Map<string, HeadingWords>();
const mostSplit = 5_000;

interface Stem {
  readonly beginning: string;
  /** "word." is that very word. */
  readonly exact: boolean;
}

interface Stems {
  readonly wanted: readonly Stem[];
  readonly excluded: readonly string[];
  /** "$": no further word. */
  readonly alone: boolean;
}

/** The stems of all layouts are few and fixed: each is taken apart once. */
const taken = new Map<string, Stems>();

function stemsOf(text: string): Stems {
  const known = taken.get(text);
  if (known) return known;
  const list = text.split(" ");
  const stems: Stems = {
    wanted: list
      .filter((stem) => stem !== "$" && !stem.startsWith("-"))
      .map((stem) => ({ beginning: stem.replace(/\.$/, ""), exact: stem.endsWith(".") })),
    excluded: list.filter((stem) => stem.startsWith("-")).map((stem) => stem.slice(1)),
    alone: list.includes("$"),
  };
  taken.set(text, stems);
  return stems;
}

/** 0 = no match, 1 = the heading says just this. */
export function headingStrength(words: HeadingWords, text: string): number {
  return strengthOf(words, stemsOf(text));
}

const begins = (word: string, { beginning, exact }: Stem) =>
  exact ? word === beginning : word.startsWith(beginning);

function strengthOf(words: HeadingWords, { wanted, excluded, alone }: Stems): number {
  // Most stems fail here.
  if (!wanted.every((stem) => words.some((word) => begins(word, stem)))) return 0;
  const used = new Set<number>();
  for (const stem of wanted) {
    const at = words.findIndex((word, i) => begins(word, stem) && !used.has(i));
    if (at < 0) return 0;
    used.add(at);
  }
  const covered = used.size;
  if (covered === 0) return 0;
  if (excluded.some((stem) => words.some((word) => word.startsWith(stem)))) return 0;
  const meaningful = words.filter((word, at) => used.has(at) || word.length > 2).length;
  if (alone && meaningful > covered) return 0;
  // Every extra word makes it a little less sure that the heading says only this.
  return Math.max(0.6, 1 - 0.06 * Math.max(0, meaningful - covered)) + 0.02 * (covered - 1);
}

/** Words that turn a heading into something else than the amount or count that it names. */
const otherThings: Readonly<Record<Unit, RegExp | null>> = {
  euro: /^(%|percentual[ei]|incidenza|non|data|date|numero|n|nr|decreto|delibera|media|medio|medi|differenza|scostamento|variazione|note)$/,
  count:
    /^(%|€|euro|percentual[ei]|incidenza|non|data|importo|importi|costo|costi|spesa|spese|contributo|contributi|media|medio|medi|differenza|scostamento|variazione|note)$/,
  percent: /^(€|euro|non|data|differenza|scostamento|variazione|media|medio|note)$/,
  number: null,
  text: null,
  date: null,
};

export interface FieldMatch {
  readonly field: string;
  readonly strength: number;
}

/** All fields of a layout that a heading may mean, best first. */
export function fieldsFor(layout: Layout, heading: string): FieldMatch[] {
  const matches: FieldMatch[] = [];
  const words = headingWords(heading);
  const vetoes: Partial<Record<Unit, readonly string[]>> = {};
  for (const { field, unit, headings } of fieldsOf(layout)) {
    let strength = 0;
    for (const stems of headings) {
      const own = strengthOf(words, stems);
      if (own <= strength) continue;
      const other = otherThings[unit];
      vetoes[unit] ??= other ? words.filter((word) => other.test(word)) : [];
      // "Non monetario" is in kind: a stem may ask for the word that is a veto elsewhere.
      const vetoed = vetoes[unit].some((word) => !stems.wanted.some(({ beginning }) => beginning === word));
      if (!vetoed) strength = own;
    }
    if (strength > 0) matches.push({ field, strength });
  }
  return matches.sort((a, b) => b.strength - a.strength);
}

interface TakenField {
  readonly field: string;
  readonly unit: Unit;
  readonly headings: readonly Stems[];
}

const takenFields = new WeakMap<Layout["fields"], readonly TakenField[]>();

function fieldsOf({ fields }: Layout): readonly TakenField[] {
  const known = takenFields.get(fields);
  if (known) return known;
  const all = Object.entries(fields).map(([field, { unit, headings }]) => ({
    field,
    unit,
    headings: headings.map(stemsOf),
  }));
  takenFields.set(fields, all);
  return all;
}
