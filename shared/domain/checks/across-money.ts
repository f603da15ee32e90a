/** Cofinancing, payments and expenditure against plan and monitoring: per project, on the same base (PLAN-MI-2017 ch. 4, 5.1 b; LG-2014 indicator 14). */
import { canonicalText, compare, equal, subtract, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { agreement, minus, total } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import { type Gathered, gatherByProject, projectName, type SummedCells, sumField } from "../by-project.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnFigures, dataRows, type RowAccess, tablesOf } from "../table-access.ts";
import { check } from "./compare.ts";
import { planFigure } from "./financial-plan.ts";
import { sumAbove } from "./payments.ts";

/** `projects`: the one table of projects of the plan. */
export function checkMoneyAcross(tables: readonly Table[], projects: Table): Finding[] {
  const rows = dataRows(projects);
  const [monitoring, ...more] = tablesOf(tables, "monitoring");
  // Two monitoring sheets are two half-years: the register holds the payments of both.
  const monitored = monitoring && more.length === 0 ? monitoring : null;
  return [
    ...tablesOf(tables, "cofinancing").flatMap((table) => {
      const gathered = gatherByProject(dataRows(table), rows);
      return [
        ...unmatched(table, gathered, projects),
        ...gathered.groups.flatMap((group) => cofinancingOf(table, group, projects)),
        ...tablesOf(tables, "financialPlan").flatMap((plan) => planCofinancing(plan, table)),
      ];
    }),
    ...tablesOf(tables, "payments").flatMap((table) => {
      const gathered = gatherByProject(dataRows(table), rows);
      return [
        ...unmatched(table, gathered, projects),
        ...gathered.groups.flatMap((group) => paymentsOf(table, group, projects)),
        ...(monitored && gathered.unmatched.length === 0 ? against(table, gathered, monitored, rows) : []),
      ];
    }),
    ...tablesOf(tables, "expenditureReport").flatMap((table) => {
      const gathered = gatherByProject(dataRows(table), rows);
      return gathered.groups.flatMap((group) => [
        ...expenditureOf(table, group, projects),
        ...(monitored ? incurredAgainst(table, group, monitored, rows) : []),
      ]);
    }),
  ];
}

type Group = Gathered["groups"][number];

const place = (table: Table, cell: string | undefined) => `«${table.sheet}» ${cell ?? ""}`.trim();

/** A figure of another sheet: its cells are named in the message, not in the finding. */
function elsewhere(row: RowAccess, field: string): SummedCells | null {
  const figure = row.number(field);
  return figure ? { value: figure.value, cells: [] } : null;
}

function unmatched(table: Table, gathered: Gathered, projects: Table): Finding[] {
  return gathered.unmatched.flatMap((row) => {
    const field = ["project", "title", "payee", "lead"].find((name) => row.text(name) !== "");
    if (field === undefined) return [];
    return [
      finding("across.moneyProject", {
        sheet: table.sheet,
        cell: row.cell(field) ?? "A1",
        message: {
          it: `«${excerpt(row.text(field), 60)}» non si ritrova, da solo, fra i progetti di «${projects.sheet}»: la riga non entra nei confronti per progetto. Usare lo stesso titolo del piano.`,
          en: `"${excerpt(row.text(field), 60)}" is not one single project of "${projects.sheet}": the row is left out of the comparisons by project. Use the title of the plan.`,
        },
      }),
    ];
  });
}

/** Base: cost minus the assigned contribution; the requested one only where none is assigned (ch. 4). */
function cofinancingOf(table: Table, { project, rows }: Group, projects: Table): Finding[] {
  const cost = project.number("totalCost");
  const assigned = project.number("assigned");
  const requested = project.number("requested");
  const base = assigned ?? requested;
  const figures = rows.flatMap((row) => row.number("cofinancing") ?? []);
  const [found] = figures;
  // Several rows of one project are its contributors: only one row can be "the" figure to mend.
  if (!cost || !base || !found || figures.length !== rows.length || rows.length > 1) return [];
  if (agreement(found, (read) => minus(read(cost), read(base))) === "exact") return [];
  const onRequest = requested && assigned ? subtract(cost.value, requested.value) : null;
  if (onRequest && equal(found.value, onRequest)) {
    const expected = subtract(cost.value, base.value);
    return [
      finding("across.cofinancingBase", {
        sheet: table.sheet,
        cell: found.cell,
        found: canonicalText(found.value),
        expected: canonicalText(expected),
        message: {
          it: `È il costo meno il contributo richiesto. Sul contributo assegnato (${place(projects, assigned?.cell)}) il cofinanziamento è ${formatEuro(expected, "it")}: solo così le fonti pareggiano gli impieghi.`,
          en: `This is cost minus requested contribution. On the assigned contribution (${place(projects, assigned?.cell)}) the cofinancing is ${formatEuro(expected, "en")}: only so do sources equal uses.`,
        },
      }),
    ];
  }
  const [it, en] = assigned ? ["assegnato", "assigned"] : ["richiesto", "requested"];
  return check({
    rule: "across.cofinancing",
    rounding: "relation.rounding",
    sheet: table.sheet,
    found,
    compute: (read) => minus(read(cost), read(base)),
    cells: [],
    show: formatEuro,
    message: (expected, language) =>
      language === "it"
        ? `Nel piano (${place(projects, cost.cell)}) costo meno contributo ${it} fa ${expected}.`
        : `In the plan (${place(projects, cost.cell)}) cost minus ${en} contribution is ${expected}.`,
  });
}

function planCofinancing(plan: Table, table: Table): Finding[] {
  const found = planFigure(plan, "cofinancing");
  const parts = columnFigures(table, "cofinancing");
  if (!found || !parts || parts.length === 0) return [];
  return check({
    rule: "across.cofinancingTotal",
    rounding: "relation.rounding",
    sheet: plan.sheet,
    found,
    compute: (read) => total(parts.map(read)),
    cells: [],
    show: formatEuro,
    message: (expected, language) =>
      language === "it"
        ? `I cofinanziamenti dei progetti («${table.sheet}») fanno ${expected}.`
        : `The cofinancing of the projects ("${table.sheet}") makes ${expected}.`,
  });
}

function paymentsOf(table: Table, { project, rows }: Group, projects: Table): Finding[] {
  const assigned = elsewhere(project, "assigned");
  const where = place(projects, project.cell("assigned") ?? undefined);
  const name = excerpt(projectName(project));
  const disbursed = sumField(table, rows, "disbursed");
  const recovered = sumField(table, rows, "recoveries");
  // What came back may be paid out again.
  const net =
    disbursed && recovered ? { ...disbursed, value: subtract(disbursed.value, recovered.value) } : disbursed;
  const liquidated = sumField(table, rows, "liquidatedContribution");
  const rest =
    assigned && liquidated
      ? { value: subtract(assigned.value, liquidated.value), cells: liquidated.cells }
      : null;
  return [
    ...sumAbove("across.paymentsOverAssigned", table, net, assigned, (a, b) => ({
      it: `«${name}»: i pagamenti al netto dei recuperi (${a.it}) superano il contributo assegnato nel piano (${where}: ${b.it}).`,
      en: `"${name}": payments net of recoveries (${a.en}) are above the contribution assigned in the plan (${where}: ${b.en}).`,
    })),
    ...sumAbove("across.savingsOverRest", table, sumField(table, rows, "savings"), rest, (a, b) => ({
      it: `«${name}»: le economie (${a.it}) superano il contributo assegnato e non liquidato (${b.it}).`,
      en: `"${name}": savings (${a.en}) are above the contribution assigned and not liquidated (${b.en}).`,
    })),
  ];
}

const comparable = [
  ["disbursed", "L'erogato", "Disbursed money"],
  ["liquidatedContribution", "Il liquidato (quota contributo)", "Liquidated money (contribution part)"],
  ["liquidatedAll", "Il liquidato (tutte le fonti)", "Liquidated money (all sources)"],
] as const;

/** The register's sums against the monitoring sheet, amount by amount of the same base. */
function against(
  payments: Table,
  gathered: Gathered,
  monitoring: Table,
  projects: readonly RowAccess[],
): Finding[] {
  const monitored = gatherByProject(dataRows(monitoring), projects);
  return monitored.groups.flatMap(({ project, rows: [row, ...others] }) => {
    const group = gathered.groups.find((candidate) => candidate.project === project);
    if (!row || others.length > 0 || !group) return [];
    return comparable.flatMap(([field, it, en]) => {
      const found = row.number(field);
      const paid = sumField(payments, group.rows, field);
      if (!found || !paid || compare(found.value, paid.value) === 0) return [];
      return [
        finding("across.paymentsMonitoring", {
          sheet: monitoring.sheet,
          cell: found.cell,
          found: canonicalText(found.value),
          expected: canonicalText(paid.value),
          message: {
            it: `${it} del monitoraggio è ${formatEuro(found.value, "it")}, i pagamenti del progetto in «${payments.sheet}» fanno ${formatEuro(paid.value, "it")}: manca un pagamento, o i due fogli sono a date diverse.`,
            en: `${en} in the monitoring is ${formatEuro(found.value, "en")}, the payments of the project in "${payments.sheet}" make ${formatEuro(paid.value, "en")}: a payment is missing, or the sheets are as at different days.`,
          },
        }),
      ];
    });
  });
}

function expenditureOf(table: Table, { project, rows }: Group, projects: Table): Finding[] {
  const name = excerpt(projectName(project));
  const at = (field: string) => place(projects, project.cell(field) ?? undefined);
  return [
    ...sumAbove(
      "across.expenditureOverCost",
      table,
      sumField(table, rows, "incurred"),
      elsewhere(project, "totalCost"),
      (a, b) => ({
        it: `«${name}»: i costi sostenuti (${a.it}) superano il costo del progetto nel piano (${at("totalCost")}: ${b.it}).`,
        en: `"${name}": costs incurred (${a.en}) are above the cost of the project in the plan (${at("totalCost")}: ${b.en}).`,
      }),
    ),
    ...sumAbove(
      "across.contributionOverAssigned",
      table,
      sumField(table, rows, "onContribution"),
      elsewhere(project, "assigned"),
      (a, b) => ({
        it: `«${name}»: la spesa a carico del contributo (${a.it}) supera il contributo assegnato nel piano (${at("assigned")}: ${b.it}).`,
        en: `"${name}": expenditure on the contribution (${a.en}) is above the contribution assigned in the plan (${at("assigned")}: ${b.en}).`,
      }),
    ),
  ];
}

function incurredAgainst(
  table: Table,
  { project, rows }: Group,
  monitoring: Table,
  projects: readonly RowAccess[],
): Finding[] {
  const incurred = sumField(table, rows, "incurred");
  const monitored = gatherByProject(dataRows(monitoring), projects).groups.find(
    (group) => group.project === project,
  );
  const figures = (monitored?.rows ?? []).flatMap((row) => row.number("liquidatedAll") ?? []);
  const [last] = figures.slice(-1);
  if (!incurred || !last) return [];
  const liquidated = sum(figures.map((figure) => figure.value));
  if (compare(liquidated, incurred.value) <= 0) return [];
  return [
    finding("across.liquidatedOverIncurred", {
      sheet: monitoring.sheet,
      cell: last.cell,
      found: canonicalText(liquidated),
      expected: canonicalText(incurred.value),
      message: {
        it: `Il liquidato (tutte le fonti, ${formatEuro(liquidated, "it")}) supera i costi rendicontati in «${table.sheet}» (${formatEuro(incurred.value, "it")}): manca una spesa nel rendiconto, o c'è un anticipo da indicare.`,
        en: `Liquidated money (all sources, ${formatEuro(liquidated, "en")}) is above the costs reported in "${table.sheet}" (${formatEuro(incurred.value, "en")}): the report lacks an item, or there is an advance to state.`,
      },
    }),
  ];
}
