/** Actions of the projects against the panel of their programme (PROG-2017; PLAN-MI-2017, 2.2; LG-2014). */
import type { Act } from "../../acts/act.ts";
import { type Rules, row, underActs } from "./rule.ts";

const panel = "PROG-2017, azioni finanziabili; PLAN-MI-2017, par. 2.2; LG-2014, azioni progettuali";
const perAction = "LG-2014, indicatore 11; PLAN-MI-2017, par. 5.1 b";
const hours = "LG-2014, indicatore 13";

/** Acts whose panel stars the actions that may draw on POR FSE, and the calls that pay from it. */
const drawsOnPorFse = ({ actions, role }: Act) => role === "call" || actions.some(({ porFse }) => porFse);
const endsActivities = ({ deadlines }: Act) => deadlines.some(({ id }) => id === "activities-end");

export const actionsRules = {
  "actions.notInPanel": row(
    "warning",
    panel,
    "Azione non riconosciuta nel panel",
    "Action not recognised in the panel",
  ),
  "actions.otherProgramme": row(
    "warning",
    panel,
    "Azione di un altro programma",
    "Action of another programme",
  ),
  "actions.codeMismatch": row(
    "warning",
    panel,
    "Codice e testo indicano azioni diverse",
    "Code and text name different actions",
  ),
  "actions.porFse": underActs(
    row(
      "error",
      "PROG-2017, azioni finanziabili rivolte alle famiglie (*)",
      "POR FSE su un'azione che non può attingervi",
      "POR FSE on an action that may not draw on it",
    ),
    drawsOnPorFse,
  ),
  "actions.target": row(
    "warning",
    panel,
    "Destinatari diversi da quelli dell'azione",
    "Target differs from the action's",
  ),
  "actions.reachedWithoutExpected": row(
    "warning",
    perAction,
    "Raggiunti senza previsione",
    "Reached without expectation",
  ),
  "actions.hoursOverPlanned": row(
    "info",
    hours,
    "Ore erogate oltre le previste",
    "More hours delivered than planned",
  ),
  "actions.hoursWithoutPlanned": row(
    "warning",
    hours,
    "Ore erogate senza previsione",
    "Hours delivered without planning",
  ),
  "actions.servicesOverDeclared": row(
    "info",
    "LG-2014, indicatore 12",
    "Servizi erogati oltre i dichiarati",
    "More services delivered than declared",
  ),
  "actions.status": row("warning", perAction, "Stato non riconosciuto", "Unknown status"),
  "actions.notStarted": row(
    "warning",
    perAction,
    "Attività su un'azione non avviata",
    "Activity on an action not started",
  ),
  "actions.dates": row(
    "error",
    "Aritmetica della tabella",
    "Conclusione prima dell'avvio",
    "End before the start",
  ),
  "actions.afterEnd": underActs(
    row(
      "error",
      "PROG-2017, Piani Territoriali 2017-2018: attività concluse entro il 15 gennaio 2019",
      "Attività oltre la fine del programma",
      "Activity after the end of the programme",
    ),
    endsActivities,
  ),
  "actions.repeated": row("warning", perAction, "Azione ripetuta", "Repeated action"),
  "calendar.outsideActs": row(
    "warning",
    "LG-2014; PROG-2017; PLAN-MI-2012: durata dei programmi",
    "Data fuori da ogni atto",
    "Date outside every act",
  ),
} as const satisfies Rules;
