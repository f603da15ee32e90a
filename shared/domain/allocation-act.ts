/**
 * By whose weights money is allocated among territories: the acts that state weights for indicators of theirs.
 * A later act brings other indicators and weights as data ("by population" is one indicator with weight 1).
 */
import type { Act, DemographicIndicator } from "../acts/act.ts";
import { acts as allActs } from "../acts/catalogue.ts";
import type { ProgrammeId } from "../acts/programmes.ts";
import type { Decimal } from "../kit/decimal.ts";
import type { Source } from "../kit/source.ts";
import type { Table } from "./table.ts";
import { hasField } from "./table-access.ts";

export interface WeightedIndicator extends DemographicIndicator {
  /** A fraction; those of an act make 1. */
  readonly weight: Decimal;
  readonly weightSource: Source;
}

export interface AllocationAct {
  readonly act: Act;
  /** Territories that the table lists: 15 ASL or 8 ATS. Nothing is allocated among provinces. */
  readonly level: "asl" | "ats";
  /** In the order of the act. */
  readonly indicators: readonly WeightedIndicator[];
}

export function allocationActsIn(acts: readonly Act[]): AllocationAct[] {
  return acts.flatMap((act) => {
    const weights = act.parameters.demographicWeights;
    if (weights?.status !== "stated" || act.level === "province") return [];
    const indicators = act.demographicIndicators.flatMap((indicator): WeightedIndicator[] => {
      const weight = weights.value[indicator.id];
      return weight ? [{ ...indicator, weight, weightSource: weights.source }] : [];
    });
    return indicators.length > 0 ? [{ act, level: act.level, indicators }] : [];
  });
}

export const allocationActs: readonly AllocationAct[] = allocationActsIn(allActs);

/**
 * The act of the programme; without one, the only act all of whose indicators are columns of the table, else the only one that
 * has some of them there (then columns are missing). Null: none, or several.
 */
export function allocationActOf(
  table: Table,
  programme: ProgrammeId | null,
  among: readonly AllocationAct[] = allocationActs,
): AllocationAct | null {
  const own = programme === null ? [] : among.filter(({ act }) => act.programmes.includes(programme));
  const whole = among.filter(({ indicators }) => indicators.every(({ id }) => hasField(table, id)));
  const partial = among.filter(({ indicators }) => indicators.some(({ id }) => hasField(table, id)));
  const [only, ...others] = [own, whole, partial].find((acts) => acts.length > 0) ?? [];
  return only && others.length === 0 ? only : null;
}
