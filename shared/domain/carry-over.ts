/** Carry-over of earlier plans (PLAN-MI-2017, ch. 4): assigned minus liquidated, and money only once the plan is closed. */
import { compare } from "../kit/decimal.ts";
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  type MeasureName,
  minusQuantity,
  sumQuantities,
} from "./measure.ts";

export interface EarlierPlan {
  /** What officers call it: "D.G.R. 1081/2013". */
  readonly plan: string;
  readonly assigned: LocalQuantity | null;
  /** Contribution part, as at the close or, before it, as at the day asked. */
  readonly liquidated: LocalQuantity | null;
  /** ISO day; null while it is open. */
  readonly closedOn: string | null;
}

export interface CarryOver {
  readonly plans: readonly {
    readonly plan: string;
    readonly available: boolean;
    readonly residue: Measure;
  }[];
  /** Of closed plans. */
  readonly available: Measure;
  /** Of plans that are still open: it may still be spent. */
  readonly expected: Measure;
}

const name: MeasureName = {
  id: "carryOver",
  label: { it: "Residui", en: "Carry-over" },
  numeratorLabel: { it: "Assegnato meno liquidato", en: "Assigned minus liquidated" },
  denominatorLabel: null,
  unit: "euro",
  base: { it: "quota di contributo", en: "contribution part" },
  source: "PLAN-MI-2017, cap. 4",
};

/** As at `asAt` (ISO day): a plan is closed when its close is not after that day. */
export function carryOver(plans: readonly EarlierPlan[], asAt: string): CarryOver {
  const each = plans.map(({ plan, assigned, liquidated, closedOn }) => {
    const available = closedOn !== null && closedOn <= asAt;
    const above = assigned && liquidated && compare(liquidated.value, assigned.value) > 0;
    const residue = assigned && liquidated && !above ? minusQuantity(assigned, liquidated) : null;
    const because = above
      ? {
          it: `«${plan}»: il liquidato supera l'assegnato`,
          en: `"${plan}": liquidated is above assigned`,
        }
      : {
          it: `«${plan}»: manca l'assegnato o il liquidato`,
          en: `"${plan}": assigned or liquidated is missing`,
        };
    return { plan, available, residue: amountMeasure(name, residue, asAt, because) };
  });
  const total = (available: boolean, id: string, it: string, en: string) => {
    const own = each.filter((entry) => entry.available === available);
    const failed = own.find(({ residue }) => residue.outcome.type === "notComputable")?.residue.outcome;
    return amountMeasure(
      { ...name, id, label: { it, en } },
      sumQuantities(own.map(({ residue }) => residue.numerator)),
      asAt,
      failed?.type === "notComputable" ? failed.because : undefined,
    );
  };
  return {
    plans: each,
    available: total(true, "carryOver.available", "Residui disponibili", "Carry-over available"),
    expected: total(
      false,
      "carryOver.expected",
      "Residui attesi alla chiusura",
      "Carry-over expected at the close",
    ),
  };
}
