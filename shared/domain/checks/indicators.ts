/** One sheet of indicators by itself: which are there, whether each value is the ratio of its parts, what cannot be computed. */
import type { MonitoringIndicator } from "../../acts/act.ts";
import { quantities } from "../../acts/quantities.ts";
import { canonicalText, compare } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatNumber, formatPercent } from "../../kit/number-format.ts";
import { agreement, over } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import { asFraction, type IndicatorRow, indicatorRows, isFigure, whole } from "../indicator-rows.ts";
import { type IndicatorSetKind, indicatorSets } from "../indicator-sets.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import type { Figured } from "../table-access.ts";
import { check } from "./compare.ts";
import { say } from "./indicator-finding.ts";
import { breakdowns, repeated, sameQuantity } from "./indicator-sums.ts";

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
