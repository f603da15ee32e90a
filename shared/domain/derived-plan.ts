/**
 * Persons and enterprises of the whole plan (PLAN-MI-2017, 5.1 a 5-6): those of the alliance projects and those of the actions of the ATS.
 * One sheet alone shows a part. Nobody who is in two actions is recognised: the sheets count, they do not name.
 */
import type { QuantityId } from "../acts/quantities.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Derivation, isDerived, summed, summedOverAll, together } from "./derived-quantity.ts";
import { plusQuantity } from "./measure.ts";
import type { Table } from "./table.ts";
import { dataRows } from "./table-access.ts";

const fields = [
  ["planPersonsReached", "personsReached"],
  ["planPersonsExpected", "personsExpected"],
  ["planEnterprisesReached", "enterprisesReached"],
  ["planEnterprisesExpected", "enterprisesExpected"],
] as const satisfies readonly (readonly [QuantityId, string])[];

const projectsOnly: Bilingual = {
  it: "Solo i progetti delle Alleanze: le azioni di sistema vanno aggiunte.",
  en: "Alliance projects only: the system actions come on top.",
};
const actionsOnly: Bilingual = {
  it: "Solo le azioni di ATS: i progetti delle Alleanze vanno aggiunti.",
  en: "Actions of the ATS only: the alliance projects come on top.",
};

function partOf(found: Derivation | null, note: Bilingual): Derivation[] {
  if (!found || !isDerived(found)) return found ? [found] : [];
  return [{ ...found, bound: "atLeast", note: together(note, found.note) }];
}

export function ofWholePlan(monitoring: Table | null, system: Table | null): Derivation[] {
  return fields.flatMap(([quantity, field]): Derivation[] => {
    const projects =
      monitoring &&
      summedOverAll(quantity, monitoring, dataRows(monitoring), field, {
        base: {
          it: `progetti delle Alleanze: somma in «${monitoring.sheet}»`,
          en: `alliance projects: sum in "${monitoring.sheet}"`,
        },
      });
    const actions =
      system &&
      summed(quantity, system, dataRows(system), field, {
        base: {
          it: `azioni di ATS: somma in «${system.sheet}»`,
          en: `actions of the ATS: sum in "${system.sheet}"`,
        },
      });
    if (!projects) return partOf(actions, actionsOnly);
    if (!actions) return partOf(projects, projectsOnly);
    if (!isDerived(projects)) return [projects];
    if (!isDerived(actions)) return [actions];
    return [
      {
        ...plusQuantity(projects, actions),
        quantity,
        part: null,
        sheets: [...projects.sheets, ...actions.sheets],
        base: {
          it: `${projects.base.it}; ${actions.base.it}`,
          en: `${projects.base.en}; ${actions.base.en}`,
        },
        bound: projects.bound,
        note: projects.note,
      },
    ];
  });
}
