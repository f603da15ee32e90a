/**
 * All indicators of a set on a sheet of ours: numerator, denominator and where each was counted, the ratio as a live formula.
 * What cannot be computed says why: missing, not applicable and zero are three answers.
 */
import { quantities, unitLabels } from "../acts/quantities.ts";
import type { IndicatorResult, IndicatorTerm } from "../domain/monitoring-indicators.ts";
import type { Table } from "../domain/table.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { halfYearLabel } from "../kit/period.ts";
import { sourceText } from "../kit/source.ts";
import type { Workbook } from "./grid.ts";
import { euroFormat, percentFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { actCalledFor, periodsNamed, workbookIndicators } from "./workbook-indicators.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

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
  "Periodo",
  "Fonte",
  "Nota",
];
const firstRow = 4;

/** `own`: the tables of the sheet asked about; `all`: of the workbook. Null when the sheet calls for no set. */
export function planIndicators(
  own: readonly Table[],
  all: readonly Table[],
  workbook: Workbook,
): WritePlan | null {
  const act = actCalledFor(own);
  if (act === null) return null;
  const named = [periodsNamed(workbook, own), periodsNamed(workbook, all)];
  const period = named.find((periods) => periods.length === 1)?.[0] ?? null;
  const { results } = workbookIndicators(act, period, all, workbook);
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}Indicatori di monitoraggio`, "title");
  draft.put(
    1,
    0,
    "Contati sui fogli del piano dove è possibile, altrimenti come scritti nel foglio degli indicatori",
    "note",
  );
  draft.header(firstRow - 1, headers);
  for (const [index, result] of results.entries()) resultRow(draft, firstRow + index, result);
  return {
    title: {
      it: `${results.length} indicatori con numeratore, denominatore e provenienza, in un nuovo foglio`,
      en: `${results.length} indicators with numerator, denominator and provenance, on a new sheet`,
    },
    writes: [{ sheet: indicatorsSheet, create: true, cells: draft.cells }],
  };
}

const formats = { euro: euroFormat, count: "#,##0.##" } as const;

function resultRow(draft: SheetDraft, row: number, result: IndicatorResult): void {
  const { indicator, part, numerator, denominator, outcome, unit, period } = result;
  const put = (column: number, input: string | number, format: string | null = null) =>
    draft.put(row, column, input, "plain", format);
  put(0, indicator.number);
  put(1, indicator.text);
  put(2, part?.label.it ?? "");
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
  else if (outcome.type === "count") draft.formula(row, 5, `=${above}`, "plain", formats.count);
  else
    draft.formula(row, 5, `=${above}/${below}`, "plain", unit === "percent" ? percentFormat : formats.count);
  put(6, unit === "percent" ? "%" : unitLabels[unit].it);
  put(7, provenance(numerator));
  if (denominator) put(8, provenance(denominator));
  put(9, period === null ? "non indicato" : halfYearLabel(period, "it"));
  put(10, sourceText(indicator.source));
  put(
    11,
    indicatorNotes(result)
      .map(({ it }) => it)
      .join(" "),
  );
}

/** The base and the cells it came from: the first and the last of each sheet where they are many. */
function provenance({ base, origins }: IndicatorTerm): string {
  const sheets = [...new Set(origins.map(({ sheet }) => sheet))];
  const places = sheets.map((sheet) => {
    const cells = origins.filter((origin) => origin.sheet === sheet).map(({ cell }) => cell);
    const [first, last] = [cells[0], cells.at(-1)];
    return first === last ? `${sheet} ${first}` : `${sheet} ${first}…${last}`;
  });
  return places.length === 0 ? base.it : `${base.it} (${places.join("; ")})`;
}

/** A defect of the printed definition, and what the figures leave out. */
export function indicatorNotes({ indicator, numerator, denominator }: IndicatorResult): Bilingual[] {
  const all = [indicator.note, numerator.note, denominator?.note].flatMap((note) => note ?? []);
  return all.filter((note, at) => all.findIndex(({ it }) => it === note.it) === at);
}
