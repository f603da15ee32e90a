/** Proposals, projects and their cards (PLAN-MI-2017, 3.1, 3.2, table 4.1). */
import { type Rules, row } from "./rule.ts";

const indicators = "PLAN-MI-2017, par. 5.1 b";

export const projectsRules = {
  "amount.requestedOverCost": row(
    "error",
    "PLAN-MI-2017, par. 3.1 e tab. 4.1",
    "Contributo richiesto superiore al costo",
    "Requested contribution above the cost",
  ),
  "amount.assignedOverRequested": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Contributo assegnato superiore al richiesto",
    "Assigned contribution above the request",
  ),
  "amount.assignedOverCost": row(
    "error",
    "PLAN-MI-2017, tab. 4.1",
    "Contributo assegnato superiore al costo",
    "Assigned contribution above the cost",
  ),
  "cofinancing.amount": row("error", "PLAN-MI-2017, cap. 4", "Cofinanziamento errato", "Wrong cofinancing"),
  "cofinancing.share": row(
    "error",
    indicators,
    "Percentuale di cofinanziamento errata",
    "Wrong cofinancing percentage",
  ),
  "cut.departure": row(
    "warning",
    "PLAN-MI-2017, tab. 4.1",
    "Progetto fuori dal taglio comune",
    "Project outside the common cut",
  ),
  "card.actions": row(
    "warning",
    "PLAN-MI-2017, par. 3.2",
    "Azioni dichiarate e azioni descritte",
    "Declared and described actions",
  ),
} as const satisfies Rules;
