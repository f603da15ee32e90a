/** Evaluators against the alliances of the workbook: partners abstain like leads (PLAN-MI-2017, 2.4 and All. 3 art. 5). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { alliancesOf, partiesIn } from "../alliance.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { subjectName } from "../subject.ts";
import type { Table } from "../table.ts";
import { dataRows, tablesOf } from "../table-access.ts";

export function checkEvaluationAcross(tables: readonly Table[], context: PlanContext): Finding[] {
  if (!(inForce("committeeAbstention", null, context)?.value ?? []).includes("alliancePartner")) return [];
  const alliances = tablesOf(tables, "alliances").flatMap((sheet) =>
    alliancesOf(sheet).map((alliance) => ({ sheet: sheet.sheet, parties: partiesIn(alliance) })),
  );
  return tablesOf(tables, "evaluation").flatMap((table) =>
    dataRows(table).flatMap((row) => {
      const cell = row.cell("evaluators");
      const lead = subjectName(row.text("lead")).key;
      if (cell === null || lead === "") return [];
      const evaluators = new Set(
        row
          .text("evaluators")
          .split(/[;,\n]/)
          .map((name) => subjectName(name).key),
      );
      // The lead of the proposal among its own evaluators is told on the sheet itself.
      const own = alliances.filter(({ parties }) =>
        parties.some(({ role, name }) => role === "lead" && name.key === lead),
      );
      return own.flatMap(({ sheet, parties }) =>
        parties
          .filter(({ name }) => name.key !== "" && name.key !== lead && evaluators.has(name.key))
          .map((party) =>
            finding("across.evaluationConflict", {
              sheet: table.sheet,
              cell,
              message: {
                it: `«${excerpt(party.name.text)}» è nell'alleanza proponente («${sheet}» ${party.cell}) ed è fra i valutatori: si astiene.`,
                en: `"${excerpt(party.name.text)}" is in the proposing alliance ("${sheet}" ${party.cell}) and among the evaluators: it abstains.`,
              },
            }),
          ),
      );
    }),
  );
}
