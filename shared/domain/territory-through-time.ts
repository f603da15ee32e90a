/**
 * Territories through the merger of 1 January 2016 (L.R. 23/2015): a series told by 15 ASL goes on as 8 ATS.
 * A part of ASL Como (Medio Alto Lario) went to ATS Montagna: without a share given by the caller all of it counts in Insubria,
 * and every figure that this touches says so.
 */
import { successorOf, territoryValidity } from "../acts/data/lr-23-2015.ts";
import { type AslCode, aslCodes, type TerritoryCode } from "../acts/registry.ts";
import { add, type Decimal, multiply, one, subtract, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";

export interface AtsValue {
  readonly value: Decimal;
  /** ASL summed, in the order of the act. */
  readonly parts: readonly AslCode[];
  /** ASL of this ATS without a figure: the value is that of the others alone. */
  readonly missing: readonly AslCode[];
  /** Null where the boundaries did not change. */
  readonly approximation: Bilingual | null;
}

/** The part of ASL Como that is counted in Montagna, a fraction; no document says it, so there is no default. */
export interface MergerChoice {
  readonly medioAltoLarioShare?: Decimal;
}

const lario: AslCode = "ASL-CO";
const montagna: TerritoryCode = "ATS-MON";

/** True when a territory of this level existed on a day. */
export function existedOn(level: "asl" | "ats", day: string): boolean {
  const { from, to } = territoryValidity[level];
  return (from === null || from.value <= day) && (to === null || day < to.value);
}

/**
 * Sums of additive figures (counts, euro) by ATS. Ratios are never carried over: carry numerator and denominator.
 * Throws RangeError when the share is not between 0 and 1.
 */
export function toAts(
  byAsl: ReadonlyMap<AslCode, Decimal>,
  choice: MergerChoice = {},
): Map<TerritoryCode, AtsValue> {
  const share = choice.medioAltoLarioShare;
  if (share && (share.digits < 0n || subtract(one, share).digits < 0n))
    throw new RangeError("a share is a fraction between 0 and 1");
  const result = new Map<TerritoryCode, AtsValue>();
  const put = (ats: TerritoryCode, asl: AslCode, value: Decimal | undefined, note: Bilingual | null) => {
    const known = result.get(ats) ?? { value: zero, parts: [], missing: [], approximation: null };
    result.set(ats, {
      value: value === undefined ? known.value : add(known.value, value),
      parts: value === undefined ? known.parts : [...known.parts, asl],
      missing: value === undefined ? [...known.missing, asl] : known.missing,
      approximation: known.approximation ?? note,
    });
  };
  for (const asl of aslCodes) {
    const { value: ats, approximation = null } = successorOf[asl];
    const value = byAsl.get(asl);
    if (asl !== lario || share === undefined) {
      put(ats, asl, value, approximation);
      continue;
    }
    const moved = value && multiply(value, share);
    put(ats, asl, value && moved && subtract(value, moved), chosen);
    put(montagna, asl, moved, chosen);
  }
  // Without a share Montagna lacks what Insubria has too much.
  const { approximation = null } = successorOf[lario];
  const short = result.get(montagna);
  if (share === undefined && short) result.set(montagna, { ...short, approximation });
  return result;
}

const chosen: Bilingual = {
  it: "Il Medio Alto Lario è ripartito tra Insubria e Montagna con la quota indicata da chi calcola: nessun documento la stampa.",
  en: "Medio Alto Lario is split between Insubria and Montagna by the share given by who computes: no document prints it.",
};

export interface SeriesPoint {
  readonly year: number;
  readonly level: "asl" | "ats";
  readonly figures: ReadonlyMap<string, Decimal>;
}

export interface SeriesValue {
  readonly year: number;
  readonly value: Decimal;
  readonly approximation: Bilingual | null;
}

/** One series per ATS over the years, earlier years summed from the ASL. Years with a missing part are left out of that series. */
export function seriesByAts(
  points: readonly SeriesPoint[],
  choice: MergerChoice = {},
): Map<TerritoryCode, SeriesValue[]> {
  const series = new Map<TerritoryCode, SeriesValue[]>();
  const put = (code: TerritoryCode, entry: SeriesValue) =>
    series.set(code, [...(series.get(code) ?? []), entry]);
  for (const { year, level, figures } of [...points].sort((a, b) => a.year - b.year)) {
    if (level === "ats") {
      for (const [code, value] of figures) put(code as TerritoryCode, { year, value, approximation: null });
      continue;
    }
    for (const [code, merged] of toAts(figures as ReadonlyMap<AslCode, Decimal>, choice)) {
      if (merged.missing.length > 0) continue;
      put(code, { year, value: merged.value, approximation: merged.approximation });
    }
  }
  return series;
}
