/** Leads of proposals and projects, and the meetings of the transversal groups. */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { onlyLeads } from "../alliance-lead.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { natureOf } from "../subject-nature.ts";
import { systemActionsOf } from "../system-actions.ts";
import type { Table } from "../table.ts";
import { dataRows } from "../table-access.ts";

/** Only names that leave no doubt ("S.r.l.", "cooperativa"); the others are asked for on the sheet of alliances. */
export function checkProjectLeads(table: Table, context: PlanContext): Finding[] {
  const kinds = inForce("allianceLeadKinds", null, context)?.value;
  if (!kinds) return [];
  return dataRows(table).flatMap((row) => {
    const [name, cell] = [row.text("lead"), row.cell("lead")];
    const { side, kind } = natureOf(name, []);
    // Under an act that admits some private bodies a name must tell which.
    const admitted = kind === null ? kinds.some((other) => other !== "public") : kinds.includes(kind);
    if (cell === null || side !== "private" || admitted) return [];
    return [
      finding("projects.leadPrivate", {
        sheet: table.sheet,
        cell,
        found: name,
        message: {
          it: `Dal nome «${excerpt(name)}» sembra un soggetto privato: ${onlyLeads(kinds).it}.`,
          en: `By its name "${excerpt(name)}" looks private: ${onlyLeads(kinds).en}.`,
        },
      }),
    ];
  });
}

/** The sheet counts groups and meetings of its half-year; a group that began some days ago may have none yet. */
export function checkTransversalMeetings(table: Table, context: PlanContext): Finding[] {
  const months = inForce("transversalMeetingMonths", null, context)?.value;
  if (months === undefined) return [];
  return systemActionsOf(table).flatMap(({ row, type }) => {
    const [groups, meetings] = [row.number("workingGroups"), row.number("meetings")];
    if (type !== "transversal" || !groups || !meetings) return [];
    if (groups.value.digits <= 0n || meetings.value.digits !== 0n) return [];
    return [
      finding("systemActions.groupWithoutMeetings", {
        sheet: table.sheet,
        cell: meetings.cell,
        cells: [groups.cell],
        message: {
          it: `Il gruppo di lavoro è avviato ma non risultano incontri: il Piano ne prevede ogni ${months} mesi.`,
          en: `The working group has started but shows no meetings: the plan foresees them every ${months} months.`,
        },
      }),
    ];
  });
}
