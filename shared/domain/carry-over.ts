/** Carry-over of earlier plans (PLAN-MI-2017, ch. 4): assigned minus liquidated, and money only once the plan is closed. */
import { compare } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
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
  /** What keeps residue or close from being read: the plan then stands in neither total, and both say so. */
  readonly trouble?: Bilingual;
}

export interface CarriedPlan {
  readonly plan: string;
  readonly closedOn: string | null;
  /** Null when nobody can say. */
  readonly available: boolean | null;
  readonly residue: Measure;
}

export interface CarryOver {
  /** In the order of the input. */
  readonly plans: readonly CarriedPlan[];
  /** Of closed plans. */
  readonly available: Measure;
  /** Of plans that are still open: it may still be spent. */
  readonly expected: Measure;
}

export const carryOverSource = "PLAN-MI-2017, cap. 4";

const name: MeasureName = {
  id: "carryOver",
  label: { it: "Residui", en: "Carry-over" },
  numeratorLabel: { it: "Assegnato meno liquidato", en: "Assigned minus liquidated" },
  denominatorLabel: null,
  unit: "euro",
  base: { it: "quota di contributo", en: "contribution part" },
  source: carryOverSource,
};

/** "D.G.R. 1081/2013" and "DGR 1081-2013" are one plan. */
export function planKey(name: string): string {
  return plainWords(name).replaceAll(" ", "");
}

function troubleOf(entry: EarlierPlan, plans: readonly EarlierPlan[]): Bilingual | null {
  const { plan, assigned, liquidated, trouble } = entry;
  if (trouble) return { it: `«${plan}»: ${trouble.it}`, en: `"${plan}": ${trouble.en}` };
  if (plans.filter((other) => planKey(other.plan) === planKey(plan)).length > 1) {
    return { it: `«${plan}» compare più volte`, en: `"${plan}" occurs more than once` };
  }
  if (!assigned || !liquidated) {
    return {
      it: `«${plan}»: manca l'assegnato o il liquidato`,
      en: `"${plan}": assigned or liquidated is missing`,
    };
  }
  if (compare(liquidated.value, assigned.value) <= 0) return null;
  return {
    it: `«${plan}»: il liquidato supera l'assegnato`,
    en: `"${plan}": liquidated is above assigned`,
  };
}

/** As at `asAt` (ISO day): a plan is closed when its close is not after that day. A plan named twice would count twice: it counts not at all. */
export function carryOver(plans: readonly EarlierPlan[], asAt: string): CarryOver {
  const each = plans.map((entry): CarriedPlan => {
    const { plan, assigned, liquidated, closedOn, trouble } = entry;
    const because = troubleOf(entry, plans);
    const residue = assigned && liquidated && !because ? minusQuantity(assigned, liquidated) : null;
    return {
      plan,
      closedOn,
      available: trouble ? null : closedOn !== null && closedOn <= asAt,
      residue: amountMeasure(name, residue, asAt, because ?? undefined),
    };
  });
  const total = (available: boolean, id: string, it: string, en: string) => {
    const own = each.filter((entry) => entry.available === available || entry.available === null);
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
