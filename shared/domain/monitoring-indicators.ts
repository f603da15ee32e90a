/**
 * The monitoring indicators of the acts, computed: numerator, denominator, unit, base, period, cells and source for each.
 * From the sheets of the plan where they can be derived, else as typed on a sheet of indicators; what neither has is "missing",
 * what is declared "n.a." is not applicable, and 0/0 is neither.
 */
import type { Act, MonitoringIndicator } from "../acts/act.ts";
import { type QuantityId, quantities, type Unit } from "../acts/quantities.ts";
import type { Decimal } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { HalfYear } from "../kit/period.ts";
import { type NotComputable, notComputable, type Ratio, ratio } from "../kit/ratio.ts";
import { type DerivedQuantities, deriveQuantities } from "./derived-quantities.ts";
import type { Part } from "./derived-quantity.ts";
import { foldedTypes, partKindsOf, typedPart } from "./indicator-parts.ts";
import { indicatorRows } from "./indicator-rows.ts";
import {
  better,
  type IndicatorTerm,
  noTerm,
  type TypedLine,
  typedOnce,
  typedWhole,
} from "./indicator-term.ts";
import { boundsOf } from "./network.ts";
import type { Table } from "./table.ts";
import { tablesOf } from "./table-access.ts";

export type { IndicatorTerm } from "./indicator-term.ts";

export interface IndicatorResult {
  readonly indicator: MonitoringIndicator;
  /** Project, type, action ... that the value is about; null for the whole. */
  readonly part: Part | null;
  readonly numerator: IndicatorTerm;
  readonly denominator: IndicatorTerm | null;
  /** A plain count has its numerator as value. */
  readonly outcome: Ratio | NotComputable | { readonly type: "count"; readonly value: Decimal };
  /** Of the value: "percent" for the ratio of two things of one unit, else the numerator's. */
  readonly unit: Unit | "percent";
  /** The half-year that the sheets behind it name; null where they name none, or two. */
  readonly period: HalfYear | null;
}

/** When the sheets are about. */
export interface Times {
  /** The half-year asked for; days after its end do not count yet. */
  readonly period: HalfYear | null;
  readonly ofSheet: (sheet: string) => HalfYear | null;
}

const undated: Times = { period: null, ofSheet: () => null };

function quoted({ it, en }: Bilingual): Bilingual {
  return { it: `«${it}»`, en: `"${en}"` };
}

function outcomeOf(numerator: IndicatorTerm, denominator: IndicatorTerm | null): IndicatorResult["outcome"] {
  const failed = [numerator, denominator].find((term) => term?.because);
  if (failed?.because) {
    return notComputable(failed.value === "notApplicable" ? "notApplicable" : "invalid", failed.because);
  }
  const names = {
    numerator: quoted(quantities[numerator.quantity].label),
    denominator: quoted(quantities[(denominator ?? numerator).quantity].label),
  };
  if (denominator) return ratio(numerator.value, denominator.value, names);
  const { value } = numerator;
  if (value !== null && value !== "notApplicable") return { type: "count", value };
  return value === null
    ? notComputable("missing", { it: `manca ${names.numerator.it}`, en: `${names.numerator.en} is missing` })
    : (ratio(value, value, names) as NotComputable);
}

function periodOf(terms: readonly (IndicatorTerm | null)[], { ofSheet }: Times): HalfYear | null {
  const named = new Set(terms.flatMap((term) => term?.sheets ?? []).flatMap((sheet) => ofSheet(sheet) ?? []));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** What the sheets and the typed lines say of one indicator. */
interface Evidence {
  readonly derived: DerivedQuantities;
  readonly lines: readonly { readonly line: TypedLine; readonly part: Part | null }[];
}

function resultOf(
  indicator: MonitoringIndicator,
  part: Part | null,
  { derived, lines }: Evidence,
  times: Times,
): IndicatorResult {
  const own = lines.filter((entry) => entry.part?.kind === part?.kind && entry.part?.key === part?.key);
  const term = (quantity: QuantityId, field: "numerator" | "denominator"): IndicatorTerm => {
    const typed =
      own.length > 0
        ? typedOnce(
            own.map((entry) => entry.line),
            quantity,
            field,
          )
        : part === null
          ? typedWhole(
              lines.map((entry) => entry.line),
              quantity,
              field,
            )
          : null;
    return better(derived.of(quantity, part), typed) ?? noTerm(quantity);
  };
  const numerator = term(indicator.numerator, "numerator");
  const denominator = indicator.denominator === null ? null : term(indicator.denominator, "denominator");
  const [above, below] = [
    quantities[indicator.numerator],
    quantities[indicator.denominator ?? indicator.numerator],
  ];
  return {
    indicator,
    part,
    numerator,
    denominator,
    outcome: outcomeOf(numerator, denominator),
    unit: denominator && above.unit === below.unit ? "percent" : above.unit,
    period: periodOf([numerator, denominator], times),
  };
}

function partsOf(indicator: MonitoringIndicator, { derived, lines }: Evidence): Part[] {
  const kinds = partKindsOf(indicator);
  const found = new Map<string, Part>();
  const sides = [indicator.numerator, indicator.denominator].filter((quantity) => quantity !== null);
  for (const part of [
    ...sides.flatMap((quantity) => derived.parts(quantity)),
    ...lines.flatMap((entry) => entry.part ?? []),
  ]) {
    const key = `${part.kind} ${part.key}`;
    if (kinds.includes(part.kind) && !found.has(key)) found.set(key, part);
  }
  return [...found.values()];
}

/** The whole of a plan is no figure of a list that speaks of each project or alliance. */
function hasWhole(indicator: MonitoringIndicator, { derived, lines }: Evidence): boolean {
  return (
    indicator.level === "territory" || lines.length > 0 || derived.of(indicator.numerator, null).length > 0
  );
}

/**
 * Every indicator of an act: one result for the whole and one for each line of its breakdown that a sheet shows; one that says
 * what is missing where no sheet shows any. Sheets of indicators of other acts are left out.
 */
export function computeIndicators(
  act: Act,
  tables: readonly Table[],
  times: Times = undated,
): IndicatorResult[] {
  const asAt = times.period === null ? null : boundsOf(times.period).last;
  const derived = foldedTypes(deriveQuantities(tables, asAt), act);
  const typed = (["monitoring2014", "planMonitoring"] as const).flatMap((kind) =>
    tablesOf(tables, kind).flatMap((table) => indicatorRows(table).map((row): TypedLine => ({ table, row }))),
  );
  return act.monitoringIndicators.flatMap((indicator) => {
    const lines = typed
      .filter(({ row }) => row.indicator?.id === indicator.id)
      .map((line) => ({ line, part: typedPart(line.row, indicator, act) }));
    const evidence: Evidence = { derived, lines };
    const parts = partsOf(indicator, evidence);
    const whole = hasWhole(indicator, evidence) || parts.length === 0;
    return [...(whole ? [null] : []), ...parts].map((part) => resultOf(indicator, part, evidence, times));
  });
}
