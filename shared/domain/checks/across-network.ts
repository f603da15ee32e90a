/** Members, alliances, committee and meetings of one plan against each other. */
import { canonicalText, type Decimal, decimal, equal, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { type Alliance, alliancesOf, bornOn, dayOfAlliance, type Party, partiesIn } from "../alliance.ts";
import { committeeOf } from "../committee.ts";
import { dayText } from "../day.ts";
import { inForce } from "../governance.ts";
import { meetingsOf } from "../meeting.ts";
import { commonType, type MemberType, memberTypeNames, memberTypeOf } from "../member-type.ts";
import { isMember, type Member, membersOf } from "../network.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { SubjectIndex } from "../subject.ts";
import type { Table } from "../table.ts";
import { columnFigures, dataRows, hasField, tablesOf } from "../table-access.ts";
import { takesPart } from "./committee.ts";
import { legalNumber } from "./meetings.ts";
import { twoTypesAcross } from "./two-types.ts";

export function checkNetworkAcross(tables: readonly Table[], context: PlanContext): Finding[] {
  const lists = tablesOf(tables, "memberList");
  const alliances = tablesOf(tables, "alliances");
  const committees = tablesOf(tables, "committee");
  const [list] = lists;
  const [composition] = committees;
  return [
    // With two lists we cannot tell which one is the network's.
    ...(list && lists.length === 1
      ? [
          ...tablesOf(tables, "members").flatMap((counts) => countsOf(counts, list)),
          ...alliances.flatMap((table) => membership(table, list, context)),
        ]
      : []),
    ...twoTypesAcross(tables),
    ...committees.flatMap((table) => conflicts(table, alliances, context)),
    ...(composition && committees.length === 1
      ? tablesOf(tables, "meetings").flatMap((table) => quorums(table, composition, context))
      : []),
    ...onePlan(tables, context),
  ];
}

/** Counts by type against the rows of the list, on the types that both tell apart. Who has withdrawn does not count. */
function countsOf(counts: Table, list: Table): Finding[] {
  const members = membersOf(list).filter((member) => member.to === null);
  const rows = dataRows(counts).map((row) => ({ row, type: memberTypeOf(row.text("memberType")) }));
  const figures = columnFigures(counts, "count");
  if (!figures || figures.length === 0) return [];
  const known = rows.every(({ type }) => type !== null) && members.every((member) => member.type !== null);
  if (!known || !hasField(list, "memberType")) return total(counts, list, members, figures);
  const partition = [
    new Set(rows.flatMap(({ type }) => type ?? [])),
    new Set(members.flatMap((member) => member.type ?? [])),
  ];
  const shared = (type: MemberType) => commonType(type, partition);
  const types = [...new Set(partition.flatMap((list) => [...list].map(shared)))];
  return types.flatMap((type) => {
    const own = rows.filter((entry) => entry.type !== null && shared(entry.type) === type);
    const printed = own.map(({ row }) => row.number("count"));
    if (printed.some((figure) => figure === null)) return [];
    const found = sum(printed.flatMap((figure) => figure?.value ?? []));
    const listed = members.filter((member) => member.type !== null && shared(member.type) === type);
    const expected = whole(listed.length);
    if (equal(found, expected)) return [];
    const cell = printed[0]?.cell ?? figures.at(-1)?.cell ?? "A1";
    return [
      finding("across.memberCounts", {
        sheet: counts.sheet,
        cell,
        found: canonicalText(found),
        expected: canonicalText(expected),
        message: {
          it: `Per ${memberTypeNames[type].it} la tabella dice ${canonicalText(found)}, l'elenco («${list.sheet}») ne ha ${listed.length} senza i rinunciatari: allineare i due alla stessa data.`,
          en: `For ${memberTypeNames[type].en} the table says ${canonicalText(found)}, the list ("${list.sheet}") has ${listed.length} without those who withdrew: bring the two to the same date.`,
        },
      }),
    ];
  });
}

function whole(count: number): Decimal {
  return decimal(String(count));
}

/** Types that we cannot read do not hide a wrong number of members. */
function total(
  counts: Table,
  list: Table,
  members: readonly Member[],
  figures: readonly { readonly cell: string; readonly value: Decimal }[],
): Finding[] {
  const found = sum(figures.map((figure) => figure.value));
  if (equal(found, whole(members.length))) return [];
  return [
    finding("across.memberTotal", {
      sheet: counts.sheet,
      cell: figures.at(-1)?.cell ?? "A1",
      found: canonicalText(found),
      expected: String(members.length),
      message: {
        it: `La tabella conta ${canonicalText(found)} aderenti, l'elenco («${list.sheet}») ne ha ${members.length} senza i rinunciatari.`,
        en: `The table counts ${canonicalText(found)} members, the list ("${list.sheet}") has ${members.length} without those who withdrew.`,
      },
    }),
  ];
}

/** Network membership is required before joining an alliance. */
function membership(table: Table, list: Table, context: PlanContext): Finding[] {
  const members = membersOf(list);
  if (members.length === 0) return [];
  const index = new SubjectIndex(members);
  return alliancesOf(table).flatMap((alliance) => {
    if (inForce("networkMembershipFirst", bornOn(alliance), context)?.value !== true) return [];
    return partiesIn(alliance).flatMap((party) => memberOf(table, list, alliance, party, index));
  });
}

function memberOf(
  table: Table,
  list: Table,
  alliance: Alliance,
  party: Party,
  index: SubjectIndex<Member>,
): Finding[] {
  const own = index.same(party);
  const name = excerpt(party.name.text);
  const at = { sheet: table.sheet, cell: party.cell };
  if (own.length === 0) {
    // The network lead leads the network without joining it.
    if (/^(ats|asl)\b/.test(party.name.key)) return [];
    const near = index.near(party);
    if (near) {
      return [
        finding("across.allianceSpelling", {
          ...at,
          found: party.name.text,
          expected: near.name.text,
          message: {
            it: `«${name}» non è nell'elenco degli aderenti con questo nome, ma c'è «${excerpt(near.name.text)}» («${list.sheet}» ${near.cell}): se è lo stesso soggetto, scriverlo allo stesso modo.`,
            en: `"${name}" is not in the list of members by this name, but "${excerpt(near.name.text)}" is ("${list.sheet}" ${near.cell}): if it is the same subject, spell it the same way.`,
          },
        }),
      ];
    }
    return [
      finding("across.allianceMembership", {
        ...at,
        found: party.name.text,
        message: {
          it: `«${name}» partecipa all'alleanza «${excerpt(alliance.name, 40)}» ma non è nell'elenco degli aderenti («${list.sheet}»): l'adesione alla Rete è un requisito. Acquisire il modulo di adesione o correggere il nome.`,
          en: `"${name}" is in alliance "${excerpt(alliance.name, 40)}" but not in the list of members ("${list.sheet}"): network membership is required. Get the adhesion form or mend the name.`,
        },
      }),
    ];
  }
  const joined = party.joined ?? dayOfAlliance(alliance, "constitutionDate")?.iso ?? bornOn(alliance);
  if (joined === null || own.some((member) => isMember(member, joined))) return [];
  const [first] = own;
  const since =
    first?.from && first.from > joined
      ? {
          it: `aderisce alla Rete solo dal ${dayText(first.from)}`,
          en: `joins the network only on ${dayText(first.from)}`,
        }
      : { it: "ha già rinunciato alla Rete", en: "has already left the network" };
  return [
    finding("across.allianceMembershipLate", {
      ...at,
      found: joined,
      message: {
        it: `«${name}» entra nell'alleanza il ${dayText(joined)}, ma ${since.it} («${list.sheet}» ${first?.cell}): l'adesione alla Rete viene prima.`,
        en: `"${name}" joins the alliance on ${dayText(joined)}, but ${since.en} ("${list.sheet}" ${first?.cell}): network membership comes first.`,
      },
    }),
  ];
}

/** Members of the committee that lead or partner in an alliance of the workbook take no part in evaluation. */
function conflicts(table: Table, alliances: readonly Table[], context: PlanContext): Finding[] {
  const parties = new SubjectIndex(
    alliances.flatMap((sheet) =>
      alliancesOf(sheet).flatMap((alliance) =>
        partiesIn(alliance).map((party) => ({ ...party, alliance, sheet: sheet.sheet })),
      ),
    ),
  );
  const bound = inForce("committeeAbstention", null, context)?.value ?? [];
  return committeeOf(table).flatMap((member) => {
    const match = parties
      .same(member)
      .find((party) => bound.includes(party.role === "lead" ? "allianceLead" : "alliancePartner"));
    if (!match) return [];
    const evaluates = member.row.text("evaluates");
    const told = hasField(table, "evaluates") && evaluates !== "";
    if (told && !takesPart(evaluates)) return [];
    const role = match.role === "lead" ? { it: "capofila", en: "lead" } : { it: "partner", en: "partner" };
    return [
      finding(told ? "across.committeeConflict" : "across.committeeAbstains", {
        sheet: table.sheet,
        cell: (told ? member.row.cell("evaluates") : null) ?? member.cell,
        message: {
          it: `«${excerpt(member.name.text)}» è ${role.it} dell'alleanza «${excerpt(match.alliance.name, 40)}» («${match.sheet}» ${match.cell}): non partecipa alla valutazione dei progetti.`,
          en: `"${excerpt(member.name.text)}" is ${role.en} in alliance "${excerpt(match.alliance.name, 40)}" ("${match.sheet}" ${match.cell}): it takes no part in evaluating projects.`,
        },
      }),
    ];
  });
}

/** For meetings that do not say how many members the committee has. */
function quorums(table: Table, composition: Table, context: PlanContext): Finding[] {
  const members = committeeOf(composition).length;
  return meetingsOf(table).flatMap((meeting) =>
    meeting.row.number("members")
      ? []
      : legalNumber(table, meeting, context, members, { sheet: composition.sheet }),
  );
}

/** The network lead presents no more than one plan: two financial plans in one workbook are a question. */
function onePlan(tables: readonly Table[], context: PlanContext): Finding[] {
  const most = inForce("plansPerTerritory", null, context)?.value;
  const plans = tablesOf(tables, "financialPlan");
  if (most === undefined || plans.length <= most) return [];
  return plans.slice(most).map((plan) =>
    finding("across.onePlan", {
      sheet: plan.sheet,
      cell: plan.columns[0]?.cell ?? "A1",
      found: String(plans.length),
      expected: String(most),
      message: {
        it: `Il file ha ${plans.length} piani finanziari (il primo in «${plans[0]?.sheet}»): ogni rete presenta un solo piano territoriale. Tenere quello valido.`,
        en: `The workbook has ${plans.length} financial plans (the first in "${plans[0]?.sheet}"): every network presents one territorial plan only. Keep the valid one.`,
      },
    }),
  );
}
