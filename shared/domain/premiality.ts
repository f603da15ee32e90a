/**
 * Premiality (LG-2014): nine criteria under four headings, yearly changes, and the rating of a project by weighted scores.
 * The money that follows a rating: rating-allocation.ts. The slides print neither the weights nor which criterion belongs to which heading: both are given by the caller, never by us.
 */
import type { PremialityCriterion } from "../acts/act.ts";
import { type QuantityId, quantities } from "../acts/quantities.ts";
import { type Decimal, divide, equal, multiply, one, subtract, sum } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type NotComputable, notComputable, type Ratio, ratio } from "../kit/ratio.ts";
import type { LocalQuantity } from "./measure.ts";

/** What one year's sheets give, with the cells; a quantity that is not there is missing, not zero. */
export type YearFigures = ReadonlyMap<QuantityId, LocalQuantity>;

/** Null: missing. */
export interface YearTerms {
  readonly numerator: LocalQuantity | null;
  readonly denominator: LocalQuantity | null;
}

export type PremialityOutcome =
  /** (this year - last year) / last year, kept as two numbers. */
  | {
      readonly type: "change";
      readonly from: Decimal;
      readonly to: Decimal;
      readonly relative: Ratio | NotComputable;
    }
  /** Difference of two ratios, each this year's and last year's, as fractions. */
  | { readonly type: "ratioChange"; readonly from: Ratio; readonly to: Ratio; readonly difference: Decimal }
  | Ratio
  | NotComputable;

export interface CriterionResult {
  readonly criterion: PremialityCriterion;
  readonly outcome: PremialityOutcome;
  /** Null for what is no count, and for a share, which is of one year. */
  readonly before: YearTerms | null;
  readonly after: YearTerms | null;
}

/** Digits of the difference of two ratios. */
const differenceScale = 6;

/** The nine criteria from two years' figures; degrees of integration are assessed by people and are "not applicable" here. */
export function premialityCriteria(
  criteria: readonly PremialityCriterion[],
  before: YearFigures,
  after: YearFigures,
): CriterionResult[] {
  return criteria.map((criterion) => {
    const { measure, numerator, denominator } = criterion;
    if (measure === "degree" || numerator === null) {
      return { criterion, outcome: assessed, before: null, after: null };
    }
    const terms = (year: YearFigures): YearTerms => ({
      numerator: year.get(numerator) ?? null,
      denominator: denominator === null ? null : (year.get(denominator) ?? null),
    });
    const years = { before: measure === "share" ? null : terms(before), after: terms(after) };
    return { criterion, outcome: outcomeOf(numerator, denominator, years), ...years };
  });
}

const assessed = notComputable("notApplicable", {
  it: "è un grado che valuta il Comitato, non un conteggio",
  en: "a degree that the committee assesses, not a count",
});

function outcomeOf(
  numerator: QuantityId,
  denominator: QuantityId | null,
  { before, after }: { readonly before: YearTerms | null; readonly after: YearTerms },
): PremialityOutcome {
  if (before === null) return ratioOf(numerator, denominator, after);
  if (denominator !== null) {
    const [from, to] = [ratioOf(numerator, denominator, before), ratioOf(numerator, denominator, after)];
    if (from.type === "notComputable") return from;
    if (to.type === "notComputable") return to;
    const value = (of: Ratio) => divide(of.numerator, of.denominator, differenceScale + 2, "half-up");
    return { type: "ratioChange", from, to, difference: subtract(value(to), value(from)) };
  }
  const [from, to] = [before.numerator?.value, after.numerator?.value];
  if (!from || !to) return missing(quantities[numerator].label);
  const names = { numerator: quantities[numerator].label, denominator: earlier(quantities[numerator].label) };
  return { type: "change", from, to, relative: ratio(subtract(to, from), from, names) };
}

function ratioOf(
  numerator: QuantityId,
  denominator: QuantityId | null,
  terms: YearTerms,
): Ratio | NotComputable {
  const names = {
    numerator: quantities[numerator].label,
    denominator: denominator === null ? { it: "", en: "" } : quantities[denominator].label,
  };
  return ratio(terms.numerator?.value ?? null, terms.denominator?.value ?? null, names);
}

function earlier({ it, en }: Bilingual): Bilingual {
  return { it: `${it} dell'anno precedente`, en: `${en} of the year before` };
}

function missing({ it, en }: Bilingual): NotComputable {
  return notComputable("missing", { it: `manca ${it}`, en: `${en} is missing` });
}

/** Weights of the headings, fractions that make 1: an open parameter of the act, given by who computes. */
export type HeadingWeights = ReadonlyMap<string, Decimal>;

export interface Rating {
  readonly score: Decimal;
  /** Each heading's part of the score. */
  readonly parts: readonly { readonly heading: string; readonly score: Decimal; readonly weight: Decimal }[];
}

/**
 * Weighted score of a project: sum of weight x score over the headings. Null with the reason when a score is missing.
 * Throws RangeError when the weights do not make 1 or one is negative: then there is no rating to speak of.
 */
export function ratingOf(
  scores: ReadonlyMap<string, Decimal>,
  weights: HeadingWeights,
): Rating | NotComputable {
  const all = [...weights.values()];
  if (all.some((weight) => weight.digits < 0n) || !equal(sum(all), one))
    throw new RangeError("the weights of the headings must make 1");
  const absent = [...weights.keys()].filter((heading) => !scores.has(heading));
  if (absent.length > 0) {
    return notComputable("missing", {
      it: `manca il punteggio di: ${absent.join(", ")}`,
      en: `no score for: ${absent.join(", ")}`,
    });
  }
  const parts = [...weights].map(([heading, weight]) => ({
    heading,
    weight,
    score: multiply(scores.get(heading) ?? one, weight),
  }));
  return { score: sum(parts.map(({ score }) => score)), parts };
}
