/**
 * What the other sheets of a plan say about the quantities that monitoring indicators count: each with the cells it was counted from.
 * A quantity that a sheet does not show, or whose cells cannot all be read, is not derived: half a count is no count.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { type Decimal, decimal, sum } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
import { sumField } from "./by-project.ts";
import { type HourType, hourTypes } from "./indicator-sets.ts";
import { type ActionTarget, targetsIn } from "./panel.ts";
import { type ActionRow, type ActionStatus, actionRows, statusIn, yesIn } from "./project-actions.ts";
import type { Kind, Table } from "./table.ts";
import { dataRows, hasField, tablesOf } from "./table-access.ts";

export interface DerivedQuantity {
  readonly value: Decimal;
  readonly sheet: string;
  readonly cells: readonly string[];
  /** How it was counted, and on which rows. */
  readonly base: Bilingual;
  /** "atLeast": the sheet shows a part of what the indicator counts. */
  readonly bound: "exact" | "atLeast";
}

/** By quantity; hours also by type ("hoursPlanned.training"). */
export type DerivedQuantities = ReadonlyMap<string, DerivedQuantity>;

export function quantityKey(quantity: QuantityId, hourType: HourType | null): string {
  return hourType === null ? quantity : `${quantity}.${hourType}`;
}

/** Null without the table, or with two of it: we cannot tell which one counts. */
function only(tables: readonly Table[], kind: Kind): Table | null {
  const [table, ...others] = tablesOf(tables, kind);
  return table && others.length === 0 ? table : null;
}

export function deriveQuantities(tables: readonly Table[]): DerivedQuantities {
  const found = new Map<string, DerivedQuantity>();
  const put = (key: string, quantity: DerivedQuantity | null) => {
    if (quantity && !found.has(key)) found.set(key, quantity);
  };
  const members = only(tables, "members");
  if (members) put("members", summed(members, "count", "Soggetti per tipologia", "Members by type"));
  const projects = only(tables, "projects");
  if (projects) put("projectsInPlan", rowsOf(projects, "Progetti approvati", "Approved projects"));
  const proposals = only(tables, "proposals");
  if (proposals) put("projectsSubmitted", rowsOf(proposals, "Proposte presentate", "Proposals submitted"));
  const actions = only(tables, "projectActions");
  if (actions) for (const [key, quantity] of fromActions(actions)) put(key, quantity);
  const monitoring = only(tables, "monitoring");
  if (monitoring) for (const [key, quantity] of fromMonitoring(monitoring)) put(key, quantity);
  return found;
}

function rowsOf(table: Table, it: string, en: string): DerivedQuantity {
  const rows = dataRows(table);
  return {
    value: decimal(String(rows.length)),
    sheet: table.sheet,
    cells: rows.flatMap((row) => row.row.cells[0]?.cell ?? []),
    base: { it: `${it}: righe di «${table.sheet}»`, en: `${en}: rows of "${table.sheet}"` },
    bound: "exact",
  };
}

function summed(
  table: Table,
  field: string,
  it: string,
  en: string,
  bound: DerivedQuantity["bound"] = "exact",
): DerivedQuantity | null {
  const total = sumField(table, dataRows(table), field);
  if (!total) return null;
  return {
    ...total,
    sheet: table.sheet,
    base: { it: `${it}: somma in «${table.sheet}»`, en: `${en}: sum in "${table.sheet}"` },
    bound,
  };
}

/** Several columns added; a column that the table lacks adds nothing, but one at least must be there. */
function summedOver(table: Table, fields: readonly string[], it: string, en: string): DerivedQuantity | null {
  const present = fields.filter((field) => hasField(table, field));
  const parts = present.map((field) => sumField(table, dataRows(table), field));
  const known = parts.filter((part) => part !== null);
  const unreadable = present.some((field, index) => parts[index] === null && isFilled(table, field));
  if (known.length === 0 || unreadable) return null;
  return {
    value: sum(known.map((part) => part.value)),
    cells: known.flatMap((part) => part.cells),
    sheet: table.sheet,
    base: { it: `${it}: somma in «${table.sheet}»`, en: `${en}: sum in "${table.sheet}"` },
    bound: "exact",
  };
}

function isFilled(table: Table, field: string): boolean {
  return dataRows(table).some((row) => row.reading(field)?.type !== "empty");
}

/** The money and the beneficiaries of the alliance projects: of the whole plan they are a part, system actions come on top. */
function fromMonitoring(table: Table): [string, DerivedQuantity | null][] {
  const projects = ["progetti delle Alleanze", "alliance projects"] as const;
  return [
    [
      "liquidatedByAlliances",
      summed(table, "liquidatedContribution", "Quota contributo", "Contribution part"),
    ],
    ["disbursedByRegion", summed(table, "disbursed", "Risorse erogate", "Disbursed")],
    ["planPersonsReached", summed(table, "personsReached", ...projects, "atLeast")],
    ["planPersonsExpected", summed(table, "personsExpected", ...projects, "atLeast")],
    ["planEnterprisesReached", summed(table, "enterprisesReached", ...projects, "atLeast")],
    ["planEnterprisesExpected", summed(table, "enterprisesExpected", ...projects, "atLeast")],
  ];
}

interface ProjectGroup {
  readonly rows: readonly ActionRow[];
  /** Null when no row says, or one cannot be understood. */
  readonly status: ActionStatus | null;
}

/** The rows of each project; rows before the first named project belong to none. */
export function projectGroups(table: Table): Map<string, ProjectGroup> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of actionRows(table)) {
    const key = plainWords(row.project);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Map([...groups].map(([key, rows]) => [key, { rows, status: statusOf(rows) }]));
}

/** Started with its first action, concluded with its last. */
function statusOf(rows: readonly ActionRow[]): ActionStatus | null {
  const typed = rows.map(({ row }) => row.text("status")).filter((text) => text !== "");
  const read = typed.map(statusIn);
  if (typed.length === 0 || read.includes(null)) return null;
  if (typed.length === rows.length && read.every((status) => status === "concluded")) return "concluded";
  return read.some((status) => status !== "notStarted") ? "started" : "notStarted";
}

function fromActions(table: Table): [string, DerivedQuantity | null][] {
  const groups = [...projectGroups(table).values()];
  const count = (it: string, en: string, chosen: readonly ProjectGroup[]): DerivedQuantity => ({
    value: decimal(String(chosen.length)),
    sheet: table.sheet,
    cells: chosen.flatMap(({ rows }) => rows[0]?.row.row.cells[0]?.cell ?? []),
    base: { it: `${it}: progetti di «${table.sheet}»`, en: `${en}: projects of "${table.sheet}"` },
    bound: "exact",
  });
  const told = groups.length > 0 && groups.every(({ status }) => status !== null);
  const started = groups.filter(({ status }) => status === "started" || status === "concluded");
  const concluded = groups.filter(({ status }) => status === "concluded");
  const startedFor = (target: ActionTarget, it: string, en: string) =>
    told && started.every(({ rows }) => rows.every((row) => targetsOf(row) !== null))
      ? count(
          it,
          en,
          started.filter(({ rows }) => rows.some((row) => targetsOf(row)?.includes(target))),
        )
      : null;
  const startedWith = (field: string, it: string, en: string) => {
    const answers = (group: ProjectGroup) => group.rows.map(({ row }) => yesIn(row.text(field)));
    return told && hasField(table, field) && !started.flatMap(answers).includes(null)
      ? count(
          it,
          en,
          started.filter((group) => answers(group).includes(true)),
        )
      : null;
  };
  const experimental = hasField(table, "experimental")
    ? groups.map(({ rows }) => rows.map(({ row }) => yesIn(row.text("experimental"))))
    : [];
  const hours = (state: "Planned" | "Delivered", it: string, en: string) => [
    ...hourTypes.map((type): [string, DerivedQuantity | null] => [
      `hours${state}.${type}`,
      summed(table, `${type}${state}`, it, en),
    ]),
    [
      `hours${state}`,
      summedOver(
        table,
        hourTypes.map((type) => `${type}${state}`),
        it,
        en,
      ),
    ] as [string, DerivedQuantity | null],
  ];
  return [
    [
      "projectsInPlan",
      groups.length > 0 ? count("Progetti con azioni", "Projects with actions", groups) : null,
    ],
    ["projectsStarted", told ? count("Avviati o conclusi", "Started or concluded", started) : null],
    ["projectsConcluded", told ? count("Conclusi", "Concluded", concluded) : null],
    ["projectsStartedForPersons", startedFor("persons", "Avviati per le persone", "Started for persons")],
    [
      "projectsStartedForEnterprises",
      startedFor("enterprises", "Avviati per le imprese", "Started for enterprises"),
    ],
    [
      "projectsStartedCofinanced",
      startedWith(
        "networkCofinanced",
        "Avviati con cofinanziamento della rete",
        "Started, network cofinanced",
      ),
    ],
    [
      "projectsStartedNetworkFunded",
      startedWith("networkFunded", "Avviati, interamente della rete", "Started, funded by the network"),
    ],
    [
      "projectsExperimental",
      experimental.length > 0 && !experimental.flat().includes(null)
        ? count(
            "Sperimentali",
            "Experimental",
            groups.filter((_, at) => experimental[at]?.includes(true)),
          )
        : null,
    ],
    [
      "flexibilityPlansStarted",
      summed(table, "flexibilityPlans", "Piani di flessibilità", "Flexibility plans"),
    ],
    [
      "subjectsReached",
      summedOver(table, ["personsReached", "enterprisesReached", "reached"], "Raggiunti", "Reached"),
    ],
    [
      "subjectsTargeted",
      summedOver(table, ["personsExpected", "enterprisesExpected", "expected"], "Previsti", "Expected"),
    ],
    ["servicesDelivered", summed(table, "servicesDelivered", "Servizi erogati", "Services delivered")],
    ["servicesDeclared", summed(table, "servicesDeclared", "Servizi dichiarati", "Services declared")],
    ...hours("Planned", "Ore previste", "Hours planned"),
    ...hours("Delivered", "Ore erogate", "Hours delivered"),
  ];
}

/** As typed, else as the panel says; null when neither does. */
function targetsOf({ row, entry }: ActionRow): readonly ActionTarget[] | null {
  const typed = row.text("target") === "" ? null : targetsIn(row.text("target"));
  if (typed) return typed;
  return entry && entry.action.targets.length > 0 ? entry.action.targets : null;
}
