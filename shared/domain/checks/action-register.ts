/** The 2012 register: what is missing or out of place is said, never moved or filled in. */
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { actionNumbers, isShifted, numberOf } from "../action-register.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";

export function checkActionRegister(table: Table): Finding[] {
  const rows = dataRows(table);
  const numbers = new Map<string, string>();
  return [
    ...shiftedBlocks(rows).flatMap((block) => shifted(table, block)),
    ...rows.filter((row) => !isShifted(row)).flatMap((row) => checkRow(table, row, numbers)),
  ];
}

type Say = (rule: RuleId, field: string, message: Bilingual, cells?: readonly string[]) => Finding[];

function checkRow(table: Table, row: RowAccess, numbers: Map<string, string>): Finding[] {
  const say: Say = (rule, field, message, cells = []) => {
    const cell = row.cell(field);
    return cell === null ? [] : [finding(rule, { sheet: table.sheet, cell, message, cells })];
  };
  if (row.text("action") === "") return withoutAction(row, say);
  return [
    ...numbering(row, say, numbers),
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
}

function numbering(row: RowAccess, say: Say, numbers: Map<string, string>): Finding[] {
  const own = numberOf(row);
  if (own === null) {
    return say("register.noNumber", "action", {
      it: "L'azione non ha un numero: non si può richiamare altrove.",
      en: "The action has no number: it cannot be referred to elsewhere.",
    });
  }
  const inText = actionNumbers(row.text("action"));
  const all = [...new Set([own, ...inText])];
  const repeated = all.flatMap((number) => {
    const first = numbers.get(number);
    const cell = row.cell("action");
    if (cell !== null) numbers.set(number, first ?? cell);
    if (first === undefined) return [];
    return say(
      "register.numberRepeated",
      "action",
      {
        it: `Il numero ${number} è già dell'azione in ${first}.`,
        en: `Number ${number} is already that of the action in ${first}.`,
      },
      [first],
    );
  });
  const several =
    inText.length < 2
      ? []
      : say("register.severalActions", "action", {
          it: `La cella contiene ${inText.length} azioni numerate (${inText.join(", ")}): con una riga per azione si possono contare e richiamare.`,
          en: `The cell holds ${inText.length} numbered actions (${inText.join(", ")}): with one row per action they can be counted and referred to.`,
        });
  return [...repeated, ...several];
}

/** A page pasted without its first column shifts all its rows: that is said once. */
function shiftedBlocks(rows: readonly RowAccess[]): RowAccess[][] {
  const blocks: RowAccess[][] = [];
  rows.forEach((row, at) => {
    if (!isShifted(row)) return;
    const above = rows[at - 1];
    if (above && isShifted(above)) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  });
  return blocks;
}

function shifted(table: Table, block: readonly RowAccess[]): Finding[] {
  const cells = block.flatMap((row) => row.cell("macroAction") ?? []);
  const [cell, ...others] = cells;
  const [first, last] = [block[0], block.at(-1)].map((row) => excerpt(row?.text("macroAction") ?? "", 40));
  if (cell === undefined) return [];
  const message =
    others.length === 0
      ? {
          it: `Nella colonna della macroazione c'è un'azione numerata («${first}»): la riga è scivolata di una colonna a sinistra. Spostarla a mano: fino ad allora le sue celle non si leggono.`,
          en: `The column of macro-actions holds a numbered action ("${first}"): the row slipped one column to the left. Move it by hand: until then its cells are not read.`,
        }
      : {
          it: `Nella colonna della macroazione ci sono ${cells.length} azioni numerate (da «${first}» in ${cell} a «${last}» in ${others.at(-1)}): le righe sono scivolate di una colonna a sinistra. Spostarle a mano: fino ad allora le loro celle non si leggono.`,
          en: `The column of macro-actions holds ${cells.length} numbered actions (from "${first}" in ${cell} to "${last}" in ${others.at(-1)}): the rows slipped one column to the left. Move them by hand: until then their cells are not read.`,
        };
  return [finding("register.shifted", { sheet: table.sheet, cell, message, cells: others })];
}

/** A macro-action alone heads the rows below it; activities or a target without an action belong to nobody. */
function withoutAction(row: RowAccess, say: Say): Finding[] {
  if (row.text("activities") === "" && row.text("target") === "") return [];
  return say("register.noAction", "action", {
    it: "Ci sono attività o target ma nessuna azione: la riga può continuare la precedente o essere scivolata. Completarla o unirla.",
    en: "There are activities or a target but no action: the row may continue the one above or have slipped. Complete or join it.",
  });
}
