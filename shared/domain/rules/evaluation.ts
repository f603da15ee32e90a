/** The committee's evaluation of the proposals. */
import { laidDown, type Rules, row } from "./rule.ts";

const criteria = "LG-2014, finanziamenti basati sulla premialità";
const abstention = "PLAN-MI-2017, par. 2.4 e All. 3 art. 5";

export const evaluationRules = {
  "evaluation.total": row(
    "error",
    criteria,
    "Totale diverso dai punteggi dei criteri",
    "Total differs from the points of the criteria",
  ),
  "evaluation.rounding": row(
    "info",
    criteria,
    "Totale spiegato dall'arrotondamento",
    "Total explained by rounding",
  ),
  "evaluation.overMost": row(
    "error",
    criteria,
    "Punteggio superiore al massimo del criterio",
    "Points above the highest of the criterion",
  ),
  "evaluation.rank": row(
    "error",
    criteria,
    "Posizione diversa da quella dei totali",
    "Rank does not follow the totals",
  ),
  "evaluation.conflict": laidDown(
    row("error", abstention, "Il proponente valuta la propria proposta", "The proposer evaluates its own"),
    "committeeAbstention",
  ),
  "across.evaluationConflict": laidDown(
    row(
      "error",
      abstention,
      "Un partner valuta la proposta della sua alleanza",
      "A partner evaluates its own",
    ),
    "committeeAbstention",
  ),
} as const satisfies Rules;
