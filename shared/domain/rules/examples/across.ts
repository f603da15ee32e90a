/** Sheets of one plan against each other. */
import type { acrossRules } from "../across.ts";
import type { ExamplesOf } from "../example.ts";
import { edited, right, wrong } from "./compose.ts";
import { cards, financialPlan, monitoring, projects } from "./plan-book.ts";

export const acrossExamples: ExamplesOf<typeof acrossRules> = {
  "across.card": {
    passes: [right("1.000 euro in scheda e in tabella", "EUR 1,000 on card and in table", projects, cards)],
    fails: [
      wrong(
        "Schede!A7",
        "In scheda un centesimo più della tabella",
        "A cent more on the card than in the table",
        projects,
        edited(cards, { A7: "Costo complessivo di progetto: € 1.000,01" }),
      ),
    ],
  },
  "across.planTotal": {
    passes: [
      right(
        "Contributi richiesti: 6.000 nel piano e nei progetti",
        "Requests: 6,000 in the plan and in the projects",
        projects,
        financialPlan,
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B11",
        "Nel piano un centesimo più dei progetti",
        "A cent more in the plan than in the projects",
        projects,
        edited(financialPlan, { B11: 6000.01 }),
      ),
    ],
  },
  "across.balance": {
    passes: [
      right(
        "Fonti = costo dei progetti + azioni di sistema",
        "Sources = cost of projects + system actions",
        projects,
        financialPlan,
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B10",
        "Azioni di sistema più alte di un centesimo",
        "System actions higher by a cent",
        projects,
        edited(financialPlan, { B9: 1300.01 }),
      ),
    ],
  },
  "across.monitoringResources": {
    passes: [
      right(
        "Risorse del monitoraggio = costo del progetto",
        "Monitored resources = cost of the project",
        projects,
        monitoring,
      ),
    ],
    fails: [
      wrong(
        "Monitoraggio!E2",
        "Nel monitoraggio un centesimo in più",
        "A cent more in the monitoring",
        projects,
        edited(monitoring, { E2: 1000.01 }),
      ),
    ],
  },
  "across.disbursedOverAssigned": {
    passes: [right("Erogato entro l'assegnato", "Disbursed within the assigned", projects, monitoring)],
    fails: [
      wrong(
        "Monitoraggio!G2",
        "Erogato un centesimo oltre l'assegnato",
        "Disbursed a cent above the assigned",
        projects,
        edited(monitoring, { G2: 570.01 }),
      ),
    ],
  },
};
