/**
 * Citations of acts in running text: "D.G.R. n. X/5969 del 12.12.2016". The documents themselves cite D.G.R. 5969/2016 with swapped
 * digits and a mutilated year; a citation that resembles an act and is none is said, with the right form. A number that resembles
 * nothing may be an act that we do not know: it is left alone.
 */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import { citedActs } from "../acts/cited-acts.ts";

type ActKind = "resolution" | "regionalLaw";

export interface Citation {
  /** As written. */
  readonly text: string;
  readonly kind: ActKind;
  readonly number: string;
  /** Digits of the year as written; null when none is. */
  readonly year: string | null;
}

const pattern =
  /(?<![\p{L}\d])(d\.?\s?g\.?\s?r\.?|deliberazione\s+(?:della\s+)?giunta\s+regionale|delibera\s+(?:di\s+)?giunta\s+regionale|l\.?\s?r\.?|legge\s+regionale)(?![\p{L}])\s*(?:n\.?|nr\.?|n°|numero)?\s*(?:[ivx]{1,4}\s*\/\s*)?(\d{1,5})(?![\d.]*,)(?:\s*\/\s*(?:[ivx]{1,4}\s*\/\s*)?(\d{2,4})(?!\d)|\s+del(?:l['’])?\s*(?:\d{1,2}[./\s-]+(?:\d{1,2}|\p{L}+)[./\s-]+)?(\d{4})(?!\d))?/giu;

/** Citations of regional resolutions and laws, in order. */
export function citationsIn(text: string): Citation[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, kind = "", number, slashed, dated] = match;
    if (number === undefined) return [];
    return [
      {
        text: whole.trim(),
        kind: /^l/i.test(kind) ? ("regionalLaw" as const) : ("resolution" as const),
        number,
        year: slashed ?? dated ?? null,
      },
    ];
  });
}

interface Known {
  readonly canonical: string;
  readonly kind: ActKind;
  readonly number: string;
  readonly year: number;
  readonly act: Act | null;
}

const known: readonly Known[] = [
  ...acts.flatMap((act): Known[] => {
    const { canonical, number, year } = act.citations;
    if (number === null || !/^(d\.?g\.?r|l\.?r)/i.test(canonical)) return [];
    return [{ canonical, kind: /^l/i.test(canonical) ? "regionalLaw" : "resolution", number, year, act }];
  }),
  ...citedActs.flatMap((cited): Known[] =>
    cited.kind === "resolution" || cited.kind === "regionalLaw"
      ? [{ ...cited, kind: cited.kind, act: null }]
      : [],
  ),
];

function sameYear(written: string | null, year: number): boolean {
  return (
    written === null || written === String(year) || (written.length === 2 && String(year).endsWith(written))
  );
}

/** The act that a citation names rightly; null when it names none that we know. */
export function actCited(citation: Citation): Act | null {
  return rightly(citation)?.act ?? null;
}

function rightly({ kind, number, year }: Citation): Known | null {
  return known.find((one) => one.kind === kind && one.number === number && sameYear(year, one.year)) ?? null;
}

/** One digit changed, left out or added, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.length === b.length) {
    const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    if (differing.length === 1) return true;
    const [first, second] = differing;
    return (
      differing.length === 2 &&
      second === (first ?? 0) + 1 &&
      a[first ?? 0] === b[second] &&
      a[second] === b[first ?? 0]
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** Wrong forms that the documents print, digits swapped beyond one slip among them. */
function wrongForms(act: Act): Citation[] {
  return act.citations.wrong.flatMap(({ form }) => citationsIn(form));
}

/** Short numbers resemble one another by chance. */
const leastDigits = 4;

/**
 * The act that a wrong citation means: one of the wrong forms met in the documents, or a number or year one slip away from an act.
 * Null for a right citation, and for a number that resembles no act.
 */
export function actMeant(citation: Citation): { readonly canonical: string } | null {
  if (rightly(citation)) return null;
  const { kind, number, year } = citation;
  const met = acts.find((act) =>
    wrongForms(act).some((form) => form.kind === kind && form.number === number && form.year === year),
  );
  if (met) return met.citations;
  const close = known.filter((one) => {
    if (one.act === null || one.kind !== kind || one.number.length < leastDigits) return false;
    const yearSlip = sameYear(year, one.year) || (year !== null && oneSlip(year, String(one.year)));
    return yearSlip && year !== null && oneSlip(number, one.number);
  });
  const [only, ...others] = close;
  return only && others.length === 0 ? only : null;
}
