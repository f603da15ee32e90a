/** A contribution in instalments: percentages with conditions. No document states them, so they are always given, never assumed. */
import type { Parameters } from "../acts/parameters.ts";
import { apportion } from "../kit/apportion.ts";
import { type Decimal, equal, one, sum } from "../kit/decimal.ts";
import { type Cents, cents } from "../kit/money.ts";
import { type NotComputable, notComputable } from "../kit/ratio.ts";

export interface Instalment {
  /** A fraction of the contribution: 0.5 is 50 %. */
  readonly share: Decimal;
  readonly condition: string;
}

export interface InstalmentPlan {
  readonly type: "instalments";
  readonly total: Cents;
  readonly parts: readonly (Instalment & { readonly amount: Cents })[];
}

/** Of an act, or why it gives none. */
export function instalmentsOf(parameter: Parameters["instalments"]): readonly Instalment[] | NotComputable {
  if (parameter?.status === "stated") return parameter.value;
  return notComputable("missing", {
    it: "nessun documento stabilisce le rate: indicarle con le condizioni",
    en: "no document lays down the instalments: give them with their conditions",
  });
}

/** To the cent by largest remainder; the shares must make the whole. */
export function instalmentPlan(
  total: Cents,
  instalments: readonly Instalment[],
): InstalmentPlan | NotComputable {
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
    })),
  };
}
