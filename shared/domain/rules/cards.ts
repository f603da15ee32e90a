/** Project cards against the projects and alliances of the same plan (PLAN-MI-2017, 3.2: each project is shown twice). */
import { type Rules, row } from "./rule.ts";

export const cardsRules = {
  "across.cardProject": row(
    "warning",
    "PLAN-MI-2017, par. 3.2 e tab. 4.1",
    "Scheda di un progetto che non è in tabella",
    "Card of a project that is not in the table",
  ),
  "across.cardPartners": row(
    "warning",
    "PLAN-MI-2017, par. 3.2; ACC-CR-2014, art. 9",
    "Numero di partner della scheda diverso dall'Alleanza",
    "Number of partners on the card differs from the alliance",
  ),
} as const satisfies Rules;
