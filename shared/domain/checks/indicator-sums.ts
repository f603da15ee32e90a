/** Lines of one sheet of indicators against one another: repetitions, breakdowns, one quantity in several lines. */
import { type QuantityId, quantities } from "../../acts/quantities.ts";
import { canonicalText, compare, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatNumber } from "../../kit/number-format.ts";
import { agreement, exactly, total } from "../../kit/printed.ts";
import { plainWords } from "../../kit/text.ts";
import { type IndicatorRow, isFigure } from "../indicator-rows.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import type { Figured } from "../table-access.ts";
import { say } from "./indicator-finding.ts";

/** The same indicator and part twice. */
export function repeated(table: Table, rows: readonly IndicatorRow[]): Finding[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const cell = row.row.cell("indicator");
    if (!row.indicator || cell === null) return [];
    const key = `${row.indicator.id}|${row.hourType ?? plainWords(row.part)}`;
    const first = seen.get(key);
    seen.set(key, first ?? cell);
    if (first === undefined) return [];
    return [
      say(
        table,
        row,
        "indicator.repeated",
        "indicator",
        {
          it: `Lo stesso indicatore è già in ${first}: se sono parti diverse indicarle (tipologia, azione), altrimenti conterebbe due volte.`,
          en: `The same indicator is already in ${first}: where they are different parts say which (type, action), or it counts twice.`,
        },
        { cells: [first] },
      ),
    ];
  });
}

/** The figures of a row that add up: for a count the value, for a ratio its two parts. */
function figureOf(row: IndicatorRow, field: "numerator" | "denominator"): Figured | null {
  const side = row[field];
  if (isFigure(side)) return side;
  const count = row.indicator?.denominator === null && field === "numerator";
  return count && isFigure(row.value) ? row.value : null;
}

/** Lines by type against the line of the whole; the members by type (LG-2014, 2) against all members (1). */
export function breakdowns(table: Table, rows: readonly IndicatorRow[]): Finding[] {
  const ids = [...new Set(rows.flatMap((row) => row.indicator?.id ?? []))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.indicator?.id === id);
    const parts = own.filter((row) => row.part !== "");
    const quantity = own[0]?.indicator?.numerator;
    const wholes = [
      ...own.filter((row) => row.part === ""),
      ...rows.filter(
        (row) => row.indicator?.id !== id && row.indicator?.numerator === quantity && row.part === "",
      ),
    ];
    if (parts.length < 2) return [];
    return (["numerator", "denominator"] as const).flatMap((field) =>
      wholes.flatMap((row) => wrongSum(table, row, parts, field)),
    );
  });
}

function wrongSum(
  table: Table,
  row: IndicatorRow,
  parts: readonly IndicatorRow[],
  field: "numerator" | "denominator",
): Finding[] {
  const found = figureOf(row, field);
  const figures = parts.map((part) => figureOf(part, field));
  // Half a sum is no sum.
  if (!found || figures.some((figure) => figure === null)) return [];
  const known = figures.filter((figure) => figure !== null);
  if (agreement(found, (read) => total(known.map(read))) !== "wrong") return [];
  const expected = sum(known.map((figure) => exactly(figure).low));
  return [
    finding("indicator.breakdown", {
      sheet: table.sheet,
      cell: found.cell,
      found: canonicalText(found.value),
      expected: canonicalText(expected),
      cells: known.map((figure) => figure.cell),
      message: {
        it: `Le righe di dettaglio fanno ${formatNumber(expected, "it")}, non ${formatNumber(found.value, "it")}.`,
        en: `The lines of the breakdown make ${formatNumber(expected, "en")}, not ${formatNumber(found.value, "en")}.`,
      },
    }),
  ];
}

/** "Progetti avviati" stands above the line of one indicator and below that of others: it is one number. */
export function sameQuantity(table: Table, rows: readonly IndicatorRow[]): Finding[] {
  const first = new Map<QuantityId, Figured>();
  return rows.flatMap(({ indicator, part, numerator, denominator, value }) => {
    if (!indicator || part !== "" || indicator.numerator === indicator.denominator) return [];
    const above = isFigure(numerator) ? numerator : indicator.denominator === null ? value : "missing";
    const terms = [[indicator.numerator, above] as const];
    if (indicator.denominator) terms.push([indicator.denominator, denominator]);
    return terms.flatMap(([quantity, figure]) => {
      if (!isFigure(figure)) return [];
      const known = first.get(quantity);
      if (!known) first.set(quantity, figure);
      if (!known || compare(known.value, figure.value) === 0) return [];
      const { label } = quantities[quantity];
      return [
        finding("indicator.sameQuantity", {
          sheet: table.sheet,
          cell: figure.cell,
          found: canonicalText(figure.value),
          expected: canonicalText(known.value),
          cells: [known.cell],
          message: {
            it: `${label.it}: qui ${formatNumber(figure.value, "it")}, in ${known.cell} ${formatNumber(known.value, "it")}. È la stessa grandezza: correggere uno dei due.`,
            en: `${label.en}: ${formatNumber(figure.value, "en")} here, ${formatNumber(known.value, "en")} in ${known.cell}. It is the same quantity: mend one of the two.`,
          },
        }),
      ];
    });
  });
}
