/**
 * One computed figure of a workbook, with everything that makes it checkable: numerator, denominator, unit, base, day, cells, source.
 * The same shapes as the regional figures, without territory and submission, which a workbook on a desk does not have yet.
 */
import { canonicalText, type Decimal, decimal, negate, sum, toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Outcome, outcomeOf, outcomeOfDecimal, ratio } from "../kit/ratio.ts";
import type { Figure, Origin } from "./consolidation.ts";

/** Where a figure stands in the workbook. */
export type LocalOrigin = Pick<Origin, "sheet" | "cell" | "value">;

export interface LocalQuantity {
  readonly value: Decimal;
  readonly origins: readonly LocalOrigin[];
}

export interface MeasureName {
  readonly id: string;
  readonly label: Bilingual;
  readonly numeratorLabel: Bilingual;
  readonly denominatorLabel: Bilingual | null;
  readonly unit: "euro" | "count" | "percent";
  /** On which money the figure stands; null for counts. */
  readonly base: Bilingual | null;
  /** Act or document with its place. */
  readonly source: string;
}

export interface Measure extends MeasureName {
  /** ISO day; null when the sheet says none. */
  readonly asAt: string | null;
  /** Null when the figure is missing: never zero in its place. */
  readonly numerator: LocalQuantity | null;
  readonly denominator: LocalQuantity | null;
  readonly outcome: Outcome;
}

/** Digits of a ratio: percentages with four decimals. */
const ratioScale = 6;

export function quantityOf(
  sheet: string,
  figures: readonly { readonly cell: string; readonly value: Decimal }[],
): LocalQuantity {
  return {
    value: sum(figures.map((figure) => figure.value)),
    origins: figures.map(({ cell, value }) => ({ sheet, cell, value: canonicalText(value) })),
  };
}

export function plusQuantity(a: LocalQuantity, b: LocalQuantity): LocalQuantity {
  return { value: sum([a.value, b.value]), origins: [...a.origins, ...b.origins] };
}

/** The subtrahend's origins carry its sign, so that the origins always add up to the value. */
export function minusQuantity(a: LocalQuantity, b: LocalQuantity): LocalQuantity {
  const subtracted = b.origins.map((origin) => ({
    ...origin,
    value: canonicalText(negate(decimal(origin.value))),
  }));
  return { value: sum([a.value, negate(b.value)]), origins: [...a.origins, ...subtracted] };
}

/** Null as soon as a part is: half a sum is no sum. */
export function sumQuantities(parts: readonly (LocalQuantity | null)[]): LocalQuantity | null {
  let whole: LocalQuantity = { value: { digits: 0n, scale: 0 }, origins: [] };
  for (const part of parts) {
    if (!part) return null;
    whole = plusQuantity(whole, part);
  }
  return whole;
}

/** A plain amount or count; `because` says why there is none. */
export function amountMeasure(
  name: MeasureName,
  value: LocalQuantity | null,
  asAt: string | null = null,
  because: Bilingual = {
    it: `manca «${name.numeratorLabel.it}»`,
    en: `"${name.numeratorLabel.en}" is missing`,
  },
): Measure {
  const outcome: Outcome = value
    ? outcomeOfDecimal(value.value, value.value.scale)
    : { type: "notComputable", because };
  return { ...name, asAt, numerator: value, denominator: null, outcome };
}

export function ratioMeasure(
  name: MeasureName,
  numerator: LocalQuantity | null,
  denominator: LocalQuantity | null,
  asAt: string | null = null,
): Measure {
  const quoted = (text: Bilingual) => ({ it: `«${text.it}»`, en: `"${text.en}"` });
  const result = ratio(numerator?.value ?? null, denominator?.value ?? null, {
    numerator: quoted(name.numeratorLabel),
    denominator: quoted(name.denominatorLabel ?? { it: "denominatore", en: "denominator" }),
  });
  return { ...name, asAt, numerator, denominator, outcome: outcomeOf(result, ratioScale) };
}

/** As a regional figure, once the sheet has been sent. */
export function figureOfMeasure(measure: Measure, place: Pick<Origin, "territory" | "submission">): Figure {
  const lift = (quantity: LocalQuantity | null) => ({
    value: quantity ? toText(quantity.value) : "0",
    origins: (quantity?.origins ?? []).map((origin) => ({ ...place, ...origin })),
  });
  return {
    numerator: lift(measure.numerator),
    denominator: measure.denominatorLabel === null ? null : lift(measure.denominator),
    outcome: measure.outcome,
  };
}
