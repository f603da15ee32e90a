/** Typed indicators against the other sheets of the plan, and these against each other. */
import { type Rules, row } from "./rule.ts";

const sets = "LG-2014, monitoraggio; PLAN-MI-2017, par. 5.1";

export const derivedRules = {
  "indicator.derived": row(
    "warning",
    sets,
    "Indicatore diverso da quanto risulta dagli altri fogli",
    "Indicator differs from what the other sheets give",
  ),
  "indicator.sources": row(
    "warning",
    sets,
    "Due fogli del piano danno valori diversi della stessa grandezza",
    "Two sheets of the plan give different figures of one quantity",
  ),
} as const satisfies Rules;
