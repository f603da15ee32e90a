/** Typed indicators against the other sheets of the plan, and these against each other; figures made up. */
import type { derivedRules } from "../derived.ts";
import type { ExamplesOf } from "../example.ts";
import { edited, right, sheet, wrong } from "./compose.ts";
import { indicators2014 } from "./indicator-sheets.ts";
import { monitoring } from "./plan-book.ts";

const members = sheet(
  "Aderenti",
  ["Tipologia", "Numero"],
  ["Enti pubblici", 20],
  ["Imprese", 15],
  ["Terzo settore", 21],
  ["Altro", 4],
);
const cofinancing = (ofAlfa: number) =>
  sheet(
    "Cofinanziamento",
    ["Progetto", "Costo totale", "Cofinanziamento", "Cofinanziamento pubblico", "Cofinanziamento privato"],
    ["Tempi nuovi", 1000, ofAlfa, ofAlfa - 100, 100],
    ["Nidi aperti", 2000, 860, 560, 300],
  );

export const derivedExamples: ExamplesOf<typeof derivedRules> = {
  "indicator.derived": {
    passes: [right("15 imprese nei due fogli", "15 enterprises on both sheets", indicators2014, members)],
    fails: [
      wrong(
        "Indicatori!E6",
        "14 imprese negli indicatori, 15 nella tabella",
        "14 enterprises among the indicators, 15 in the table",
        edited(indicators2014, { E6: 14 }),
        members,
      ),
    ],
  },
  "indicator.sources": {
    passes: [
      right(
        "430 euro di cofinanziamento nei due fogli",
        "430 euro of cofinancing on both sheets",
        monitoring,
        cofinancing(430),
      ),
    ],
    fails: [
      wrong(
        "Cofinanziamento!C2",
        "430 euro nel monitoraggio, 440 nel foglio del cofinanziamento",
        "430 euro in the monitoring, 440 on the sheet of cofinancing",
        monitoring,
        cofinancing(440),
      ),
    ],
  },
};
