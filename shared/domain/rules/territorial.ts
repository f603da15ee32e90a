/** Tables with one row per territory, weights and grants. */
import { type Rules, row } from "./rule.ts";

export const territorialRules = {
  "grants.capAmount": row(
    "error",
    "PROG-2017, avviso POR FSE 10 marzo 2017",
    "Contributo oltre 100.000 euro a progetto",
    "Grant above EUR 100,000 per project",
  ),
  "grants.capShare": row(
    "error",
    "PROG-2017, avviso POR FSE 10 marzo 2017",
    "Contributo oltre l'80 % del costo ammissibile",
    "Grant above 80 % of the eligible cost",
  ),
  "weights.sum": row(
    "error",
    "LG-2014, indicatori e pesi",
    "I pesi non fanno 100 %",
    "Weights do not make 100 %",
  ),
  "allocation.wording": row(
    "warning",
    "LG-2014, indicatori e pesi",
    "Stesso indicatore, età diverse",
    "Same indicator, different ages",
  ),
  "territory.unknown": row(
    "warning",
    "L.R. 23/2015; LG-2014",
    "Territorio non riconosciuto",
    "Unknown territory",
  ),
  "territory.repeated": row("error", "L.R. 23/2015; LG-2014", "Territorio ripetuto", "Repeated territory"),
} as const satisfies Rules;
