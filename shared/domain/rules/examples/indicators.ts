/** Sheets of indicators. */
import type { ExampleCell, ExamplesOf } from "../example.ts";
import type { indicatorsRules } from "../indicators.ts";
import { edited, extended, right, without, wrong } from "./compose.ts";
import { indicators2014, planIndicators } from "./indicator-sheets.ts";

const set2014 = (edits: Readonly<Record<string, ExampleCell>>) => edited(indicators2014, edits);
export const indicatorsExamples: ExamplesOf<typeof indicatorsRules> = {
  "indicator.unknown": {
    passes: [right("I 14 indicatori del 2014", "The 14 indicators of 2014", indicators2014)],
    fails: [
      wrong(
        "Indicatori!B10",
        "Le stampanti non sono un indicatore",
        "Printers are no indicator",
        set2014({ B10: "Numero di stampanti acquistate dall'ufficio" }),
      ),
    ],
  },
  "indicator.absent": {
    passes: [right("Nessun indicatore mancante", "No indicator is missing", indicators2014)],
    fails: [
      wrong(
        "Indicatori!A3",
        "Manca l'indicatore 4, alleanze costituite",
        "Indicator 4, constituted alliances, is missing",
        without(indicators2014, 10),
      ),
    ],
  },
  "indicator.repeated": {
    passes: [right("Ogni indicatore una volta", "Each indicator once", planIndicators)],
    fails: [
      wrong(
        "Indicatori!A18",
        "L'ultimo indicatore scritto due volte",
        "The last indicator written twice",
        extended(planIndicators, planIndicators.rows.at(-1) ?? []),
      ),
    ],
  },
  "indicator.missing": {
    passes: [right("Numeratore e denominatore", "Numerator and denominator", indicators2014)],
    fails: [
      wrong("Indicatori!D9", "Manca il denominatore", "The denominator is missing", set2014({ D9: null })),
    ],
  },
  "indicator.ratio": {
    passes: [right("4 / 5 = 0,8", "4 / 5 = 0.8", indicators2014)],
    fails: [wrong("Indicatori!E9", "4 / 5 indicato come 0,7", "4 / 5 given as 0.7", set2014({ E9: 0.7 }))],
  },
  "indicator.over": {
    passes: [right("4 progetti su 5", "4 projects of 5", indicators2014)],
    fails: [
      wrong(
        "Indicatori!E9",
        "6 progetti avviati su 5",
        "6 projects started of 5",
        set2014({ C9: 6, E9: 1.2 }),
      ),
    ],
  },
  "indicator.notComputable": {
    passes: [right("Denominatori diversi da zero", "Denominators other than zero", indicators2014)],
    fails: [
      wrong(
        "Indicatori!D12",
        "0 / 0: il rapporto non esiste",
        "0 / 0: there is no ratio",
        set2014({ C12: 0, D12: 0, E12: null }),
      ),
    ],
  },
  "indicator.withoutParts": {
    passes: [right("Rapporto con le sue due parti", "Ratio with its two parts", planIndicators)],
    fails: [
      wrong(
        "Indicatori!E5",
        "33,3 % senza numeratore e denominatore",
        "33.3 % without numerator and denominator",
        edited(planIndicators, { C5: null, D5: null }),
      ),
    ],
  },
  "indicator.breakdown": {
    passes: [right("20 + 15 + 21 + 4 = 60", "20 + 15 + 21 + 4 = 60", indicators2014)],
    fails: [
      wrong("Indicatori!E4", "20 + 5 + 21 + 4 non fa 60", "20 + 5 + 21 + 4 is not 60", set2014({ E6: 5 })),
    ],
  },
  "indicator.sameQuantity": {
    passes: [right("4 progetti avviati in ogni riga", "4 started projects in every row", indicators2014)],
    fails: [
      wrong(
        "Indicatori!D12",
        "4 progetti avviati in una riga, 5 in un'altra",
        "4 started projects in one row, 5 in another",
        set2014({ D12: 5 }),
      ),
    ],
  },
  "indicator.defective": {
    passes: [
      right("Indicatori del 2014, tutti definiti", "Indicators of 2014, all well defined", indicators2014),
    ],
    fails: [
      wrong(
        "Indicatori!A11",
        "Cofinanziamento / cofinanziamento: numeratore e denominatore coincidono",
        "Cofinancing / cofinancing: numerator and denominator coincide",
        planIndicators,
      ),
    ],
  },
};
