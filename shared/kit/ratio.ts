/**
 * Exact ratios, and the reasons why there is none.
 * Zero over zero, a missing figure and "not applicable" are three different answers; none of them is 0.
 */
import * as z from "zod";
import { type Decimal, divide, type Rounding, round, toText } from "./decimal.ts";
import { DecimalText } from "./decimal-text.ts";
import { Bilingual } from "./finding.ts";

/** A number, or the reason why there is none. Never 0, NaN or an empty text in its place. */
export const Outcome = z.discriminatedUnion("type", [
  z.object({ type: z.literal("value"), value: DecimalText }),
  z.object({ type: z.literal("notComputable"), because: Bilingual }),
]);
export type Outcome = z.infer<typeof Outcome>;

export const notComputableReasons = [
  "zeroOverZero",
  "zeroDenominator",
  "missing",
  "notApplicable",
  "invalid",
] as const;
export type NotComputableReason = (typeof notComputableReasons)[number];

/** Fits the second case of `Outcome`; `reason` is for programs, `because` for people. */
export interface NotComputable {
  readonly type: "notComputable";
  readonly reason: NotComputableReason;
  readonly because: Bilingual;
}

/** Kept as two numbers, so that sums of numerators and denominators stay possible and nothing is rounded early. */
export interface Ratio {
  readonly type: "ratio";
  readonly numerator: Decimal;
  /** Never zero. */
  readonly denominator: Decimal;
}

export function notComputable(reason: NotComputableReason, because: Bilingual): NotComputable {
  return { type: "notComputable", reason, because };
}

/** What a side of a ratio may be: a number, no number (null), or a question that does not arise. */
export type Term = Decimal | null | "notApplicable";

/** The names of the two sides, for the reason that people read. */
export interface RatioNames {
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
}

const plainNames: RatioNames = {
  numerator: { it: "il numeratore", en: "the numerator" },
  denominator: { it: "il denominatore", en: "the denominator" },
};

/** numerator / denominator. Never throws and never invents a value. */
export function ratio(
  numerator: Term,
  denominator: Term,
  names: RatioNames = plainNames,
): Ratio | NotComputable {
  if (numerator === "notApplicable" || denominator === "notApplicable") {
    return notComputable("notApplicable", {
      it: "non applicabile: la grandezza non riguarda questo caso",
      en: "not applicable: the quantity does not concern this case",
    });
  }
  if (numerator === null || denominator === null) {
    const missing = numerator === null ? names.numerator : names.denominator;
    return notComputable("missing", { it: `manca ${missing.it}`, en: `${missing.en} is missing` });
  }
  if (denominator.digits !== 0n) return { type: "ratio", numerator, denominator };
  if (numerator.digits === 0n) {
    return notComputable("zeroOverZero", {
      it: `${names.numerator.it} e ${names.denominator.it} sono entrambi zero (0/0)`,
      en: `both ${names.numerator.en} and ${names.denominator.en} are zero (0/0)`,
    });
  }
  return notComputable("zeroDenominator", {
    it: `${names.denominator.it} è zero`,
    en: `${names.denominator.en} is zero`,
  });
}

/** The ratio with `scale` digits behind the point. */
export function ratioValue(value: Ratio, scale: number, rounding: Rounding = "half-up"): Decimal {
  return divide(value.numerator, value.denominator, scale, rounding);
}

/** For contracts and screens; at most 40 digits behind the point. */
export function outcomeOf(value: Ratio | NotComputable, scale: number): Outcome {
  if (value.type === "notComputable") return { type: "notComputable", because: value.because };
  return { type: "value", value: toText(ratioValue(value, Math.min(scale, 40))) };
}

/** A plain number as outcome, with `scale` digits behind the point. */
export function outcomeOfDecimal(value: Decimal, scale: number): Outcome {
  return { type: "value", value: toText(round(value, scale, "half-up")) };
}
