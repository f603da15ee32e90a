/** Leads of projects, meetings of transversal groups. */
import type { ExamplesOf } from "../example.ts";
import type { planActorsRules } from "../plan-actors.ts";
import { edited, right, wrong } from "./compose.ts";
import { projects } from "./plan-book.ts";
import { systemActions } from "./system-actions.ts";

export const planActorsExamples: ExamplesOf<typeof planActorsRules> = {
  "projects.leadPrivate": {
    passes: [
      right("Capofila: quattro Comuni", "Leads: four municipalities", projects),
      right(
        "«Fondazione Delta» può essere pubblica o privata",
        '"Fondazione Delta" may be public or private',
        edited(projects, { B5: "Fondazione Delta" }),
      ),
    ],
    fails: [
      wrong(
        "Progetti!B5",
        "Capofila: una società a responsabilità limitata",
        "Lead: a limited company",
        edited(projects, { B5: "Officine Delta S.r.l." }),
      ),
    ],
  },
  "systemActions.groupWithoutMeetings": {
    passes: [right("Un gruppo, tre incontri", "One group, three meetings", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!F3",
        "Un gruppo avviato, nessun incontro",
        "A group started, no meeting",
        edited(systemActions, { F3: 0 }),
      ),
    ],
  },
};
