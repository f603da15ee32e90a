/** Tables with one row per territory, weights and grants. */
import { laidDown, type Rules, row } from "./rule.ts";

export const territorialRules = {
  "grants.capAmount": laidDown(
    row(
      "error",
      "PROG-2017, avviso POR FSE 10 marzo 2017",
      "Contributo oltre l'importo massimo a progetto",
      "Grant above the maximum amount per project",
    ),
    "grantMaximumAmount",
  ),
  "grants.capShare": laidDown(
    row(
      "error",
      "PROG-2017, avviso POR FSE 10 marzo 2017",
      "Contributo oltre la quota massima del costo ammissibile",
      "Grant above the maximum share of the eligible cost",
    ),
    "grantMaximumShare",
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
