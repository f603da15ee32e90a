/** The lines of the consolidated table as data: what is summed over what, on which money, by which act. */
import type { Bilingual } from "../kit/finding.ts";
import type { Kind } from "./table.ts";

/** A signed sum of fields over the data rows; "rows" counts them. */
export interface Term {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  readonly label: Bilingual;
}

export interface LineLayout {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Bilingual;
  readonly numerator: Term;
  readonly denominator: Term | null;
  readonly unit: "euro" | "count" | "percent";
  readonly base: Bilingual | null;
  readonly source: string;
}

const text = (it: string, en: string): Bilingual => ({ it, en });
const term = (field: string, it: string, en: string): Term => ({ plus: [field], label: text(it, en) });

const allSources = text(
  "tutte le fonti (contributo e cofinanziamento)",
  "all sources (contribution and cofinancing)",
);
const contribution = text("quota di contributo", "contribution part");
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
const liquidatedContribution = term(
  "liquidatedContribution",
  "Risorse liquidate (quota contributo)",
  "Liquidated (contribution part)",
);
const disbursed = term("disbursed", "Risorse erogate", "Disbursed");
const cofinancing = term("cofinancing", "Cofinanziamento", "Cofinancing");

const sum = (
  id: string,
  kind: Kind,
  numerator: Term,
  unit: "euro" | "count",
  source: string,
  base: Bilingual | null = null,
): LineLayout => ({ id, kind, label: numerator.label, numerator, denominator: null, unit, base, source });

const ratio = (
  id: string,
  kind: Kind,
  label: Bilingual,
  numerator: Term,
  denominator: Term,
  source: string,
  base: Bilingual | null,
): LineLayout => ({ id, kind, label, numerator, denominator, unit: "percent", base, source });

const plan = "PLAN-MI-2017, tab. 4.1";
const chapter4 = "PLAN-MI-2017, cap. 4";
const projectIndicators = "PLAN-MI-2017, par. 5.1 b";

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
  sum(
    "cofinancingTotal",
    "cofinancing",
    term("cofinancing", "Cofinanziamento dei progetti", "Cofinancing of the projects"),
    "euro",
    chapter4,
    text("costo meno contributo", "cost minus contribution"),
  ),
  ratio(
    "cofinancingPrivateShare",
    "cofinancing",
    text("Cofinanziamento privato sul pubblico e privato", "Private over public and private cofinancing"),
    term("privateCofinancing", "Cofinanziamento privato", "Private cofinancing"),
    {
      plus: ["publicCofinancing", "privateCofinancing"],
      label: text("Cofinanziamento pubblico e privato", "Public and private cofinancing"),
    },
    projectIndicators,
    text("cofinanziamento", "cofinancing"),
  ),
  ratio(
    "cofinancingMonetaryShare",
    "cofinancing",
    text(
      "Cofinanziamento monetario sul monetario e in natura",
      "Monetary over monetary and in-kind cofinancing",
    ),
    term("monetaryCofinancing", "Cofinanziamento monetario", "Monetary cofinancing"),
    {
      plus: ["monetaryCofinancing", "inKindCofinancing"],
      label: text("Cofinanziamento monetario e in natura", "Monetary and in-kind cofinancing"),
    },
    projectIndicators,
    text("cofinanziamento", "cofinancing"),
  ),
  sum("paymentsDisbursed", "payments", disbursed, "euro", "LG-2014, indicatore 14", contribution),
  sum(
    "paymentsLiquidated",
    "payments",
    liquidatedContribution,
    "euro",
    "LG-2014, indicatore 14",
    contribution,
  ),
  ratio(
    "paymentsLiquidatedOverDisbursed",
    "payments",
    text(
      "Liquidato sull'erogato dal registro dei pagamenti (indicatore 14)",
      "Liquidated over disbursed from the register of payments (indicator 14)",
    ),
    liquidatedContribution,
    disbursed,
    "LG-2014, indicatore 14",
    contribution,
  ),
  sum("paymentsSavings", "payments", term("savings", "Economie", "Savings"), "euro", chapter4, contribution),
  sum(
    "paymentsRecoveries",
    "payments",
    term("recoveries", "Recuperi", "Recoveries"),
    "euro",
    chapter4,
    contribution,
  ),
  sum(
    "expenditureIncurred",
    "expenditureReport",
    term("incurred", "Costi sostenuti", "Costs incurred"),
    "euro",
    "LG-2014; PLAN-MI-2017, All. 3, art. 10",
    allSources,
  ),
  ratio(
    "expenditureOnContribution",
    "expenditureReport",
    text("Spesa a carico del contributo", "Expenditure on the contribution"),
    term("onContribution", "Spesa a carico del contributo", "Expenditure on the contribution"),
    term("incurred", "Costi sostenuti", "Costs incurred"),
    "LG-2014; PLAN-MI-2017, All. 3, art. 10",
    allSources,
  ),
  sum(
    "rankingRequested",
    "ranking",
    term("requested", "Contributi richiesti in graduatoria", "Contributions requested in the ranking"),
    "euro",
    "PROG-2017, progetti approvati",
    text("contributo richiesto", "requested contribution"),
  ),
  sum(
    "rankingGrant",
    "ranking",
    term("grant", "Contributi concessi in graduatoria", "Grants in the ranking"),
    "euro",
    "PROG-2017, progetti approvati",
    text("contributo concesso", "grant"),
  ),
];
