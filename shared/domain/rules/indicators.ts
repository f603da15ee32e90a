/** Sheets of indicators by themselves. */
import { type Rules, row } from "./rule.ts";

const sets = "LG-2014, monitoraggio; PLAN-MI-2017, par. 5.1";

export const indicatorsRules = {
  "indicator.unknown": row("warning", sets, "Indicatore non riconosciuto", "Unknown indicator"),
  "indicator.absent": row(
    "warning",
    sets,
    "Indicatori mancanti nel foglio",
    "Indicators missing from the sheet",
  ),
  "indicator.repeated": row("warning", sets, "Indicatore ripetuto", "Repeated indicator"),
  "indicator.missing": row(
    "warning",
    sets,
    "Dato dell'indicatore mancante",
    "Missing figure of the indicator",
  ),
  "indicator.ratio": row(
    "error",
    sets,
    "Valore diverso da numeratore / denominatore",
    "Value differs from numerator / denominator",
  ),
  "indicator.over": row("warning", sets, "Indicatore oltre il 100 %", "Indicator above 100 %"),
  "indicator.notComputable": row("warning", sets, "Rapporto non calcolabile", "Ratio not computable"),
  "indicator.withoutParts": row(
    "info",
    sets,
    "Rapporto senza numeratore e denominatore",
    "Ratio without numerator and denominator",
  ),
  "indicator.breakdown": row(
    "error",
    sets,
    "Il dettaglio non fa il totale",
    "The breakdown does not make the total",
  ),
  "indicator.sameQuantity": row(
    "warning",
    sets,
    "La stessa grandezza con due valori",
    "One quantity with two figures",
  ),
  "indicator.defective": row(
    "info",
    "PLAN-MI-2017, par. 5.1 a, indicatore 8",
    "Definizione stampata difettosa",
    "Defective printed definition",
  ),
} as const satisfies Rules;
