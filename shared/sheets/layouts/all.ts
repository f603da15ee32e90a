/** The table layouts in the order in which they are tried. Cards and plan lines are no tables: cards.ts, plan-lines.ts. */
import type { Layout } from "../layout.ts";
import { alliances } from "./alliances.ts";
import { carryOver } from "./carry-over.ts";
import { cofinancing } from "./cofinancing.ts";
import { committee, meetings } from "./committee.ts";
import { evaluation } from "./evaluation.ts";
import { expenditureReport } from "./expenditure.ts";
import { monitoring2014, planMonitoring } from "./indicator-sheets.ts";
import { lineage } from "./lineage.ts";
import { memberList } from "./member-list.ts";
import { members } from "./members.ts";
import { monitoring } from "./monitoring.ts";
import { payments } from "./payments.ts";
import { projects, proposals } from "./plan-tables.ts";
import { projectActions } from "./project-actions.ts";
import { ranking } from "./ranking.ts";
import { systemActions } from "./system-actions.ts";
import { allocation, grants, weights } from "./territorial.ts";

export const layouts: readonly Layout[] = [
  projects,
  proposals,
  monitoring,
  allocation,
  weights,
  grants,
  members,
  memberList,
  alliances,
  committee,
  meetings,
  cofinancing,
  payments,
  expenditureReport,
  ranking,
  projectActions,
  monitoring2014,
  planMonitoring,
  systemActions,
  lineage,
  evaluation,
  carryOver,
];
