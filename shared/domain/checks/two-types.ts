/**
 * One subject under two types or natures: on one row, in two alliances, on two sheets (LG-2014, indicator 2; PLAN-MI-2017, 2.3).
 * Twice in one list of members is that list's own affair (member-list.ts).
 */
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { commonType, type MemberType, memberTypeOf } from "../member-type.ts";
import { finding } from "../rules.ts";
import { type Subject, SubjectIndex, subjectName, validCodes } from "../subject.ts";
import { type Side, sideDeclared } from "../subject-nature.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess, tablesOf } from "../table-access.ts";

interface Declaration {
  readonly cell: string;
  readonly label: string;
  readonly side: Side | null;
  /** Null for a nature, and for a label that is no known type. */
  readonly type: MemberType | null;
}

interface Mention extends Subject {
  readonly sheet: string;
  readonly declared: readonly Declaration[];
  /** Types that its table tells apart: "public" there may be "local body" elsewhere. */
  readonly types: ReadonlySet<MemberType>;
}

const subjectField = { memberList: "name", alliances: "subject" } as const;

function declarationsOf(row: RowAccess): Declaration[] {
  return ["nature", "memberType"].flatMap((field) => {
    const [cell, label] = [row.cell(field), row.text(field)];
    if (cell === null || label === "") return [];
    const type = field === "memberType" ? memberTypeOf(label) : null;
    return [{ cell, label, side: sideDeclared(label), type }];
  });
}

/** Rows of the table that name a subject of their own and declare something about it. */
function mentionsOf(table: Table, kind: keyof typeof subjectField): Mention[] {
  const rows = dataRows(table);
  const types = new Set(rows.flatMap((row) => memberTypeOf(row.text("memberType")) ?? []));
  return rows.flatMap((row) => {
    const [text, cell] = [row.text(subjectField[kind]), row.cell(subjectField[kind])];
    const declared = declarationsOf(row);
    if (text === "" || cell === null || declared.length === 0) return [];
    const codes = [...validCodes(row.text("taxCode")), ...validCodes(row.text("vatNumber"))];
    return [{ name: subjectName(text), codes, cell, sheet: table.sheet, declared, types }];
  });
}

/** An enterprise that a public body owns has both, rightly. */
function publiclyOwned(a: Declaration, b: Declaration): boolean {
  return a.type === "enterprise" && b.type === null && b.side === "public";
}

/** Two sides, or two types that the coarser of the two lists tells apart as well. */
function contradict(a: Declaration, b: Declaration, lists: readonly ReadonlySet<MemberType>[]): boolean {
  if (publiclyOwned(a, b) || publiclyOwned(b, a)) return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return true;
  if (a.type === null || b.type === null) return false;
  return commonType(a.type, lists) !== commonType(b.type, lists);
}

function contradiction(first: Mention, second: Mention): { first: Declaration; second: Declaration } | null {
  const lists = [first.types, second.types];
  for (const own of second.declared) {
    const other = first.declared.find((declared) => contradict(declared, own, lists));
    if (other) return { first: other, second: own };
  }
  return null;
}

function report(rule: "subject.twoTypes" | "across.twoTypes", first: Mention, second: Mention): Finding[] {
  const found = contradiction(first, second);
  if (!found) return [];
  const place = rule === "across.twoTypes" ? `«${first.sheet}» ${first.cell}` : first.cell;
  return [
    finding(rule, {
      sheet: second.sheet,
      cell: found.second.cell,
      cells: rule === "across.twoTypes" ? [] : [found.first.cell],
      found: found.second.label,
      expected: found.first.label,
      message: {
        it: `«${excerpt(second.name.text)}» è indicato come «${excerpt(found.second.label, 40)}», ma in ${place} come «${excerpt(found.first.label, 40)}»: un soggetto ha una sola natura e una sola tipologia.`,
        en: `"${excerpt(second.name.text)}" is given as "${excerpt(found.second.label, 40)}", but in ${place} as "${excerpt(found.first.label, 40)}": a subject has one nature and one type.`,
      },
    }),
  ];
}

/** Nature against type of one row: a private body of a public type. */
function onOneRow(mention: Mention): Finding[] {
  const [first, ...others] = mention.declared;
  if (!first) return [];
  return others.flatMap((own) =>
    report("subject.twoTypes", { ...mention, declared: [first] }, { ...mention, declared: [own] }),
  );
}

/** Each row against the first of its subject. */
function amongRows(mentions: readonly Mention[]): Finding[] {
  const index = new SubjectIndex<Mention>();
  return mentions.flatMap((mention) => {
    const first = index.first(mention);
    index.add(mention);
    return first ? report("subject.twoTypes", first, mention) : [];
  });
}

/** In a list of members, where a nature stands beside the type. */
export function natureAgainstType(table: Table): Finding[] {
  return mentionsOf(table, "memberList").flatMap(onOneRow);
}

/** In a table of alliances. */
export function twoTypesIn(table: Table): Finding[] {
  const mentions = mentionsOf(table, "alliances");
  return [...mentions.flatMap(onOneRow), ...amongRows(mentions)];
}

/** Between lists of members, and between them and alliances; one finding for a subject and sheet. */
export function twoTypesAcross(tables: readonly Table[]): Finding[] {
  const index = new SubjectIndex<Mention>();
  const sheets = (["memberList", "alliances"] as const).flatMap((kind) =>
    tablesOf(tables, kind).map((table) => mentionsOf(table, kind)),
  );
  return sheets.flatMap((mentions) => {
    const told = new Set<string>();
    const found = mentions.flatMap((mention) => {
      const first = index.first(mention);
      if (!first || told.has(mention.name.key)) return [];
      const findings = report("across.twoTypes", first, mention);
      if (findings.length > 0) told.add(mention.name.key);
      return findings;
    });
    for (const mention of mentions) index.add(mention);
    return found;
  });
}
