/**
 * The premiality criteria (LG-2014) from two sheets of indicators of one workbook, the same half-year of two years, on a sheet of ours.
 * Which criterion belongs to which heading, and the weights, are not printed: the sheet lists the criteria and gives no score.
 */
import { acts } from "../acts/catalogue.ts";
import type { QuantityId } from "../acts/quantities.ts";
import { indicatorRows, isFigure } from "../domain/indicator-rows.ts";
import { type CriterionResult, premialityCriteria, type YearFigures } from "../domain/premiality.ts";
import type { Table } from "../domain/table.ts";
import { tablesOf } from "../domain/table-access.ts";
import { parseAreaName } from "../kit/a1.ts";
import { add, type Decimal, toText } from "../kit/decimal.ts";
import { formatNumber, formatPercent } from "../kit/number-format.ts";
import { type HalfYear, halfYear, halfYearLabel } from "../kit/period.ts";
import { ratioValue } from "../kit/ratio.ts";
import { sourceText } from "../kit/source.ts";
import { plainWords } from "../kit/text.ts";
import { halfYearIn } from "./context.ts";
import type { WorkbookReading } from "./engine.ts";
import type { Workbook } from "./grid.ts";
import { labelText } from "./sheet-view.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const premialitySheet = `${OWN_MARK}Premialità`;

interface Dated {
  readonly sheet: string;
  readonly period: HalfYear;
  readonly table: Table;
}

/** The half-year that the lines above a table name. */
function periodOf(workbook: Workbook, table: Table): HalfYear | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const top = parseAreaName(table.range)?.top ?? 0;
  const titles = [table.sheet, ...(sheet?.cells ?? []).filter(({ row }) => row < top).map(labelText)];
  return titles.map((title) => halfYearIn(plainWords(title))).find((period) => period !== null) ?? null;
}

/** Null unless the workbook has this sheet's indicators for the same half of the year before, on one other sheet. */
export function planPremiality(
  reading: WorkbookReading,
  sheetName: string,
  workbook: Workbook,
): WritePlan | null {
  const dated = reading.sheets.flatMap(({ sheet, tables }) =>
    tablesOf(tables, "monitoring2014").flatMap((table): Dated[] => {
      const period = periodOf(workbook, table);
      return period === null ? [] : [{ sheet, period, table }];
    }),
  );
  const [now, ...more] = dated.filter(({ sheet }) => sheet === sheetName);
  if (!now || more.length > 0) return null;
  const year = Number(now.period.slice(0, 4));
  const before = halfYear(year - 1, now.period.endsWith("S1") ? 1 : 2);
  const [last, ...others] = dated.filter(({ period }) => period === before);
  if (!last || others.length > 0) return null;
  const criteria = acts.flatMap(({ premialityCriteria: own }) => own);
  const results = premialityCriteria(criteria, figuresOf(last.table), figuresOf(now.table));
  return {
    title: {
      it: `Indicatori di premialità: ${halfYearLabel(now.period, "it")} rispetto al ${halfYearLabel(before, "it")}, in un nuovo foglio`,
      en: `Premiality criteria: ${halfYearLabel(now.period, "en")} against ${halfYearLabel(before, "en")}, on a new sheet`,
    },
    writes: [{ sheet: premialitySheet, create: true, cells: cellsOf(results, now, last) }],
  };
}

/** What the lines of a sheet of indicators give by quantity; lines of a breakdown only where the whole has no line. */
function figuresOf(table: Table): YearFigures {
  const wholes = new Map<QuantityId, Decimal>();
  const parts = new Map<QuantityId, Decimal>();
  for (const { indicator, part, numerator, denominator, value } of indicatorRows(table)) {
    if (!indicator) continue;
    const above = isFigure(numerator) ? numerator : indicator.denominator === null ? value : "missing";
    const put = (quantity: QuantityId, amount: Decimal) => {
      const known = parts.get(quantity);
      // An indicator's own figure stands before the same quantity below the line of a later one.
      if (part === "") wholes.set(quantity, wholes.get(quantity) ?? amount);
      else parts.set(quantity, known ? add(known, amount) : amount);
    };
    if (isFigure(above)) put(indicator.numerator, above.value);
    if (indicator.denominator && isFigure(denominator)) put(indicator.denominator, denominator.value);
  }
  const figures = new Map([...parts, ...wholes]);
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

function cellsOf(results: readonly CriterionResult[], now: Dated, last: Dated): CellWrite[] {
  const cells: CellWrite[] = [];
  const put = (row: number, column: number, input: string, style: CellWrite["style"] = "plain") =>
    cells.push({ row, column, input, formula: false, format: null, style });
  put(0, 0, `${OWN_MARK}Indicatori di premialità`, "title");
  put(1, 0, `Da «${last.sheet}» ${last.table.range} e «${now.sheet}» ${now.table.range}`, "note");
  put(2, 0, "I pesi dei quattro criteri non sono stampati (LG-2014): nessun punteggio è calcolato", "note");
  for (const [column, text] of [
    "N.",
    "Indicatore",
    "Anno precedente",
    "Anno",
    "Variazione",
    "Fonte",
  ].entries())
    put(3, column, text, "header");
  for (const [index, { criterion, outcome }] of results.entries()) {
    const row = 4 + index;
    put(row, 0, criterion.number);
    put(row, 1, criterion.text);
    const [before, after, change] = shown(outcome);
    put(row, 2, before);
    put(row, 3, after);
    put(row, 4, change);
    put(row, 5, sourceText(criterion.source));
  }
  return cells.filter(({ input }) => input !== "");
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
