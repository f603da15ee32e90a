/**
 * Which printed text of an act does a cell repeat? Officers shorten, reorder and inflect: words are compared by their
 * beginnings, and a word that few texts of the list have says more than one that all have. No clear winner, no answer.
 */
import { plainWords } from "../kit/text.ts";

const noise = new Set(
  "di del dei delle della dello dell da dal dalla dalle a al alla alle ai il lo la i gli le l un una e ed o in nel nella nei per con su sul sulla tra fra che non gia n nr num numero es d s".split(
    " ",
  ),
);
const stemLength = 7;

/** Word beginnings without the ending that inflection changes. */
function stems(text: string): Set<string> {
  const words = plainWords(text)
    .split(" ")
    .filter((word) => word !== "" && !noise.has(word) && !/^\d+$/.test(word));
  return new Set(
    words.map((word) =>
      word.length <= 3 ? word : word.slice(0, Math.max(3, Math.min(stemLength, word.length - 1))),
    ),
  );
}

export interface Printed<T> {
  readonly value: T;
  /** The text of the act and other wordings met in documents. */
  readonly wordings: readonly string[];
}

export interface PrintedMatch<T> {
  readonly value: T;
  /** 0..1 */
  readonly likeness: number;
}

/** Below this a cell repeats none of the texts. */
const alike = 0.6;
/** The best must be this much better than the next. */
const clear = 0.06;

export class PrintedList<T> {
  readonly #entries: readonly { readonly value: T; readonly words: Set<string> }[];
  readonly #rarity = new Map<string, number>();
  readonly #unknown: number;

  constructor(list: readonly Printed<T>[]) {
    this.#entries = list.flatMap(({ value, wordings }) =>
      wordings.map((wording) => ({ value, words: stems(wording) })),
    );
    const count = new Map<string, number>();
    for (const { words } of this.#entries)
      for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    const size = this.#entries.length + 1;
    for (const [word, times] of count) this.#rarity.set(word, Math.log(1 + size / times));
    // A word that no text has weighs little: officers add names and explanations of their own.
    this.#unknown = Math.log(2) / 2;
  }

  /** The text that a cell repeats, or null when none, or more than one, fits. */
  find(text: string): PrintedMatch<T> | null {
    const words = stems(text);
    if (words.size === 0) return null;
    const ranked = this.#entries
      .map(({ value, words: other }) => ({ value, likeness: this.#likeness(words, other) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best] = ranked;
    if (!best || best.likeness < alike) return null;
    const next = ranked.find((entry) => entry.value !== best.value);
    return next && best.likeness - next.likeness < clear ? null : best;
  }

  /** How much of the cell the text explains, tempered by how much of the text the cell repeats. */
  #likeness(cell: Set<string>, text: Set<string>): number {
    const weigh = (words: Iterable<string>) => {
      let total = 0;
      for (const word of words) total += this.#rarity.get(word) ?? this.#unknown;
      return total;
    };
    const shared = weigh([...cell].filter((word) => text.has(word)));
    const explained = shared / weigh(cell);
    const repeated = shared / weigh(text);
    return 0.7 * explained + 0.3 * repeated;
  }
}
