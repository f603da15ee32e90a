/**
 * The committee's arithmetic (PLAN-MI-2017, All. 3 art. 7): legal number, majority of those present, tie decided by the network lead.
 * Counts are whole numbers; parameters come from the act in force.
 */
import type { Portion } from "../acts/parameters.ts";
import { daysBetween } from "./calendar.ts";
import { type Subject, subjectName } from "./subject.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

export interface Quorum {
  /** The least number that any way of rounding asks for. */
  readonly least: number;
  /** The least number that every way of rounding asks for: higher with an odd number of members. */
  readonly sure: number;
}

/** "Half + 1": of 30 members 16; of 31 it is 16.5, and the act does not say how to round. */
export function quorumOf(members: number, portion: Portion): Quorum {
  const part = (members * portion.numerator) / portion.denominator;
  return { least: Math.floor(part) + portion.plus, sure: Math.ceil(part) + portion.plus };
}

export interface Votes {
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

export type Decision =
  | "adopted"
  | "rejected"
  /** As many for as against: the network lead's vote prevails. */
  | "tie"
  /** More for than against (or the reverse) but not more than half of those present: abstentions decide how one counts. */
  | "relative";

/** Majority of those present: more than half of them, abstentions included. */
export function decisionOf({ present, inFavour, against }: Votes): Decision {
  if (inFavour === against) return "tie";
  if (inFavour * 2 > present) return "adopted";
  return against * 2 > present ? "rejected" : "relative";
}

/** With the vote of the network lead a tie is decided; null while it is unknown. */
export function decided(votes: Votes, leadVote: "for" | "against" | null): "adopted" | "rejected" | null {
  const decision = decisionOf(votes);
  if (decision === "adopted" || decision === "rejected") return decision;
  if (decision === "relative" || leadVote === null) return null;
  return leadVote === "for" ? "adopted" : "rejected";
}

/** Days of notice; null when one of the two days is unknown. */
export function noticeDays(notice: string | null, meeting: string | null): number | null {
  return notice === null || meeting === null ? null : daysBetween(notice, meeting);
}

/** "approvato", "all'unanimità" / "respinto", "non approvato"; null when the text says neither. */
export function outcomeIn(text: string): "adopted" | "rejected" | null {
  if (/\bnon (approvat|accolt|ammess)|\brespint|\brigettat|\bbocciat|\bnegativ/i.test(text))
    return "rejected";
  return /\bapprovat|\baccolt|\bfavorevol|\bunanim|\bammess|\bpositiv/i.test(text) ? "adopted" : null;
}

/** How the network lead voted; null when the text does not say. */
export function leadVoteIn(text: string): "for" | "against" | null {
  const against = /\bcontrari|\bcontro\b|^no$/i.test(text.trim());
  const inFavour = /\bfavorevol|\ba favore\b|\bpro\b|^s[iì]$/i.test(text.trim());
  if (against === inFavour) return null;
  return inFavour ? "for" : "against";
}

export type Body = "committee" | "network";

/** Which body met; null when nothing says it. */
export function bodyIn(text: string): Body | null {
  const committee = /\bcomitat/i.test(text);
  const network = /\bret[ei]\b|\bassemblea\b|\bplenaria\b/i.test(text);
  // "Comitato di rete" is the committee.
  if (committee) return "committee";
  return network ? "network" : null;
}

/** One body of the committee; a blank category continues the one above, as in the printed composition. */
export interface CommitteeMember extends Subject {
  readonly row: RowAccess;
  readonly category: string;
}

export function committeeOf(table: Table): CommitteeMember[] {
  let category = "";
  return dataRows(table).flatMap((row) => {
    const own = row.text("category");
    if (own !== "") category = own;
    const text = row.text("body") || own;
    const cell = row.text("body") === "" ? row.cell("category") : row.cell("body");
    return text === "" || cell === null ? [] : [{ row, category, name: subjectName(text), codes: [], cell }];
  });
}

/** The network lead: an ATS or, until 2015, an ASL. */
export function isNetworkLead(member: CommitteeMember): boolean {
  return /\b(ats|asl)\b/.test(`${member.name.key} ${subjectName(member.category).key}`);
}

/** The Region's territorial office: UTR, before it STER. */
export function isRegionalOffice(member: CommitteeMember): boolean {
  const words = `${member.name.key} ${subjectName(member.category).key}`;
  return /\b(utr|ster|ufficio territoriale regionale|sede territoriale regione|sede territoriale regionale)\b/.test(
    words,
  );
}
