/** The engine of command line and server, as the pane calls it. An interface so that actions can be tried without it. */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import type { Consolidation } from "../../shared/domain/consolidation.ts";
import { statedInstalments } from "../../shared/domain/instalment-plan.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import type { Table } from "../../shared/domain/table.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import type { Cents } from "../../shared/kit/money.ts";
import {
  type AllocationPlan,
  instalmentProjects,
  planAllocation,
  planCarryOver,
  planComputations,
  planConsolidation,
  planInstalments,
  planRating,
  ratingTables,
} from "../../shared/sheets/compute.ts";
import {
  type Choices,
  checkTables,
  comparedFindings,
  RULE_SET,
  readWorkbook,
  sendable,
  type WorkbookReading,
} from "../../shared/sheets/engine.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";

export interface Engine {
  readonly ruleSet: string;
  readWorkbook(workbook: Workbook, choices: Choices): WorkbookReading;
  /** The tables of a sheet that an approval covers. */
  sendable(tables: readonly Table[]): readonly Table[];
  /** The sheet-scope findings of those tables: what the server finds too, and what may block. */
  checkTables(tables: readonly Table[], plan: PlanContext): readonly Finding[];
  comparedFindings: typeof comparedFindings;
  planComputations(reading: WorkbookReading, sheet: string, workbook: Workbook): readonly WritePlan[];
  planAllocation(table: Table, total: Cents, programme: ProgrammeId | null): AllocationPlan;
  planCarryOver: typeof planCarryOver;
  /** Of the acts that are known; an officer types the others. */
  statedInstalments(query: Parameters<typeof statedInstalments>[0]): ReturnType<typeof statedInstalments>;
  instalmentProjects: typeof instalmentProjects;
  planInstalments: typeof planInstalments;
  ratingTables: typeof ratingTables;
  planRating: typeof planRating;
  planConsolidation(consolidation: Consolidation): WritePlan;
}

export const engine: Engine = {
  ruleSet: RULE_SET,
  readWorkbook,
  sendable,
  checkTables,
  comparedFindings,
  planComputations,
  planAllocation,
  planCarryOver,
  statedInstalments: (query) => statedInstalments(query),
  instalmentProjects,
  planInstalments,
  ratingTables,
  planRating,
  planConsolidation,
};
