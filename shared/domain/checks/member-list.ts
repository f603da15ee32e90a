/** The list of members in itself (PLAN-MI-2017, All. 1, All. 3 art. 2 bis; ACC-CR-2014, art. 5). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { dated } from "../dated-row.ts";
import { dayText } from "../day.ts";
import { inForce } from "../governance.ts";
import { type Member, membersOf, updateDueBy } from "../network.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { duplicates, type Pair, similar } from "../subject.ts";
import type { Table } from "../table.ts";
import { blankColumn, hasField } from "../table-access.ts";
import { daysOutsideActs } from "./days.ts";
import { joinedAsAsl } from "./out-of-time.ts";
import { natureConflict, nearlyEqual, repeated, saysNo, taxCodes, unreadableDates } from "./subjects.ts";
import { natureAgainstType } from "./two-types.ts";

export function checkMemberList(table: Table, context: PlanContext): Finding[] {
  const members = membersOf(table);
  const pairs = duplicates(members).filter((pair) => !cameBack(pair));
  const twice = pairs.filter(({ first, second }) => first.type !== null && second.type !== null);
  // Once for the table: it looks at every row.
  const noDates = blankColumn(table, "adhesionDate");
  const twoTypes = twice.filter(({ first, second }) => first.type !== second.type);
  return [
    ...withoutColumns(table, members, noDates),
    ...unreadableDates(table, ["adhesionDate", "withdrawalDate", "updateDate"]),
    ...daysOutsideActs(table, ["adhesionDate", "withdrawalDate", "updateDate"]),
    ...taxCodes(table, ["taxCode", "vatNumber"]),
    ...repeated(
      table,
      "subject.duplicate",
      pairs.filter((pair) => !twoTypes.includes(pair)),
    ),
    ...twoTypes.flatMap((pair) => withTwoTypes(table, pair)),
    ...natureAgainstType(table),
    ...joinedAsAsl(table),
    ...nearlyEqual(table, "subject.similar", similar(members)),
    ...members.flatMap((member) => [
      ...typeOf(table, member),
      ...datesOf(table, member, noDates !== null),
      ...withdrawal(table, member, context),
      ...formOf(table, member, context),
      ...updates(table, member, context),
    ]),
  ];
}

/** What the list does not say of anybody is said once. */
function withoutColumns(table: Table, members: readonly Member[], noDates: string | null): Finding[] {
  const [cell] = table.columns.flatMap((column) => (column.field === "name" ? column.cell : []));
  const lacking = [
    ...(hasField(table, "memberType")
      ? []
      : [
          {
            it: "la tipologia dei soggetti (si contano in tutto, ma non per tipologia)",
            en: "the type of the subjects (they count in all, but not by type)",
          },
        ]),
    ...(hasField(table, "adhesionDate")
      ? []
      : [
          {
            it: "la data di adesione (a ogni data valgono tutti come aderenti da prima)",
            en: "the date of adhesion (at any date all are taken as members from before)",
          },
        ]),
  ];
  return [
    ...(cell === undefined || lacking.length === 0 || members.length === 0
      ? []
      : [
          finding("member.columns", {
            sheet: table.sheet,
            cell,
            message: {
              it: `L'elenco (${members.length} soggetti) non riporta ${lacking.map(({ it }) => it).join(" né ")}: se servono, aggiungere le colonne.`,
              en: `The list (${members.length} subjects) does not give ${lacking.map(({ en }) => en).join(" nor ")}: add the columns where they are needed.`,
            },
          }),
        ]),
    ...(noDates === null
      ? []
      : [
          finding("member.adhesionMissing", {
            sheet: table.sheet,
            cell: noDates,
            message: {
              it: `La colonna della data di adesione è vuota per tutti i ${members.length} soggetti: nei conteggi a una data valgono come aderenti da prima.`,
              en: `The column of the date of adhesion is blank for all ${members.length} subjects: in counts at a date they are taken as members from before.`,
            },
          }),
        ]),
  ];
}

/** A subject that withdrew and joined again later stands twice and counts once. */
function cameBack({ first, second }: Pair<Member>): boolean {
  const [earlier, later] = (first.from ?? "") <= (second.from ?? "") ? [first, second] : [second, first];
  return earlier.to !== null && later.from !== null && earlier.to <= later.from;
}

function withTwoTypes(table: Table, { first, second }: Pair<Member>): Finding[] {
  return [
    finding("subject.twoTypes", {
      sheet: table.sheet,
      cell: second.row.cell("memberType") ?? second.cell,
      cells: [first.row.cell("memberType") ?? first.cell],
      found: second.typeLabel,
      expected: first.typeLabel,
      message: {
        it: `«${excerpt(second.name.text)}» è indicato come «${excerpt(second.typeLabel, 40)}», ma in ${first.cell} come «${excerpt(first.typeLabel, 40)}»: un soggetto ha una sola tipologia e conta una volta.`,
        en: `"${excerpt(second.name.text)}" is given as "${excerpt(second.typeLabel, 40)}", but in ${first.cell} as "${excerpt(first.typeLabel, 40)}": a subject has one type and counts once.`,
      },
    }),
  ];
}

function typeOf(table: Table, member: Member): Finding[] {
  const cell = member.row.cell("memberType");
  if (cell === null) return [];
  if (member.type !== null) return natureConflict(table, member, member.typeLabel, cell);
  return [
    finding("member.type", {
      sheet: table.sheet,
      cell,
      found: member.typeLabel === "" ? null : member.typeLabel,
      message: {
        it: `La tipologia di «${excerpt(member.name.text)}» ${member.typeLabel === "" ? "manca" : "non è tra quelle note"}: usare ente pubblico, Piano di Zona, associazione datoriale, no profit, impresa o organizzazione sindacale.`,
        en: `The type of "${excerpt(member.name.text)}" ${member.typeLabel === "" ? "is missing" : "is none of the known ones"}: use public body, Piano di Zona, employers' association, non-profit, enterprise or trade union.`,
      },
    }),
  ];
}

function datesOf(table: Table, member: Member, noDates: boolean): Finding[] {
  const { row, from, to } = member;
  const found: Finding[] = [];
  if (!noDates && hasField(table, "adhesionDate") && dated(row, "adhesionDate").type === "blank") {
    found.push(
      finding("member.adhesionMissing", {
        sheet: table.sheet,
        cell: row.cell("adhesionDate") ?? member.cell,
        message: {
          it: `Manca la data di adesione di «${excerpt(member.name.text)}»: nei conteggi a una data vale come aderente da prima.`,
          en: `The date of adhesion of "${excerpt(member.name.text)}" is missing: in counts at a date it is taken as a member from before.`,
        },
      }),
    );
  }
  if (from !== null && to !== null && to < from) {
    found.push(
      finding("member.withdrawalBeforeAdhesion", {
        sheet: table.sheet,
        cell: row.cell("withdrawalDate") ?? member.cell,
        cells: [row.cell("adhesionDate") ?? member.cell],
        found: to,
        expected: from,
        message: {
          it: `«${excerpt(member.name.text)}» risulta uscito il ${dayText(to)}, prima di aderire il ${dayText(from)}: una delle due date è errata.`,
          en: `"${excerpt(member.name.text)}" left on ${dayText(to)}, before joining on ${dayText(from)}: one of the two dates is wrong.`,
        },
      }),
    );
  }
  return found;
}

function withdrawal(table: Table, member: Member, context: PlanContext): Finding[] {
  const { row, to, name } = member;
  const [reason, form] = [row.text("withdrawalReason"), row.text("withdrawalForm")];
  const asked = to === null ? null : (inForce("memberWithdrawal", to, context)?.value ?? null);
  const found: Finding[] = [];
  if (asked?.includes("withReason") && hasField(table, "withdrawalReason") && reason === "") {
    found.push(
      finding("member.withdrawalReason", {
        sheet: table.sheet,
        cell: row.cell("withdrawalReason") ?? member.cell,
        message: {
          it: `La rinuncia di «${excerpt(name.text)}» va comunicata con la motivazione: riportarla.`,
          en: `The withdrawal of "${excerpt(name.text)}" must be told with its reason: write it.`,
        },
      }),
    );
  }
  if (asked?.includes("written") && (saysNo(form) || /\b(verbal|telefon|voce|oral)/i.test(form))) {
    found.push(
      finding("member.withdrawalWritten", {
        sheet: table.sheet,
        cell: row.cell("withdrawalForm") ?? member.cell,
        found: form,
        message: {
          it: `La rinuncia di «${excerpt(name.text)}» non è per iscritto: il regolamento la chiede scritta alla Direzione sociosanitaria.`,
          en: `The withdrawal of "${excerpt(name.text)}" is not in writing: the regulation asks for a letter to the Direzione sociosanitaria.`,
        },
      }),
    );
  }
  const blankDay = hasField(table, "withdrawalDate") && dated(row, "withdrawalDate").type === "blank";
  if (blankDay && /\p{L}{3}/u.test(reason)) {
    found.push(
      finding("member.withdrawalDate", {
        sheet: table.sheet,
        cell: row.cell("withdrawalDate") ?? member.cell,
        cells: [row.cell("withdrawalReason") ?? member.cell],
        message: {
          it: `Per «${excerpt(name.text)}» c'è il motivo della rinuncia ma non la data: senza data resta contato tra gli aderenti.`,
          en: `"${excerpt(name.text)}" has a reason for withdrawal but no date: without it the subject still counts as a member.`,
        },
      }),
    );
  }
  return found;
}

/** Members of earlier accords stay without a new form (ACC-CR-2014, art. 5). */
function formOf(table: Table, member: Member, context: PlanContext): Finding[] {
  const text = member.row.text("form");
  const cell = member.row.cell("form");
  // The form is asked of those who join under the regulation that has a form.
  const joinedUnderForm =
    member.from !== null && inForce("networkMembershipFirst", member.from, context) !== null;
  if (cell === null || !(saysNo(text) || (text === "" && blankForm(member) && joinedUnderForm))) return [];
  return [
    finding("member.form", {
      sheet: table.sheet,
      cell,
      found: text === "" ? null : text,
      message: {
        it: `Per «${excerpt(member.name.text)}» non risulta il modulo di adesione: richiederlo (All. 1 al regolamento).`,
        en: `No adhesion form for "${excerpt(member.name.text)}": ask for it (All. 1 of the regulation).`,
      },
    }),
  ];
}

function blankForm(member: Member): boolean {
  return member.row.reading("form")?.type === "empty";
}

/** The lead updates the list formally every six months: a change is in it by then. */
function updates(table: Table, member: Member, context: PlanContext): Finding[] {
  const updated = dated(member.row, "updateDate");
  if (updated.type !== "day") return [];
  // The date of the row is that of its last change: an earlier adhesion was in an earlier update.
  const change = member.to ?? member.from;
  const due = change === null ? null : updateDueBy(change, context);
  if (change === null || due === null || updated.iso <= due) return [];
  return [
    finding("member.updateLate", {
      sheet: table.sheet,
      cell: updated.cell,
      found: updated.iso,
      expected: due,
      message: {
        it: `La variazione di «${excerpt(member.name.text)}» del ${dayText(change)} è entrata nell'elenco il ${dayText(updated.iso)}: l'aggiornamento è semestrale, quindi era dovuto entro il ${dayText(due)}.`,
        en: `The change of "${excerpt(member.name.text)}" on ${dayText(change)} entered the list on ${dayText(updated.iso)}: updates are six-monthly, so it was due by ${dayText(due)}.`,
      },
    }),
  ];
}
