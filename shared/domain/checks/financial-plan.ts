/** Lines of the financial plan against each other (PLAN-MI-2017, ch. 4): each sum only when all its lines are printed. */
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatPercent } from "../../kit/number-format.ts";
import { type Interval, minus, over, plus, type Widening } from "../../kit/printed.ts";
import type { RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { type Figured, figureOf } from "../table-access.ts";
import { check } from "./compare.ts";

/** The amount of a plan line by its item; null when it is absent or not a number. */
export function planFigure(table: Table, item: string): Figured | null {
  const row = table.rows.find((candidate) => candidate.item === item);
  const entry = row?.cells[1];
  return entry ? figureOf(entry.cell, entry.reading) : null;
}

interface PlanRule {
  readonly rule: RuleId;
  readonly found: string;
  readonly parts: readonly string[];
  /** Lines that count when printed and are no hindrance when not. */
  readonly optional?: readonly string[];
  readonly compute: (parts: readonly Interval[]) => Interval | null;
  readonly it: string;
  readonly en: string;
  readonly percent?: boolean;
}

const sumOf = (parts: readonly Interval[]) => parts.reduce(plus);
const differenceOf = ([a, b]: readonly Interval[]) => (a && b ? minus(a, b) : null);

const planRules: readonly PlanRule[] = [
  {
    rule: "plan.regional",
    found: "regionalResources",
    parts: ["regionalBase", "regionalAdditional"],
    compute: sumOf,
    it: "Le due linee di risorse regionali fanno",
    en: "The two lines of regional resources make",
  },
  {
    rule: "plan.assigned",
    found: "assignedTotal",
    parts: ["fundsOfCall", "fundsAdded"],
    compute: sumOf,
    it: "Risorse della Manifestazione più risorse aggiunte fanno",
    en: "Funds of the call plus funds added make",
  },
  {
    rule: "plan.systemActions",
    found: "systemActions",
    parts: ["regionalResources", "assignedTotal"],
    compute: differenceOf,
    it: "Risorse regionali meno contributi assegnati fanno",
    en: "Regional resources minus assigned contributions make",
  },
  {
    rule: "plan.excess",
    found: "excess",
    parts: ["requestedTotal", "fundsOfCall"],
    compute: differenceOf,
    it: "Contributi richiesti meno risorse della Manifestazione fanno",
    en: "Requested contributions minus funds of the call make",
  },
  {
    rule: "plan.excessShare",
    found: "excessShare",
    parts: ["requestedTotal", "fundsOfCall"],
    compute: ([requested, funds]) => (requested && funds ? over(minus(requested, funds), funds) : null),
    it: "L'eccedenza sulle risorse della Manifestazione (base: le risorse, non le richieste) è",
    en: "The excess over the funds of the call (base: the funds, not the requests) is",
    percent: true,
  },
  {
    rule: "plan.sources",
    found: "sourcesTotal",
    parts: ["regionalResources", "cofinancing"],
    optional: ["carryOver"],
    compute: sumOf,
    it: "Risorse regionali, residui e cofinanziamento fanno",
    en: "Regional resources, carry-over and cofinancing make",
  },
  {
    rule: "plan.uses",
    found: "planTotalCost",
    parts: ["projectsCost", "systemActions"],
    compute: sumOf,
    it: "Progetti più azioni di sistema fanno",
    en: "Projects plus system actions make",
  },
  {
    rule: "plan.balance",
    found: "planTotalCost",
    parts: ["sourcesTotal"],
    compute: sumOf,
    it: "Le fonti devono pareggiare gli impieghi: le fonti fanno",
    en: "Sources must equal uses: the sources make",
  },
];

export function checkFinancialPlan(table: Table): Finding[] {
  return planRules.flatMap((planRule) => {
    const found = planFigure(table, planRule.found);
    const needed = planRule.parts.map((item) => planFigure(table, item));
    if (!found || !needed.every((part) => part !== null)) return [];
    const optional = (planRule.optional ?? []).flatMap((item) => planFigure(table, item) ?? []);
    const parts = [...needed, ...optional];
    return check({
      rule: planRule.rule,
      rounding: "plan.rounding",
      sheet: table.sheet,
      found,
      compute: (read: Widening) => planRule.compute(parts.map(read)),
      cells: parts.map((part) => part.cell),
      show: planRule.percent ? (value, language) => formatPercent(value, language) : formatEuro,
      ...(planRule.percent ? { scale: 6 } : {}),
      message: (expected, language) => `${language === "it" ? planRule.it : planRule.en} ${expected}.`,
    });
  });
}
