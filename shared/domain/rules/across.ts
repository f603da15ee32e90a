/** Sheets of one plan against each other. */
import { type Rules, row } from "./rule.ts";

const plan = "PLAN-MI-2017, cap. 4";
const indicators = "PLAN-MI-2017, par. 5.1 b";

export const acrossRules = {
  "across.card": row(
    "error",
    "PLAN-MI-2017, par. 3.2 e tab. 4.1",
    "Costo della scheda diverso dalla tabella",
    "Cost on the card differs from the table",
  ),
  "across.planTotal": row(
    "error",
    plan,
    "Dato del piano diverso dai progetti",
    "Plan figure differs from the projects",
  ),
  "across.balance": row(
    "error",
    plan,
    "Fonti e impieghi del piano non pareggiano",
    "Sources and uses of the plan do not balance",
  ),
  "across.monitoringResources": row(
    "warning",
    indicators,
    "Risorse del monitoraggio diverse dal piano",
    "Monitored resources differ from the plan",
  ),
  "across.disbursedOverAssigned": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Erogato superiore all'assegnato",
    "Disbursed above assigned",
  ),
} as const satisfies Rules;
