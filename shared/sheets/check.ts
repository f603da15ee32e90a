/** Sheet-scope rules: everything that one sheet's typed tables show by themselves. Pane, command line and server run this. */
import { checkActionRegister } from "../domain/checks/action-register.ts";
import { checkAlliances } from "../domain/checks/alliances.ts";
import { checkCards } from "../domain/checks/cards.ts";
import { checkCarryOver } from "../domain/checks/carry-over.ts";
import { checkCofinancing } from "../domain/checks/cofinancing.ts";
import { checkCommittee } from "../domain/checks/committee.ts";
import { checkEvaluation } from "../domain/checks/evaluation.ts";
import { checkExpenditure } from "../domain/checks/expenditure.ts";
import { checkFinancialPlan } from "../domain/checks/financial-plan.ts";
import { checkIndicators } from "../domain/checks/indicators.ts";
import { checkLineage } from "../domain/checks/lineage.ts";
import { checkMeetings } from "../domain/checks/meetings.ts";
import { checkMemberList } from "../domain/checks/member-list.ts";
import { checkMonitoring } from "../domain/checks/monitoring.ts";
import { checkPaymentParts } from "../domain/checks/payment-parts.ts";
import { checkPayments } from "../domain/checks/payments.ts";
import { checkProjectLeads, checkTransversalMeetings } from "../domain/checks/plan-actors.ts";
import { checkPlanTable } from "../domain/checks/plan-tables.ts";
import { checkProjectActions } from "../domain/checks/project-actions.ts";
import { checkRanking } from "../domain/checks/ranking.ts";
import { checkRegion, checkWeightsOfAct } from "../domain/checks/region.ts";
import { checkShares } from "../domain/checks/shares.ts";
import { checkSystemActions } from "../domain/checks/system-actions.ts";
import { checkGrants, checkMembers, checkTerritories, checkWeights } from "../domain/checks/territorial.ts";
import { checkWording } from "../domain/checks/wording.ts";
import { type PlanContext, unknownPlan } from "../domain/plan-context.ts";
import { inScope } from "../domain/rule-scope.ts";
import type { Table, TableKind } from "../domain/table.ts";
import { columnOf, partsAbove } from "../domain/table-access.ts";
import { parseCellName } from "../kit/a1.ts";
import type { Finding } from "../kit/finding.ts";
import { auditCells } from "./audit-cells.ts";
import { auditRelations } from "./relations.ts";
import { auditTotals } from "./totals.ts";
import { isUnfilled, unfilledFinding } from "./unfilled.ts";

const none = (): Finding[] => [];
const checkProposals = (table: Table, plan: PlanContext) => [
  ...checkPlanTable(table),
  ...checkProjectLeads(table, plan),
];

const checks: Readonly<Record<TableKind, (table: Table, context: PlanContext) => Finding[]>> = {
  members: checkMembers,
  memberList: checkMemberList,
  alliances: checkAlliances,
  committee: checkCommittee,
  meetings: checkMeetings,
  proposals: checkProposals,
  projects: checkProposals,
  projectCard: checkCards,
  financialPlan: checkFinancialPlan,
  monitoring: checkMonitoring,
  allocation: (table) => [...checkTerritories(table), ...checkRegion(table)],
  weights: (table, plan) => [...checkWeights(table), ...checkWeightsOfAct(table, plan)],
  grants: checkGrants,
  cofinancing: checkCofinancing,
  payments: (table) => [...checkPayments(table), ...checkPaymentParts(table)],
  expenditureReport: checkExpenditure,
  ranking: checkRanking,
  projectActions: checkProjectActions,
  monitoring2014: checkIndicators,
  planMonitoring: checkIndicators,
  actionRegister: checkActionRegister,
  systemActions: (table, plan) => [...checkSystemActions(table), ...checkTransversalMeetings(table, plan)],
  lineage: checkLineage,
  evaluation: checkEvaluation,
  carryOver: checkCarryOver,
  unknown: none,
};

/**
 * Findings in reading order: by row, then column, then rule. Rules of acts speak where they bind the plan; where the plan is
 * not known all of them do.
 */
export function checkTables(tables: readonly Table[], context: PlanContext = unknownPlan): Finding[] {
  const perTable = tables.flatMap((table) =>
    isUnfilled(table) ? [unfilledFinding(table)] : inReadingOrder(judged(table, tables, context)),
  );
  return inScope([...perTable, ...checkWording(tables)], context);
}

function judged(table: Table, tables: readonly Table[], context: PlanContext): Finding[] {
  const found = [
    ...auditCells(table),
    ...auditTotals(table, tables),
    ...auditRelations(table),
    ...checkedAs(table, tables, context),
  ];
  return [...found, ...checkShares(table, found)];
}

/** Kinds whose figures are shares of all their rows. */
const sharedOut: ReadonlySet<TableKind> = new Set(["members", "weights"]);

/** What is shared out may be printed in parts: shares that are none of their own rows may be right over all of them. */
function checkedAs(table: Table, tables: readonly Table[], context: PlanContext): Finding[] {
  const found = checks[table.kind](table, context);
  if (found.length === 0 || !sharedOut.has(table.kind)) return found;
  const last = tables.findLast((other) => partsAbove(other, tables).includes(table)) ?? table;
  const further = partsAbove(last, tables);
  const whole = further.length > 0 && checks[table.kind](joined(last, further), context).length === 0;
  return whole ? [] : found;
}

/** The rows of all parts under the fields of the last one. */
function joined(last: Table, further: readonly Table[]): Table {
  const columns = last.columns.filter(({ field }) => field !== null);
  const rows = [...further, last].flatMap((part) => {
    const places = columns.map(({ field }) => columnOf(part, field ?? ""));
    return part.rows.map((row) => ({ ...row, cells: places.flatMap((place) => row.cells[place] ?? []) }));
  });
  return { ...last, columns, rows };
}

export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => {
    const [p, q] = [parseCellName(a.cell), parseCellName(b.cell)];
    const byCell = (p?.row ?? 0) - (q?.row ?? 0) || (p?.column ?? 0) - (q?.column ?? 0);
    return byCell || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  });
}
