/** The actions of the projects against cards, projects and monitoring of the same plan; coverage of panel and territory. */
import { asl } from "../../acts/territories.ts";
import { canonicalText, compare, sum } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatNumber } from "../../kit/number-format.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { areaCoverage, panelCoverage } from "../coverage.ts";
import { type ActionRow, actionRows, usualAct } from "../project-actions.ts";
import { projectGroups } from "../project-groups.ts";
import { finding } from "../rules.ts";
import { projectText, sameProject } from "../same-project.ts";
import type { Table } from "../table.ts";
import { dataRows, hasField, type RowAccess, tablesOf } from "../table-access.ts";

export function checkActivityAcross(tables: readonly Table[]): Finding[] {
  const actions = tablesOf(tables, "projectActions");
  return actions.length === 1 ? actions.flatMap((table) => ofActions(table, tables)) : [];
}

function ofActions(table: Table, tables: readonly Table[]): Finding[] {
  const projects = tablesOf(tables, "projects");
  const rows = actionRows(table);
  return [
    ...(projects.length === 1 ? projects.flatMap((plan) => strangers(table, rows, plan)) : []),
    ...tablesOf(tables, "projectCard").flatMap((cards) => cardActions(cards, table)),
    ...tablesOf(tables, "monitoring").flatMap((monitoring) => beneficiaries(monitoring, table)),
    ...uncovered(table, rows),
  ];
}

/** Each project once, at its first row. */
function strangers(table: Table, rows: readonly ActionRow[], plan: Table): Finding[] {
  const projects = dataRows(plan);
  const found: Finding[] = [];
  const met = new Set<RowAccess>();
  const seen = new Set<string>();
  for (const { row, project } of rows) {
    if (project === "" || seen.has(plainWords(project))) continue;
    seen.add(plainWords(project));
    const match = sameProject(project, projects);
    if (match) {
      met.add(match);
      continue;
    }
    found.push(
      finding("across.actionProject", {
        sheet: table.sheet,
        cell: row.cell("project") ?? row.cell("lead") ?? "A1",
        message: {
          it: `«${excerpt(project)}» non corrisponde a un solo progetto di «${plan.sheet}»: usare lo stesso capofila e titolo.`,
          en: `"${excerpt(project)}" does not meet one project of "${plan.sheet}": use the same lead and title.`,
        },
      }),
    );
  }
  // A name that was not met may be any of the projects without actions: then none is accused.
  if (found.length > 0) return found;
  return projects.flatMap((project) => {
    const cell = project.cell("title") ?? project.cell("lead");
    if (met.has(project) || cell === null) return [];
    return [
      finding("across.projectWithoutActions", {
        sheet: plan.sheet,
        cell,
        message: {
          it: `Nel foglio «${table.sheet}» non ci sono azioni di questo progetto.`,
          en: `Sheet "${table.sheet}" has no actions of this project.`,
        },
      }),
    ];
  });
}

/** The rows of the actions sheet that belong to the project that a text names. */
function groupFor(text: string, table: Table): readonly ActionRow[] | null {
  const groups = [...projectGroups(table).values()].map(({ rows }) => rows);
  const first = groups.flatMap((rows) => rows[0] ?? []);
  const match = sameProject(
    text,
    first.map(({ row }) => row),
  );
  return match === null ? null : (groups.find((rows) => rows[0]?.row === match) ?? null);
}

function cardActions(cards: Table, table: Table): Finding[] {
  return dataRows(cards).flatMap((card) => {
    const declared = card.number("actions");
    const rows = groupFor(card.text("title"), table);
    if (!declared || !rows) return [];
    const names = new Set(rows.map(({ row }) => plainWords(row.text("action") || row.text("code"))));
    const count = String(names.size);
    if (canonicalText(declared.value) === count) return [];
    return [
      finding("across.cardActions", {
        sheet: cards.sheet,
        cell: declared.cell,
        found: canonicalText(declared.value),
        expected: count,
        message: {
          it: `La scheda dichiara ${formatNumber(declared.value, "it")} azioni, in «${table.sheet}» il progetto ne ha ${count}.`,
          en: `The card declares ${formatNumber(declared.value, "en")} actions, "${table.sheet}" has ${count} of the project.`,
        },
      }),
    ];
  });
}

const beneficiaryFields: readonly (readonly [field: string, name: Bilingual])[] = [
  ["personsExpected", { it: "persone previste", en: "persons expected" }],
  ["personsReached", { it: "persone raggiunte", en: "persons reached" }],
  ["enterprisesExpected", { it: "imprese previste", en: "enterprises expected" }],
  ["enterprisesReached", { it: "imprese raggiunte", en: "enterprises reached" }],
];

/** One person may be in several actions, so the actions may add up to more than the project, never to less. */
function beneficiaries(monitoring: Table, table: Table): Finding[] {
  return dataRows(monitoring).flatMap((project) => {
    const rows = groupFor(projectText(project), table);
    if (!rows) return [];
    return beneficiaryFields.flatMap(([field, name]) => {
      const typed = project.number(field);
      if (!typed || !hasField(table, field)) return [];
      const parts = rows.map(({ row }) => row.number(field));
      const readable = rows.every(
        ({ row }, at) => parts[at] !== null || row.reading(field)?.type === "empty",
      );
      const known = parts.filter((part) => part !== null);
      if (!readable || known.length === 0) return [];
      const total = sum(known.map((part) => part.value));
      if (compare(typed.value, total) <= 0) return [];
      return [
        finding("across.beneficiaries", {
          sheet: monitoring.sheet,
          cell: typed.cell,
          found: canonicalText(typed.value),
          expected: canonicalText(total),
          message: {
            it: `${formatNumber(typed.value, "it")} ${name.it}, ma le azioni del progetto («${table.sheet}») insieme ne contano ${formatNumber(total, "it")}: qualcuno non è in alcuna azione.`,
            en: `${formatNumber(typed.value, "en")} ${name.en}, but the project's actions ("${table.sheet}") together count ${formatNumber(total, "en")}: some are in no action.`,
          },
        }),
      ];
    });
  });
}

function uncovered(table: Table, rows: readonly ActionRow[]): Finding[] {
  const head = table.columns.find(({ field }) => field === "action" || field === "code")?.cell;
  const act = usualAct(rows);
  const found: Finding[] = [];
  const without = act ? panelCoverage(act, rows).without : [];
  if (act && head !== undefined && without.length > 0) {
    const list = (language: "it" | "en") => without.map(({ text }) => excerpt(text[language], 70)).join("; ");
    found.push(
      finding("coverage.panel", {
        sheet: table.sheet,
        cell: head,
        message: {
          it: `${without.length} azioni del panel (${act.citations.canonical}) non hanno progetti: ${list("it")}.`,
          en: `${without.length} panel actions (${act.citations.canonical}) have no project: ${list("en")}.`,
        },
      }),
    );
  }
  const areaHead = table.columns.find(({ field }) => field === "area")?.cell;
  const areas = rows.map(({ row }) => row.text("area")).filter((area) => area !== "");
  const area = areaCoverage(areas);
  if (area && areaHead !== undefined && area.without.length > 0) {
    const list = area.without.map((code) => asl[code].name).join(", ");
    found.push(
      finding("coverage.area", {
        sheet: table.sheet,
        cell: areaHead,
        message: {
          it: `Nessuna azione nei territori delle ex ASL: ${list}.`,
          en: `No action in the areas of the former ASL: ${list}.`,
        },
      }),
    );
  }
  return found;
}
