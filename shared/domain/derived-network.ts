/**
 * Members of network and alliances, and alliances constituted, from the sheets that name them
 * (LG-2014, indicators 1, 2, 4; PLAN-MI-2017, 5.1 a 1 and b 1). A list, row by row, goes before a count by type.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { one } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import {
  type Alliance,
  alliancesOf,
  dayOfAlliance,
  type Party,
  partiesIn,
  textOfAlliance,
} from "./alliance.ts";
import { dated } from "./dated-row.ts";
import { dayText } from "./day.ts";
import {
  type Derivation,
  derived,
  figureOrigin,
  gathered,
  isDerived,
  originOf,
  type Part,
  sumIn,
  summedOverAll,
  tallied,
  unread,
} from "./derived-quantity.ts";
import type { LocalOrigin } from "./measure.ts";
import { type MemberType, memberTypeNames, memberTypeOf } from "./member-type.ts";
import { isMember, type Member, membersOf } from "./network.ts";
import { yesIn } from "./project-actions.ts";
import { SubjectIndex, sameSubject } from "./subject.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField } from "./table-access.ts";

export function memberPart(type: MemberType): Part {
  return { kind: "memberType", key: type, label: memberTypeNames[type] };
}

function by(asAt: string | null, it: string, en: string): Bilingual {
  return asAt === null ? { it, en } : { it: `${it} al ${dayText(asAt)}`, en: `${en} as at ${dayText(asAt)}` };
}

/** Per type, in the order of the acts; null when the type of one is not known: it belongs to one of the sums. */
function byType<T>(
  quantity: QuantityId,
  sheet: string,
  things: readonly T[],
  typeOf: (thing: T) => MemberType | null,
  count: (thing: T) => LocalOrigin,
  base: Bilingual,
): Derivation[] {
  const groups = new Map<MemberType, LocalOrigin[]>();
  for (const thing of things) {
    const type = typeOf(thing);
    if (type === null) return [];
    const own = groups.get(type) ?? [];
    own.push(count(thing));
    groups.set(type, own);
  }
  return [...groups].map(([type, origins]) =>
    derived(quantity, sheet, origins, { part: memberPart(type), base }),
  );
}

/** `asAt`: ISO day; null: who has not withdrawn. A subject listed twice is one member or a slip, so then nothing is counted. */
export function fromMemberList(table: Table, asAt: string | null): Derivation[] {
  const base = by(
    asAt,
    `Aderenti elencati in «${table.sheet}», senza chi ha rinunciato`,
    `Members listed in "${table.sheet}" without those who withdrew`,
  );
  const rows = dataRows(table);
  for (const row of rows) {
    const cells = [
      ...(row.text("name") === "" ? [row.cell("name") ?? "?"] : []),
      ...["adhesionDate", "withdrawalDate"].flatMap((field) => {
        const day = dated(row, field);
        return day.type === "unreadable" ? [day.cell] : [];
      }),
    ];
    if (cells[0] !== undefined) return [unread("members", table.sheet, cells[0], { base })];
  }
  const members = membersOf(table).filter((member) =>
    asAt === null ? member.to === null : isMember(member, asAt),
  );
  const twice = firstTwice(members);
  if (twice) {
    return [
      {
        ...unread("members", table.sheet, twice.second.cell, { base }),
        because: {
          it: `in «${table.sheet}» lo stesso soggetto è in ${twice.first.cell} e in ${twice.second.cell}`,
          en: `in "${table.sheet}" one subject is in ${twice.first.cell} and in ${twice.second.cell}`,
        },
      },
    ];
  }
  const count = (member: Member) => originOf(table.sheet, member.cell, one);
  const whole = gathered("members", table.sheet, members.map(count), { base });
  return [
    ...(whole ? [whole] : []),
    ...byType("members", table.sheet, members, ({ type }) => type, count, base),
  ];
}

/** By code, else by name, without looking for likely slips: those are a question of the list's own rules. */
function firstTwice(members: readonly Member[]): { readonly first: Member; readonly second: Member } | null {
  const met = new Map<string, Member[]>();
  for (const second of members) {
    const marks = [...second.codes.map((code) => `code ${code}`), `name ${second.name.key}`];
    const first = marks
      .flatMap((mark) => met.get(mark) ?? [])
      .find((candidate) => sameSubject(candidate, second));
    if (first) return { first, second };
    for (const mark of marks) met.set(mark, [...(met.get(mark) ?? []), second]);
  }
  return null;
}

export function fromMemberCounts(table: Table): Derivation[] {
  const base = sumIn(table, "Soggetti per tipologia", "Members by type");
  const rows = dataRows(table);
  const whole = summedOverAll("members", table, rows, "count", { base });
  if (!whole) return [];
  if (!isDerived(whole) || whole.bound !== "exact") return [whole];
  const counted = rows.flatMap((row) => {
    const figure = row.number("count");
    return figure ? [{ row, figure }] : [];
  });
  const types = byType(
    "members",
    table.sheet,
    counted,
    ({ row }) => memberTypeOf(row.text("memberType")),
    ({ figure }) => figureOrigin(table.sheet, figure),
    base,
  );
  return [whole, ...types];
}

/** `lists`: lists of members, where a subject whose type this sheet does not say may be found. */
export function fromAlliances(table: Table, lists: readonly Table[], asAt: string | null): Derivation[] {
  const alliances = alliancesOf(table);
  const known = new SubjectIndex(lists.flatMap(membersOf));
  return [
    ...alliances.flatMap((alliance) => membersOfAlliance(table, alliance, known)),
    ...constituted(table, alliances, asAt),
  ];
}

function allianceMemberPart(alliance: Alliance, type: MemberType | null): Part {
  const name = memberTypeNames;
  return {
    kind: "alliance",
    key: type === null ? alliance.key : `${alliance.key} ${type}`,
    label:
      type === null
        ? { it: alliance.name, en: alliance.name }
        : { it: `${alliance.name}: ${name[type].it}`, en: `${alliance.name}: ${name[type].en}` },
  };
}

function membersOfAlliance(table: Table, alliance: Alliance, known: SubjectIndex<Member>): Derivation[] {
  const base = {
    it: `Soggetti dell'alleanza in «${table.sheet}», capofila compreso`,
    en: `Subjects of the alliance in "${table.sheet}", lead included`,
  };
  const part = allianceMemberPart(alliance, null);
  if (!alliance.complete) {
    return [
      {
        ...unread("allianceMembers", table.sheet, alliance.cell, { base, part }),
        because: {
          it: `in «${table.sheet}» i partner di «${alliance.name}» non sono elencati per nome`,
          en: `"${table.sheet}" does not list the partners of "${alliance.name}" by name`,
        },
      },
    ];
  }
  const parties = partiesIn(alliance);
  const count = (party: Party) => originOf(table.sheet, party.cell, one);
  const whole = derived("allianceMembers", table.sheet, parties.map(count), { base, part });
  const types = byType(
    "allianceMembers",
    table.sheet,
    parties,
    (party) => typeOf(party, known),
    count,
    base,
  ).map(
    (entry): Derivation => ({
      ...entry,
      part: allianceMemberPart(alliance, (entry.part?.key as MemberType) ?? null),
    }),
  );
  return [whole, ...types];
}

/** The row's own type is its subject's: a lead or a list of partners beside it has none. */
function typeOf(party: Party, known: SubjectIndex<Member>): MemberType | null {
  const own = party.row.text("subject") === party.name.text ? party.row.text("memberType") : "";
  return memberTypeOf(own) ?? known.first(party)?.type ?? null;
}

/**
 * Formally constituted by the day. An alliance of 2014-16 that goes on (All. 3 art. 9) was constituted before: without its day
 * here nobody knows whether the sheet counts it.
 */
function constituted(table: Table, alliances: readonly Alliance[], asAt: string | null): Derivation[] {
  if (!hasField(table, "constitutionDate")) return [];
  const base = by(
    asAt,
    `Alleanze con data di costituzione in «${table.sheet}»`,
    `Alliances with a day of constitution in "${table.sheet}"`,
  );
  const things: { cell: string; counts: boolean }[] = [];
  for (const alliance of alliances) {
    const wrong = alliance.rows
      .map((row) => dated(row, "constitutionDate"))
      .find(({ type }) => type === "unreadable");
    if (wrong?.type === "unreadable") {
      return [unread("alliancesConstituted", table.sheet, wrong.cell, { base })];
    }
    const day = dayOfAlliance(alliance, "constitutionDate");
    const extended = textOfAlliance(alliance, "extended");
    if (!day && extended && yesIn(extended.text) !== false) {
      return [
        {
          ...unread("alliancesConstituted", table.sheet, extended.cell, { base }),
          because: {
            it: `in «${table.sheet}» l'alleanza prorogata «${alliance.name}» è senza data di costituzione`,
            en: `in "${table.sheet}" the extended alliance "${alliance.name}" has no day of constitution`,
          },
        },
      ];
    }
    things.push({
      cell: day?.cell ?? alliance.cell,
      counts: day !== null && (asAt === null || day.iso <= asAt),
    });
  }
  const found = tallied("alliancesConstituted", table.sheet, things, { base });
  return found ? [found] : [];
}
