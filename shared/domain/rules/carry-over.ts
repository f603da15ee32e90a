/** Carry-over of earlier plans: what is left of each, and what the new plan counts on. */
import { type Rules, row } from "./rule.ts";

const plan = "PLAN-MI-2017, cap. 4";

export const carryOverRules = {
  "carryOver.residue": row(
    "error",
    plan,
    "Residuo diverso da assegnato meno liquidato",
    "Residue differs from assigned minus liquidated",
  ),
  "carryOver.rounding": row(
    "info",
    plan,
    "Residuo spiegato dall'arrotondamento",
    "Residue explained by rounding",
  ),
  "carryOver.liquidatedOverAssigned": row(
    "error",
    plan,
    "Liquidato superiore alle risorse del piano",
    "Liquidated above the resources of the plan",
  ),
  "carryOver.closeDate": row(
    "error",
    plan,
    "Data di chiusura illeggibile",
    "Unreadable day of the close",
    false,
  ),
  "carryOver.repeated": row("error", plan, "Piano precedente ripetuto", "Earlier plan repeated"),
  "across.carryOver": row(
    "error",
    plan,
    "Residui del piano superiori a quelli disponibili",
    "Carry-over of the plan above what is available",
  ),
  "across.carryOverUnused": row(
    "warning",
    plan,
    "Residui disponibili che il piano non usa",
    "Carry-over that the plan leaves unused",
  ),
} as const satisfies Rules;
