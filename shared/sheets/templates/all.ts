/** One form per kind. A kind without one does not compile. */
import type { Kind } from "../../domain/table.ts";
import { actionRegisterTemplate } from "../action-register.ts";
import { alliancesTemplate } from "../layouts/alliances.ts";
import { carryOverTemplate } from "../layouts/carry-over.ts";
import { cofinancingTemplate } from "../layouts/cofinancing.ts";
import { committeeTemplate, meetingsTemplate } from "../layouts/committee.ts";
import { evaluationTemplate } from "../layouts/evaluation.ts";
import { expenditureReportTemplate } from "../layouts/expenditure.ts";
import { monitoring2014Template, planMonitoringTemplate } from "../layouts/indicator-sheets.ts";
import { lineageTemplate } from "../layouts/lineage.ts";
import { memberListTemplate } from "../layouts/member-list.ts";
import { paymentsTemplate } from "../layouts/payments.ts";
import { projectActionsTemplate } from "../layouts/project-actions.ts";
import { rankingTemplate } from "../layouts/ranking.ts";
import { systemActionsTemplate } from "../layouts/system-actions.ts";
import type { Template } from "../template.ts";
import { monitoringTemplate } from "./monitoring.ts";
import { financialPlanTemplate, projectCardTemplate, projectsTemplate, proposalsTemplate } from "./plan.ts";
import { allocationTemplate, grantsTemplate, membersTemplate, weightsTemplate } from "./territorial.ts";

export const templates: Readonly<Record<Kind, Template>> = {
  members: membersTemplate,
  memberList: memberListTemplate,
  alliances: alliancesTemplate,
  committee: committeeTemplate,
  meetings: meetingsTemplate,
  proposals: proposalsTemplate,
  projects: projectsTemplate,
  projectCard: projectCardTemplate,
  financialPlan: financialPlanTemplate,
  monitoring: monitoringTemplate,
  allocation: allocationTemplate,
  weights: weightsTemplate,
  grants: grantsTemplate,
  cofinancing: cofinancingTemplate,
  payments: paymentsTemplate,
  expenditureReport: expenditureReportTemplate,
  ranking: rankingTemplate,
  projectActions: projectActionsTemplate,
  monitoring2014: monitoring2014Template,
  planMonitoring: planMonitoringTemplate,
  actionRegister: actionRegisterTemplate,
  evaluation: evaluationTemplate,
  lineage: lineageTemplate,
  systemActions: systemActionsTemplate,
  carryOver: carryOverTemplate,
};
