/** Lines of the consolidated table from the actions of the ATS (PLAN-MI-2017, 5.1): money, working groups, meetings, trials. */
import { startedFigure } from "./answer.ts";
import { type LineLayout, ratio, sum, term, text } from "./figure-line.ts";

const kind = "systemActions";
const source = "PLAN-MI-2017, par. 5.1";
const base = text(
  "risorse per azioni di sistema, trasversali e dirette",
  "resources for system, transversal and direct actions",
);
const planned = term("planned", "Risorse previste per azioni di ATS", "Planned for actions of the ATS");
const liquidated = term(
  "liquidated",
  "Risorse liquidate per azioni di ATS",
  "Liquidated for actions of the ATS",
);

export const systemLines: readonly LineLayout[] = [
  sum("systemPlanned", kind, planned, "euro", "PLAN-MI-2017, cap. 4", base),
  sum("systemLiquidated", kind, liquidated, "euro", source, base),
  ratio(
    "systemLiquidatedOverPlanned",
    kind,
    text("Liquidato sul previsto delle azioni di ATS", "Liquidated over planned of actions of the ATS"),
    liquidated,
    planned,
    source,
    base,
  ),
  sum(
    "systemWorkingGroups",
    kind,
    { ...term("workingGroups", "Gruppi di lavoro avviati", "Working groups started"), read: startedFigure },
    "count",
    source,
  ),
  sum(
    "systemMeetings",
    kind,
    term("meetings", "Incontri dei gruppi di lavoro", "Meetings of the working groups"),
    "count",
    source,
  ),
  sum(
    "systemTrials",
    kind,
    {
      ...term("trials", "Sperimentazioni interne avviate", "Trials started inside the ATS"),
      read: startedFigure,
    },
    "count",
    source,
  ),
];
