/**
 * Subjects by name: the same body under two spellings, and bodies whose names are suspiciously close.
 * Equal keys are the same subject; "similar" is only ever a question to the officer.
 */
import { readTaxCode, splitTaxCodes } from "../kit/tax-codes.ts";
import { plainWords } from "../kit/text.ts";

/** Joined before anything else: "S.p.A.", "soc. coop. a r.l.", "A.T.S.". */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bs p a\b/g, "spa"],
  [/\bs r l s\b/g, "srls"],
  [/\bs r l\b/g, "srl"],
  [/\bs n c\b/g, "snc"],
  [/\bs a s\b/g, "sas"],
  [/\bs c a r l\b|\bs c a rl\b|\bsoc cons a r l\b/g, "scarl"],
  [/\bo n l u s\b/g, "onlus"],
  [/\bo d v\b/g, "odv"],
  [/\ba p s\b/g, "aps"],
  [/\b(?:soc|societa) coop(?:erativa)?\b/g, "coop"],
  [/\bcooperativa\b|\bcoop va\b/g, "coop"],
  [/\b(?:agenzia (?:di|per la) tutela della salute|a t s)\b/g, "ats"],
  [/\b(?:azienda sanitaria locale|a s l)\b/g, "asl"],
  [/\b(?:azienda socio ?sanitaria territoriale|a s s t)\b/g, "asst"],
  [/\b(?:azienda di servizi alla persona|a s p)\b/g, "asp"],
  [
    /\b(?:camera di commercio(?: industria artigianato(?: e)? agricoltura)?|c c i a a|cciaa|ccia)\b/g,
    "cciaa",
  ],
  [/\b(?:ufficio di piano|u d p)\b/g, "udp"],
  [/\b(?:piano di zona|p d z)\b/g, "pdz"],
];

const spelledOut: Readonly<Record<string, string>> = {
  az: "azienda",
  aziende: "azienda",
  ass: "associazione",
  assoc: "associazione",
  ist: "istituto",
  fond: "fondazione",
  univ: "universita",
  prov: "provincia",
  amm: "amministrazione",
  com: "comune",
  cons: "consorzio",
};

const noise = new Set(
  "a ad al alla alle allo ai agli d da dal dalla de dei degli del della delle dello di e ed i il in l la le lo gli per".split(
    " ",
  ),
);

/** Legal forms tell two companies apart, but are left out as often as written. */
const legalForms = new Set(
  "spa srl srls snc sas scarl scrl scpa arl coop onlus odv aps ets sociale rl".split(" "),
);

export interface SubjectName {
  /** Name as typed. */
  readonly text: string;
  /** Equal keys: the same subject. Empty when the text has no word. */
  readonly key: string;
  /** The key without legal form and order of the words. */
  readonly core: string;
}

export function subjectName(text: string): SubjectName {
  let plain = plainWords(text.replace(/\([^)]*\)/g, " "));
  for (const [pattern, short] of joined) plain = plain.replace(pattern, short);
  const words = plain
    .split(" ")
    .map((word) => spelledOut[word] ?? word)
    .filter((word) => word !== "" && !noise.has(word));
  const core = words.filter((word) => !legalForms.has(word)).sort();
  return { text, key: words.join(" "), core: (core.length > 0 ? core : words).join(" ") };
}

/** The valid codes of a cell; what cannot be read says nothing about identity. */
export function validCodes(text: string): string[] {
  return splitTaxCodes(text).flatMap((part) => {
    const read = readTaxCode(part);
    return read.type === "valid" ? [read.code] : [];
  });
}

/** One row of a list of subjects, reduced to what tells it from others. */
export interface Subject {
  readonly name: SubjectName;
  readonly codes: readonly string[];
  readonly cell: string;
}

export interface Pair<S extends Subject> {
  readonly first: S;
  readonly second: S;
  readonly because: "name" | "code";
}

/** Two codes that are both valid and have nothing in common belong to two subjects, whatever their names. */
function differentCodes(a: Subject, b: Subject): boolean {
  return a.codes.length > 0 && b.codes.length > 0 && !a.codes.some((code) => b.codes.includes(code));
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.codes.some((code) => b.codes.includes(code))) return true;
  return a.name.key !== "" && a.name.key === b.name.key && !differentCodes(a, b);
}

/** Shorter names differ by one letter too easily. */
const shortestAlike = 8;

/** A text and what remains of it when any one letter is taken out: two texts one slip apart share a remainder. */
function slips(core: string): string[] {
  const whole = core.replaceAll(" ", "");
  const found = [whole];
  if (whole.length < shortestAlike || whole.length > longestCompared) return found;
  for (let at = 0; at < whole.length; at++) {
    // A digit makes another body ("Milano 1", "Milano 2"), never a slip.
    if (!/\d/.test(whole[at] ?? "")) found.push(whole.slice(0, at) + whole.slice(at + 1));
  }
  return found;
}

/** Names longer than any body's are compared as they are. */
const longestCompared = 200;
/** Enough candidates for one question; bounds the work on lists of a hundred thousand rows. */
const candidatesKept = 8;

/** Finds earlier subjects by code, by name and by nearness of the name, without comparing all with all. */
export class SubjectIndex<S extends Subject> {
  readonly #codes = new Map<string, S[]>();
  readonly #keys = new Map<string, S[]>();
  readonly #near = new Map<string, S[]>();

  constructor(subjects: Iterable<S> = []) {
    for (const subject of subjects) this.add(subject);
  }

  add(subject: S): void {
    for (const code of subject.codes) put(this.#codes, code, subject);
    if (subject.name.key === "") return;
    put(this.#keys, subject.name.key, subject);
    for (const mark of slips(subject.name.core)) {
      const bucket = this.#near.get(mark);
      if (bucket && (bucket.length >= candidatesKept || bucket.some((other) => sameSubject(other, subject))))
        continue;
      put(this.#near, mark, subject);
    }
  }

  /** All rows of the same subject, in the order in which they were added. */
  same(subject: Subject): S[] {
    const coded = subject.codes.flatMap((code) => this.#codes.get(code) ?? []);
    const named = this.#keys.get(subject.name.key) ?? [];
    return [...new Set([...coded, ...named.filter((other) => sameSubject(other, subject))])];
  }

  first(subject: Subject): S | null {
    for (const code of subject.codes) {
      const [coded] = this.#codes.get(code) ?? [];
      if (coded) return coded;
    }
    return this.#keys.get(subject.name.key)?.find((other) => sameSubject(other, subject)) ?? null;
  }

  /** One that may be the same: other order of words, other legal form, one letter apart. Never a certain one. */
  near(subject: Subject): S | null {
    if (subject.name.core === "") return null;
    for (const mark of slips(subject.name.core)) {
      const found = this.#near
        .get(mark)
        ?.find((other) => !sameSubject(other, subject) && !differentCodes(other, subject));
      if (found) return found;
    }
    return null;
  }
}

function put<S>(map: Map<string, S[]>, key: string, subject: S): void {
  const bucket = map.get(key);
  if (bucket) bucket.push(subject);
  else map.set(key, [subject]);
}

function paired<S extends Subject>(
  subjects: readonly S[],
  find: (index: SubjectIndex<S>, subject: S) => S | null,
): Pair<S>[] {
  const index = new SubjectIndex<S>();
  return subjects.flatMap((second) => {
    const first = find(index, second);
    index.add(second);
    if (!first) return [];
    const shared = first.codes.some((code) => second.codes.includes(code));
    return [{ first, second, because: shared ? ("code" as const) : ("name" as const) }];
  });
}

/** Each later row that is an earlier one again, paired with its first occurrence. */
export function duplicates<S extends Subject>(subjects: readonly S[]): Pair<S>[] {
  return paired(subjects, (index, subject) => index.first(subject));
}

/** Pairs that may be one subject; a row that is certainly an earlier one again is no such question. */
export function similar<S extends Subject>(subjects: readonly S[]): Pair<S>[] {
  return paired(subjects, (index, subject) => (index.first(subject) ? null : index.near(subject)));
}
