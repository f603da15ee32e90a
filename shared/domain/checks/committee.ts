/** Composition of the committee (LG-2014; ACC-CR-2014, art. 6; PLAN-MI-2017, 2.4 and All. 3 art. 5). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { type CommitteeMember, committeeOf, isNetworkLead, isRegionalOffice } from "../committee.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { duplicates } from "../subject.ts";
import type { Table } from "../table.ts";
import { blankColumn, hasField } from "../table-access.ts";
import { saysNo } from "./subjects.ts";

export function checkCommittee(table: Table, context: PlanContext): Finding[] {
  const members = committeeOf(table);
  const blank = seats.filter(({ field }) => blankColumn(table, field) !== null);
  const filled = seats.filter((seat) => hasField(table, seat.field) && !blank.includes(seat));
  return [
    ...mandatory(table, members, context),
    ...duplicates(members)
      .filter(({ first, second }) => first.category === second.category)
      .map(({ first, second }) =>
        finding("committee.repeated", {
          sheet: table.sheet,
          cell: second.cell,
          cells: [first.cell],
          message: {
            it: `«${excerpt(second.name.text)}» è già in ${first.cell}: se è lo stesso componente, lasciarlo una volta, perché conta per il numero legale.`,
            en: `"${excerpt(second.name.text)}" is already in ${first.cell}: if it is the same member keep it once, because it counts for the legal number.`,
          },
        }),
      ),
    ...blank.flatMap((seat) => nobodyNamed(table, seat)),
    ...members.flatMap((member) => [...persons(table, member, filled), ...conflict(table, member)]),
  ];
}

const seats = [
  { field: "titular", rule: "committee.titular", it: "titolare", en: "titular" },
  { field: "substitute", rule: "committee.substitute", it: "supplente", en: "substitute" },
] as const;

type Seat = (typeof seats)[number];

/** A column that was added and not yet filled in is one remark. */
function nobodyNamed(table: Table, { field, rule, it, en }: Seat): Finding[] {
  const cell = blankColumn(table, field);
  if (cell === null) return [];
  return [
    finding(rule, {
      sheet: table.sheet,
      cell,
      message: {
        it: `Nessun ente ha indicato il componente ${it}: ogni ente comunica un titolare e un supplente.`,
        en: `No body has named a ${en}: every body names a titular and a substitute.`,
      },
    }),
  ];
}

/** Who must be in it by every act that speaks of a committee. */
function mandatory(table: Table, members: readonly CommitteeMember[], context: PlanContext): Finding[] {
  const asked = inForce("committeeMandatoryMembers", null, context)?.value ?? [];
  const cell = members[0]?.cell ?? table.columns[0]?.cell ?? "A1";
  const found: Finding[] = [];
  if (asked.includes("networkLead") && !members.some(isNetworkLead)) {
    found.push(
      finding("committee.networkLead", {
        sheet: table.sheet,
        cell,
        message: {
          it: "Nella composizione non compare l'ATS (fino al 2015 l'ASL): del Comitato fa parte necessariamente.",
          en: "The composition does not show the ATS (until 2015 the ASL): it is necessarily part of the committee.",
        },
      }),
    );
  }
  if (asked.includes("regionalOffice") && !members.some(isRegionalOffice)) {
    found.push(
      finding("committee.regionalOffice", {
        sheet: table.sheet,
        cell,
        message: {
          it: "Nella composizione non compare la sede territoriale regionale (UTR, in precedenza STER): del Comitato fa parte necessariamente.",
          en: "The composition does not show the regional office (UTR, before it STER): it is necessarily part of the committee.",
        },
      }),
    );
  }
  return found;
}

function persons(table: Table, member: CommitteeMember, filled: readonly Seat[]): Finding[] {
  const { row } = member;
  const [titular, substitute] = [row.text("titular"), row.text("substitute")];
  const missing = filled
    .filter(({ field }) => row.text(field) === "")
    .map(({ field, rule, it, en }) =>
      finding(rule, {
        sheet: table.sheet,
        cell: row.cell(field) ?? member.cell,
        message: {
          it: `«${excerpt(member.name.text)}» non ha indicato il componente ${it}: ogni ente comunica un titolare e un supplente.`,
          en: `"${excerpt(member.name.text)}" has named no ${en}: every body names a titular and a substitute.`,
        },
      }),
    );
  const same = titular !== "" && sorted(titular) === sorted(substitute);
  return [
    ...missing,
    ...(same
      ? [
          finding("committee.samePerson", {
            sheet: table.sheet,
            cell: row.cell("substitute") ?? member.cell,
            cells: [row.cell("titular") ?? member.cell],
            message: {
              it: `Per «${excerpt(member.name.text)}» titolare e supplente sono la stessa persona: il supplente partecipa quando il titolare è assente.`,
              en: `For "${excerpt(member.name.text)}" titular and substitute are the same person: the substitute takes part when the titular is absent.`,
            },
          }),
        ]
      : []),
  ];
}

/** "Rossi Maria" and "Maria Rossi" are one person. */
function sorted(person: string): string {
  return plainWords(person).split(" ").sort().join(" ");
}

/** The row itself says that the body is in a proposing alliance and takes part in evaluation. */
function conflict(table: Table, member: CommitteeMember): Finding[] {
  const { row } = member;
  const alliances = row.text("alliances");
  const involved = alliances !== "" && !saysNo(alliances) && !/^(-+|nessuna?)$/i.test(alliances);
  if (!involved || !takesPart(row.text("evaluates"))) return [];
  return [
    finding("committee.conflict", {
      sheet: table.sheet,
      cell: row.cell("evaluates") ?? member.cell,
      cells: [row.cell("alliances") ?? member.cell],
      message: {
        it: `«${excerpt(member.name.text)}» è nelle alleanze proponenti (${excerpt(alliances, 40)}): non partecipa alla valutazione dei progetti.`,
        en: `"${excerpt(member.name.text)}" is in proposing alliances (${excerpt(alliances, 40)}): it takes no part in evaluating projects.`,
      },
    }),
  ];
}

export function takesPart(text: string): boolean {
  return /^(s[iì]|x|partecipa|presente)(?!\p{L})/iu.test(text.trim());
}
