/** Leads of proposals and projects, and the meetings of the transversal groups. */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { inForce } from "../governance.ts";
import { finding } from "../rules.ts";
import { sideByName } from "../subject-nature.ts";
import { systemActionsOf } from "../system-actions.ts";
import type { Table } from "../table.ts";
import { dataRows } from "../table-access.ts";

/** Only names that leave no doubt ("S.r.l.", "cooperativa"); the others are asked for on the sheet of alliances. */
export function checkProjectLeads(table: Table): Finding[] {
  const kinds = inForce("allianceLeadKinds", null)?.value;
  if (!kinds || kinds.some((kind) => kind !== "public")) return [];
  return dataRows(table).flatMap((row) => {
    const [name, cell] = [row.text("lead"), row.cell("lead")];
    if (cell === null || sideByName(name) !== "private") return [];
    return [
      finding("projects.leadPrivate", {
        sheet: table.sheet,
        cell,
        found: name,
        message: {
          it: `Dal nome «${excerpt(name)}» sembra un soggetto privato: capofila può essere solo un ente pubblico dell'Alleanza.`,
          en: `By its name "${excerpt(name)}" looks private: only a public body of the alliance may lead.`,
        },
      }),
    ];
  });
}

/** The sheet counts groups and meetings of its half-year; a group that began some days ago may have none yet. */
export function checkTransversalMeetings(table: Table): Finding[] {
  const months = inForce("transversalMeetingMonths", null)?.value;
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
