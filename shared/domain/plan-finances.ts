/**
 * The financial plan in two readings (PLAN-MI-2017, ch. 4): with system actions, where the regional resources and carry-over are the sources,
 * and without, where the contributions assigned are. Cofinancing is cost minus assigned: only so do sources equal uses.
 */
import type { Outcome } from "../kit/ratio.ts";
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  type MeasureName,
  minusQuantity,
  sumQuantities,
} from "./measure.ts";

export interface PlanFinancesInput {
  readonly regionalResources: LocalQuantity | null;
  /** Null: the plan names none, and none is counted. */
  readonly carryOver: LocalQuantity | null;
  readonly projectsCost: LocalQuantity | null;
  readonly assigned: LocalQuantity | null;
  readonly systemActions: LocalQuantity | null;
}

export interface PlanFinances {
  readonly sources: readonly Measure[];
  readonly uses: readonly Measure[];
  readonly sourcesTotal: Measure;
  readonly usesTotal: Measure;
  /** Sources minus uses: must be zero. */
  readonly balance: Measure;
}

const source = "PLAN-MI-2017, cap. 4";
const assignedBase = { it: "contributo assegnato", en: "assigned contribution" };
const allSources = {
  it: "tutte le fonti (contributo e cofinanziamento)",
  en: "all sources (contribution and cofinancing)",
};

function name(id: string, it: string, en: string, base: MeasureName["base"] = null): MeasureName {
  const label = { it, en };
  return { id, label, numeratorLabel: label, denominatorLabel: null, unit: "euro", base, source };
}

const names = {
  regional: name("regionalResources", "Risorse regionali", "Regional resources"),
  carryOver: name("carryOver", "Residui dei piani precedenti", "Carry-over of earlier plans"),
  assigned: name("assigned", "Contributi assegnati", "Assigned contributions", assignedBase),
  cofinancing: name(
    "cofinancing",
    "Cofinanziamento delle Alleanze",
    "Cofinancing of the alliances",
    assignedBase,
  ),
  cost: name("projectsCost", "Costo dei progetti", "Cost of the projects", allSources),
  system: name("systemActions", "Azioni di sistema e trasversali", "System and transversal actions"),
};

function plan(sources: readonly Measure[], uses: readonly Measure[]): PlanFinances {
  const total = (id: string, it: string, en: string, parts: readonly Measure[]) => {
    const failed = parts.map(({ outcome }) => outcome).find((outcome) => outcome.type === "notComputable");
    return amountMeasure(
      name(id, it, en),
      sumQuantities(parts.map(({ numerator }) => numerator)),
      null,
      reasonOf(failed),
    );
  };
  const sourcesTotal = total("sourcesTotal", "Totale fonti", "Total of sources", sources);
  const usesTotal = total("usesTotal", "Totale impieghi", "Total of uses", uses);
  const difference =
    sourcesTotal.numerator && usesTotal.numerator
      ? minusQuantity(sourcesTotal.numerator, usesTotal.numerator)
      : null;
  const failed = [sourcesTotal.outcome, usesTotal.outcome].find(({ type }) => type === "notComputable");
  const balance = amountMeasure(
    name("balance", "Fonti meno impieghi", "Sources minus uses"),
    difference,
    null,
    reasonOf(failed),
  );
  return { sources, uses, sourcesTotal, usesTotal, balance };
}

function reasonOf(outcome: Outcome | undefined) {
  return outcome?.type === "notComputable" ? outcome.because : undefined;
}

function cofinancing({ projectsCost, assigned }: PlanFinancesInput): Measure {
  return amountMeasure(
    names.cofinancing,
    projectsCost && assigned ? minusQuantity(projectsCost, assigned) : null,
    null,
    { it: "manca il costo o il contributo assegnato", en: "cost or assigned contribution is missing" },
  );
}

/** The whole plan: regional resources, carry-over and cofinancing pay for projects and system actions. */
export function financesWithSystemActions(input: PlanFinancesInput): PlanFinances {
  return plan(
    [
      amountMeasure(names.regional, input.regionalResources),
      ...(input.carryOver ? [amountMeasure(names.carryOver, input.carryOver)] : []),
      cofinancing(input),
    ],
    [amountMeasure(names.cost, input.projectsCost), amountMeasure(names.system, input.systemActions)],
  );
}

/** The projects alone: contributions assigned and cofinancing pay for their cost. */
export function financesWithoutSystemActions(input: PlanFinancesInput): PlanFinances {
  return plan(
    [amountMeasure(names.assigned, input.assigned), cofinancing(input)],
    [amountMeasure(names.cost, input.projectsCost)],
  );
}
