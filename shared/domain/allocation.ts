/**
 * Allocation of an amount among territories by weighted demographic indicators of an act (LG-2014, last table; domain: riparto).
 * Weighted sum first, normalised once; to the cent by largest remainder; 15 ASL, and 8 ATS as sums of their ASL; an act that
 * counts by ATS allocates to the 8 directly.
 * Two other orders of the same steps are named and their difference is shown, because officers meet them in older files.
 */
import type { ProgrammeId } from "../acts/programmes.ts";
import { type AslCode, atsCodes, type TerritoryCode } from "../acts/registry.ts";
import { asl, ats } from "../acts/territories.ts";
import { type Apportionment, apportion, type SpareCentReason, type Weighted } from "../kit/apportion.ts";
import { add, type Decimal, multiply, one, sum, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, cents } from "../kit/money.ts";
import type { Ratio } from "../kit/ratio.ts";
import { type AllocationAct, allocationActOf, type WeightedIndicator } from "./allocation-act.ts";
import { type AllocationSplit, splitOf } from "./allocation-split.ts";
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
  /** Who got a spare cent, and why: itself at most where it was allocated to, some of its ASL for an ATS made of them. */
  readonly spareCents: readonly {
    readonly territory: AslCode | TerritoryCode;
    readonly reason: SpareCentReason;
  }[];
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
  /** The act whose indicators and weights were used. */
  readonly basis: AllocationAct;
  /** In the order of the table; empty where the act counts by ATS. */
  readonly asl: readonly AllocatedPart<AslCode>[];
  readonly ats: readonly AllocatedPart<TerritoryCode>[];
  /** How the act divides each part; null where it does not. */
  readonly split: AllocationSplit | null;
  readonly alternatives: readonly AllocationAlternative[];
  readonly warnings: readonly AllocationWarning[];
}

/** Allocates `total` (>= 0) over the territories of a table of kind "allocation", by the act of the programme or that of its columns. */
export function allocate(
  table: Table,
  total: Cents,
  programme: ProgrammeId | null = null,
): Allocation | AllocationRefusal {
  const basis = allocationActOf(table, programme);
  if (!basis) {
    return refuse(
      {
        it: "le colonne della tabella non sono gli indicatori di un solo atto: indicare il programma, o completare le colonne",
        en: "the columns of the table are not the indicators of one act: name the programme, or complete the columns",
      },
      [],
      "missing",
    );
  }
  const indicators = readIndicatorTable(table, basis);
  if (indicators.type === "notComputable") return indicators;
  const { rows, warnings } = indicators;

  const weights = weightsOf(rows, basis.indicators);
  const ours = apportion(total, weights);
  if (ours.type === "notComputable") return refuse(ours.because, [], ours.reason);
  const columnsFirst = apportion(total, weightsByColumn(rows, basis.indicators));
  // Unreachable: the column check refuses columns whose total is far from 1.
  if (columnsFirst.type === "notComputable") return refuse(columnsFirst.because, [], columnsFirst.reason);
  const parts = describeParts(ours, weights);
  const common = { type: "allocated", total, basis, split: splitOf(basis.act), warnings } as const;
  // Columns of counts are always taken as parts of their total: there the other order is the same.
  const orders = basis.indicators.some(({ holds }) => holds === "share");
  if (basis.level === "ats") {
    const atsParts = parts.filter(isOfAts);
    const order = alternative(
      "normalise-columns-first",
      "ats",
      amountsOf(atsParts),
      partAmounts(columnsFirst),
    );
    return { ...common, asl: [], ats: atsParts, alternatives: orders ? [order] : [] };
  }

  const aslParts = parts.filter(isOfAsl);
  const byAsl = weights.filter((weight): weight is Weighted<AslCode> => isAsl(weight.key));
  const direct = apportion(total, mergeWeights(byAsl));
  if (direct.type === "notComputable") return refuse(direct.because, [], direct.reason);
  const atsParts = mergeParts(aslParts);
  const atsAmounts = amountsOf(atsParts);
  const columnAmounts = partAmounts(columnsFirst);
  return {
    ...common,
    asl: aslParts,
    ats: atsParts,
    alternatives: [
      ...(orders
        ? [
            alternative("normalise-columns-first", "asl", amountsOf(aslParts), columnAmounts),
            alternative("normalise-columns-first", "ats", atsAmounts, mergeAmounts(columnAmounts)),
          ]
        : []),
      alternative("direct-to-ats", "ats", atsAmounts, partAmounts(direct)),
    ],
  };
}

type Code = AslCode | TerritoryCode;

function isAsl(code: Code): code is AslCode {
  return Object.hasOwn(asl, code);
}

function isOfAsl(part: AllocatedPart): part is AllocatedPart<AslCode> {
  return isAsl(part.territory);
}

function isOfAts(part: AllocatedPart): part is AllocatedPart<TerritoryCode> {
  return !isAsl(part.territory);
}

function columnTotals(rows: readonly IndicatorRow[], count: number): Decimal[] {
  return Array.from({ length: count }, (_, i) => sum(rows.map(({ figures }) => figures[i] ?? zero)));
}

/**
 * Sum of weight x figure, each divided by the total of its column where `divided` says so. Exact without division: multiplied
 * by the totals of the other divided columns, all weights grow by the same factor, which apportionment does not see.
 */
function weighted(
  rows: readonly IndicatorRow[],
  indicators: readonly WeightedIndicator[],
  divided: (indicator: WeightedIndicator) => boolean,
): Weighted<Code>[] {
  const totals = columnTotals(rows, indicators.length);
  const factors = indicators.map((_, i) =>
    indicators.reduce(
      (all, other, j) => (j !== i && divided(other) ? multiply(all, totals[j] ?? one) : all),
      one,
    ),
  );
  return rows.map(({ territory, figures }) => ({
    key: territory,
    weight: indicators.reduce(
      (all, { weight }, i) => add(all, multiply(multiply(weight, figures[i] ?? zero), factors[i] ?? one)),
      zero,
    ),
  }));
}

/** Weighted sum of the shares as printed, not normalised; counts as parts of their total. */
export function weightsOf(
  rows: readonly IndicatorRow[],
  indicators: readonly WeightedIndicator[],
): Weighted<Code>[] {
  return weighted(rows, indicators, ({ holds }) => holds === "count");
}

/** Weights when every column is first divided by its own total. */
function weightsByColumn(
  rows: readonly IndicatorRow[],
  indicators: readonly WeightedIndicator[],
): Weighted<Code>[] {
  return weighted(rows, indicators, () => true);
}

function mergeWeights(weights: readonly Weighted<AslCode>[]): Weighted<TerritoryCode>[] {
  return atsCodes.map((code) => ({
    key: code,
    weight: sum(weights.filter(({ key }) => asl[key].ats === code).map(({ weight }) => weight)),
  }));
}

function nameOf(code: Code): string {
  return isAsl(code) ? asl[code].name : ats[code].name;
}

function describeParts(result: Apportionment<Code>, weights: readonly Weighted<Code>[]): AllocatedPart[] {
  const denominator = sum(weights.map(({ weight }) => weight));
  return result.parts.map((part, i) => ({
    territory: part.key,
    name: nameOf(part.key),
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

function mergeAmounts(amounts: Amounts<Code>): Amounts<TerritoryCode> {
  const merged = new Map<TerritoryCode, Cents>();
  for (const [code, amount] of amounts) {
    const to = isAsl(code) ? asl[code].ats : code;
    merged.set(to, cents((merged.get(to) ?? 0n) + amount));
  }
  return merged;
}

function alternative<Code extends AslCode | TerritoryCode>(
  method: AllocationMethod,
  level: "asl" | "ats",
  ours: Amounts<Code>,
  theirs: ReadonlyMap<string, Cents>,
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
