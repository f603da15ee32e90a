/** The most that a project may be granted under an act: a share of its eligible cost, an amount, its own request. No act, no cap. */
import { acts } from "../acts/catalogue.ts";
import type { Parameters } from "../acts/parameters.ts";
import { type Decimal, divide, multiply, one, powerOfTen } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, cents, centsOf, euros } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { sourceText } from "../kit/source.ts";
import { bindsIn, governsIn, type PlanContext } from "./plan-context.ts";

export type CapBound = "request" | "share" | "amount";

export interface CappedGrant {
  readonly type: "capped";
  readonly grant: Cents;
  /** What held the grant down; several when they meet. */
  readonly bounds: readonly CapBound[];
  /** Of the caps that the act states; empty when it states none. */
  readonly sources: readonly string[];
}

/** Parameters of an act; one that is open or absent caps nothing. */
export type CapParameters = Pick<Parameters, "grantMaximumShare" | "grantMaximumAmount">;

/** Rounded down to the cent: half a cent more would be above the share. */
function shareOf(share: Decimal, cost: Cents): Cents {
  const exact = multiply(share, euros(cost));
  return cents(divide({ digits: exact.digits * powerOfTen(2), scale: exact.scale }, one, 0, "floor").digits);
}

export function cappedGrant(
  requested: Cents,
  eligibleCost: Cents | null,
  { grantMaximumShare, grantMaximumAmount }: CapParameters,
): CappedGrant | NotComputable {
  if (requested < 0n || (eligibleCost !== null && eligibleCost < 0n)) {
    return notComputable("invalid", { it: "un importo è negativo", en: "an amount is negative" });
  }
  const limits: { bound: CapBound; limit: Cents }[] = [{ bound: "request", limit: requested }];
  const sources: string[] = [];
  if (grantMaximumShare?.status === "stated") {
    if (eligibleCost === null) {
      return notComputable("missing", {
        it: "manca il costo ammissibile, su cui si misura la quota massima",
        en: "the eligible cost, on which the maximum share is measured, is missing",
      });
    }
    limits.push({ bound: "share", limit: shareOf(grantMaximumShare.value, eligibleCost) });
    sources.push(sourceText(grantMaximumShare.source));
  }
  if (grantMaximumAmount?.status === "stated") {
    const limit = centsOf(grantMaximumAmount.value);
    if (limit === null) {
      return notComputable("invalid", {
        it: "l'importo massimo dell'atto non è in centesimi interi",
        en: "the maximum amount of the act is not in whole cents",
      });
    }
    limits.push({ bound: "amount", limit });
    sources.push(sourceText(grantMaximumAmount.source));
  }
  const [least] = [...limits].sort((a, b) => (a.limit < b.limit ? -1 : 1));
  const grant = least?.limit ?? requested;
  return {
    type: "capped",
    grant,
    bounds: limits.filter(({ limit }) => limit === grant).map(({ bound }) => bound),
    sources: [...new Set(sources)],
  };
}

/** The caps of an act, as printed on its pages. */
export interface CappingAct {
  readonly name: Bilingual;
  /** Euro per project. */
  readonly amount: Decimal | null;
  /** Fraction of the eligible cost. */
  readonly share: Decimal | null;
}

/** Acts that cap grants of the plan; of any plan while its programme is not known. */
export function cappingActs(context: PlanContext): CappingAct[] {
  return acts.flatMap((act) => {
    if (!bindsIn(act, context) || !governsIn(act, context)) return [];
    const { grantMaximumAmount: amount, grantMaximumShare: share } = act.parameters;
    const stated = {
      amount: amount?.status === "stated" ? amount.value : null,
      share: share?.status === "stated" ? share.value : null,
    };
    if (!stated.amount && !stated.share) return [];
    return [{ name: act.programme?.label ?? act.title, ...stated }];
  });
}
