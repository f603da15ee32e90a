/**
 * All indicators of a set on a sheet of ours: numerator, denominator and where each was counted, the ratio as a live formula.
 * What cannot be computed says why: missing, not applicable and zero are three answers.
 */
import { acts } from "../acts/catalogue.ts";
import { quantities, unitLabels } from "../acts/quantities.ts";
import type { IndicatorSetKind } from "../domain/indicator-sets.ts";
import {
  computeIndicators,
  computeProjectIndicators,
  type IndicatorResult,
  type IndicatorTerm,
} from "../domain/monitoring-indicators.ts";
import { actionRows, usualAct } from "../domain/project-actions.ts";
import type { Table } from "../domain/table.ts";
import { tablesOf } from "../domain/table-access.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import { sourceText } from "../kit/source.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const indicatorsSheet = `${OWN_MARK}Indicatori`;
const headers = [
  "N.",
  "Indicatore",
  "Parte",
  "Numeratore",
  "Denominatore",
  "Valore",
  "Unità",
  "Numeratore da",
  "Denominatore da",
  "Fonte",
  "Nota",
];
const firstRow = 4;

/** The set that a sheet calls for: its own, or that of the programme whose panel its actions repeat. Null where none is. */
function setFor(tables: readonly Table[]): IndicatorSetKind | null {
  for (const { kind } of tables) if (kind === "monitoring2014" || kind === "planMonitoring") return kind;
  const [actions] = tablesOf(tables, "projectActions");
  const act = actions ? usualAct(actionRows(actions)) : null;
  if (!act) return null;
  return act.programmes.includes("DGR-1081-2013") ? "monitoring2014" : "planMonitoring";
}

/** `own`: the tables of the sheet asked about; `all`: of the workbook. Null when the sheet calls for no set. */
export function planIndicators(own: readonly Table[], all: readonly Table[]): WritePlan | null {
  const kind = setFor(own);
  if (kind === null) return null;
  const projectLevel = acts
    .filter(({ programmes }) => programmes.includes("DGR-5969-2016"))
    .flatMap(({ monitoringIndicators }) => monitoringIndicators.filter(({ level }) => level === "project"));
  const results = [
    ...computeIndicators(kind, all),
    ...(kind === "planMonitoring"
      ? tablesOf(all, "monitoring").flatMap((table) => computeProjectIndicators(projectLevel, table))
      : []),
  ];
  const cells: CellWrite[] = [];
  const put = (row: number, column: number, input: string | number, style: CellWrite["style"] = "plain") =>
    cells.push({ row, column, input, formula: false, format: null, style });
  put(0, 0, `${OWN_MARK}Indicatori di monitoraggio`, "title");
  put(
    1,
    0,
    "Contati sui fogli del piano dove è possibile, altrimenti come scritti nel foglio degli indicatori",
    "note",
  );
  for (const [column, text] of headers.entries()) put(firstRow - 1, column, text, "header");
  for (const [index, result] of results.entries()) cells.push(...rowOf(firstRow + index, result));
  return {
    title: {
      it: `${results.length} indicatori con numeratore, denominatore e provenienza, in un nuovo foglio`,
      en: `${results.length} indicators with numerator, denominator and provenance, on a new sheet`,
    },
    writes: [{ sheet: indicatorsSheet, create: true, cells }],
  };
}

const formats = { euro: "#,##0.00", count: "#,##0.##" } as const;

function rowOf(
  row: number,
  { indicator, part, numerator, denominator, outcome, unit }: IndicatorResult,
): CellWrite[] {
  const cells: CellWrite[] = [];
  const put = (column: number, input: string | number, format: string | null = null, formula = false) => {
    if (input !== "") cells.push({ row, column, input, formula, format, style: "plain" });
  };
  put(0, indicator.number);
  put(1, indicator.text);
  put(2, part);
  for (const [column, term] of [
    [3, numerator],
    [4, denominator],
  ] as const) {
    if (!term) continue;
    const format = quantities[term.quantity].unit === "euro" ? formats.euro : formats.count;
    if (term.value === "notApplicable") put(column, "n.a.");
    else if (term.value !== null) put(column, Number(toText(term.value)), format);
  }
  const [above, below] = [cellName(row, 3), cellName(row, 4)];
  if (outcome.type === "notComputable") put(5, `non calcolabile: ${outcome.because.it}`);
  else if (outcome.type === "count") put(5, `=${above}`, formats.count, true);
  else put(5, `=${above}/${below}`, unit === "percent" ? "0.00%" : formats.count, true);
  put(6, unit === "percent" ? "%" : unitLabels[unit].it);
  put(7, provenance(numerator));
  if (denominator) put(8, provenance(denominator));
  put(9, sourceText(indicator.source));
  put(10, notes(indicator.note?.it ?? "", [numerator, denominator]));
  return cells;
}

function provenance({ base, sheet, cells }: IndicatorTerm): string {
  const [first, last] = [cells[0], cells.at(-1)];
  const place =
    first === undefined ? "" : first === last ? ` (${sheet} ${first})` : ` (${sheet} ${first}…${last})`;
  return `${base.it}${place}`;
}

function notes(printed: string, terms: readonly (IndicatorTerm | null)[]): string {
  const partial = terms.some((term) => term?.bound === "atLeast")
    ? "Solo i progetti delle Alleanze: le azioni di sistema vanno aggiunte."
    : "";
  return [printed, partial].filter((text) => text !== "").join(" ");
}
