/** The indicators that a workbook calls for: of which act, about which half-year, computed on the tables of that half-year. */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import { type IndicatorSetKind, indicatorSets } from "../domain/indicator-sets.ts";
import { computeIndicators, type IndicatorResult } from "../domain/monitoring-indicators.ts";
import { actionRows, usualAct } from "../domain/project-actions.ts";
import type { Kind, Table } from "../domain/table.ts";
import { tablesOf } from "../domain/table-access.ts";
import type { HalfYear } from "../kit/period.ts";
import type { Workbook } from "./grid.ts";
import { sheetPeriods, tablePeriod } from "./table-period.ts";

const sets: readonly IndicatorSetKind[] = ["monitoring2014", "planMonitoring"];

function isSet(kind: Table["kind"]): kind is IndicatorSetKind {
  return sets.some((set) => set === kind);
}

/** Kinds that only one programme has. */
const ofProgramme: Readonly<Partial<Record<Kind, string>>> = {
  systemActions: "DGR-5969-2016",
  actionRegister: "PLAN-2012",
};

function programmeAct(programme: string): Act | null {
  return (
    acts.find(
      ({ programmes, monitoringIndicators }) =>
        programmes.includes(programme) && monitoringIndicators.length > 0,
    ) ?? null
  );
}

/** The act whose indicators the sheets hold, whose panel their actions repeat, or whose kinds of sheet they are; null where none is. */
export function actCalledFor(tables: readonly Table[]): Act | null {
  for (const { kind } of tables) if (isSet(kind)) return indicatorSets.act(kind);
  const [actions] = tablesOf(tables, "projectActions");
  const repeated = actions ? usualAct(actionRows(actions)) : null;
  if (repeated) return programmeAct(repeated.programmes[0] ?? "");
  for (const { kind } of tables) {
    const programme = kind === "unknown" ? undefined : ofProgramme[kind];
    if (programme !== undefined) return programmeAct(programme);
  }
  return null;
}

/** The half-years that the titles of the tables name, in order. */
export function periodsNamed(workbook: Workbook, tables: readonly Table[]): HalfYear[] {
  return [...new Set(tables.flatMap((table) => tablePeriod(workbook, table) ?? []))].sort();
}

export interface WorkbookIndicators {
  readonly act: Act;
  readonly period: HalfYear | null;
  readonly results: readonly IndicatorResult[];
}

/** `period`: tables whose title names another half-year are left out; null takes all, and what two sheets tell is told by none. */
export function workbookIndicators(
  act: Act,
  period: HalfYear | null,
  tables: readonly Table[],
  workbook: Workbook,
): WorkbookIndicators {
  const about = (table: Table) => {
    const own = tablePeriod(workbook, table);
    return period === null || own === null || own === period;
  };
  const used = tables.filter(about);
  const results = computeIndicators(act, used, { period, ofSheet: sheetPeriods(workbook, used) });
  return { act, period, results };
}
