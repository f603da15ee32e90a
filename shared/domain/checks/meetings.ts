/** Meetings of committee and network: notice, legal number, votes, minutes (PLAN-MI-2017, All. 3 artt. 4 and 7). */
import type { Finding } from "../../kit/finding.ts";
import { noticeDays, quorumOf } from "../committee.ts";
import { isoIn } from "../dated-row.ts";
import { dayText } from "../day.ts";
import { inForce } from "../governance.ts";
import { countIn, type Meeting, meetingsOf } from "../meeting.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { hasField } from "../table-access.ts";
import { notAbove } from "./compare.ts";
import { daysOutsideActs } from "./days.ts";
import { saysNo, unreadableDates } from "./subjects.ts";
import { checkVotes } from "./votes.ts";

export function checkMeetings(table: Table, context: PlanContext): Finding[] {
  const meetings = meetingsOf(table);
  return [
    ...unreadableDates(table, ["date", "noticeDate", "requestDate"]),
    ...daysOutsideActs(table, ["date", "noticeDate", "requestDate"]),
    ...meetings.flatMap((meeting) => [
      ...bodyOf(table, meeting),
      ...notice(table, meeting, context),
      ...opinion(table, meeting, context),
      ...legalNumber(table, meeting, context, countIn(meeting.row, "members")),
      ...notAbove(
        "meeting.presentOverMembers",
        table.sheet,
        meeting.row.number("present"),
        meeting.row.number("members"),
        (a, b, language) =>
          language === "it"
            ? `I presenti (${a}) sono più dei componenti (${b}).`
            : `Those present (${a}) are more than the members (${b}).`,
        false,
      ),
      ...checkVotes(table, meeting, context),
      ...papers(table, meeting, context),
    ]),
    ...tooFew(table, meetings, context),
  ];
}

function bodyOf(table: Table, { row, body, cell }: Meeting): Finding[] {
  if (body !== null || !hasField(table, "body")) return [];
  return [
    finding("meeting.body", {
      sheet: table.sheet,
      cell: row.cell("body") ?? cell,
      message: {
        it: "Indicare se si è riunito il Comitato o la Rete: preavviso e numero legale sono diversi.",
        en: "State whether the committee or the network met: notice and legal number differ.",
      },
    }),
  ];
}

/** Where the body is unknown the shorter of the two notices is still due. */
function notice(table: Table, { row, body, date, cell }: Meeting, context: PlanContext): Finding[] {
  const given = noticeDays(isoIn(row, "noticeDate"), date);
  if (given === null) return [];
  const asked = (id: "committeeNoticeDays" | "networkNoticeDays") =>
    inForce(id, date, context)?.value ?? null;
  const due =
    body === null
      ? Math.min(asked("committeeNoticeDays") ?? 0, asked("networkNoticeDays") ?? 0)
      : asked(body === "committee" ? "committeeNoticeDays" : "networkNoticeDays");
  if (due === null || given >= due) return [];
  const whose =
    body === "network"
      ? { it: "della Rete", en: "of the network" }
      : body === "committee"
        ? { it: "del Comitato", en: "of the committee" }
        : { it: "", en: "" };
  return [
    finding("meeting.notice", {
      sheet: table.sheet,
      cell: row.cell("noticeDate") ?? cell,
      cells: [cell],
      found: String(given),
      expected: String(due),
      message: {
        it: `La convocazione ${whose.it} è inviata ${given} giorni prima: ne servono almeno ${due}.`.replace(
          "  ",
          " ",
        ),
        en: `The convocation ${whose.en} was sent ${given} days before: at least ${due} are due.`.replace(
          "  ",
          " ",
        ),
      },
    }),
  ];
}

/** A quarter of the network's members may ask for an opinion, fifteen days before the convocation. */
function opinion(table: Table, { row, date, cell }: Meeting, context: PlanContext): Finding[] {
  const asked = isoIn(row, "requestDate");
  const convoked = isoIn(row, "noticeDate") ?? date;
  const given = noticeDays(asked, convoked);
  const due = inForce("networkOpinionDays", date, context)?.value ?? null;
  const portion = inForce("networkOpinionPortion", date, context)?.value ?? null;
  const [requesters, members] = [row.number("requesters"), countIn(row, "members")];
  const found: Finding[] = [];
  if (given !== null && due !== null && given < due) {
    found.push(
      finding("meeting.opinionNotice", {
        sheet: table.sheet,
        cell: row.cell("requestDate") ?? cell,
        found: String(given),
        expected: String(due),
        message: {
          it: `La richiesta di parere è arrivata ${given} giorni prima della convocazione: ne servono almeno ${due}.`,
          en: `The request for an opinion came ${given} days before the convocation: at least ${due} are due.`,
        },
      }),
    );
  }
  const signed = countIn(row, "requesters");
  if (portion && requesters && signed !== null && members !== null) {
    const least = Math.ceil((members * portion.numerator) / portion.denominator) + portion.plus;
    if (signed < least) {
      found.push(
        finding("meeting.opinionShare", {
          sheet: table.sheet,
          cell: requesters.cell,
          cells: [row.cell("members") ?? cell],
          found: String(signed),
          expected: String(least),
          message: {
            it: `La richiesta di parere è di ${signed} componenti su ${members}: ne servono almeno ${least}.`,
            en: `The opinion is asked by ${signed} of ${members} members: at least ${least} are needed.`,
          },
        }),
      );
    }
  }
  return found;
}

/** Half + 1 of the committee; also called with the size of the committee that another sheet lists. */
export function legalNumber(
  table: Table,
  { row, body, date, cell }: Meeting,
  context: PlanContext,
  members: number | null,
  composition: { readonly sheet: string } | null = null,
): Finding[] {
  const present = countIn(row, "present");
  const portion = inForce("committeeQuorum", date, context)?.value ?? null;
  if (body !== "committee" || !portion || members === null || present === null) return [];
  const { least, sure } = quorumOf(members, portion);
  const where = row.cell("present") ?? cell;
  const at = { sheet: table.sheet, cell: where, found: String(present) };
  const listed = composition
    ? { it: ` elencati in «${composition.sheet}»`, en: ` listed in "${composition.sheet}"` }
    : { it: "", en: "" };
  if (present < least) {
    return [
      finding(composition ? "across.meetingQuorum" : "meeting.quorum", {
        ...at,
        expected: String(least),
        message: {
          it: `Con ${present} presenti su ${members} componenti${listed.it} la seduta non è valida: il numero legale (metà + 1) è ${least}.`,
          en: `With ${present} present of ${members} members${listed.en} the meeting is not valid: the legal number (half + 1) is ${least}.`,
        },
      }),
    ];
  }
  if (present >= sure || composition) return [];
  return [
    finding("meeting.quorumRounding", {
      ...at,
      expected: String(sure),
      message: {
        it: `Metà + 1 di ${members} componenti non è un numero intero: con ${present} presenti la seduta è valida solo arrotondando per difetto, e il regolamento non dice come arrotondare.`,
        en: `Half + 1 of ${members} members is no whole number: with ${present} present the meeting is valid only when rounded down, and the regulation does not say how to round.`,
      },
    }),
  ];
}

function papers(table: Table, { row, date, cell }: Meeting, context: PlanContext): Finding[] {
  const found: Finding[] = [];
  // Both bodies owe agenda and minutes under the act that lays down notices and minutes.
  if (inForce("committeeMinutes", date, context) === null) return found;
  const minutes = row.text("minutes");
  const blank = (field: string) => hasField(table, field) && row.reading(field)?.type === "empty";
  if (blank("minutes") || saysNo(minutes)) {
    found.push(
      finding("meeting.minutes", {
        sheet: table.sheet,
        cell: row.cell("minutes") ?? cell,
        message: {
          it: `Per la riunione ${on(date)} non risulta il verbale: riporta presenze, argomenti e decisioni.`,
          en: `No minutes for this meeting: they hold attendance, topics and decisions.`,
        },
      }),
    );
  }
  if (blank("agenda")) {
    found.push(
      finding("meeting.agenda", {
        sheet: table.sheet,
        cell: row.cell("agenda") ?? cell,
        message: {
          it: `Per la riunione ${on(date)} manca l'ordine del giorno, che la convocazione deve contenere.`,
          en: "The agenda, which the convocation must contain, is missing.",
        },
      }),
    );
  }
  return found;
}

const on = (date: string | null) => (date === null ? "di questa riga" : `del ${dayText(date)}`);

/** A slip in a year must not make a century of missing meetings: longer gaps are left to the years that have meetings. */
const longestSpan = 10;

/** Years that are over in the sheet: before the year of its last meeting. The last one may still go on. */
function tooFew(table: Table, meetings: readonly Meeting[], context: PlanContext): Finding[] {
  const yearOf = ({ date }: Meeting) => Number(date?.slice(0, 4));
  const held = new Map<string, Meeting[]>();
  const years = new Set<number>();
  for (const meeting of meetings) {
    if (meeting.date === null || meeting.body === null) continue;
    const key = `${meeting.body} ${yearOf(meeting)}`;
    held.set(key, held.get(key) ?? []);
    held.get(key)?.push(meeting);
    years.add(yearOf(meeting));
  }
  const sorted = [...years].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const over =
    last - first <= longestSpan
      ? Array.from({ length: last - first }, (_, index) => first + index)
      : sorted.slice(0, -1);
  return (["committee", "network"] as const).flatMap((body) => {
    const begun = meetings.find((meeting) => meeting.body === body && meeting.date !== null);
    const since = Math.min(...sorted.filter((year) => held.has(`${body} ${year}`)));
    return over.flatMap((year) => {
      if (!begun || year < since) return [];
      const own = held.get(`${body} ${year}`) ?? [];
      const least = inForce(
        body === "committee" ? "committeeMeetingsPerYear" : "networkMeetingsPerYear",
        `${year}-12-31`,
        context,
      )?.value;
      if (least === undefined || own.length >= least) return [];
      const who =
        body === "committee" ? { it: "del Comitato", en: "committee" } : { it: "della Rete", en: "network" };
      return [
        finding("meeting.yearly", {
          sheet: table.sheet,
          cell: own.at(-1)?.cell ?? begun.cell,
          found: String(own.length),
          expected: String(least),
          message: {
            it: `Riunioni ${who.it} nel ${year}: ${own.length}. Il minimo è ${least} l'anno: completare l'elenco o motivare.`,
            en: `Meetings of the ${who.en} in ${year}: ${own.length}. The minimum is ${least} a year: complete the list or give the reason.`,
          },
        }),
      ];
    });
  });
}
