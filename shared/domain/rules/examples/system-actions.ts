/** System, transversal and direct actions of the ATS. */
import type { ExampleCell, ExamplesOf } from "../example.ts";
import type { systemActionsRules } from "../system-actions.ts";
import { edited, extended, right, sheet, wrong } from "./compose.ts";

/** Right by itself: nothing is found on it. */
export const systemActions = sheet(
  "Azioni di sistema",
  [
    "Tipo di azione",
    "Azione",
    "Importo previsto (€)",
    "Importo liquidato (€)",
    "Gruppi di lavoro avviati",
    "Numero incontri",
    "Sperimentazioni avviate",
  ],
  ["Azione di sistema", "Coordinamento della rete", 100_000, 40_000, 0, 0, 0],
  ["Azione trasversale", "Smart working", 78_241.39, 20_000, 1, 3, 0],
  ["Azione diretta di ATS", "Sportello orientamento welfare", 5000, 0, 0, 0, 1],
);
const one = (cell: string, value: ExampleCell) => edited(systemActions, { [cell]: value });
const plan = (system: number, carryOver = 0) =>
  sheet(
    "Piano finanziario",
    ["Voce", "Importo (€)"],
    ["Risorse regionali assegnate ad ATS", 1_112_962.67],
    ["Residui dei precedenti Piani", carryOver],
    ["Azioni di sistema e trasversali", system],
    ["Costo complessivo del Piano", 1_586_009.34],
  );

export const systemActionsExamples: ExamplesOf<typeof systemActionsRules> = {
  "systemActions.type": {
    passes: [right("Di sistema, trasversale, diretta", "System, transversal, direct", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!A2",
        "«Altro» non è un tipo",
        '"Altro" (other) is no type',
        one("A2", "Altro"),
      ),
    ],
  },
  "systemActions.repeated": {
    passes: [right("Ogni azione una volta", "Each action once", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!B5",
        "La prima azione scritta di nuovo",
        "The first action written again",
        extended(systemActions, systemActions.rows[1] ?? []),
      ),
    ],
  },
  "systemActions.liquidatedOverPlanned": {
    passes: [right("40.000 liquidati su 100.000", "40,000 of 100,000 liquidated", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!D2",
        "Un centesimo liquidato oltre il previsto",
        "A cent liquidated above the plan",
        one("D2", 100_000.01),
      ),
    ],
  },
  "systemActions.groupNotStarted": {
    passes: [right("L'azione trasversale ha un gruppo", "The transversal action has a group", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!E4",
        "Un'azione trasversale con nessun gruppo avviato",
        "A transversal action with no group started",
        edited(systemActions, { A4: "Azione trasversale", G4: 0 }),
      ),
    ],
  },
  "systemActions.meetingsWithoutGroup": {
    passes: [right("Incontri del gruppo avviato", "Meetings of the started group", systemActions)],
    fails: [
      wrong("Azioni di sistema!F2", "Due incontri, nessun gruppo", "Two meetings, no group", one("F2", 2)),
    ],
  },
  "systemActions.trialElsewhere": {
    passes: [right("Sperimentazione in un'azione diretta", "Trial under a direct action", systemActions)],
    fails: [
      wrong(
        "Azioni di sistema!G2",
        "Sperimentazione in un'azione di sistema",
        "Trial under a system action",
        one("G2", 1),
      ),
    ],
  },
  "across.systemActions": {
    passes: [
      right(
        "Azioni di sistema e trasversali: 178.241,39",
        "System and transversal actions: 178,241.39",
        systemActions,
        plan(178_241.39),
      ),
      right(
        "La voce del piano comprende anche l'azione diretta",
        "The line of the plan includes the direct action too",
        systemActions,
        plan(183_241.39),
      ),
    ],
    fails: [
      wrong(
        "Azioni di sistema!C2",
        "Nel piano un centesimo in meno",
        "A cent less in the plan",
        systemActions,
        plan(178_241.38),
      ),
      wrong(
        "Azioni di sistema!C2",
        "Nel piano 200.000 euro, più di tutte le azioni",
        "EUR 200,000 in the plan, more than all actions",
        systemActions,
        plan(200_000, 50_000),
      ),
    ],
  },
  "across.systemActionsCarryOver": {
    passes: [
      right(
        "Le azioni stanno nella voce del piano, senza residui",
        "The actions fit the line of the plan, without carry-over",
        systemActions,
        plan(178_241.39, 10_000),
      ),
    ],
    fails: [
      wrong(
        "Azioni di sistema!C2",
        "Le azioni superano la voce, ma non voce e residui",
        "The actions exceed the line, but not line and carry-over",
        systemActions,
        plan(170_000, 10_000),
      ),
    ],
  },
};
