/** Tables with one row per territory, weights and grants. */
import type { ExamplesOf } from "../example.ts";
import type { territorialRules } from "../territorial.ts";
import { edited, percent, right, wrong } from "./compose.ts";
import { grants, weights } from "./plan-book.ts";

export const territorialExamples: ExamplesOf<typeof territorialRules> = {
  "grants.capAmount": {
    passes: [
      right(
        "Due progetti con 200.000 euro, uno con 80.000",
        "Two projects with EUR 200,000, one with 80,000",
        grants,
      ),
    ],
    fails: [
      wrong(
        "Contributi POR FSE!D3",
        "Un solo progetto con 100.000,01 euro",
        "A single project with EUR 100,000.01",
        edited(grants, { D3: 100_000.01 }),
      ),
    ],
  },
  "grants.capShare": {
    passes: [right("80.000 su 100.000 è l'80 %", "80,000 of 100,000 is 80 %", grants)],
    fails: [
      wrong(
        "Contributi POR FSE!D3",
        "Un centesimo oltre l'80 % del costo ammissibile",
        "A cent above 80 % of the eligible cost",
        edited(grants, { D3: 80_000.01 }),
      ),
    ],
  },
  "weights.sum": {
    passes: [right("10 + 30 + 30 + 10 + 20 = 100 %", "10 + 30 + 30 + 10 + 20 = 100 %", weights)],
    fails: [
      wrong(
        "Pesi!B12",
        "10 + 30 + 30 + 10 + 30 = 110 %",
        "10 + 30 + 30 + 10 + 30 = 110 %",
        edited(weights, { B12: percent(0.3, "0%") }),
      ),
    ],
  },
  "allocation.wording": {
    passes: [
      right(
        "«< 6 anni» e «0-5 anni» sono le stesse età",
        '"< 6 anni" and "0-5 anni" are the same ages',
        weights,
      ),
    ],
    fails: [
      wrong(
        "Pesi!C1",
        "«< 6 anni» nella tabella, «0-6 anni» fra i pesi",
        '"< 6 anni" in the table, "0-6 anni" among the weights',
        edited(weights, { C9: "Bambini (0-6 anni)" }),
      ),
    ],
  },
  "territory.unknown": {
    passes: [right("Province della Lombardia", "Provinces of Lombardy", grants)],
    fails: [
      wrong(
        "Contributi POR FSE!A3",
        "«Lodigiano» non è il nome di un territorio",
        '"Lodigiano" is not the name of a territory',
        edited(grants, { A3: "Lodigiano" }),
      ),
    ],
  },
  "territory.repeated": {
    passes: [right("Ogni provincia una volta", "Each province once", grants)],
    fails: [
      wrong("Contributi POR FSE!A3", "Milano due volte", "Milano twice", edited(grants, { A3: "Milano" })),
    ],
  },
};
