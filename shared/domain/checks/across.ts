/** Sheets of one plan against each other. Sheet-scope rules cannot see this; the server runs it on the latest sheets of the plan. */
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { exactly, type Interval, minus, plus, total, type Widening } from "../../kit/printed.ts";
import { type PlanContext, unknownPlan } from "../plan-context.ts";
import { inScope } from "../rule-scope.ts";
import type { RuleId } from "../rules.ts";
import { projectText, sameProject } from "../same-project.ts";
import type { Table } from "../table.ts";
import { columnFigures, dataRows, type Figured, tablesOf } from "../table-access.ts";
import { checkMoneyAcross } from "./across-money.ts";
import { checkNetworkAcross } from "./across-network.ts";
import { checkActivityAcross } from "./activity-across.ts";
import { checkCardsAcross } from "./cards-across.ts";
import { checkCarryOverAcross } from "./carry-over.ts";
import { check, notAbove } from "./compare.ts";
import { checkDerived } from "./derived.ts";
import { checkEvaluationAcross } from "./evaluation-across.ts";
import { planFigure } from "./financial-plan.ts";
import { checkLineageAcross } from "./lineage-across.ts";
import { checkSystemActionsAcross } from "./system-actions.ts";

export function checkAcross(tables: readonly Table[], context: PlanContext = unknownPlan): Finding[] {
  return inScope(everything(tables, context), context);
}

function everything(tables: readonly Table[], context: PlanContext): Finding[] {
  return [
    ...ofPlan(tables, context),
    ...checkCardsAcross(tables),
    ...checkActivityAcross(tables),
    ...checkDerived(tables),
    ...checkSystemActionsAcross(tables),
    ...checkLineageAcross(tables),
    ...checkEvaluationAcross(tables, context),
    ...checkCarryOverAcross(tables),
  ];
}

function ofPlan(tables: readonly Table[], context: PlanContext): Finding[] {
  const projects = tablesOf(tables, "projects");
  const [table] = projects;
  // With two project tables we cannot tell which one the plan stands on.
  if (!table || projects.length > 1) return checkNetworkAcross(tables, context);
  return [
    ...checkNetworkAcross(tables, context),
    ...checkMoneyAcross(tables, table),
    ...tablesOf(tables, "projectCard").flatMap((cards) => cardCosts(cards, table)),
    ...tablesOf(tables, "financialPlan").flatMap((plan) => [
      ...planTotals(plan, table),
      ...balance(plan, table),
    ]),
    ...tablesOf(tables, "monitoring").flatMap((monitoring) => resources(monitoring, table)),
  ];
}

function equality(
  rule: RuleId,
  sheet: string,
  found: Figured,
  expected: Figured,
  it: string,
  en: string,
): Finding[] {
  return check({
    rule,
    rounding: "relation.rounding",
    sheet,
    found,
    compute: (read) => read(expected),
    cells: [],
    show: formatEuro,
    message: (value, language) => `${language === "it" ? it : en} ${value}.`,
  });
}

function cardCosts(cards: Table, projects: Table): Finding[] {
  const rows = dataRows(projects);
  return dataRows(cards).flatMap((card) => {
    const cost = card.number("totalCost");
    const project = sameProject(card.text("title"), rows);
    const expected = project?.number("totalCost");
    if (!cost || !project || !expected) return [];
    const place = `«${projects.sheet}» ${expected.cell}`;
    return equality(
      "across.card",
      cards.sheet,
      cost,
      expected,
      `Nella tabella dei progetti (${place}) il costo è`,
      `In the table of projects (${place}) the cost is`,
    );
  });
}

const totalsOfPlan = [
  {
    item: "requestedTotal",
    field: "requested",
    it: "I contributi richiesti dei progetti fanno",
    en: "The requested contributions of the projects make",
  },
  {
    item: "assignedTotal",
    field: "assigned",
    it: "I contributi assegnati ai progetti fanno",
    en: "The contributions assigned to the projects make",
  },
  {
    item: "projectsCost",
    field: "totalCost",
    it: "I costi dei progetti fanno",
    en: "The costs of the projects make",
  },
] as const;

function planTotals(plan: Table, projects: Table): Finding[] {
  return totalsOfPlan.flatMap(({ item, field, it, en }) => {
    const found = planFigure(plan, item);
    const parts = columnFigures(projects, field);
    if (!found || !parts || parts.length === 0) return [];
    const where = `(«${projects.sheet}»)`;
    return check({
      rule: "across.planTotal",
      rounding: "relation.rounding",
      sheet: plan.sheet,
      found,
      compute: (read) => total(parts.map(read)),
      cells: [],
      show: formatEuro,
      message: (value, language) => `${language === "it" ? it : en} ${where} ${value}.`,
    });
  });
}

/**
 * Sources = uses (PLAN-MI-2017, ch. 4): regional resources + carry-over + cofinancing (cost - assigned) =
 * cost of the projects + system actions = total cost of the plan.
 */
function balance(plan: Table, projects: Table): Finding[] {
  const found = planFigure(plan, "planTotalCost");
  const regional = planFigure(plan, "regionalResources");
  const system = planFigure(plan, "systemActions");
  const carryOver = planFigure(plan, "carryOver");
  const costs = columnFigures(projects, "totalCost");
  const assigned = columnFigures(projects, "assigned");
  if (!found || !regional || !system || !costs || !assigned) return [];
  const uses = (read: Widening) => plus(total(costs.map(read)), read(system));
  const cofinancing = (read: Widening) => minus(total(costs.map(read)), total(assigned.map(read)));
  const sources = (read: Widening): Interval => {
    const own = plus(read(regional), cofinancing(read));
    return carryOver ? plus(own, read(carryOver)) : own;
  };
  const againstUses = check({
    rule: "across.planTotal",
    rounding: "relation.rounding",
    sheet: plan.sheet,
    found,
    compute: uses,
    cells: [system.cell],
    show: formatEuro,
    message: (value, language) =>
      language === "it"
        ? `Costo dei progetti («${projects.sheet}») più azioni di sistema fa ${value}.`
        : `Cost of the projects ("${projects.sheet}") plus system actions is ${value}.`,
  });
  const usesTotal: Figured = { ...found, value: uses(exactly).low };
  const againstSources = check({
    rule: "across.balance",
    rounding: "relation.rounding",
    sheet: plan.sheet,
    found: usesTotal,
    compute: sources,
    cells: [regional.cell, system.cell],
    show: formatEuro,
    message: (value, language) =>
      language === "it"
        ? `Gli impieghi (progetti e azioni di sistema) fanno ${formatEuro(usesTotal.value, "it")}, le fonti (risorse regionali, residui, cofinanziamento ${formatEuro(cofinancing(exactly).low, "it")}) fanno ${value}.`
        : `Uses (projects and system actions) make ${formatEuro(usesTotal.value, "en")}, sources (regional resources, carry-over, cofinancing ${formatEuro(cofinancing(exactly).low, "en")}) make ${value}.`,
  });
  return [...againstUses, ...againstSources];
}

function resources(monitoring: Table, projects: Table): Finding[] {
  const rows = dataRows(projects);
  return dataRows(monitoring).flatMap((row) => {
    const project = sameProject(projectText(row), rows);
    if (!project) return [];
    const monitored = row.number("totalResources");
    const cost = project.number("totalCost");
    const place = cost ? `(«${projects.sheet}» ${cost.cell})` : "";
    return [
      ...(monitored && cost
        ? equality(
            "across.monitoringResources",
            monitoring.sheet,
            monitored,
            cost,
            `Nel piano ${place} il costo del progetto è`,
            `In the plan ${place} the cost of the project is`,
          )
        : []),
      ...notAbove(
        "across.disbursedOverAssigned",
        monitoring.sheet,
        row.number("disbursed"),
        project.number("assigned"),
        (a, b, language) =>
          language === "it"
            ? `L'erogato (${a}) supera il contributo assegnato nel piano (${b}).`
            : `The disbursed money (${a}) is above the contribution assigned in the plan (${b}).`,
      ),
    ];
  });
}
