/** Lines of the financial plan (PLAN-MI-2017, ch. 4). */
import { type Rules, row } from "./rule.ts";

const plan = "PLAN-MI-2017, cap. 4";

export const financialPlanRules = {
  "plan.regional": row(
    "error",
    plan,
    "Risorse regionali che non si sommano",
    "Regional resources do not add up",
  ),
  "plan.assigned": row(
    "error",
    plan,
    "Contributi assegnati e loro fonti",
    "Assigned contributions and their sources",
  ),
  "plan.systemActions": row("error", plan, "Risorse per azioni di sistema", "Resources for system actions"),
  "plan.excess": row("error", plan, "Eccedenza delle richieste errata", "Wrong excess of requests"),
  "plan.excessShare": row("error", plan, "Percentuale di eccedenza errata", "Wrong percentage of excess"),
  "plan.sources": row("error", plan, "Totale delle fonti errato", "Wrong total of sources"),
  "plan.uses": row("error", plan, "Totale degli impieghi errato", "Wrong total of uses"),
  "plan.balance": row("error", plan, "Fonti e impieghi non pareggiano", "Sources and uses do not balance"),
  "plan.rounding": row("info", plan, "Valore spiegato dagli arrotondamenti", "Value explained by rounding"),
} as const satisfies Rules;
