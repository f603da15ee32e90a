/**
 * The monitoring indicators of the acts, computed: numerator, denominator, unit, base, cells and source for each.
 * From the sheets of the plan where they can be derived, else as typed on a sheet of indicators; what neither has is "missing",
 * what is declared "n.a." is not applicable, and 0/0 is neither.
 */
import type { MonitoringIndicator } from "../acts/act.ts";
import { type QuantityId, quantities, type Unit } from "../acts/quantities.ts";
import { type Decimal, decimal } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type NotComputable, type Ratio, ratio, type Term } from "../kit/ratio.ts";
import { type DerivedQuantities, deriveQuantities, quantityKey } from "./derived-quantities.ts";
import { indicatorRows, isFigure, type Side } from "./indicator-rows.ts";
import { type HourType, hourTypes, type IndicatorSetKind, indicatorSets } from "./indicator-sets.ts";
import type { Table } from "./table.ts";
import { dataRows, type Figured, tablesOf } from "./table-access.ts";

export interface IndicatorTerm {
  readonly quantity: QuantityId;
  readonly value: Term;
  /** "derived": counted on the plan's sheets; "typed": read from a sheet of indicators. */
  readonly origin: "derived" | "typed" | "none";
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly base: Bilingual;
  readonly bound: "exact" | "atLeast";
}

export interface IndicatorResult {
  readonly indicator: MonitoringIndicator;
  /** Type of hours, project or line of the breakdown; empty for the whole. */
  readonly part: string;
  readonly numerator: IndicatorTerm;
  readonly denominator: IndicatorTerm | null;
  /** A plain count has its numerator as value. */
  readonly outcome: Ratio | NotComputable | { readonly type: "count"; readonly value: Decimal };
  /** Of the value: "percent" for the ratio of two things of one unit, else the numerator's. */
  readonly unit: Unit | "percent";
}

const hourNames: Readonly<Record<HourType, string>> = {
  training: "formazione",
  updating: "aggiornamento",
  guidance: "orientamento",
};

const nowhere: Bilingual = { it: "dato non presente nella cartella", en: "figure not in the workbook" };

function none(quantity: QuantityId): IndicatorTerm {
  return { quantity, value: null, origin: "none", sheet: null, cells: [], base: nowhere, bound: "exact" };
}

function derivedTerm(
  derived: DerivedQuantities,
  quantity: QuantityId,
  hourType: HourType | null,
): IndicatorTerm {
  const found = derived.get(quantityKey(quantity, hourType));
  return found ? { quantity, origin: "derived", ...found } : none(quantity);
}

function typedTerm(table: Table, quantity: QuantityId, side: Side): IndicatorTerm {
  const base = { it: `Dato scritto in «${table.sheet}»`, en: `Typed in "${table.sheet}"` };
  if (side === "notApplicable") {
    return { ...none(quantity), value: "notApplicable", origin: "typed", sheet: table.sheet, base };
  }
  if (!isFigure(side)) return none(quantity);
  return {
    ...none(quantity),
    value: side.value,
    origin: "typed",
    sheet: table.sheet,
    cells: [side.cell],
    base,
  };
}

/** Exact derived figures first; a part of the quantity, or nothing, gives way to what is typed. */
function better(derived: IndicatorTerm, typed: IndicatorTerm | undefined): IndicatorTerm {
  if (derived.origin === "derived" && derived.bound === "exact") return derived;
  return typed && typed.value !== null ? typed : derived;
}

function resultOf(
  indicator: MonitoringIndicator,
  part: string,
  numerator: IndicatorTerm,
  denominator: IndicatorTerm | null,
): IndicatorResult {
  const above = quantities[indicator.numerator];
  if (!denominator || !indicator.denominator) {
    const { value } = numerator;
    const outcome =
      value === null || value === "notApplicable"
        ? (ratio(value, decimal("1"), { numerator: above.label, denominator: above.label }) as NotComputable)
        : { type: "count" as const, value };
    return { indicator, part, numerator, denominator: null, outcome, unit: above.unit };
  }
  const below = quantities[indicator.denominator];
  const names = { numerator: quoted(above.label), denominator: quoted(below.label) };
  return {
    indicator,
    part,
    numerator,
    denominator,
    outcome: ratio(numerator.value, denominator.value, names),
    unit: above.unit === below.unit ? "percent" : above.unit,
  };
}

function quoted({ it, en }: Bilingual): Bilingual {
  return { it: `«${it}»`, en: `"${en}"` };
}

/** One result for each indicator of a set, and for hours one more for each type. */
export function computeIndicators(kind: IndicatorSetKind, tables: readonly Table[]): IndicatorResult[] {
  const derived = deriveQuantities(tables);
  const typed = tablesOf(tables, kind).flatMap((table) =>
    indicatorRows(table).map((row) => ({ table, row })),
  );
  return indicatorSets.of(kind).flatMap((indicator) => {
    const parts: (HourType | null)[] = indicator.breakdown.includes("hourType")
      ? [null, ...hourTypes]
      : [null];
    return parts.map((hourType) => {
      const own = typed.find(
        ({ row }) =>
          row.indicator === indicator && (hourType === null ? row.part === "" : row.hourType === hourType),
      );
      const count = own && indicator.denominator === null && !isFigure(own.row.numerator);
      const typedAbove =
        own && typedTerm(own.table, indicator.numerator, count ? own.row.value : own.row.numerator);
      const numerator = better(derivedTerm(derived, indicator.numerator, hourType), typedAbove);
      const below = indicator.denominator;
      const denominator =
        below === null
          ? null
          : better(
              derivedTerm(derived, below, hourType),
              own && typedTerm(own.table, below, own.row.denominator),
            );
      return resultOf(indicator, hourType === null ? "" : hourNames[hourType], numerator, denominator);
    });
  });
}

/** Fields of the monitoring sheet behind the project-level indicators (PLAN-MI-2017, 5.1 b). */
const projectFields: Readonly<Partial<Record<QuantityId, readonly [field: string, base: Bilingual]>>> = {
  personsReached: ["personsReached", { it: "persone", en: "persons" }],
  personsExpected: ["personsExpected", { it: "persone", en: "persons" }],
  enterprisesReached: ["enterprisesReached", { it: "imprese", en: "enterprises" }],
  enterprisesExpected: ["enterprisesExpected", { it: "imprese", en: "enterprises" }],
  projectLiquidated: ["liquidatedAll", { it: "tutte le fonti", en: "all sources" }],
  projectResources: ["totalResources", { it: "tutte le fonti", en: "all sources" }],
  projectCofinancing: ["cofinancing", { it: "cofinanziamento", en: "cofinancing" }],
  projectPrivateCofinancing: ["privateCofinancing", { it: "cofinanziamento", en: "cofinancing" }],
  projectMonetaryCofinancing: ["monetaryCofinancing", { it: "cofinanziamento", en: "cofinancing" }],
};

/** The project-level indicators, one result for each project of the monitoring sheet. */
export function computeProjectIndicators(
  indicators: readonly MonitoringIndicator[],
  table: Table,
): IndicatorResult[] {
  const term = (quantity: QuantityId, figure: Figured | null, base: Bilingual): IndicatorTerm =>
    figure
      ? {
          quantity,
          value: figure.value,
          origin: "derived",
          sheet: table.sheet,
          cells: [figure.cell],
          base,
          bound: "exact",
        }
      : none(quantity);
  return indicators.flatMap((indicator) => {
    const above = projectFields[indicator.numerator];
    const below = indicator.denominator === null ? undefined : projectFields[indicator.denominator];
    if (!above || !below || indicator.denominator === null) return [];
    const { numerator, denominator } = indicator;
    return dataRows(table).map((row) =>
      resultOf(
        indicator,
        row.text("project") || row.text("lead"),
        term(numerator, row.number(above[0]), above[1]),
        term(denominator, row.number(below[0]), below[1]),
      ),
    );
  });
}
