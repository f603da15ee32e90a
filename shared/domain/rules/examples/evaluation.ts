/** The committee's evaluation of the proposals. */
import type { evaluationRules } from "../evaluation.ts";
import type { ExampleCell, ExamplesOf } from "../example.ts";
import { edited, right, sheet, wrong } from "./compose.ts";

const scores = (printed: string, first: number, second: number) =>
  sheet(
    "Valutazione",
    [
      "Ente capofila",
      "Titolo proposta",
      `Innovatività${printed}`,
      `Sostenibilità${printed}`,
      "Punteggio totale",
      "Posizione",
      "Valutatori",
    ],
    ["Comune di Alfa", "Tempi nuovi", 40, 35, first, 1, "ATS; UTR"],
    ["Comune di Beta", "Nidi aperti", 30, 20, second, 2, "ATS; Comune di Alfa"],
  );

const plain = scores(" (max 40)", 75, 50);
const weighted = scores(" (peso 50%)", 37.5, 25);
const one = (cell: string, value: ExampleCell) => edited(plain, { [cell]: value });
const alliances = (second: string) =>
  sheet(
    "Alleanze",
    ["Alleanza", "Soggetto", "Ruolo", "Natura"],
    ["Nidi aperti", "Comune di Beta", "capofila", "pubblico"],
    ["Nidi aperti", second, "partner", "pubblico"],
    ["Nidi aperti", "Officine Gamma S.r.l.", "partner", "privato"],
  );

export const evaluationExamples: ExamplesOf<typeof evaluationRules> = {
  "evaluation.total": {
    passes: [
      right("40 + 35 = 75", "40 + 35 = 75", plain),
      right(
        "Con i pesi: 40 x 50 % + 35 x 50 % = 37,5",
        "With weights: 40 x 50 % + 35 x 50 % = 37.5",
        weighted,
      ),
    ],
    fails: [
      wrong("Valutazione!E2", "40 + 35 indicato come 76", "40 + 35 given as 76", one("E2", 76)),
      wrong(
        "Valutazione!E2",
        "La somma semplice, benché i criteri abbiano un peso",
        "The plain sum, although the criteria have weights",
        edited(weighted, { E2: 75 }),
      ),
    ],
  },
  "evaluation.rounding": {
    passes: [right("Punteggio con i suoi decimali", "Total with its decimals", weighted)],
    fails: [
      wrong(
        "Valutazione!E2",
        "37,5 stampato come 38",
        "37.5 printed as 38",
        edited(weighted, { E2: { v: 38, format: "0" } }),
      ),
    ],
  },
  "evaluation.overMost": {
    passes: [right("40 punti su un massimo di 40", "40 points of at most 40", plain)],
    fails: [
      wrong(
        "Valutazione!C2",
        "41 punti su un massimo di 40",
        "41 points of at most 40",
        edited(plain, { C2: 41, E2: 76 }),
      ),
    ],
  },
  "evaluation.rank": {
    passes: [right("Il punteggio più alto è primo", "The highest total comes first", plain)],
    fails: [
      wrong(
        "Valutazione!F2",
        "Il punteggio più alto è secondo",
        "The highest total comes second",
        one("F2", 2),
      ),
    ],
  },
  "evaluation.conflict": {
    passes: [right("Valutano altri", "Others evaluate", plain)],
    fails: [
      wrong(
        "Valutazione!G3",
        "Il Comune di Beta valuta la propria proposta",
        "Comune di Beta evaluates its own proposal",
        one("G3", "ATS; Comune di Beta"),
      ),
    ],
  },
  "across.evaluationConflict": {
    passes: [
      right(
        "Chi valuta non è nell'alleanza",
        "The evaluators are not in the alliance",
        plain,
        alliances("Comune di Gamma"),
      ),
    ],
    fails: [
      wrong(
        "Valutazione!G3",
        "Il Comune di Alfa valuta la proposta di cui è partner",
        "Comune di Alfa evaluates the proposal it is a partner of",
        plain,
        alliances("Comune di Alfa"),
      ),
    ],
  },
};
