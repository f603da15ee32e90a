/** The half-year monitoring sheet: amounts of the same base only (LG-2014 indicator 14; PLAN-MI-2017, 5.1 b). */
import { compare } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatNumber } from "../../kit/number-format.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnOf, dataRows, hasField, type RowAccess } from "../table-access.ts";
import { notAbove } from "./compare.ts";

interface Bound {
  readonly rule: RuleId;
  readonly lower: string;
  readonly upper: string;
  readonly it: string;
  readonly en: string;
}

const bounds: readonly Bound[] = [
  {
    rule: "monitoring.privateOverCofinancing",
    lower: "privateCofinancing",
    upper: "cofinancing",
    it: "Il cofinanziamento privato supera il cofinanziamento totale",
    en: "Private cofinancing is above the total cofinancing",
  },
  {
    rule: "monitoring.monetaryOverCofinancing",
    lower: "monetaryCofinancing",
    upper: "cofinancing",
    it: "Il cofinanziamento monetario supera il cofinanziamento totale",
    en: "Monetary cofinancing is above the total cofinancing",
  },
  {
    rule: "monitoring.cofinancingOverResources",
    lower: "cofinancing",
    upper: "totalResources",
    it: "Il cofinanziamento supera le risorse totali del progetto",
    en: "Cofinancing is above the total resources of the project",
  },
  {
    rule: "monitoring.liquidatedOverResources",
    lower: "liquidatedAll",
    upper: "totalResources",
    it: "Il liquidato (tutte le fonti) supera le risorse totali del progetto",
    en: "Liquidated money (all sources) is above the total resources of the project",
  },
  {
    rule: "monitoring.partOverAll",
    lower: "liquidatedContribution",
    upper: "liquidatedAll",
    it: "La quota contributo liquidata supera tutto il liquidato",
    en: "The liquidated contribution is above all liquidated money",
  },
  {
    rule: "monitoring.liquidatedOverDisbursed",
    lower: "liquidatedContribution",
    upper: "disbursed",
    it: "Il liquidato (quota contributo) supera l'erogato: il capofila può avere anticipato, ma va confermato",
    en: "Liquidated money (contribution part) is above the disbursed: the lead may have advanced it, but please confirm",
  },
];

const reach: readonly (readonly [expected: string, reached: string, it: string, en: string])[] = [
  ["personsExpected", "personsReached", "persone", "persons"],
  ["enterprisesExpected", "enterprisesReached", "imprese", "enterprises"],
];

export function checkMonitoring(table: Table): Finding[] {
  return [
    ...unstatedBase(table),
    ...dataRows(table).flatMap((row) => [...order(table, row), ...reached(table, row)]),
  ];
}

function order(table: Table, row: RowAccess): Finding[] {
  return bounds.flatMap(({ rule, lower, upper, it, en }) =>
    notAbove(rule, table.sheet, row.number(lower), row.number(upper), (a, b, language) =>
      language === "it" ? `${it}: ${a} contro ${b}.` : `${en}: ${a} against ${b}.`,
    ),
  );
}

function reached(table: Table, row: RowAccess): Finding[] {
  return reach.flatMap(([expectedField, reachedField, it, en]) => {
    const expected = row.number(expectedField);
    const actual = row.number(reachedField);
    if (!expected || !actual || compare(actual.value, expected.value) <= 0) return [];
    const none = expected.value.digits === 0n;
    return [
      finding(none ? "monitoring.reachedWithoutExpected" : "monitoring.reachedOverExpected", {
        sheet: table.sheet,
        cell: actual.cell,
        found: formatted(actual.value),
        expected: formatted(expected.value),
        cells: [expected.cell],
        message: none
          ? {
              it: `Risultano ${it} raggiunte (${formatNumber(actual.value, "it")}) senza alcuna previsione: il rapporto non è calcolabile.`,
              en: `${formatNumber(actual.value, "en")} ${en} reached with none expected: the ratio is not computable.`,
            }
          : {
              it: `Le ${it} raggiunte (${formatNumber(actual.value, "it")}) superano le previste (${formatNumber(expected.value, "it")}): oltre il 100 %.`,
              en: `More ${en} reached (${formatNumber(actual.value, "en")}) than expected (${formatNumber(expected.value, "en")}): above 100 %.`,
            },
      }),
    ];
  });
}

function formatted(value: Parameters<typeof formatNumber>[0]): string {
  return formatNumber(value, "en").replaceAll(",", "");
}

/** "Risorse liquidate" alone may be the contribution part or all sources: the ratios wait for the answer. */
function unstatedBase(table: Table): Finding[] {
  if (!hasField(table, "liquidated")) return [];
  const column = table.columns[columnOf(table, "liquidated")];
  return [
    finding("monitoring.baseUnstated", {
      sheet: table.sheet,
      cell: column?.cell ?? "A1",
      message: {
        it: "L'intestazione non dice se il liquidato è la sola quota di contributo o comprende il cofinanziamento. Scrivere «(quota contributo)» oppure «(tutte le fonti)»: fino ad allora i rapporti non si calcolano.",
        en: 'The heading does not say whether the liquidated money is the contribution part or includes cofinancing. Write "(quota contributo)" or "(tutte le fonti)": until then no ratio is computed.',
      },
    }),
  ];
}
