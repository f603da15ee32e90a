/** Projects and their cards. */
import type { ExamplesOf } from "../example.ts";
import type { projectsRules } from "../projects.ts";
import { edited, percent, right, wrong } from "./compose.ts";
import { cards, projects } from "./plan-book.ts";

export const projectsExamples: ExamplesOf<typeof projectsRules> = {
  "amount.requestedOverCost": {
    passes: [right("Richiesto entro il costo", "Request within the cost", projects)],
    fails: [
      wrong(
        "Progetti!E2",
        "Un centesimo richiesto oltre il costo",
        "A cent requested above the cost",
        edited(projects, { E2: 1000.01 }),
      ),
    ],
  },
  "amount.assignedOverRequested": {
    passes: [right("Assegnato entro il richiesto", "Assigned within the request", projects)],
    fails: [
      wrong(
        "Progetti!F2",
        "Un centesimo assegnato oltre il richiesto",
        "A cent assigned above the request",
        edited(projects, { F2: 600.01 }),
      ),
    ],
  },
  "amount.assignedOverCost": {
    passes: [right("Assegnato entro il costo", "Assigned within the cost", projects)],
    fails: [
      wrong(
        "Progetti!F2",
        "Assegnato oltre il costo, senza un importo richiesto",
        "Assigned above the cost, no request given",
        edited(projects, { E2: null, F2: 1000.01 }),
      ),
    ],
  },
  "cofinancing.amount": {
    passes: [right("Cofinanziamento = costo - assegnato", "Cofinancing = cost - assigned", projects)],
    fails: [
      wrong(
        "Progetti!G2",
        "Un centesimo più di costo meno assegnato",
        "A cent above cost minus assigned",
        edited(projects, { G2: 430.01 }),
      ),
    ],
  },
  "cofinancing.share": {
    passes: [right("430 su 1.000 è il 43 %", "430 of 1,000 is 43 %", projects)],
    fails: [
      wrong(
        "Progetti!H2",
        "430 su 1.000 indicato come 44 %",
        "430 of 1,000 given as 44 %",
        edited(projects, { H2: percent(0.44) }),
      ),
    ],
  },
  "cut.departure": {
    passes: [right("A tutti il 95 % del richiesto", "95 % of the request to everybody", projects)],
    fails: [
      wrong(
        "Progetti!F2",
        "A un progetto meno del 95 % degli altri",
        "One project gets less than the 95 % of the others",
        edited(projects, { F2: 560 }),
      ),
    ],
  },
  "card.actions": {
    passes: [right("Due azioni dichiarate, due descritte", "Two actions declared, two described", cards)],
    fails: [
      wrong(
        "Schede!B3",
        "Tre azioni dichiarate, due descritte",
        "Three actions declared, two described",
        edited(cards, { B3: 3 }),
      ),
    ],
  },
};
