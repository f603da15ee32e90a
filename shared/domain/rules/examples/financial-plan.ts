/** Lines of the financial plan. */
import type { ExampleCell, ExamplesOf } from "../example.ts";
import type { financialPlanRules } from "../financial-plan.ts";
import { edited, percent, right, wrong } from "./compose.ts";
import { financialPlan } from "./plan-book.ts";

const plan = (edits: Readonly<Record<string, ExampleCell>>) => edited(financialPlan, edits);

export const financialPlanExamples: ExamplesOf<typeof financialPlanRules> = {
  "plan.regional": {
    passes: [right("5.000 + 2.000 = 7.000", "5,000 + 2,000 = 7,000", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B2",
        "Le due voci superano di un centesimo le risorse regionali",
        "The two lines exceed the regional resources by a cent",
        plan({ B4: 2000.01 }),
      ),
    ],
  },
  "plan.assigned": {
    passes: [
      right(
        "Assegnati = risorse della Manifestazione + ulteriori risorse",
        "Assigned = resources of the call + further resources",
        financialPlan,
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B16",
        "Un centesimo di risorse non assegnato",
        "A cent of the resources not assigned",
        plan({ B15: 900.01 }),
      ),
    ],
  },
  "plan.systemActions": {
    passes: [
      right(
        "Alle azioni di sistema ciò che resta: 7.000 - 5.700",
        "What remains goes to system actions: 7,000 - 5,700",
        financialPlan,
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B9",
        "Alle azioni di sistema un centesimo più di ciò che resta",
        "A cent more than what remains for system actions",
        plan({ B9: 1300.01 }),
      ),
    ],
  },
  "plan.excess": {
    passes: [right("Eccedenza = 6.000 - 4.800", "Excess = 6,000 - 4,800", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B13",
        "Eccedenza più alta di un centesimo",
        "Excess higher by a cent",
        plan({ B13: 1200.01 }),
      ),
    ],
  },
  "plan.excessShare": {
    passes: [right("1.200 su 4.800 è il 25 %", "1,200 of 4,800 is 25 %", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B14",
        "20 %: l'eccedenza divisa per i contributi richiesti",
        "20 %: the excess divided by the requests",
        plan({ B14: percent(0.2) }),
      ),
    ],
  },
  "plan.sources": {
    passes: [right("7.000 + 0 + 4.300 = 11.300", "7,000 + 0 + 4,300 = 11,300", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B7",
        "Totale delle entrate più alto di un centesimo",
        "Total of sources higher by a cent",
        plan({ B7: 11_300.01 }),
      ),
    ],
  },
  "plan.uses": {
    passes: [right("10.000 + 1.300 = 11.300", "10,000 + 1,300 = 11,300", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B10",
        "Costo del Piano più alto di un centesimo",
        "Cost of the plan higher by a cent",
        plan({ B10: 11_300.01 }),
      ),
    ],
  },
  "plan.balance": {
    passes: [right("Fonti e impieghi: 11.300", "Sources and uses: 11,300", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B10",
        "Impieghi inferiori alle fonti di un centesimo",
        "Uses a cent below the sources",
        plan({ B10: 11_299.99 }),
      ),
    ],
  },
  "plan.rounding": {
    passes: [right("25,00 % esatto", "Exactly 25.00 %", financialPlan)],
    fails: [
      wrong(
        "Piano finanziario!B14",
        "25,008 % stampato come 25,00 %",
        "25.008 % printed as 25.00 %",
        plan({ B11: 6000.4 }),
      ),
    ],
  },
};
