/** Who leads a project and how often transversal groups meet, as the tables of the plan show it. */
import { laidDown, type Rules, row } from "./rule.ts";

export const planActorsRules = {
  "projects.leadPrivate": laidDown(
    row(
      "warning",
      "LG-2014, soggetti capofila; ACC-CR-2014, art. 9; PLAN-MI-2017, All. 3 art. 9",
      "Capofila che dal nome risulta privato",
      "Lead that is private by its name",
    ),
    "allianceLeadKinds",
  ),
  "systemActions.groupWithoutMeetings": laidDown(
    row(
      "info",
      "PLAN-MI-2017, par. 3.4 (incontri ogni sei mesi)",
      "Gruppo di lavoro trasversale senza incontri",
      "Transversal working group without meetings",
    ),
    "transversalMeetingMonths",
  ),
} as const satisfies Rules;
