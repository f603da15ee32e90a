/** Votes of a meeting: no more than those present, and an outcome that follows from them (PLAN-MI-2017, All. 3 art. 7). */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { decided, decisionOf, leadVoteIn, outcomeIn } from "../committee.ts";
import { inForce } from "../governance.ts";
import { countIn, type Meeting } from "../meeting.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";

const words = {
  adopted: { it: "approvata", en: "adopted" },
  rejected: { it: "respinta", en: "rejected" },
} as const;

export function checkVotes(table: Table, meeting: Meeting, context: PlanContext): Finding[] {
  const { row, date, cell } = meeting;
  const present = countIn(row, "present");
  const inFavour = countIn(row, "votesFor");
  const against = countIn(row, "votesAgainst");
  if (inFavour === null && against === null) return [];
  const cast = (inFavour ?? 0) + (against ?? 0) + (countIn(row, "abstained") ?? 0);
  const at = { sheet: table.sheet, cell: row.cell("votesFor") ?? cell };
  if (present !== null && cast > present) {
    return [
      finding("meeting.votesOverPresent", {
        ...at,
        cells: [row.cell("present") ?? cell],
        found: String(cast),
        expected: String(present),
        message: {
          it: `Favorevoli, contrari e astenuti fanno ${cast}, ma i presenti sono ${present}.`,
          en: `Votes for, against and abstentions make ${cast}, but ${present} were present.`,
        },
      }),
    ];
  }
  const counted =
    meeting.body !== "network" && inForce("committeeMajority", date, context)?.value === "present";
  if (present === null || inFavour === null || against === null || !counted) return [];
  return outcomeOf(table, meeting, { present, inFavour, against }, context);
}

function outcomeOf(
  table: Table,
  { row, date, cell }: Meeting,
  votes: { present: number; inFavour: number; against: number },
  context: PlanContext,
): Finding[] {
  const outcome = outcomeIn(row.text("outcome"));
  const decision = decisionOf(votes);
  const at = { sheet: table.sheet, cell: row.cell("outcome") ?? row.cell("votesFor") ?? cell };
  const said = excerpt(row.text("outcome"), 30);
  const tally = {
    it: `${votes.inFavour} favorevoli e ${votes.against} contrari su ${votes.present} presenti`,
    en: `${votes.inFavour} for and ${votes.against} against of ${votes.present} present`,
  };
  if (decision === "tie") {
    // Nobody voted: there was nothing to decide.
    if (votes.inFavour === 0 || inForce("committeeTieBreak", date, context)?.value !== "networkLead")
      return [];
    const leadVote = leadVoteIn(row.text("leadVote"));
    const result = decided(votes, leadVote);
    if (result === null) {
      return [
        finding("meeting.tieVote", {
          ...at,
          cell: row.cell("leadVote") ?? at.cell,
          message: {
            it: `I voti sono pari (${tally.it}): prevale il voto del capofila di rete, che va indicato (favorevole o contrario).`,
            en: `Votes are equal (${tally.en}): the network lead's vote prevails and must be stated (for or against).`,
          },
        }),
      ];
    }
    if (outcome === null || outcome === result) return [];
    return [
      finding("meeting.tie", {
        ...at,
        cells: [row.cell("leadVote") ?? cell],
        found: said,
        expected: words[result].it,
        message: {
          it: `I voti sono pari (${tally.it}) e prevale quello del capofila di rete: la proposta risulta ${words[result].it}, non «${said}».`,
          en: `Votes are equal (${tally.en}) and the network lead's prevails: the proposal is ${words[result].en}, not "${said}".`,
        },
      }),
    ];
  }
  if (outcome === null) return [];
  if (decision === "relative") {
    const leaning = votes.inFavour > votes.against ? "adopted" : "rejected";
    return [
      finding(outcome === leaning ? "meeting.relativeMajority" : "meeting.majority", {
        ...at,
        found: said,
        message:
          outcome === leaning
            ? {
                it: `${tally.it}: è la maggioranza dei voti, non più della metà dei presenti. Il regolamento dice «a maggioranza dei presenti»: verificare come si contano gli astenuti.`,
                en: `${tally.en}: a majority of the votes, not more than half of those present. The regulation says "majority of those present": check how abstentions count.`,
              }
            : {
                it: `${tally.it}: l'esito «${said}» è contrario alla maggioranza dei voti.`,
                en: `${tally.en}: the outcome "${said}" is contrary to the majority of votes.`,
              },
      }),
    ];
  }
  if (outcome === decision) return [];
  return [
    finding("meeting.majority", {
      ...at,
      found: said,
      expected: words[decision].it,
      message: {
        it: `${tally.it}: la proposta risulta ${words[decision].it}, non «${said}».`,
        en: `${tally.en}: the proposal is ${words[decision].en}, not "${said}".`,
      },
    }),
  ];
}
