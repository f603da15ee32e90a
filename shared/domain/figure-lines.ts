/** The lines of the consolidated table as data: what is summed over what, on which money, by which act. */
import {
  allSources,
  chapter4,
  contribution,
  disbursed,
  type LineLayout,
  liquidatedContribution,
  projectIndicators,
  ratio,
  sum,
  type Term,
  term,
  text,
} from "./figure-line.ts";
import { activityLines } from "./figure-lines-activity.ts";
import { moneyLines } from "./figure-lines-money.ts";
import { systemLines } from "./figure-lines-system.ts";

const assignedBase = text("contributo assegnato", "assigned contribution");

const cost = term("totalCost", "Costo totale dei progetti", "Total cost of the projects");
const requested = term("requested", "Contributi richiesti", "Requested contributions");
const assigned = term("assigned", "Contributi assegnati", "Assigned contributions");
const cofinancingOfPlan: Term = {
  plus: ["totalCost"],
  minus: ["assigned"],
  label: text("Costo meno contributo assegnato", "Cost minus assigned contribution"),
};
const resources = term("totalResources", "Totale risorse dei progetti", "Total resources of the projects");
const liquidatedAll = term("liquidatedAll", "Risorse liquidate (tutte le fonti)", "Liquidated (all sources)");
const cofinancing = term("cofinancing", "Cofinanziamento", "Cofinancing");

const plan = "PLAN-MI-2017, tab. 4.1";

/** Members are counted in member-lines.ts: a list goes before a count. */
export const lineLayouts: readonly LineLayout[] = [
  sum(
    "proposalCount",
    "proposals",
    term("rows", "Proposte presentate", "Proposals submitted"),
    "count",
    "PLAN-MI-2017, par. 3.1",
  ),
  sum(
    "proposalsRequested",
    "proposals",
    {
      ...requested,
      label: text("Contributi richiesti con le proposte", "Contributions requested by proposals"),
    },
    "euro",
    "PLAN-MI-2017, par. 3.1",
  ),
  sum("projectCount", "projects", term("rows", "Progetti approvati", "Approved projects"), "count", plan),
  sum("totalCost", "projects", cost, "euro", plan, allSources),
  sum(
    "requested",
    "projects",
    requested,
    "euro",
    plan,
    text("contributo richiesto", "requested contribution"),
  ),
  sum("assigned", "projects", assigned, "euro", plan, assignedBase),
  sum(
    "plannedCofinancing",
    "projects",
    { ...cofinancingOfPlan, label: text("Cofinanziamento del piano", "Cofinancing of the plan") },
    "euro",
    chapter4,
    text("costo meno contributo assegnato", "cost minus assigned contribution"),
  ),
  ratio(
    "assignedOverRequested",
    "projects",
    text("Assegnato sul richiesto", "Assigned over requested"),
    assigned,
    requested,
    plan,
    contribution,
  ),
  ratio(
    "plannedCofinancingShare",
    "projects",
    text("Cofinanziamento sul costo", "Cofinancing over cost"),
    cofinancingOfPlan,
    cost,
    chapter4,
    assignedBase,
  ),
  ratio(
    "personsReached",
    "monitoring",
    text("Persone raggiunte sulle previste", "Persons reached over expected"),
    term("personsReached", "Persone raggiunte", "Persons reached"),
    term("personsExpected", "Persone previste", "Persons expected"),
    projectIndicators,
    null,
  ),
  ratio(
    "enterprisesReached",
    "monitoring",
    text("Imprese raggiunte sulle previste", "Enterprises reached over expected"),
    term("enterprisesReached", "Imprese raggiunte", "Enterprises reached"),
    term("enterprisesExpected", "Imprese previste", "Enterprises expected"),
    projectIndicators,
    null,
  ),
  ratio(
    "liquidatedOverResources",
    "monitoring",
    text("Liquidato sul totale delle risorse", "Liquidated over total resources"),
    liquidatedAll,
    resources,
    projectIndicators,
    allSources,
  ),
  ratio(
    "liquidatedOverDisbursed",
    "monitoring",
    text(
      "Liquidato dalle alleanze sull'erogato (indicatore 14)",
      "Liquidated by alliances over disbursed (indicator 14)",
    ),
    liquidatedContribution,
    disbursed,
    "LG-2014, indicatore 14",
    contribution,
  ),
  ratio(
    "cofinancingOverResources",
    "monitoring",
    text("Cofinanziamento sul totale delle risorse", "Cofinancing over total resources"),
    cofinancing,
    resources,
    projectIndicators,
    allSources,
  ),
  ratio(
    "privateOverCofinancing",
    "monitoring",
    text("Cofinanziamento privato sul cofinanziamento", "Private over total cofinancing"),
    term("privateCofinancing", "Cofinanziamento privato", "Private cofinancing"),
    cofinancing,
    projectIndicators,
    text("cofinanziamento", "cofinancing"),
  ),
  ratio(
    "monetaryOverCofinancing",
    "monitoring",
    text("Cofinanziamento monetario sul cofinanziamento", "Monetary over total cofinancing"),
    term("monetaryCofinancing", "Cofinanziamento monetario", "Monetary cofinancing"),
    cofinancing,
    projectIndicators,
    text("cofinanziamento", "cofinancing"),
  ),
  sum(
    "grant",
    "grants",
    term("grant", "Contributi concessi", "Grants"),
    "euro",
    "PROG-2017, progetti approvati",
    text("contributo a fondo perduto", "non-repayable grant"),
  ),
  ...moneyLines,
  ...activityLines,
  ...systemLines,
];
