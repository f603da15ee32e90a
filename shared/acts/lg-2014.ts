/**
 * LG-2014: guidelines 2014-2015 (D.G.R. 1081/2013) as the Region presented them in April 2014.
 * The demographic indicators of the allocation and their weights. Values and sources only, no computation.
 */
import { type Decimal, decimal } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { Source, Sourced } from "../kit/source.ts";

export const lg2014 = {
  act: "D.G.R. 1081/2013",
  document: "LG-2014",
  title: { it: "Linee guida 2014-2015", en: "Guidelines 2014-2015" },
} as const;

/** In the order A-E of the printed table. */
export const demographicIndicatorIds = [
  "womenFertileAge",
  "children",
  "femaleWorkforce",
  "smes",
  "elderly",
] as const;
export type DemographicIndicatorId = (typeof demographicIndicatorIds)[number];

export interface DemographicIndicator {
  /** The letter by which the slide calls it. */
  readonly letter: "A" | "B" | "C" | "D" | "E";
  readonly label: Bilingual;
  /** Share of the indicator in the allocation, a fraction: "10%" is 0.10. The five add up to 1. */
  readonly weight: Sourced<Decimal>;
}

// The slides report what the resolution lays down: read at second hand.
const weightList: Source = {
  document: "LG-2014",
  place: "«Il set di indicatori e il peso relativo», elenco dei pesi",
  hand: "second",
};

function weight(fraction: string): Sourced<Decimal> {
  return { value: decimal(fraction), source: weightList };
}

export const demographicIndicators: Readonly<Record<DemographicIndicatorId, DemographicIndicator>> = {
  womenFertileAge: {
    letter: "A",
    label: {
      it: "Popolazione femminile in età fertile (18-45 anni)",
      en: "Women of childbearing age (18-45)",
    },
    weight: weight("0.10"),
  },
  // The header of the printed table says "< 6 anni", the list below it "0-6 anni".
  children: {
    letter: "B",
    label: { it: "Bambini (0-6 anni)", en: "Children (0-6)" },
    weight: weight("0.30"),
  },
  femaleWorkforce: {
    letter: "C",
    label: { it: "Forza lavoro femminile", en: "Female labour force" },
    weight: weight("0.30"),
  },
  smes: {
    letter: "D",
    label: {
      it: "Micro, piccole e medie imprese (meno di 250 addetti)",
      en: "Micro, small and medium enterprises (under 250 employees)",
    },
    weight: weight("0.10"),
  },
  elderly: {
    letter: "E",
    label: { it: "Popolazione anziana (oltre 75 anni)", en: "Elderly population (over 75)" },
    weight: weight("0.20"),
  },
};
