/**
 * Members of the networks for the regional picture, in all and by type: from the list of members as at the last day of the
 * half-year where a territory sent one, else from its counts by type (LG-2014, indicators 1-2; PLAN-MI-2017, 2.3 and 5.1 a).
 */
import type { TerritoryCode } from "../acts/registry.ts";
import { add, canonicalText, type Decimal, decimal, toText, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { HalfYear } from "../kit/period.ts";
import type { Origin, Summed } from "./consolidation.ts";
import { dated } from "./dated-row.ts";
import type { LineLayout } from "./figure-line.ts";
import { commonType, type MemberType, memberTypeNames, memberTypeOf, memberTypes } from "./member-type.ts";
import { boundsOf, isMember, membersOf } from "./network.ts";
import type { Table } from "./table.ts";
import { dataRows } from "./table-access.ts";

/** One sent table with where it came from. */
export interface SentTable {
  readonly sheet: {
    readonly territory: TerritoryCode;
    readonly submission: string;
    readonly sheet: string;
  };
  readonly table: Table;
}

export interface TerritorySum {
  readonly territory: TerritoryCode;
  readonly numerator: Summed;
  readonly denominator: Summed | null;
}

export interface MemberLine {
  readonly layout: LineLayout;
  readonly territories: readonly TerritorySum[];
}

/** So many members of one type, read from one cell; null: the label is no known type. */
interface Part {
  readonly type: MemberType | null;
  readonly value: Decimal;
  readonly origin: Origin;
}

type Parts = { readonly parts: readonly Part[] } | { readonly because: Bilingual };

const one = decimal("1");

function originOf({ sheet }: SentTable, cell: string, value: Decimal): Origin {
  return {
    territory: sheet.territory,
    submission: sheet.submission,
    sheet: sheet.sheet,
    cell,
    value: canonicalText(value),
  };
}

function unreadable(cell: string, sheet: string): Parts {
  return {
    because: {
      it: `la cella ${cell} di «${sheet}» non si legge`,
      en: `cell ${cell} of "${sheet}" cannot be read`,
    },
  };
}

/** Rows of a list that are members on the last day; a day that cannot be read leaves the count open. */
function listed(sent: SentTable, asAt: string): Parts {
  const parts: Part[] = [];
  for (const member of membersOf(sent.table)) {
    for (const field of ["adhesionDate", "withdrawalDate"]) {
      const day = dated(member.row, field);
      if (day.type === "unreadable") return unreadable(day.cell, sent.sheet.sheet);
    }
    if (!isMember(member, asAt)) continue;
    parts.push({ type: member.type, value: one, origin: originOf(sent, member.cell, one) });
  }
  return { parts };
}

function counted(sent: SentTable): Parts {
  const parts: Part[] = [];
  for (const row of dataRows(sent.table)) {
    const figure = row.number("count");
    if (!figure) {
      if (row.reading("count")?.type === "empty") continue;
      return unreadable(row.cell("count") ?? "?", sent.sheet.sheet);
    }
    const type = memberTypeOf(row.text("memberType"));
    parts.push({ type, value: figure.value, origin: originOf(sent, figure.cell, figure.value) });
  }
  return { parts };
}

function together(all: readonly Parts[]): Parts {
  const parts: Part[] = [];
  for (const entry of all) {
    if ("because" in entry) return entry;
    parts.push(...entry.parts);
  }
  return { parts };
}

function summed(parts: readonly Part[]): Summed {
  return {
    value: toText(parts.reduce((sum, part) => add(sum, part.value), zero)),
    origins: parts.map((part) => part.origin),
  };
}

function layoutOf(id: string, label: Bilingual, source: string): LineLayout {
  return {
    id,
    kind: "members",
    label,
    numerator: { plus: ["count"], label },
    denominator: null,
    unit: "count",
    base: null,
    source,
  };
}

const total = layoutOf(
  "memberCount",
  { it: "Soggetti aderenti alla rete", en: "Members of the network" },
  "LG-2014, indicatore 1; PLAN-MI-2017, par. 5.1 a",
);

function typeLayout(type: MemberType | null): LineLayout {
  const name =
    type === null ? { it: "tipologia non riconosciuta", en: "unknown type" } : memberTypeNames[type];
  return layoutOf(
    `memberCount.${type ?? "unknown"}`,
    { it: `Aderenti: ${name.it}`, en: `Members: ${name.en}` },
    "LG-2014, indicatore 2; PLAN-MI-2017, par. 5.1 a",
  );
}

export function memberLines(
  lists: readonly SentTable[],
  counts: readonly SentTable[],
  period: HalfYear,
): MemberLine[] {
  const { last } = boundsOf(period);
  const territories = [...new Set([...lists, ...counts].map((sent) => sent.sheet.territory))];
  const read = territories.map((territory) => {
    const of = (sent: readonly SentTable[]) => sent.filter((entry) => entry.sheet.territory === territory);
    const own = of(lists);
    const parts = own.length > 0 ? own.map((sent) => listed(sent, last)) : of(counts).map(counted);
    return { territory, read: together(parts) };
  });
  if (read.length === 0) return [];
  const whole: MemberLine = {
    layout: total,
    territories: read.map(({ territory, read: own }) => ({
      territory,
      numerator: "because" in own ? own : summed(own.parts),
      denominator: null,
    })),
  };
  return [whole, ...byType(read)];
}

/** On the types that all territories tell apart, so that the regional sum of a type compares like with like. */
function byType(read: readonly { territory: TerritoryCode; read: Parts }[]): MemberLine[] {
  const known = read.flatMap(({ territory, read: own }) =>
    "because" in own ? [] : [{ territory, parts: own.parts }],
  );
  const partition = known.map(({ parts }) => new Set(parts.flatMap(({ type }) => type ?? [])));
  const shared = (type: MemberType | null) => (type === null ? null : commonType(type, partition));
  return [...memberTypes, null].flatMap((type) => {
    const territories = known.flatMap(({ territory, parts }) => {
      const own = parts.filter((part) => shared(part.type) === type);
      return own.length === 0 ? [] : [{ territory, numerator: summed(own), denominator: null }];
    });
    return territories.length === 0 ? [] : [{ layout: typeLayout(type), territories }];
  });
}
