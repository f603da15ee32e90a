/**
 * The premiality criteria (LG-2014) from two sheets of indicators of one workbook, the same half-year of two years, on a sheet of ours.
 * Which criterion belongs to which heading, and the weights, are not printed: the sheet lists the criteria and gives no score.
 */
import { acts } from "../acts/catalogue.ts";
import type { QuantityId } from "../acts/quantities.ts";
import { deriveQuantities } from "../domain/derived-quantities.ts";
import { isDerived } from "../domain/derived-quantity.ts";
import { indicatorRows, isFigure } from "../domain/indicator-rows.ts";
import { type LocalQuantity, plusQuantity, quantityOf } from "../domain/measure.ts";
import {
  type CriterionResult,
  premialityCriteria,
  type YearFigures,
  type YearTerms,
} from "../domain/premiality.ts";
import type { Table } from "../domain/table.ts";
import { type Figured, tablesOf } from "../domain/table-access.ts";
import { toText } from "../kit/decimal.ts";
import { formatNumber, formatPercent } from "../kit/number-format.ts";
import { type HalfYear, halfYear, halfYearLabel } from "../kit/period.ts";
import { ratioValue } from "../kit/ratio.ts";
import { sourceText } from "../kit/source.ts";
import type { WorkbookReading } from "./engine.ts";
import type { Workbook } from "./grid.ts";
import { sheetDraft } from "./sheet-draft.ts";
import { tablePeriod } from "./table-period.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const premialitySheet = `${OWN_MARK}Premialità`;

interface Dated {
  readonly sheet: string;
  readonly period: HalfYear;
  readonly table: Table;
}

export interface WorkbookPremiality {
  readonly now: Dated;
  readonly before: Dated;
  readonly results: readonly CriterionResult[];
}

/** Null unless the workbook has this sheet's indicators for the same half of the year before, on one other sheet. */
export function workbookPremiality(
  reading: WorkbookReading,
  sheetName: string,
  workbook: Workbook,
): WorkbookPremiality | null {
  const dated = reading.sheets.flatMap(({ sheet, tables }) =>
    tablesOf(tables, "monitoring2014").flatMap((table): Dated[] => {
      const period = tablePeriod(workbook, table);
      return period === null ? [] : [{ sheet, period, table }];
    }),
  );
  const [now, ...more] = dated.filter(({ sheet }) => sheet === sheetName);
  if (!now || more.length > 0) return null;
  const year = Number(now.period.slice(0, 4));
  const earlier = halfYear(year - 1, now.period.endsWith("S1") ? 1 : 2);
  const [before, ...others] = dated.filter(({ period }) => period === earlier);
  if (!before || others.length > 0) return null;
  const tables = reading.sheets.flatMap((entry) => entry.tables);
  const of = (period: HalfYear | null) =>
    tables.filter((table) => tablePeriod(workbook, table) === period && table.kind !== "monitoring2014");
  const criteria = acts.flatMap(({ premialityCriteria: own }) => own);
  const results = premialityCriteria(
    criteria,
    figuresOf(before.table, of(earlier)),
    figuresOf(now.table, [...of(now.period), ...of(null)]),
  );
  return { now, before, results };
}

export function planPremiality(
  reading: WorkbookReading,
  sheetName: string,
  workbook: Workbook,
): WritePlan | null {
  const found = workbookPremiality(reading, sheetName, workbook);
  if (!found) return null;
  const { now, before, results } = found;
  return {
    title: {
      it: `Indicatori di premialità: ${halfYearLabel(now.period, "it")} rispetto al ${halfYearLabel(before.period, "it")}, in un nuovo foglio`,
      en: `Premiality criteria: ${halfYearLabel(now.period, "en")} against ${halfYearLabel(before.period, "en")}, on a new sheet`,
    },
    writes: [{ sheet: premialitySheet, create: true, cells: cellsOf(results, now, before) }],
  };
}

/** Quantities that no line of a sheet of indicators holds, and those that one sheet of the year may show in full. */
const fromOtherSheets: readonly QuantityId[] = ["localPlanCofinancing", "localPlanCost", "smesServed"];

/**
 * What the lines of a sheet of indicators give by quantity, and what only the other sheets of the same half-year show.
 * The lines come first: they were sent as that half-year's figures. Lines of a breakdown count where the whole has no line.
 */
function figuresOf(table: Table, others: readonly Table[]): YearFigures {
  const wholes = new Map<QuantityId, LocalQuantity>();
  const parts = new Map<QuantityId, LocalQuantity>();
  for (const { indicator, part, numerator, denominator, value } of indicatorRows(table)) {
    if (!indicator) continue;
    const above = isFigure(numerator) ? numerator : indicator.denominator === null ? value : "missing";
    const put = (quantity: QuantityId, figure: Figured) => {
      const own = quantityOf(table.sheet, [figure]);
      const known = parts.get(quantity);
      // An indicator's own figure stands before the same quantity below the line of a later one.
      if (part === "") wholes.set(quantity, wholes.get(quantity) ?? own);
      else parts.set(quantity, known ? plusQuantity(known, own) : own);
    };
    if (isFigure(above)) put(indicator.numerator, above);
    if (indicator.denominator && isFigure(denominator)) put(indicator.denominator, denominator);
  }
  const figures = new Map([...parts, ...wholes]);
  const derived = deriveQuantities(others);
  for (const quantity of fromOtherSheets) {
    const exact = derived.of(quantity, null).find((entry) => isDerived(entry) && entry.bound === "exact");
    if (exact && isDerived(exact)) figures.set(quantity, exact);
  }
  // The criterion compares beneficiaries, which LG-2014 counts as "soggetti" (indicator 11).
  for (const [from, to] of [
    ["subjectsReached", "beneficiariesReached"],
    ["subjectsTargeted", "beneficiariesExpected"],
  ] as const) {
    const amount = figures.get(from);
    if (amount && !figures.has(to)) figures.set(to, amount);
  }
  return figures;
}

function places(terms: YearTerms | null): string {
  const list = (quantity: LocalQuantity | null) =>
    quantity?.origins.map(({ sheet, cell }) => `${sheet} ${cell}`).join(", ") ?? "";
  return [list(terms?.numerator ?? null), list(terms?.denominator ?? null)]
    .filter((text) => text !== "")
    .join(" / ");
}

function cellsOf(results: readonly CriterionResult[], now: Dated, last: Dated): readonly CellWrite[] {
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}Indicatori di premialità`, "title");
  draft.put(1, 0, `Da «${last.sheet}» ${last.table.range} e «${now.sheet}» ${now.table.range}`, "note");
  draft.put(
    2,
    0,
    "I pesi dei quattro criteri non sono stampati (LG-2014): nessun punteggio è calcolato",
    "note",
  );
  draft.header(3, [
    "N.",
    "Indicatore",
    "Anno precedente",
    "Anno",
    "Variazione",
    "Celle anno precedente",
    "Celle anno",
    "Fonte",
    "Nota",
  ]);
  for (const [index, { criterion, outcome, before: first, after: second }] of results.entries()) {
    const row = 4 + index;
    draft.put(row, 0, criterion.number);
    draft.put(row, 1, criterion.text);
    const [before, after, change] = shown(outcome);
    draft.put(row, 2, before);
    draft.put(row, 3, after);
    draft.put(row, 4, change);
    draft.put(row, 5, places(first));
    draft.put(row, 6, places(second));
    draft.put(row, 7, sourceText(criterion.source));
    draft.put(row, 8, criterion.note?.it ?? "");
  }
  return draft.cells;
}

function shown(outcome: CriterionResult["outcome"]): [before: string, after: string, change: string] {
  switch (outcome.type) {
    case "notComputable":
      return ["", "", `non calcolabile: ${outcome.because.it}`];
    case "ratio":
      return ["", formatPercent(ratioValue(outcome, 6), "it", 2), ""];
    case "change":
      return [
        formatNumber(outcome.from, "it"),
        formatNumber(outcome.to, "it"),
        outcome.relative.type === "ratio"
          ? formatPercent(ratioValue(outcome.relative, 6), "it", 2)
          : `non calcolabile: ${outcome.relative.because.it}`,
      ];
    case "ratioChange":
      return [
        formatPercent(ratioValue(outcome.from, 6), "it", 2),
        formatPercent(ratioValue(outcome.to, 6), "it", 2),
        `${formatPercent(toText(outcome.difference), "it", 2).replace("%", "punti")}`,
      ];
  }
}
