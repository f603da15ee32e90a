/** How an act divides each territory's money between alliances and system actions; acts that state no shares divide nothing. */
import type { Act } from "../acts/act.ts";
import { apportion } from "../kit/apportion.ts";
import type { Decimal } from "../kit/decimal.ts";
import { type Cents, cents } from "../kit/money.ts";
import { sourceText } from "../kit/source.ts";

export interface AllocationSplit {
  /** Fractions that make 1, as the act states them. */
  readonly alliancesShare: Decimal;
  readonly systemActionsShare: Decimal;
  readonly source: string;
}

export interface SplitAmount {
  readonly alliances: Cents;
  readonly systemActions: Cents;
}

/** Null unless the act states both shares. */
export function splitOf({ parameters }: Act): AllocationSplit | null {
  const { alliancesShare, systemActionsShare } = parameters;
  if (alliancesShare?.status !== "stated" || systemActionsShare?.status !== "stated") return null;
  const sources = new Set([alliancesShare, systemActionsShare].map(({ source }) => sourceText(source)));
  return {
    alliancesShare: alliancesShare.value,
    systemActionsShare: systemActionsShare.value,
    source: [...sources].join("; "),
  };
}

/** To the cent; half a cent goes to the larger share. Throws RangeError when the shares cannot divide anything. */
export function splitAmount(amount: Cents, split: AllocationSplit): SplitAmount {
  const shared = apportion(amount, [
    { key: "alliances", weight: split.alliancesShare },
    { key: "systemActions", weight: split.systemActionsShare },
  ]);
  if (shared.type === "notComputable") throw new RangeError(shared.because.en);
  const [alliances, systemActions] = shared.parts;
  return { alliances: alliances?.amount ?? cents(0n), systemActions: systemActions?.amount ?? cents(0n) };
}
