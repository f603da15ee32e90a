/** The weights that a workbook prints beside its indicators, held against those of the act. */
import { decimal, equal } from "../kit/decimal.ts";
import { formatPercent } from "../kit/number-format.ts";
import { sourceText } from "../kit/source.ts";
import { plainWords } from "../kit/text.ts";
import { type AllocationAct, allocationActs, type WeightedIndicator } from "./allocation-act.ts";
import type { AllocationWarning } from "./allocation-table.ts";
import type { Table } from "./table.ts";

/** "Indicatore A", "A" or "A - donne" name indicator A; anything else is left alone. */
function indicatorOf(label: string, indicators: readonly WeightedIndicator[]): WeightedIndicator | null {
  const letter = /^(?:indicatore )?([a-z])(?: |$)/.exec(plainWords(label))?.[1]?.toUpperCase();
  return indicators.find((indicator) => indicator.letter !== null && indicator.letter === letter) ?? null;
}

/** One warning per printed weight (table of kind "weights") that is not the weight of the act, which alone is used. */
export function weightDepartures(
  table: Table,
  indicators: AllocationAct["indicators"] = allocationActs.flatMap((entry) => entry.indicators),
): AllocationWarning[] {
  const labelColumn = table.columns.findIndex((column) => column.field === "indicator");
  const weightColumn = table.columns.findIndex((column) => column.field === "weight");
  return table.rows.flatMap((row) => {
    const label = row.cells[labelColumn]?.reading;
    const printed = row.cells[weightColumn];
    if (row.role !== "data" || label?.type !== "text" || printed?.reading.type !== "number") return [];
    const indicator = indicatorOf(label.text, indicators);
    if (indicator === null) return [];
    const { weight: value, weightSource: source, label: name } = indicator;
    const found = decimal(printed.reading.value);
    if (equal(found, value)) return [];
    return [
      {
        cells: [printed.cell],
        message: {
          it: `il peso in ${printed.cell} (${formatPercent(found, "it")}) non è quello dell'atto per «${name.it}»: si usa ${formatPercent(value, "it")} (${sourceText(source)})`,
          en: `the weight in ${printed.cell} (${formatPercent(found, "en")}) is not that of the act for "${name.en}": ${formatPercent(value, "en")} is used (${sourceText(source)})`,
        },
      },
    ];
  });
}
