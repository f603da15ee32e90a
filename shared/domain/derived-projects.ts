/** How many projects were submitted, are in the plan, have started and ended, and of which sort (LG-2014, indicators 3, 5-9; PLAN-MI-2017, 5.1 a 2). */
import type { QuantityId } from "../acts/quantities.ts";
import { one } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import {
  type About,
  type Derivation,
  derived,
  originOf,
  rowCell,
  tallied,
  unread,
} from "./derived-quantity.ts";
import type { ActionTarget } from "./panel.ts";
import { statusIn, yesIn } from "./project-actions.ts";
import { type ProjectGroup, projectGroups, targetsOf } from "./project-groups.ts";
import { sameProject } from "./same-project.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField } from "./table-access.ts";

function rowsOf(quantity: QuantityId, table: Table, it: string, en: string): Derivation {
  const base = { it: `${it}: righe di «${table.sheet}»`, en: `${en}: rows of "${table.sheet}"` };
  const origins = dataRows(table).map((row) => originOf(table.sheet, rowCell(row), one));
  return derived(quantity, table.sheet, origins, { base });
}

export function fromProposals(table: Table): Derivation[] {
  return [rowsOf("projectsSubmitted", table, "Proposte presentate", "Proposals submitted")];
}

/** The projects of the plan, and how far they are where the table has a column that says it for each. */
export function fromProjects(table: Table): Derivation[] {
  return [
    rowsOf("projectsInPlan", table, "Progetti approvati", "Approved projects"),
    ...byStatus(
      table,
      dataRows(table).map((row) => ({
        cell: rowCell(row),
        statusCell: row.cell("status"),
        told: row.text("status") !== "",
        status: statusIn(row.text("status")),
      })),
    ),
  ];
}

interface Standing {
  readonly cell: string;
  readonly statusCell: string | null;
  readonly told: boolean;
  readonly status: ReturnType<typeof statusIn>;
}

const started = ({ status }: Pick<Standing, "status">) => status === "started" || status === "concluded";

function projectsIn(table: Table, it: string, en: string): Bilingual {
  return { it: `${it}: progetti di «${table.sheet}»`, en: `${en}: projects of "${table.sheet}"` };
}

function byStatus(table: Table, standings: readonly Standing[], about: Partial<About> = {}): Derivation[] {
  if (!hasField(table, "status") || standings.every(({ told }) => !told)) return [];
  const count = (
    quantity: QuantityId,
    base: Bilingual,
    counts: (standing: Standing) => boolean,
  ): Derivation[] => {
    const silent = standings.find(({ status }) => status === null);
    if (silent) {
      const cell = silent.statusCell ?? silent.cell;
      const because = silent.told
        ? {
            it: `lo stato in ${cell} di «${table.sheet}» non si capisce`,
            en: `the status in ${cell} of "${table.sheet}" cannot be understood`,
          }
        : {
            it: `in «${table.sheet}» ${cell} manca lo stato di un progetto`,
            en: `"${table.sheet}" ${cell} does not say how far a project is`,
          };
      return [{ ...unread(quantity, table.sheet, cell, { base }), because }];
    }
    const things = standings.map((standing) => ({ cell: standing.cell, counts: counts(standing) }));
    return [tallied(quantity, table.sheet, things, { ...about, base }) ?? []].flat();
  };
  return [
    ...count("projectsStarted", projectsIn(table, "Avviati o conclusi", "Started or concluded"), started),
    ...count(
      "projectsConcluded",
      projectsIn(table, "Conclusi", "Concluded"),
      ({ status }) => status === "concluded",
    ),
  ];
}

const uncovered: Bilingual = {
  it: "Non tutti i progetti del piano hanno azioni nel foglio: di questi non si sa.",
  en: "Not all projects of the plan have actions on the sheet: of those nothing is known.",
};

/** Every project of the plan is met by one group of actions, and every group by one project. */
function covers(groups: readonly ProjectGroup[], plan: Table): boolean {
  const projects = dataRows(plan);
  if (groups.length !== projects.length) return false;
  const met = groups.map(({ rows }) => sameProject(rows[0]?.project ?? "", projects));
  return !met.includes(null) && new Set(met).size === projects.length;
}

/** `plan`: the one table of projects; where its projects are not all met by actions, the counts are a part. */
export function projectsFromActions(table: Table, plan: Table | null): Derivation[] {
  const groups = [...projectGroups(table).values()];
  if (groups.length === 0) return [];
  const about: Partial<About> =
    plan === null || covers(groups, plan) ? {} : { bound: "atLeast", note: uncovered };
  const standings = groups.map(({ rows, status }): Standing => {
    const typed = rows.filter(({ row }) => row.text("status") !== "");
    const wrong = typed.find(({ row }) => statusIn(row.text("status")) === null) ?? rows[0];
    return {
      cell: rows[0] ? rowCell(rows[0].row) : "?",
      statusCell: wrong?.row.cell("status") ?? null,
      told: typed.length > 0,
      status,
    };
  });
  const things = (counts: (group: ProjectGroup) => boolean) =>
    groups.map((group, at) => ({ cell: standings[at]?.cell ?? "?", counts: counts(group) }));
  const told = groups.every(({ status }) => status !== null);
  const among = groups.filter(started);
  const sort = (quantity: QuantityId, base: Bilingual, chosen: (group: ProjectGroup) => boolean) =>
    [
      tallied(
        quantity,
        table.sheet,
        things((group) => started(group) && chosen(group)),
        { ...about, base },
      ) ?? [],
    ].flat();
  const startedFor = (quantity: QuantityId, target: ActionTarget, it: string, en: string): Derivation[] =>
    told && among.every(({ rows }) => rows.every((row) => targetsOf(row) !== null))
      ? sort(quantity, projectsIn(table, it, en), ({ rows }) =>
          rows.some((row) => targetsOf(row)?.includes(target)),
        )
      : [];
  /** Yes and no in a column; a word that is neither leaves the count open. */
  const answers = (
    quantity: QuantityId,
    field: string,
    asked: readonly ProjectGroup[],
    it: string,
    en: string,
  ) => {
    if (!hasField(table, field)) return [];
    const base = projectsIn(table, it, en);
    const wrong = asked.flatMap(({ rows }) => rows).find(({ row }) => yesIn(row.text(field)) === null);
    if (wrong) return [unread(quantity, table.sheet, wrong.row.cell(field) ?? "?", { base })];
    const said = (group: ProjectGroup) =>
      asked.includes(group) && group.rows.some(({ row }) => yesIn(row.text(field)));
    return [tallied(quantity, table.sheet, things(said), { ...about, base }) ?? []].flat();
  };
  return [
    ...[
      tallied(
        "projectsInPlan",
        table.sheet,
        things(() => true),
        { ...about, base: projectsIn(table, "Progetti con azioni", "Projects with actions") },
      ) ?? [],
    ].flat(),
    ...byStatus(table, standings, about),
    ...startedFor("projectsStartedForPersons", "persons", "Avviati per le persone", "Started for persons"),
    ...startedFor(
      "projectsStartedForEnterprises",
      "enterprises",
      "Avviati per le imprese",
      "Started for enterprises",
    ),
    ...(told
      ? [
          ...answers(
            "projectsStartedCofinanced",
            "networkCofinanced",
            among,
            "Avviati con cofinanziamento della rete",
            "Started, network cofinanced",
          ),
          ...answers(
            "projectsStartedNetworkFunded",
            "networkFunded",
            among,
            "Avviati, interamente della rete",
            "Started, funded by the network",
          ),
        ]
      : []),
    ...answers("projectsExperimental", "experimental", groups, "Sperimentali", "Experimental"),
  ];
}
