/**
 * Cofinancing in total and by part (PLAN-MI-2017, 5.1 b, ch. 4): cost minus contribution, on the assigned contribution when there is one,
 * on the requested otherwise. Both are shown and each names its base; only the assigned base makes sources equal uses.
 */
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  minusQuantity,
  plusQuantity,
  ratioMeasure,
} from "./measure.ts";

export interface CofinancingInput {
  readonly cost: LocalQuantity | null;
  readonly requested: LocalQuantity | null;
  readonly assigned: LocalQuantity | null;
  readonly publicPart: LocalQuantity | null;
  readonly privatePart: LocalQuantity | null;
  readonly monetary: LocalQuantity | null;
  readonly inKind: LocalQuantity | null;
}

export type CofinancingBase = "assigned" | "requested";

export interface Cofinancing {
  /** The base that counts: assigned when present. Null when there is no contribution at all. */
  readonly base: CofinancingBase | null;
  readonly byBase: Readonly<
    Record<CofinancingBase, { readonly total: Measure; readonly shareOfCost: Measure }>
  >;
  /** Over the total of the same sheet: public plus private, or monetary plus in kind. */
  readonly privateShare: Measure;
  readonly monetaryShare: Measure;
}

const source = "PLAN-MI-2017, cap. 4 e par. 5.1 b";
const baseLabels = {
  assigned: { it: "contributo assegnato", en: "assigned contribution" },
  requested: { it: "contributo richiesto", en: "requested contribution" },
} as const;
const costLabel = {
  it: "Totale risorse del progetto (costo)",
  en: "Total resources of the project (cost)",
};

function onBase(base: CofinancingBase, cost: LocalQuantity | null, contribution: LocalQuantity | null) {
  const label = baseLabels[base];
  const total = {
    id: `cofinancing.${base}`,
    label: { it: `Cofinanziamento (base: ${label.it})`, en: `Cofinancing (base: ${label.en})` },
    numeratorLabel: { it: `Costo meno ${label.it}`, en: `Cost minus ${label.en}` },
    denominatorLabel: null,
    unit: "euro",
    base: label,
    source,
  } as const;
  const value = cost && contribution ? minusQuantity(cost, contribution) : null;
  return {
    total: amountMeasure(total, value),
    shareOfCost: ratioMeasure(
      { ...total, id: `cofinancingShare.${base}`, denominatorLabel: costLabel, unit: "percent" },
      value,
      cost,
    ),
  };
}

function part(
  id: string,
  it: string,
  en: string,
  own: LocalQuantity | null,
  other: LocalQuantity | null,
): Measure {
  return ratioMeasure(
    {
      id,
      label: { it: `${it} sul cofinanziamento`, en: `${en} over cofinancing` },
      numeratorLabel: { it, en },
      denominatorLabel: { it: "Cofinanziamento totale", en: "Total cofinancing" },
      unit: "percent",
      base: { it: "cofinanziamento", en: "cofinancing" },
      source: "PLAN-MI-2017, par. 5.1 b",
    },
    own,
    own && other ? plusQuantity(own, other) : null,
  );
}

export function cofinancingOf(input: CofinancingInput): Cofinancing {
  const { cost, requested, assigned } = input;
  return {
    base: assigned ? "assigned" : requested ? "requested" : null,
    byBase: { assigned: onBase("assigned", cost, assigned), requested: onBase("requested", cost, requested) },
    privateShare: part(
      "privateShare",
      "Cofinanziamento privato",
      "Private cofinancing",
      input.privatePart,
      input.publicPart,
    ),
    monetaryShare: part(
      "monetaryShare",
      "Cofinanziamento monetario",
      "Monetary cofinancing",
      input.monetary,
      input.inKind,
    ),
  };
}
