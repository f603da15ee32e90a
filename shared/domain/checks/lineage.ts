/** Every proposal goes somewhere or says why not (PLAN-MI-2017, 3.1). */
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { type Passage, passagesOf } from "../lineage.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { hasField } from "../table-access.ts";

export function checkLineage(table: Table): Finding[] {
  const passages = passagesOf(table);
  const into = new Map<string, Set<string>>();
  for (const { project, proposal } of passages) {
    const key = plainWords(project);
    into.set(key, (into.get(key) ?? new Set()).add(plainWords(proposal)));
  }
  const seen = new Map<string, string>();
  return passages.flatMap((passage) => {
    const key = `${plainWords(passage.proposal)}|${plainWords(passage.project)}`;
    const first = seen.get(key);
    seen.set(key, first ?? passage.cell);
    return [
      ...destination(table, passage),
      ...merger(table, passage, into.get(plainWords(passage.project))?.size ?? 0),
      ...(first === undefined ? [] : repeated(table, passage, first)),
    ];
  });
}

function say(table: Table, rule: RuleId, cell: string, message: Bilingual, cells: string[] = []): Finding[] {
  return [finding(rule, { sheet: table.sheet, cell, message, cells })];
}

function destination(table: Table, { row, proposal, project, outcome, cell }: Passage): Finding[] {
  const name = excerpt(proposal);
  const at = row.cell("project") ?? cell;
  if (project !== "") {
    if (outcome !== "closed") return [];
    return say(table, "lineage.closedYetProject", row.cell("outcome") ?? at, {
      it: `«${name}» risulta «${excerpt(row.text("outcome"), 30)}» ma indica un progetto del Piano: correggere l'esito o togliere il progetto.`,
      en: `"${name}" is "${excerpt(row.text("outcome"), 30)}" but names a project of the plan: mend the outcome or remove the project.`,
    });
  }
  const explained = row.text("reason") !== "";
  if (outcome === "closed") {
    if (explained || !hasField(table, "reason")) return [];
    return say(table, "lineage.noReason", row.cell("reason") ?? at, {
      it: `«${name}» non diventa un progetto: scrivere il motivo.`,
      en: `"${name}" becomes no project: give the reason.`,
    });
  }
  if (explained) return [];
  return say(table, "lineage.nowhere", at, {
    it: `Per «${name}» non è indicato in quale progetto del Piano confluisce: indicarlo, oppure scrivere esito e motivo per cui non è entrata nel Piano.`,
    en: `"${name}" does not say which project of the plan it became: name it, or give the outcome and the reason why it is not in the plan.`,
  });
}

function merger(
  table: Table,
  { row, proposal, project, outcome, cell }: Passage,
  together: number,
): Finding[] {
  if (outcome !== "merged" || project === "" || together > 1) return [];
  return say(table, "lineage.mergedAlone", row.cell("outcome") ?? cell, {
    it: `«${excerpt(proposal)}» risulta accorpata, ma nessun'altra proposta confluisce in «${excerpt(project, 40)}»: usare lo stesso titolo di progetto per tutte le proposte accorpate.`,
    en: `"${excerpt(proposal)}" is said to be merged, but no other proposal goes into "${excerpt(project, 40)}": use the same project title for all proposals that were merged.`,
  });
}

function repeated(table: Table, { proposal, cell }: Passage, first: string): Finding[] {
  const message = {
    it: `«${excerpt(proposal)}» con lo stesso progetto è già in ${first}: lasciare una riga sola.`,
    en: `"${excerpt(proposal)}" with the same project is already in ${first}: keep one row only.`,
  };
  return say(table, "lineage.repeated", cell, message, [first]);
}
