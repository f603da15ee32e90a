/** System, transversal and direct actions of the ATS. */
import { type Rule, type Rules, row } from "./rule.ts";

const chapters = "PLAN-MI-2017, parr. 3.3-3.5";
const indicators = "PLAN-MI-2017, par. 5.1";
const money = "PLAN-MI-2017, cap. 4";

const of2017 = (rule: Rule): Rule => ({ ...rule, programmes: ["DGR-5969-2016"] });

export const systemActionsRules = {
  "systemActions.type": of2017(
    row("warning", chapters, "Tipo di azione non riconosciuto", "Type of action not recognised"),
  ),
  "systemActions.repeated": row("warning", chapters, "Azione ripetuta", "Action repeated"),
  "systemActions.liquidatedOverPlanned": row(
    "warning",
    indicators,
    "Liquidato superiore al previsto dell'azione",
    "Liquidated above what the action was planned for",
  ),
  "systemActions.groupNotStarted": of2017(
    row(
      "info",
      indicators,
      "Azione trasversale senza gruppo di lavoro avviato",
      "Transversal action without a working group",
    ),
  ),
  "systemActions.meetingsWithoutGroup": of2017(
    row("warning", indicators, "Incontri senza gruppo di lavoro", "Meetings without a working group"),
  ),
  "systemActions.trialElsewhere": of2017(
    row(
      "warning",
      indicators,
      "Sperimentazione interna in un'azione non diretta",
      "Trial inside the ATS under another type of action",
    ),
  ),
  "across.systemActions": row(
    "error",
    money,
    "Azioni di sistema diverse dalla voce del piano finanziario",
    "System actions differ from the line of the financial plan",
  ),
  "across.systemActionsCarryOver": row(
    "info",
    money,
    "Azioni di sistema coperte anche con i residui",
    "System actions covered by carry-over too",
  ),
} as const satisfies Rules;
