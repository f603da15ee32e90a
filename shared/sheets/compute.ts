/** What can be computed for a sheet: plans to be previewed first and written only on request. */
import { tablesOf } from "../domain/table-access.ts";
import { planByAts } from "./compute-by-ats.ts";
import { planColumns } from "./compute-columns.ts";
import { planExecution } from "./compute-execution.ts";
import { planIndicators } from "./compute-indicators.ts";
import { planFinances } from "./compute-plan.ts";
import { planPremiality } from "./compute-premiality.ts";
import { planSeries } from "./compute-series.ts";
import type { WorkbookReading } from "./engine.ts";
import type { Workbook } from "./grid.ts";
import type { WritePlan } from "./write-plan.ts";

export { type AllocationPlan, planAllocation } from "./compute-allocation.ts";
export { planCarryOver } from "./compute-carry-over.ts";
export { instalmentProjects, planInstalments } from "./compute-instalments.ts";
export { planRating, ratingTables } from "./compute-rating.ts";
export { planConsolidation } from "./compute-region.ts";

/** Plans for the tables of one sheet, in their order. `workbook` is what the reading was made from: it says which cells are free. */
export function planComputations(
  reading: WorkbookReading,
  sheetName: string,
  workbook: Workbook,
): WritePlan[] {
  const own = reading.sheets.find((entry) => entry.sheet === sheetName);
  const sheet = workbook.sheets.find((entry) => entry.name === sheetName);
  if (!own || !sheet) return [];
  const columns = own.tables.flatMap((table) => planColumns(table, sheet) ?? []);
  const [projects, ...others] = tablesOf(
    reading.sheets.flatMap((entry) => entry.tables),
    "projects",
  );
  const finances = tablesOf(own.tables, "financialPlan").flatMap((plan) =>
    projects && others.length === 0 ? (planFinances(plan, projects) ?? []) : [],
  );
  const executions = tablesOf(own.tables, "payments").flatMap((payments) =>
    projects && others.length === 0 ? (planExecution(payments, projects) ?? []) : [],
  );
  const indicators = planIndicators(
    own.tables,
    reading.sheets.flatMap((entry) => entry.tables),
    workbook,
  );
  const premiality = planPremiality(reading, sheetName, workbook);
  const byAts = own.tables.flatMap((table) => planByAts(table) ?? []);
  const series = planSeries(reading, sheetName, workbook);
  const activity = [indicators, premiality].filter((plan) => plan !== null);
  return [...columns, ...finances, ...executions, ...activity, ...byAts, ...(series ? [series] : [])];
}
