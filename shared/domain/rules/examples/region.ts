/** Tables of the whole Region. */
import type { ExamplesOf } from "../example.ts";
import type { regionRules } from "../region.ts";
import { edited, percent, right, sheet, wrong } from "./compose.ts";
import { weights } from "./plan-book.ts";

/** A table of indicators, each territory with the same share. */
const indicators = (...territories: readonly string[]) =>
  sheet(
    "Riparto",
    [
      "Territorio",
      "Donne 18-45 anni (INDICATORE A)",
      "Bambini < 6 anni (INDICATORE B)",
      "Forza lavoro femminile (INDICATORE C)",
      "MPMI (INDICATORE D)",
      "Popolazione > 75 (INDICATORE E)",
    ],
    ...territories.map((name) => [
      name,
      ...Array.from({ length: 5 }, () => percent(Number((1 / territories.length).toPrecision(3)), "0.0%")),
    ]),
  );
const ats = [
  "ATS della Città Metropolitana di Milano",
  "ATS dell'Insubria",
  "ATS della Montagna",
  "ATS della Brianza",
  "ATS di Bergamo",
  "ATS di Brescia",
  "ATS della Val Padana",
  "ATS di Pavia",
];

export const regionExamples: ExamplesOf<typeof regionRules> = {
  "territory.mixed": {
    passes: [right("Otto ATS", "Eight ATS", indicators(...ats))],
    fails: [
      wrong(
        "Riparto!A3",
        "L'ATS Insubria insieme alla ASL di Varese, che ne fa parte",
        "ATS Insubria together with ASL Varese, which is part of it",
        indicators(...ats, "ASL Varese"),
      ),
    ],
  },
  "territory.missing": {
    passes: [
      right("Otto ATS", "Eight ATS", indicators(...ats)),
      right("Un estratto di due territori", "An extract of two territories", indicators("Milano", "Lodi")),
    ],
    fails: [
      wrong(
        "Riparto!A1",
        "Sette ATS: manca Pavia",
        "Seven ATS: Pavia is missing",
        indicators(...ats.slice(0, 7)),
      ),
    ],
  },
  "weights.act": {
    passes: [right("Pesi 10, 30, 30, 10, 20 %", "Weights 10, 30, 30, 10, 20 %", weights)],
    fails: [
      wrong(
        "Pesi!B8",
        "20 % all'indicatore A, che nell'atto ha il 10 %",
        "20 % for indicator A, which has 10 % in the act",
        edited(weights, { B8: percent(0.2, "0%") }),
      ),
    ],
  },
};
