/** Members of the network. */
import { type Rules, row } from "./rule.ts";

export const networkRules = {
  "members.share": row(
    "error",
    "PLAN-MI-2017, par. 2.3",
    "Percentuale sul totale errata",
    "Wrong share of the total",
  ),
} as const satisfies Rules;
