/** One sheet of indicators by itself: which are there, whether each value is the ratio of its parts, what cannot be computed. */
import type { MonitoringIndicator } from "../../acts/act.ts";
import { type QuantityId, quantities } from "../../acts/quantities.ts";
import { canonicalText, compare, sum } from "../../kit/decimal.ts";
import type { Bilingual, Finding } from "../../kit/finding.ts";
import { formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, exactly, over, total } from "../../kit/printed.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { asFraction, type IndicatorRow, indicatorRows, isFigure, whole } from "../indicator-rows.ts";
import { type IndicatorSetKind, indicatorSets } from "../indicator-sets.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import type { Figured } from "../table-access.ts";
import { check } from "./compare.ts";

export function checkIndicators(table: Table): Finding[] {
  const rows = indicatorRows(table);
  return [
    ...absent(table, rows),
    ...rows.flatMap((row) => [
      ...named(table, row),
      ...defective(table, row),
      ...(row.indicator?.denominator ? ratioOf(table, row, row.indicator) : countOf(table, row)),
    ]),
    ...repeated(table, rows),
    ...breakdowns(table, rows),
    ...sameQuantity(table, rows),
  ];
}

function say(
  table: Table,
  { row }: IndicatorRow,
  rule: RuleId,
  field: string,
  message: Bilingual,
  more: { readonly found?: string; readonly expected?: string; readonly cells?: readonly string[] } = {},
): Finding {
  const cell = row.cell(field) ?? row.cell("indicator") ?? row.row.cells[0]?.cell ?? "A1";
  return finding(rule, { sheet: table.sheet, cell, message, ...more });
}

function named(table: Table, row: IndicatorRow): Finding[] {
  const label = row.row.text("indicator");
  if (row.indicator || label === "") return [];
  return [
    say(table, row, "indicator.unknown", "indicator", {
      it: `«${excerpt(label)}» non ripete alcun indicatore dell'atto: scriverlo con le parole stampate, altrimenti non entra nei conti regionali.`,
      en: `"${excerpt(label)}" repeats no indicator of the act: write it in the printed words, or it does not enter the regional figures.`,
    }),
  ];
}

function absent(table: Table, rows: readonly IndicatorRow[]): Finding[] {
  const present = new Set(rows.map((row) => row.indicator?.id));
  const missing = indicatorSets.of(table.kind as IndicatorSetKind).filter(({ id }) => !present.has(id));
  const cell = table.columns[0]?.cell;
  if (missing.length === 0 || cell === undefined) return [];
  const list = missing.map(({ number, text }) => `${number} (${excerpt(text, 50)})`).join("; ");
  return [
    finding("indicator.absent", {
      sheet: table.sheet,
      cell,
      message: {
        it: `Nel foglio mancano questi indicatori dell'atto: ${list}.`,
        en: `These indicators of the act are not on the sheet: ${list}.`,
      },
    }),
  ];
}

/** The act prints the same quantity above and below the line: computed as printed, said, never mended. */
function defective(table: Table, row: IndicatorRow): Finding[] {
  const { indicator, numerator, denominator } = row;
  if (!indicator?.denominator || indicator.numerator !== indicator.denominator) return [];
  const differ =
    isFigure(numerator) && isFigure(denominator) && compare(numerator.value, denominator.value) !== 0;
  const note = indicator.note ?? { it: "", en: "" };
  return [
    say(table, row, "indicator.defective", "indicator", {
      it: `${note.it}${differ ? " Qui numeratore e denominatore sono diversi: dire che cosa si è inteso contare." : ""}`,
      en: `${note.en}${differ ? " Here numerator and denominator differ: say what was meant to be counted." : ""}`,
    }),
  ];
}

function missing(table: Table, row: IndicatorRow, field: "numerator" | "denominator" | "value"): Finding {
  const { indicator } = row;
  const quantity =
    field === "denominator" && indicator?.denominator
      ? quantities[indicator.denominator].label
      : indicator
        ? quantities[indicator.numerator].label
        : { it: "", en: "" };
  return say(table, row, "indicator.missing", field, {
    it: `Manca il dato (${quantity.it}): una cella vuota non vale zero. Se la grandezza non riguarda il territorio scrivere «n.a.».`,
    en: `The figure is missing (${quantity.en}): an empty cell is not zero. Where the quantity does not concern the territory write "n.a.".`,
  });
}

/** A count stands in the column of values or of numerators. */
function countOf(table: Table, row: IndicatorRow): Finding[] {
  if (!row.indicator || row.value !== "missing" || row.numerator !== "missing") return [];
  return [missing(table, row, row.row.cell("value") === null ? "numerator" : "value")];
}

function ratioOf(table: Table, row: IndicatorRow, indicator: MonitoringIndicator): Finding[] {
  const { numerator, denominator, value } = row;
  if (isFigure(numerator) && isFigure(denominator)) {
    if (denominator.value.digits === 0n) return [zeroBelow(table, row, numerator, denominator)];
    return [
      ...(isFigure(value) ? wrongRatio(table, value, numerator, denominator) : []),
      ...above(table, row, indicator),
    ];
  }
  if (numerator === "missing" && denominator === "missing") {
    if (!isFigure(value)) return value === "missing" ? [missing(table, row, "value")] : [];
    return [
      ...above(table, row, indicator),
      say(table, row, "indicator.withoutParts", "value", {
        it: "C'è il rapporto ma non numeratore e denominatore: la Regione somma i due separatamente e non può usarlo.",
        en: "The ratio is there but not its numerator and denominator: the Region sums the two separately and cannot use it.",
      }),
    ];
  }
  return (["numerator", "denominator"] as const).flatMap((field) =>
    row[field] === "missing" ? [missing(table, row, field)] : [],
  );
}

/** Zero below the line: with something above it, a result without a plan; with zero above, 0/0. Neither has a value. */
function zeroBelow(table: Table, row: IndicatorRow, numerator: Figured, denominator: Figured): Finding {
  const both = numerator.value.digits === 0n;
  const typed = isFigure(row.value) ? row.value : null;
  const it = both
    ? "Numeratore e denominatore sono zero (0/0)"
    : `Il denominatore è zero e il numeratore ${formatNumber(numerator.value, "it")}`;
  const en = both
    ? "Numerator and denominator are zero (0/0)"
    : `The denominator is zero and the numerator ${formatNumber(numerator.value, "en")}`;
  return say(
    table,
    row,
    "indicator.notComputable",
    typed ? "value" : "denominator",
    {
      it: `${it}: il rapporto non è calcolabile${typed ? ", il valore scritto va tolto" : ""}. Se la grandezza non riguarda il territorio scrivere «n.a.».`,
      en: `${en}: the ratio is not computable${typed ? ", take the typed value out" : ""}. Where the quantity does not concern the territory write "n.a.".`,
    },
    {
      ...(typed ? { found: canonicalText(typed.value) } : {}),
      cells: [numerator.cell, denominator.cell],
    },
  );
}

/** A value typed in points is right too: 45 for 45 %. */
function wrongRatio(table: Table, value: Figured, numerator: Figured, denominator: Figured): Finding[] {
  const compute = (read: Parameters<Parameters<typeof agreement>[1]>[0]) =>
    over(read(numerator), read(denominator));
  const found = agreement(value, compute) === "wrong" ? asFraction(value) : value;
  return check({
    rule: "indicator.ratio",
    rounding: "relation.rounding",
    sheet: table.sheet,
    found,
    compute,
    cells: [numerator.cell, denominator.cell],
    scale: 6,
    show: (text, language) => formatPercent(text, language),
    message: (expected, language) =>
      language === "it"
        ? `${formatNumber(numerator.value, "it")} diviso ${formatNumber(denominator.value, "it")} fa ${expected}.`
        : `${formatNumber(numerator.value, "en")} over ${formatNumber(denominator.value, "en")} is ${expected}.`,
  });
}

/** Parts of different things may pass one another (plans per project): there 100 % is no bound. */
function above(table: Table, row: IndicatorRow, indicator: MonitoringIndicator): Finding[] {
  const { numerator, denominator, value } = row;
  if (!indicator.denominator) return [];
  if (quantities[indicator.numerator].unit !== quantities[indicator.denominator].unit) return [];
  const byParts =
    isFigure(numerator) && isFigure(denominator) && compare(numerator.value, denominator.value) > 0;
  const typed = isFigure(value) ? asFraction(value) : null;
  if (!byParts && (typed === null || compare(typed.value, whole) <= 0)) return [];
  const field = isFigure(value) ? "value" : "numerator";
  const [up, down] = [quantities[indicator.numerator].label, quantities[indicator.denominator].label];
  return [
    say(
      table,
      row,
      "indicator.over",
      field,
      {
        it: `L'indicatore supera il 100 %: «${up.it}» sopra «${down.it}». Può essere vero (più raggiunti dei previsti): verificare e confermare.`,
        en: `The indicator is above 100 %: "${up.en}" above "${down.en}". It may be true (more reached than expected): check and confirm.`,
      },
      { cells: [numerator, denominator].filter(isFigure).map((figure) => figure.cell) },
    ),
  ];
}

function repeated(table: Table, rows: readonly IndicatorRow[]): Finding[] {
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
function breakdowns(table: Table, rows: readonly IndicatorRow[]): Finding[] {
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
function sameQuantity(table: Table, rows: readonly IndicatorRow[]): Finding[] {
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
