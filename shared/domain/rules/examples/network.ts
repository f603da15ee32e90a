/** Members of the network by type. */
import type { ExamplesOf } from "../example.ts";
import type { networkRules } from "../network.ts";
import { percent, right, sheet, wrong } from "./compose.ts";

const members = (share: number) =>
  sheet(
    "Aderenti",
    ["Tipologia soggetto", "Numero", "%"],
    ["Imprese", 1, percent(share, "0.0%")],
    ["Enti locali", 2, percent(0.667, "0.0%")],
    ["Totale", 3, percent(1, "0.0%")],
  );

export const networkExamples: ExamplesOf<typeof networkRules> = {
  "members.share": {
    passes: [right("1 su 3 stampato come 33,3 %", "1 of 3 printed as 33.3 %", members(0.333))],
    fails: [wrong("Aderenti!C2", "1 su 3 indicato come 34 %", "1 of 3 given as 34 %", members(0.34))],
  },
};
