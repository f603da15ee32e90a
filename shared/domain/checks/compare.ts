/** Small comparisons that the rules share. */
import { canonicalText, compare, divide, subtract } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatEuro, formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, exactly, type Interval, type Printed, total, type Widening } from "../../kit/printed.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Figured } from "../table-access.ts";

/** A finding when `upper` is exceeded; nothing when one of the two is missing or unreadable. */
export function notAbove(
  rule: RuleId,
  sheet: string,
  lower: Figured | null,
  upper: Figured | null,
  message: (lower: string, upper: string, language: "it" | "en") => string,
  money = true,
): Finding[] {
  if (!lower || !upper || compare(lower.value, upper.value) <= 0) return [];
  const show = (value: Figured, language: "it" | "en") =>
    money ? formatEuro(value.value, language) : formatNumber(value.value, language);
  return [
    finding(rule, {
      sheet,
      cell: lower.cell,
      found: canonicalText(lower.value),
      expected: canonicalText(upper.value),
      cells: [upper.cell],
      message: {
        it: message(show(lower, "it"), show(upper, "it"), "it"),
        en: message(show(lower, "en"), show(upper, "en"), "en"),
      },
    }),
  ];
}

export interface Equation {
  readonly rule: RuleId;
  readonly rounding: RuleId;
  readonly sheet: string;
  readonly found: Figured;
  /** What it should be, from other printed figures; null when the denominator is not above zero. */
  readonly compute: (read: Widening) => Interval | null;
  readonly cells: readonly string[];
  /** `expected` is formatted for reading. */
  readonly message: (expected: string, language: "it" | "en") => string;
  readonly show: (value: string, language: "it" | "en") => string;
  /** Digits behind the point of the expected value when it is a quotient. */
  readonly scale?: number;
}

/** A value typed where there is none: the ratio to a base of zero is not 0 %, nor anything else. */
export function zeroBase(sheet: string, found: Figured, cells: readonly string[]): Finding[] {
  return [
    finding("relation.notComputable", {
      sheet,
      cell: found.cell,
      found: canonicalText(found.value),
      cells,
      message: {
        it: `La percentuale è scritta (${formatPercent(found.value, "it")}), ma la sua base non è maggiore di zero: il rapporto non è calcolabile. Lasciare la cella vuota o correggere la base.`,
        en: `The percentage is written (${formatPercent(found.value, "en")}), but its base is not above zero: the ratio is not computable. Leave the cell blank or mend the base.`,
      },
    }),
  ];
}

/** Exact: nothing. Explained by rounding: information. Otherwise the rule's finding. */
export function check(equation: Equation): Finding[] {
  const exact = equation.compute(exactly);
  if (!exact) return zeroBase(equation.sheet, equation.found, equation.cells);
  const verdict = agreement(equation.found, equation.compute);
  if (verdict === "exact") return [];
  const expected = canonicalText(
    equation.scale === undefined ? exact.low : divide(exact.low, one, equation.scale, "half-up"),
  );
  const base = {
    sheet: equation.sheet,
    cell: equation.found.cell,
    found: canonicalText(equation.found.value),
    expected,
    cells: equation.cells,
  };
  if (verdict === "wrong") {
    const message: Bilingual = {
      it: equation.message(equation.show(expected, "it"), "it"),
      en: equation.message(equation.show(expected, "en"), "en"),
    };
    return [finding(equation.rule, { ...base, message })];
  }
  const [it, en] =
    verdict === "truncated"
      ? ["troncato", "truncated"]
      : ["arrotondato alla cifra più vicina", "rounded half-up"];
  return [
    finding(equation.rounding, {
      ...base,
      message: {
        it: `Il valore esatto è ${equation.show(expected, "it")}: quello stampato è ${it}.`,
        en: `The exact value is ${equation.show(expected, "en")}: the printed one is ${en}.`,
      },
    }),
  ];
}

const one = { digits: 1n, scale: 0 };

/** The sum of many printed figures, worked out once for each way of reading them: it is asked for row by row. */
export function wholeOf(figures: readonly Printed[]): (read: Widening) => Interval {
  const known = new Map<Widening, Interval>();
  return (read) => {
    const sum = known.get(read) ?? total(figures.map(read));
    known.set(read, sum);
    return sum;
  };
}

/** |a - b|, for messages. */
export function distance(a: Printed, b: Printed): string {
  const difference = subtract(a.value, b.value);
  return canonicalText(difference.digits < 0n ? { ...difference, digits: -difference.digits } : difference);
}
