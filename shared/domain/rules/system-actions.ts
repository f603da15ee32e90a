/** System, transversal and direct actions of the ATS. */
import type { Act } from "../../acts/act.ts";
import { type Rules, row, underActs } from "./rule.ts";

const chapters = "PLAN-MI-2017, parr. 3.3-3.5";
const indicators = "PLAN-MI-2017, par. 5.1";
const money = "PLAN-MI-2017, cap. 4";

/** Acts that count working groups and trials distinguish system, transversal and direct actions. */
const countsOwnActions = ({ monitoringIndicators }: Act) =>
  monitoringIndicators.some(({ numerator }) => numerator === "workingGroupsStarted");

export const systemActionsRules = {
  "systemActions.type": underActs(
    row("warning", chapters, "Tipo di azione non riconosciuto", "Type of action not recognised"),
    countsOwnActions,
  ),
  "systemActions.repeated": row("warning", chapters, "Azione ripetuta", "Action repeated"),
  "systemActions.liquidatedOverPlanned": row(
    "warning",
    indicators,
    "Liquidato superiore al previsto dell'azione",
    "Liquidated above what the action was planned for",
  ),
  "systemActions.groupNotStarted": underActs(
    row(
      "info",
      indicators,
      "Azione trasversale senza gruppo di lavoro avviato",
      "Transversal action without a working group",
    ),
    countsOwnActions,
  ),
  "systemActions.meetingsWithoutGroup": underActs(
    row("warning", indicators, "Incontri senza gruppo di lavoro", "Meetings without a working group"),
    countsOwnActions,
  ),
  "systemActions.trialElsewhere": underActs(
    row(
      "warning",
      indicators,
      "Sperimentazione interna in un'azione non diretta",
      "Trial inside the ATS under another type of action",
    ),
    countsOwnActions,
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
