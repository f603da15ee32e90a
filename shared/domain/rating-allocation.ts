/**
 * Allocation by rating (LG-2014, "finanziamenti basati sulla premialità"): money follows the score of the projects,
 * by rank until it is exhausted, or in proportion to score x request. The weights behind a score are in no document.
 */
import { apportion, type SpareCentReason } from "../kit/apportion.ts";
import { compare, type Decimal, multiply, sum, zero } from "../kit/decimal.ts";
import { type Cents, cents, euros } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { type RollDown, type RollDownRule, rollDown } from "./roll-down.ts";

export const ratingSource = "LG-2014, finanziamenti basati sulla premialità";

export interface RatedRequest {
  /** Unique; decides ties last. */
  readonly key: string;
  /** >= 0, any scale. */
  readonly score: Decimal;
  readonly requested: Cents;
}

function refusal(requests: readonly RatedRequest[]): NotComputable | null {
  const seen = new Set<string>();
  for (const { key, score, requested } of requests) {
    if (score.digits < 0n || requested < 0n) {
      return notComputable("invalid", {
        it: `punteggio o richiesta di «${key}» sono negativi`,
        en: `score or request of "${key}" is negative`,
      });
    }
    if (seen.has(key)) {
      return notComputable("invalid", {
        it: `«${key}» compare più volte`,
        en: `"${key}" occurs more than once`,
      });
    }
    seen.add(key);
  }
  return null;
}

/** Place of each by score, the highest first; equal scores share a place and leave a gap behind: 1, 2, 2, 4. */
export function placesByScore(requests: readonly RatedRequest[]): number[] {
  return requests.map(({ score }) => 1 + requests.filter((other) => compare(other.score, score) > 0).length);
}

export function allocateByRank(
  requests: readonly RatedRequest[],
  money: Cents,
  rule: RollDownRule,
): RollDown | NotComputable {
  const refused = refusal(requests);
  if (refused) return refused;
  const places = placesByScore(requests);
  const funded = rollDown(
    requests.map(({ key, requested }, i) => ({
      key,
      requested,
      position: places[i] ?? 1,
      granted: cents(0n),
    })),
    money,
    rule,
  );
  return funded.type === "rolledDown" ? { ...funded, source: ratingSource } : funded;
}

export interface RatedPart {
  readonly key: string;
  readonly assigned: Cents;
  /** Its proportion was above its request, so it got the request and the others share the rest. */
  readonly atRequest: boolean;
  readonly spareCent: SpareCentReason | null;
}

export interface RatedAllocation {
  readonly type: "rated";
  readonly money: Cents;
  /** In the order of the input. */
  readonly parts: readonly RatedPart[];
  /** Money that no request can take. */
  readonly left: Cents;
  readonly source: string;
}

/** In proportion to score x request, to the cent by largest remainder; nobody gets more than requested. */
export function allocateByScore(
  requests: readonly RatedRequest[],
  money: Cents,
): RatedAllocation | NotComputable {
  const refused = refusal(requests);
  if (refused) return refused;
  const weighted = requests.map((request) => ({
    ...request,
    weight: multiply(request.score, euros(request.requested)),
  }));
  const atRequest = new Set<string>();
  let rest: bigint = money;
  let free = weighted;
  for (;;) {
    const whole = sum(free.map(({ weight }) => weight));
    const share = euros(cents(rest));
    // quota > request, without dividing: rest x weight > request x whole.
    const above = free.filter(
      ({ weight, requested }) =>
        weight.digits > 0n && compare(multiply(share, weight), multiply(euros(requested), whole)) > 0,
    );
    if (above.length === 0) break;
    for (const { key, requested } of above) {
      atRequest.add(key);
      rest -= requested;
    }
    free = free.filter(({ key }) => !atRequest.has(key));
  }
  const takers = free.filter(({ weight }) => weight.digits > 0n);
  const shared = new Map<string, { amount: Cents; spareCent: SpareCentReason | null }>();
  if (takers.length > 0 || atRequest.size === 0) {
    const parts = apportion(cents(rest), free);
    if (parts.type === "notComputable") return parts;
    for (const part of parts.parts) shared.set(part.key, part);
    rest = 0n;
  }
  return {
    type: "rated",
    money,
    parts: requests.map(({ key, requested }): RatedPart => {
      const part = shared.get(key);
      const capped = atRequest.has(key);
      return {
        key,
        assigned: capped ? requested : (part?.amount ?? cents(0n)),
        atRequest: capped,
        spareCent: part?.spareCent ?? null,
      };
    }),
    left: cents(rest),
    source: ratingSource,
  };
}

/** Score of a project from its criteria and their weights, both by criterion; every criterion needs its weight. */
export function weightedScore(
  scores: Readonly<Record<string, Decimal>>,
  weights: Readonly<Record<string, Decimal>>,
): Decimal | NotComputable {
  let total = zero;
  for (const [criterion, score] of Object.entries(scores)) {
    const weight = Object.hasOwn(weights, criterion) ? weights[criterion] : undefined;
    if (weight === undefined) {
      return notComputable("missing", {
        it: `manca il peso del criterio «${criterion}»: i documenti non lo stampano`,
        en: `the weight of criterion "${criterion}" is missing: the documents do not print it`,
      });
    }
    total = sum([total, multiply(score, weight)]);
  }
  return total;
}
