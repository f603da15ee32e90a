/** Actions of the projects against cards, projects and monitoring of the same plan; coverage of panel and territory. */
import { type Rules, row } from "./rule.ts";

const coverage = "ACC-CR-2014, art. 6; PLAN-MI-2017, par. 2.4 (copertura del territorio)";

export const activityAcrossRules = {
  "across.cardActions": row(
    "warning",
    "PLAN-MI-2017, par. 3.2",
    "Numero di azioni della scheda diverso dal foglio delle azioni",
    "Number of actions on the card differs from the sheet of actions",
  ),
  "across.actionProject": row(
    "warning",
    "PLAN-MI-2017, tab. 4.1",
    "Azione di un progetto che non è nel piano",
    "Action of a project that is not in the plan",
  ),
  "across.projectWithoutActions": row("info", coverage, "Progetto senza azioni", "Project without actions"),
  "across.beneficiaries": row(
    "warning",
    "PLAN-MI-2017, par. 5.1 b",
    "Beneficiari del progetto superiori a quelli delle sue azioni",
    "Beneficiaries of the project above those of its actions",
  ),
  "coverage.panel": row(
    "info",
    coverage,
    "Azioni del panel senza progetto",
    "Panel actions without a project",
  ),
  "coverage.area": row("info", coverage, "Territorio senza progetti", "Area without projects"),
} as const satisfies Rules;
