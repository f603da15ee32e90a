/** The register of actions of the 2012 work plan (PLAN-MI-2012, ch. 5). */
import { type Rule, type Rules, row } from "./rule.ts";

const register = "PLAN-MI-2012, cap. 5";

function of2012(rule: Rule): Rule {
  return { ...rule, programmes: ["PLAN-2012"] };
}

export const actionRegisterRules = {
  "register.shifted": of2012(
    row("warning", register, "Riga spostata di una colonna", "Row shifted by a column"),
  ),
  "register.noAction": of2012(row("warning", register, "Riga senza azione", "Row without an action")),
  "register.numberRepeated": of2012(
    row("warning", register, "Numero di azione ripetuto", "Repeated action number"),
  ),
  "register.noNumber": of2012(row("info", register, "Azione senza numero", "Action without a number")),
  "register.severalActions": of2012(
    row("info", register, "Più azioni in una cella", "Several actions in one cell"),
  ),
  "register.noActivities": of2012(
    row("info", register, "Azione senza attività", "Action without activities"),
  ),
  "register.noTarget": of2012(row("info", register, "Azione senza target", "Action without a target")),
} as const satisfies Rules;
