/** The register of actions of the 2012 work plan. */
import type { actionRegisterRules } from "../action-register.ts";
import type { ExamplesOf } from "../example.ts";
import { extended, right, sheet, wrong } from "./compose.ts";

const register = sheet(
  "Azioni 2012",
  ["MACROAZIONI", "AZIONE PROGETTUALE", "ATTIVITA' PREVISTE E REALIZZATE", "TARGET COINVOLTO"],
  ["RETE", "1.a Attivazione di un tavolo locale", "individuazione delle risorse", "Stakeholders"],
  [null, "1.b Allargamento del tavolo", "incontri", "Terzo settore"],
);

export const actionRegisterExamples: ExamplesOf<typeof actionRegisterRules> = {
  "register.shifted": {
    passes: [right("Ogni testo nella sua colonna", "Each text in its column", register)],
    fails: [
      wrong(
        "Azioni 2012!A4",
        "L'azione sta fra le macroazioni, il resto una colonna più a sinistra",
        "The action stands under the macro-actions, the rest one column to the left",
        extended(register, ["5.b Adesione del territorio", "Adeguamento giuridico", "Strutture", null]),
      ),
    ],
  },
  "register.noAction": {
    passes: [right("Ogni riga ha la sua azione", "Each row has its action", register)],
    fails: [
      wrong(
        "Azioni 2012!B4",
        "Attività senza azione",
        "Activities without an action",
        extended(register, [null, null, "incontri", "Imprese"]),
      ),
    ],
  },
  "register.numberRepeated": {
    passes: [right("Numeri 1.a e 1.b", "Numbers 1.a and 1.b", register)],
    fails: [
      wrong(
        "Azioni 2012!B4",
        "Un'altra azione 1.a",
        "Another action 1.a",
        extended(register, [null, "1.a Mappatura", "ricognizione", "Enti locali"]),
      ),
    ],
  },
  "register.noNumber": {
    passes: [right("Ogni azione ha un numero", "Each action has a number", register)],
    fails: [
      wrong(
        "Azioni 2012!B4",
        "«Mappatura» senza numero",
        '"Mappatura" without a number',
        extended(register, [null, "Mappatura", "ricognizione", "Enti locali"]),
      ),
    ],
  },
  "register.severalActions": {
    passes: [right("Un'azione per riga", "One action a row", register)],
    fails: [
      wrong(
        "Azioni 2012!B4",
        "Tre azioni numerate in una cella",
        "Three numbered actions in one cell",
        extended(register, [
          null,
          "2. Filiera dei servizi 2.a Tavolo di ASL Mi2 2.a bis Tavolo di ASL Mi1",
          "incontri",
          "Enti locali",
        ]),
      ),
    ],
  },
  "register.noActivities": {
    passes: [right("Ogni azione ha le sue attività", "Each action has its activities", register)],
    fails: [
      wrong(
        "Azioni 2012!C4",
        "Azione 2 senza attività",
        "Action 2 without activities",
        extended(register, [null, "2. Mappatura", null, "Enti locali"]),
      ),
    ],
  },
  "register.noTarget": {
    passes: [right("Ogni azione ha il suo target", "Each action has its target", register)],
    fails: [
      wrong(
        "Azioni 2012!D4",
        "Azione 2 senza target",
        "Action 2 without a target",
        extended(register, [null, "2. Mappatura", "ricognizione", null]),
      ),
    ],
  },
};
