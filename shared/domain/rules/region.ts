/** Tables of the whole Region: each territory once, at one level, and with the weights of the act. */
import { laidDown, type Rules, row } from "./rule.ts";

const table = "LG-2014, tabella di riparto; L.R. 23/2015";

export const regionRules = {
  "territory.mixed": row(
    "error",
    table,
    "Una ATS insieme a una ASL che ne fa parte",
    "An ATS together with an ASL that is part of it",
  ),
  "territory.missing": row(
    "warning",
    table,
    "Territori mancanti nella tabella regionale",
    "Territories missing from the regional table",
  ),
  "weights.act": laidDown(
    row(
      "warning",
      "LG-2014, indicatori e pesi",
      "Peso diverso da quello dell'atto",
      "Weight differs from the act's",
    ),
    "demographicWeights",
  ),
} as const satisfies Rules;
