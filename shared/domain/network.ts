/**
 * The members of a territorial network, one row each: who is a member on a day, by type, who came and went in a half-year,
 * and when the list must have been updated (PLAN-MI-2017, All. 3 art. 2 bis; ACC-CR-2014 art. 5).
 */
import type { HalfYear } from "../kit/period.ts";
import { isoIn, monthsLater } from "./dated-row.ts";
import { inForce } from "./governance.ts";
import { type MemberType, memberTypeOf } from "./member-type.ts";
import type { PlanContext } from "./plan-context.ts";
import { type Subject, subjectName, validCodes } from "./subject.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

export interface Member extends Subject {
  readonly row: RowAccess;
  /** Null: the label is none of the known types. */
  readonly type: MemberType | null;
  readonly typeLabel: string;
  /** Null: not stated; members of earlier accords stay without a new adhesion (ACC-CR-2014, art. 5). */
  readonly from: string | null;
  /** The first day on which it is no longer a member. */
  readonly to: string | null;
}

export function membersOf(table: Table): Member[] {
  return dataRows(table).flatMap((row) => {
    const text = row.text("name");
    const cell = row.cell("name");
    if (text === "" || cell === null) return [];
    const typeLabel = row.text("memberType");
    return [
      {
        row,
        name: subjectName(text),
        codes: [...validCodes(row.text("taxCode")), ...validCodes(row.text("vatNumber"))],
        cell,
        type: memberTypeOf(typeLabel),
        typeLabel,
        from: isoIn(row, "adhesionDate"),
        to: isoIn(row, "withdrawalDate"),
      },
    ];
  });
}

/** A row without an adhesion date is a member from before the list; the day of withdrawal is the first outside. */
export function isMember(member: Pick<Member, "from" | "to">, asAt: string): boolean {
  return (member.from === null || member.from <= asAt) && (member.to === null || asAt < member.to);
}

export function membersAt(members: readonly Member[], asAt: string): Member[] {
  return members.filter((member) => isMember(member, asAt));
}

/** Null stands for a type that is not recognised. */
export function byType(members: readonly Member[]): ReadonlyMap<MemberType | null, readonly Member[]> {
  const found = new Map<MemberType | null, Member[]>();
  for (const member of members) found.set(member.type, [...(found.get(member.type) ?? []), member]);
  return found;
}

/** First and last day: "2017-S2" is 1 July to 31 December. */
export function boundsOf(period: HalfYear): { readonly first: string; readonly last: string } {
  const year = period.slice(0, 4);
  return period.endsWith("1")
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` };
}

export interface Movements {
  readonly entries: readonly Member[];
  readonly exits: readonly Member[];
}

export function movementsIn(members: readonly Member[], period: HalfYear): Movements {
  const { first, last } = boundsOf(period);
  const within = (date: string | null) => date !== null && first <= date && date <= last;
  return {
    entries: members.filter((member) => within(member.from)),
    exits: members.filter((member) => within(member.to)),
  };
}

/** The day by which a change must have entered the list; null where no act in force sets a rhythm. */
export function updateDueBy(change: string, context: PlanContext): string | null {
  const rhythm = inForce("memberUpdateMonths", change, context);
  return rhythm === null ? null : monthsLater(change, rhythm.value);
}
