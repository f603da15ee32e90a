/** A contribution in instalments: percentages with conditions. No document states them, so they are always given, never assumed. */
import type { Act } from "../acts/act.ts";
import { actFor, acts, parameterFor } from "../acts/catalogue.ts";
import type { Parameters } from "../acts/parameters.ts";
import { typedPercent } from "../kit/amount.ts";
import { apportion, type SpareCentReason } from "../kit/apportion.ts";
import { type Decimal, equal, one, sum } from "../kit/decimal.ts";
import { type Cents, cents } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";
import { sourceText } from "../kit/source.ts";
import { excerpt } from "../kit/text.ts";

export interface Instalment {
  /** A fraction of the contribution: 0.5 is 50 %. */
  readonly share: Decimal;
  readonly condition: string;
}

export interface InstalmentPlan {
  readonly type: "instalments";
  readonly total: Cents;
  readonly parts: readonly (Instalment & {
    readonly amount: Cents;
    readonly spareCent: SpareCentReason | null;
  })[];
}

/** Why an instalment got a spare cent, Italian. */
export const instalmentCents: Readonly<Record<SpareCentReason, string>> = {
  largerRemainder: "resto maggiore",
  largerWeight: "a parità di resto, percentuale maggiore",
  keyOrder: "a parità di resto e percentuale, la rata che viene prima",
};

/** Instalments with who laid them down. */
export interface GivenInstalments {
  readonly list: readonly Instalment[];
  /** The act with its place, or that they were given for the computation. */
  readonly source: string;
}

const givenByHand = "percentuali e condizioni indicate da chi calcola: nessun atto le stabilisce";

/**
 * What a person types: "50: avvio; 50: rendicontazione", percentages with their conditions, one after the other.
 * Whether they make the whole is judged here too, so that the form can say it at once.
 */
export function typedInstalments(text: string): GivenInstalments | NotComputable {
  const list: Instalment[] = [];
  for (const part of text.split(/[;\n]/).filter((entry) => entry.trim() !== "")) {
    const at = part.indexOf(":");
    const share = typedPercent(at < 0 ? part : part.slice(0, at));
    const condition = at < 0 ? "" : part.slice(at + 1).trim();
    if (share === null || condition === "") {
      const shown = excerpt(part, 40);
      return notComputable("invalid", {
        it: `«${shown}» non è una percentuale con la sua condizione, ad esempio «50: avvio»`,
        en: `"${shown}" is no percentage with its condition, such as "50: start"`,
      });
    }
    list.push({ share, condition });
  }
  return refusalOf(list) ?? { list, source: givenByHand };
}

/** Those that bind a programme, local acts first; without a programme nothing is stated. */
export function statedInstalments(
  query: { readonly programme: string | null; readonly territory: string | null },
  among: readonly Act[] = acts,
): GivenInstalments | NotComputable {
  const { programme, territory } = query;
  if (programme === null) return none;
  const held =
    territory === null
      ? ofRegion(programme, among)
      : parameterFor({ programme, territory }, "instalments", among);
  return held?.status === "stated" ? { list: held.value, source: sourceText(held.source) } : none;
}

function ofRegion(programme: string, among: readonly Act[]): Parameters["instalments"] {
  const answer = actFor({ programme }, among);
  return answer.status === "found" ? answer.act.parameters.instalments : undefined;
}

const none: NotComputable = notComputable("missing", {
  it: "nessun documento stabilisce le rate: indicarle con le condizioni",
  en: "no document lays down the instalments: give them with their conditions",
});

/** Of an act, or why it gives none. */
export function instalmentsOf(parameter: Parameters["instalments"]): readonly Instalment[] | NotComputable {
  if (parameter?.status === "stated") return parameter.value;
  return none;
}

function refusalOf(instalments: readonly Instalment[]): NotComputable | null {
  if (instalments.some(({ share }) => share.digits <= 0n)) {
    return notComputable("invalid", {
      it: "una rata non è maggiore di zero",
      en: "an instalment is not above zero",
    });
  }
  if (!equal(sum(instalments.map(({ share }) => share)), one)) {
    return notComputable("invalid", {
      it: "le percentuali delle rate non fanno 100 %",
      en: "the percentages of the instalments do not make 100%",
    });
  }
  return null;
}

/** To the cent by largest remainder; the shares must make the whole. */
export function instalmentPlan(
  total: Cents,
  instalments: readonly Instalment[],
): InstalmentPlan | NotComputable {
  const refused = refusalOf(instalments);
  if (refused) return refused;
  // The key is the place in the list: an earlier instalment wins a tie.
  const key = (index: number) => String(index).padStart(4, "0");
  const shared = apportion(
    total,
    instalments.map(({ share }, index) => ({ key: key(index), weight: share })),
  );
  if (shared.type === "notComputable") return shared;
  return {
    type: "instalments",
    total,
    parts: instalments.map((instalment, index) => ({
      ...instalment,
      amount: shared.parts[index]?.amount ?? cents(0n),
      spareCent: shared.parts[index]?.spareCent ?? null,
    })),
  };
}
