/** Lines of the consolidated table from the actions of the ATS (PLAN-MI-2017, 5.1): money, working groups, meetings, trials. */
import { startedFigure } from "./answer.ts";
import { type LineLayout, ratio, sum, term, text } from "./figure-line.ts";
import { type SystemActionType, systemActionsOf } from "./system-actions.ts";

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

/** Rows of some types; one that does not say its type may or may not be among them. */
function ofTypes(...types: readonly SystemActionType[]): NonNullable<LineLayout["rows"]> {
  return (table) => {
    const actions = systemActionsOf(table);
    const open = actions.find(({ type }) => type === null);
    if (!open) return actions.flatMap(({ row, type }) => (type && types.includes(type) ? [row] : []));
    const cell = open.row.cell("type") ?? open.row.cell("action") ?? "?";
    return {
      because: text(
        `in «${table.sheet}» ${cell} non si capisce se è un'azione di sistema, trasversale o diretta`,
        `"${table.sheet}" ${cell} does not say whether it is a system, transversal or direct action`,
      ),
    };
  };
}

const reached = (who: string, it: string, en: string, number: number): LineLayout => ({
  ...ratio(
    `system${who}Reached`,
    kind,
    text(
      `${it} raggiunte dalle azioni di sistema sulle previste`,
      `${en} reached by system actions over expected`,
    ),
    term(`${who.toLowerCase()}Reached`, `${it} raggiunte`, `${en} reached`),
    term(`${who.toLowerCase()}Expected`, `${it} previste`, `${en} expected`),
    `${source} a, indicatore ${number}`,
    null,
  ),
  rows: ofTypes("system"),
});

const networkBase = text(
  "cofinanziamento delle azioni di sistema e trasversali",
  "cofinancing of system and transversal actions",
);
const cofinancing = term(
  "cofinancing",
  "Cofinanziamento per azioni della rete",
  "Cofinancing for network actions",
);
/** Chapter 4 pays system and transversal actions from one line: those of the network. */
const forTheNetwork = ofTypes("system", "transversal");

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
  reached("Persons", "Persone", "Persons", 3),
  reached("Enterprises", "Imprese", "Enterprises", 4),
  {
    ...sum("systemCofinancing", kind, cofinancing, "euro", `${source} a, indicatore 8`, networkBase),
    rows: forTheNetwork,
  },
  {
    ...ratio(
      "systemMonetaryOverCofinancing",
      kind,
      text(
        "Cofinanziamento monetario sul cofinanziamento per azioni della rete",
        "Monetary over all cofinancing for network actions",
      ),
      term("monetaryCofinancing", "Cofinanziamento monetario", "Monetary cofinancing"),
      cofinancing,
      `${source} a, indicatore 9`,
      networkBase,
    ),
    rows: forTheNetwork,
  },
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
