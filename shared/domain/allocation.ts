/**
 * Allocation of an amount among territories by weighted demographic indicators (LG-2014, last table; domain: riparto).
 * Weighted sum first, normalised once; to the cent by largest remainder; 15 ASL, and 8 ATS as sums of their ASL.
 * Two other orders of the same steps are named and their difference is shown, because officers meet them in older files.
 */
import { demographicIndicatorIds, demographicIndicators } from "../acts/lg-2014.ts";
import { type AslCode, atsCodes, type TerritoryCode } from "../acts/registry.ts";
import { asl, ats } from "../acts/territories.ts";
import { type Apportionment, apportion, type SpareCentReason, type Weighted } from "../kit/apportion.ts";
import { add, type Decimal, multiply, one, sum, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, cents } from "../kit/money.ts";
import type { Ratio } from "../kit/ratio.ts";
import {
  type AllocationRefusal,
  type AllocationWarning,
  type IndicatorRow,
  readIndicatorTable,
  refuse,
} from "./allocation-table.ts";
import type { Table } from "./table.ts";

export interface AllocatedPart<Code extends AslCode | TerritoryCode = AslCode | TerritoryCode> {
  readonly territory: Code;
  readonly name: string;
  /** Exact: weighted sum of the territory over that of all territories. */
  readonly share: Ratio;
  readonly amount: Cents;
  /** The ASL that got a spare cent, and why: itself at most for an ASL, some of its ASL for an ATS. */
  readonly spareCents: readonly { readonly territory: AslCode; readonly reason: SpareCentReason }[];
}

/** Why a territory got a spare cent, in the officer's words. */
export const spareCentReasons: Readonly<Record<SpareCentReason, string>> = {
  largerRemainder: "resto maggiore",
  largerWeight: "a parità di resto, quota maggiore",
  keyOrder: "a parità di resto e quota, ordine del codice",
};

export const allocationMethods = ["normalise-columns-first", "direct-to-ats"] as const;
export type AllocationMethod = (typeof allocationMethods)[number];

export const allocationMethodLabels: Readonly<Record<AllocationMethod, Bilingual>> = {
  "normalise-columns-first": {
    it: "Ogni colonna riportata a 100 prima di pesarla",
    en: "Every column normalised to 100 before weighting",
  },
  "direct-to-ats": {
    it: "Riparto diretto alle 8 ATS, senza passare dalle 15 ASL",
    en: "Allocation directly to the 8 ATS, not by way of the 15 ASL",
  },
};

export interface AllocationAlternative {
  readonly method: AllocationMethod;
  readonly level: "asl" | "ats";
  /** Amount by this method minus amount by ours, in cents, for every territory of the level. */
  readonly differences: readonly {
    readonly territory: AslCode | TerritoryCode;
    readonly difference: Cents;
  }[];
  /** The largest absolute difference. */
  readonly maximum: Cents;
}

export interface Allocation {
  readonly type: "allocated";
  readonly total: Cents;
  /** In the order of the table. */
  readonly asl: readonly AllocatedPart<AslCode>[];
  readonly ats: readonly AllocatedPart<TerritoryCode>[];
  readonly alternatives: readonly AllocationAlternative[];
  readonly warnings: readonly AllocationWarning[];
}

/** Allocates `total` (>= 0) over the territories of a table of kind "allocation". */
export function allocate(table: Table, total: Cents): Allocation | AllocationRefusal {
  const indicators = readIndicatorTable(table);
  if (indicators.type === "notComputable") return indicators;
  const { rows, warnings } = indicators;

  const weights = rows.map((row) => ({ key: row.territory, weight: weightedSum(row) }));
  const ours = apportion(total, weights);
  if (ours.type === "notComputable") return refuse(ours.because, [], ours.reason);
  const columnsFirst = apportion(total, weightsByColumn(rows));
  // Unreachable: the column check refuses columns whose total is far from 1.
  if (columnsFirst.type === "notComputable") return refuse(columnsFirst.because, [], columnsFirst.reason);
  const direct = apportion(total, mergeWeights(weights));
  if (direct.type === "notComputable") return refuse(direct.because, [], direct.reason);

  const aslParts = describeParts(ours, weights);
  const atsParts = mergeParts(aslParts);
  const atsAmounts = amountsOf(atsParts);
  return {
    type: "allocated",
    total,
    asl: aslParts,
    ats: atsParts,
    alternatives: [
      alternative("normalise-columns-first", "asl", amountsOf(aslParts), partAmounts(columnsFirst)),
      alternative("normalise-columns-first", "ats", atsAmounts, mergeAmounts(partAmounts(columnsFirst))),
      alternative("direct-to-ats", "ats", atsAmounts, partAmounts(direct)),
    ],
    warnings,
  };
}

/** Sum of weight x indicator; not normalised. */
export function weightedSum(row: IndicatorRow): Decimal {
  return sum(demographicIndicatorIds.map((id) => multiply(demographicIndicators[id].weight.value, row[id])));
}

/**
 * Weights when every column is first divided by its own total. Exact without division:
 * multiplied by the totals of the other columns, all weights grow by the same factor, which apportionment does not see.
 */
function weightsByColumn(rows: readonly IndicatorRow[]): Weighted<AslCode>[] {
  const totals = demographicIndicatorIds.map((id) => sum(rows.map((row) => row[id])));
  const others = demographicIndicatorIds.map((_, i) =>
    totals.filter((_total, j) => j !== i).reduce(multiply, one),
  );
  return rows.map((row) => ({
    key: row.territory,
    weight: demographicIndicatorIds.reduce((all, id, i) => {
      const weight = demographicIndicators[id].weight.value;
      return add(all, multiply(multiply(weight, row[id]), others[i] ?? one));
    }, zero),
  }));
}

function mergeWeights(weights: readonly Weighted<AslCode>[]): Weighted<TerritoryCode>[] {
  return atsCodes.map((code) => ({
    key: code,
    weight: sum(weights.filter(({ key }) => asl[key].ats === code).map(({ weight }) => weight)),
  }));
}

function describeParts(
  result: Apportionment<AslCode>,
  weights: readonly Weighted<AslCode>[],
): AllocatedPart<AslCode>[] {
  const denominator = sum(weights.map(({ weight }) => weight));
  return result.parts.map((part, i) => ({
    territory: part.key,
    name: asl[part.key].name,
    share: { type: "ratio", numerator: weights[i]?.weight ?? zero, denominator },
    amount: part.amount,
    spareCents: part.spareCent === null ? [] : [{ territory: part.key, reason: part.spareCent }],
  }));
}

function mergeParts(parts: readonly AllocatedPart<AslCode>[]): AllocatedPart<TerritoryCode>[] {
  return atsCodes.map((code) => {
    const own = parts.filter((part) => asl[part.territory].ats === code);
    return {
      territory: code,
      name: ats[code].name,
      share: {
        type: "ratio",
        numerator: sum(own.map((part) => part.share.numerator)),
        denominator: parts[0]?.share.denominator ?? one,
      },
      amount: cents(own.reduce((all, part) => all + part.amount, 0n)),
      spareCents: own.flatMap((part) => part.spareCents),
    };
  });
}

type Amounts<Code> = ReadonlyMap<Code, Cents>;

function amountsOf<Code extends AslCode | TerritoryCode>(
  parts: readonly AllocatedPart<Code>[],
): Amounts<Code> {
  return new Map(parts.map((part) => [part.territory, part.amount]));
}

function partAmounts<Code extends string>(result: Apportionment<Code>): Amounts<Code> {
  return new Map(result.parts.map((part) => [part.key, part.amount]));
}

function mergeAmounts(amounts: Amounts<AslCode>): Amounts<TerritoryCode> {
  const merged = new Map<TerritoryCode, Cents>();
  for (const [code, amount] of amounts) {
    const to = asl[code].ats;
    merged.set(to, cents((merged.get(to) ?? 0n) + amount));
  }
  return merged;
}

function alternative<Code extends AslCode | TerritoryCode>(
  method: AllocationMethod,
  level: "asl" | "ats",
  ours: Amounts<Code>,
  theirs: Amounts<Code>,
): AllocationAlternative {
  const differences = [...ours].map(([territory, amount]) => ({
    territory,
    difference: cents((theirs.get(territory) ?? 0n) - amount),
  }));
  const maximum = differences.reduce((most, { difference }) => {
    const size = difference < 0n ? -difference : difference;
    return size > most ? size : most;
  }, 0n);
  return { method, level, differences, maximum: cents(maximum) };
}
