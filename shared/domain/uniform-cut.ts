/**
 * The uniform cut to a budget (PLAN-MI-2017, 3.1 and ch. 4): every request times one factor, to the cent by largest remainder.
 * Exceptions are amounts that the committee fixed, each with its reason; the others share what is left.
 * The inverse, which factor printed figures imply, is cut.ts.
 */
import { apportion, type SpareCentReason } from "../kit/apportion.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, cents, euros, maximumCents } from "../kit/money.ts";
import { type NotComputable, notComputable, type Ratio } from "../kit/ratio.ts";

export const cutSource = "PLAN-MI-2017, par. 3.1 e cap. 4";

export interface CutRequest {
  /** Unique; decides ties last. */
  readonly key: string;
  readonly requested: Cents;
  readonly exception?: { readonly amount: Cents; readonly reason: string };
}

export interface CutPart {
  readonly key: string;
  readonly requested: Cents;
  readonly assigned: Cents;
  readonly spareCent: SpareCentReason | null;
  /** The committee's reason; null when the common factor applies. */
  readonly exception: string | null;
}

export interface UniformCut {
  readonly type: "cut";
  readonly budget: Cents;
  /** Of all requests. */
  readonly requested: Cents;
  /** What is left of the budget after exceptions over the other requests; null when there are no others. Never above 1. */
  readonly factor: Ratio | null;
  /** In the order of the input. */
  readonly parts: readonly CutPart[];
  /** Budget that nobody requested. */
  readonly left: Cents;
  readonly base: Bilingual;
  readonly source: string;
}

const base: Bilingual = { it: "contributo richiesto", en: "requested contribution" };

function total(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((all, amount) => all + amount, 0n));
}

function refusal(requests: readonly CutRequest[], budget: Cents): NotComputable | null {
  const refuse = (it: string, en: string) => notComputable("invalid", { it, en });
  if (budget < 0n) return refuse("le risorse disponibili sono negative", "the budget is negative");
  if (requests.length === 0) {
    return notComputable("missing", { it: "non ci sono richieste", en: "there are no requests" });
  }
  const seen = new Set<string>();
  for (const { key, requested, exception } of requests) {
    if (seen.has(key)) return refuse(`«${key}» compare più volte`, `"${key}" occurs more than once`);
    seen.add(key);
    if (requested < 0n) {
      return refuse(`la richiesta di «${key}» è negativa`, `the request of "${key}" is negative`);
    }
    if (!exception) continue;
    if (exception.reason.trim() === "") {
      return refuse(`l'eccezione di «${key}» è senza motivo`, `the exception of "${key}" has no reason`);
    }
    if (exception.amount < 0n || exception.amount > requested) {
      return refuse(
        `l'importo fissato per «${key}» non sta fra zero e la richiesta`,
        `the amount fixed for "${key}" is not between zero and its request`,
      );
    }
  }
  const asked = requests.reduce((all, { requested }) => all + requested, 0n);
  if (asked > maximumCents) {
    return refuse(
      "le richieste insieme superano ogni bilancio",
      "the requests together are beyond any budget",
    );
  }
  return null;
}

/** The parts never add up to more than the budget, and nobody gets more than requested. */
export function uniformCut(requests: readonly CutRequest[], budget: Cents): UniformCut | NotComputable {
  const refused = refusal(requests, budget);
  if (refused) return refused;
  const fixed = total(requests.flatMap(({ exception }) => (exception ? [exception.amount] : [])));
  if (fixed > budget) {
    return notComputable("invalid", {
      it: "gli importi fissati superano le risorse disponibili",
      en: "the amounts fixed are above the budget",
    });
  }
  const others = requests.filter(({ exception }) => !exception);
  const wanted = total(others.map(({ requested }) => requested));
  const rest = cents(budget - fixed);
  const cutting = wanted > rest;
  const shared = new Map<string, { amount: Cents; spareCent: SpareCentReason | null }>();
  if (cutting) {
    const cut = apportion(
      rest,
      others.map(({ key, requested }) => ({ key, weight: euros(requested) })),
    );
    if (cut.type === "notComputable") return cut;
    for (const part of cut.parts) shared.set(part.key, part);
  }
  const parts = requests.map(({ key, requested, exception }): CutPart => {
    if (exception) {
      return { key, requested, assigned: exception.amount, spareCent: null, exception: exception.reason };
    }
    const part = shared.get(key);
    return {
      key,
      requested,
      assigned: part?.amount ?? requested,
      spareCent: part?.spareCent ?? null,
      exception: null,
    };
  });
  const given = cutting ? rest : wanted;
  return {
    type: "cut",
    budget,
    requested: total(requests.map(({ requested }) => requested)),
    factor: wanted === 0n ? null : { type: "ratio", numerator: euros(given), denominator: euros(wanted) },
    parts,
    left: cents(rest - given),
    base,
    source: cutSource,
  };
}
