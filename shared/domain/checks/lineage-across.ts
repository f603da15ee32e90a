/** The passage from proposals to projects against the two tables that it joins (PLAN-MI-2017, 3.1 and table 4.1). */
import { canonicalText, compare, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { excerpt } from "../../kit/text.ts";
import { type Passage, passagesOf, projectOf } from "../lineage.ts";
import { finding, type RuleId } from "../rules.ts";
import { projectText } from "../same-project.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess, tablesOf } from "../table-access.ts";

interface Joined {
  readonly passage: Passage;
  readonly match: RowAccess | null;
}

export function checkLineageAcross(tables: readonly Table[]): Finding[] {
  const [table, ...others] = tablesOf(tables, "lineage");
  if (!table || others.length > 0) return [];
  const passages = passagesOf(table);
  const [received, approved] = [only(tables, "proposals"), only(tables, "projects")];
  const from = received
    ? joined(passages, dataRows(received), ({ proposal, row }) => [proposal, row.text("proposal")])
    : [];
  const named = passages.filter(({ project }) => project !== "");
  const into = approved ? joined(named, dataRows(approved), ({ project }) => [project]) : [];
  return [
    ...(received ? sidesOf(table, received, from, proposalSide) : []),
    ...(approved ? sidesOf(table, approved, into, projectSide) : []),
    ...(approved ? money(approved, from, into) : []),
  ];
}

/** With two tables of a kind we cannot tell which one is meant. */
function only(tables: readonly Table[], kind: "proposals" | "projects"): Table | null {
  const found = tablesOf(tables, kind);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** By the first of its names that meets one row alone. */
function joined(
  passages: readonly Passage[],
  rows: readonly RowAccess[],
  namesOf: (passage: Passage) => readonly string[],
): Joined[] {
  return passages.map((passage) => {
    const [match = null] = namesOf(passage).flatMap((name) => projectOf(name, rows) ?? []);
    return { passage, match };
  });
}

interface Side {
  readonly unknown: RuleId;
  readonly missing: RuleId;
  readonly field: "proposal" | "project";
  readonly it: readonly [unknown: string, missing: string];
  readonly en: readonly [unknown: string, missing: string];
}

const proposalSide: Side = {
  unknown: "across.lineageUnknownProposal",
  missing: "across.lineageProposal",
  field: "proposal",
  it: [
    "non corrisponde a una sola proposta di",
    "non compare nel passaggio dalle proposte ai progetti: indicare in quale progetto confluisce o perché no",
  ],
  en: [
    "does not meet one proposal of",
    "is missing in the passage from proposals to projects: say which project it became or why none",
  ],
};
const projectSide: Side = {
  unknown: "across.lineageUnknownProject",
  missing: "across.lineageOrigin",
  field: "project",
  it: [
    "non corrisponde a un solo progetto di",
    "non ha una proposta d'origine: indicare da quali proposte nasce",
  ],
  en: ["does not meet one project of", "has no proposal of origin: say from which proposals it comes"],
};

function sidesOf(table: Table, other: Table, links: readonly Joined[], side: Side): Finding[] {
  const strangers = links.filter(({ match }) => match === null);
  // A name that was not met may be any of the rows without a link: then none is accused.
  if (strangers.length > 0) {
    return strangers.map(({ passage }) =>
      finding(side.unknown, {
        sheet: table.sheet,
        cell: passage.row.cell(side.field) ?? passage.cell,
        message: {
          it: `«${excerpt(passage[side.field])}» ${side.it[0]} «${other.sheet}»: usare lo stesso titolo.`,
          en: `"${excerpt(passage[side.field])}" ${side.en[0]} "${other.sheet}": use the same title.`,
        },
      }),
    );
  }
  const met = new Set(links.map(({ match }) => match));
  return rowsOf(other, links).flatMap((row) => {
    const cell = row.cell("title") ?? row.cell("lead");
    if (met.has(row) || cell === null) return [];
    return [
      finding(side.missing, {
        sheet: other.sheet,
        cell,
        message: {
          it: `«${excerpt(projectText(row))}» ${side.it[1]} («${table.sheet}»).`,
          en: `"${excerpt(projectText(row))}" ${side.en[1]} ("${table.sheet}").`,
        },
      }),
    ];
  });
}

/** The rows that were matched are the same objects; the others are read again. */
function rowsOf(other: Table, links: readonly Joined[]): RowAccess[] {
  const known = new Map(links.flatMap(({ match }) => (match ? [[match.row.row, match] as const] : [])));
  return dataRows(other).map((row) => known.get(row.row.row) ?? row);
}

const amounts = [
  { field: "requested", it: "Contributo richiesto", en: "Requested contribution" },
  { field: "totalCost", it: "Costo totale", en: "Total cost" },
] as const;

/** Where several proposals became one project: what they asked for together and what the project asks for. */
function money(projects: Table, from: readonly Joined[], into: readonly Joined[]): Finding[] {
  const origins = new Map<RowAccess, Set<RowAccess>>();
  for (const { passage, match } of into) {
    const proposal = from.find((link) => link.passage === passage)?.match;
    if (match && proposal) origins.set(match, (origins.get(match) ?? new Set()).add(proposal));
    // An origin that nobody knows makes every sum too low.
    else return [];
  }
  return [...origins].flatMap(([project, proposals]) =>
    proposals.size < 2
      ? []
      : amounts.flatMap((amount) => compared(projects, project, [...proposals], amount)),
  );
}

function compared(
  projects: Table,
  project: RowAccess,
  proposals: readonly RowAccess[],
  { field, it, en }: (typeof amounts)[number],
): Finding[] {
  const own = project.number(field);
  const parts = proposals.flatMap((proposal) => proposal.number(field)?.value ?? []);
  if (!own || parts.length < proposals.length) return [];
  const before = sum(parts);
  const order = compare(own.value, before);
  const [more, less] = order > 0 ? ["più delle", "more than"] : ["meno delle", "less than"];
  if (order === 0) return [];
  return [
    finding("across.lineageMoney", {
      sheet: projects.sheet,
      cell: own.cell,
      found: canonicalText(own.value),
      expected: canonicalText(before),
      message: {
        it: `${it}: ${formatEuro(own.value, "it")}, ${more} ${parts.length} proposte d'origine, che insieme fanno ${formatEuro(before, "it")}.`,
        en: `${en}: ${formatEuro(own.value, "en")}, ${less} its ${parts.length} proposals, which together make ${formatEuro(before, "en")}.`,
      },
    }),
  ];
}
