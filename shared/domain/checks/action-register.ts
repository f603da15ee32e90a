/** The 2012 register: what is missing or out of place is said, never moved or filled in. */
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { isShifted, numberOf } from "../action-register.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";

export function checkActionRegister(table: Table): Finding[] {
  const numbers = new Map<string, string>();
  return dataRows(table).flatMap((row) => {
    const say = (rule: RuleId, field: string, message: Bilingual, cells: readonly string[] = []) => {
      const cell = row.cell(field);
      return cell === null ? [] : [finding(rule, { sheet: table.sheet, cell, message, cells })];
    };
    if (isShifted(row)) {
      return say("register.shifted", "macroAction", {
        it: `Nella colonna della macroazione c'è un'azione numerata («${excerpt(row.text("macroAction"), 40)}»): la riga è scivolata di una colonna a sinistra. Spostarla a mano: fino ad allora le sue celle non si leggono.`,
        en: `The column of macro-actions holds a numbered action ("${excerpt(row.text("macroAction"), 40)}"): the row slipped one column to the left. Move it by hand: until then its cells are not read.`,
      });
    }
    if (row.text("action") === "") return withoutAction(row, say);
    const number = numberOf(row);
    const first = number === null ? undefined : numbers.get(number);
    const cell = row.cell("action");
    if (number !== null && cell !== null) numbers.set(number, first ?? cell);
    return [
      ...(number === null
        ? say("register.noNumber", "action", {
            it: "L'azione non ha un numero: non si può richiamare altrove.",
            en: "The action has no number: it cannot be referred to elsewhere.",
          })
        : []),
      ...(first === undefined
        ? []
        : say(
            "register.numberRepeated",
            "action",
            {
              it: `Il numero ${number} è già dell'azione in ${first}.`,
              en: `Number ${number} is already that of the action in ${first}.`,
            },
            [first],
          )),
      ...(row.text("activities") === ""
        ? say("register.noActivities", "activities", {
            it: "Mancano le attività previste e realizzate.",
            en: "Planned and realised activities are missing.",
          })
        : []),
      ...(row.text("target") === ""
        ? say("register.noTarget", "target", {
            it: "Manca il target coinvolto.",
            en: "The target is missing.",
          })
        : []),
    ];
  });
}

type Say = (rule: RuleId, field: string, message: Bilingual) => Finding[];

/** A macro-action alone heads the rows below it; activities or a target without an action belong to nobody. */
function withoutAction(row: RowAccess, say: Say): Finding[] {
  if (row.text("activities") === "" && row.text("target") === "") return [];
  return say("register.noAction", "action", {
    it: "Ci sono attività o target ma nessuna azione: la riga può continuare la precedente o essere scivolata. Completarla o unirla.",
    en: "There are activities or a target but no action: the row may continue the one above or have slipped. Complete or join it.",
  });
}
