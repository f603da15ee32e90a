/** From the proposals of the call to the projects of the plan. */
import type { ExampleCell, ExampleSheet, ExamplesOf } from "../example.ts";
import type { lineageRules } from "../lineage.ts";
import { edited, extended, right, sheet, without, wrong } from "./compose.ts";

const received = sheet(
  "Proposte",
  ["N.", "Ente Capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
  [1, "Comune di Alfa", "Tempi nuovi", 70_000, 100_000],
  [2, "Azienda Beta", "Nidi aperti", 153_300, 219_000],
  [3, "Consorzio Gamma", "Lavoro agile", 100_100, 143_000],
  [4, "Comune di Delta", "Spazi condivisi", 50_000, 80_000],
);
const approved = sheet(
  "Progetti",
  ["N.", "Ente Capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
  [1, "Comune di Alfa", "Tempi nuovi", 60_000, 42_000, 41_328],
  [2, "Azienda Beta", "Nidi aperti", 362_000, 253_400, 249_345.6],
);

/** Right by itself: nothing is found on it. */
export const passage = sheet(
  "Passaggio",
  ["N.", "Ente capofila", "Titolo proposta", "Esito", "Progetto del Piano", "Motivazione"],
  [1, "Comune di Alfa", "Tempi nuovi", "Ridimensionata", "Tempi nuovi", null],
  [2, "Azienda Beta", "Nidi aperti", "Accorpata", "Nidi aperti", null],
  [3, "Consorzio Gamma", "Lavoro agile", "Accorpata", "Nidi aperti", null],
  [4, "Comune di Delta", "Spazi condivisi", "Ritirata", null, "Rinuncia del capofila"],
);
const lost = (cell: string, value: ExampleCell) => edited(passage, { [cell]: value });
const joined = (path: ExampleSheet, before = received, after = approved) => [before, after, path];
const allThree = joined(passage);

export const lineageExamples: ExamplesOf<typeof lineageRules> = {
  "lineage.nowhere": {
    passes: [right("Ogni proposta non chiusa ha un progetto", "Each open proposal has a project", passage)],
    fails: [
      wrong(
        "Passaggio!E2",
        "Proposta ridimensionata, senza progetto",
        "Proposal reduced, without a project",
        lost("E2", null),
      ),
    ],
  },
  "lineage.noReason": {
    passes: [right("Ritirata, con il motivo", "Withdrawn, with the reason", passage)],
    fails: [wrong("Passaggio!F5", "Ritirata, senza motivo", "Withdrawn, without a reason", lost("F5", null))],
  },
  "lineage.closedYetProject": {
    passes: [right("La proposta ritirata non ha progetto", "The withdrawn proposal has no project", passage)],
    fails: [
      wrong(
        "Passaggio!D5",
        "Ritirata, ma con un progetto",
        "Withdrawn, yet with a project",
        lost("E5", "Nidi aperti"),
      ),
    ],
  },
  "lineage.mergedAlone": {
    passes: [right("Due proposte accorpate in un progetto", "Two proposals merged into a project", passage)],
    fails: [
      wrong(
        "Passaggio!D3",
        "Una sola proposta accorpata in ciascun progetto",
        "Only one proposal merged into each project",
        edited(passage, { D4: "Confermata", E4: "Altro progetto" }),
      ),
    ],
  },
  "lineage.repeated": {
    passes: [right("Ogni passaggio una volta", "Each passage once", passage)],
    fails: [
      wrong(
        "Passaggio!C6",
        "Il primo passaggio scritto di nuovo",
        "The first passage written again",
        extended(passage, passage.rows[1] ?? []),
      ),
    ],
  },
  "across.lineageProposal": {
    passes: [right("Quattro proposte, quattro passaggi", "Four proposals, four passages", ...allThree)],
    fails: [
      wrong(
        "Proposte!C5",
        "Manca il passaggio della quarta proposta",
        "The passage of the fourth proposal is missing",
        ...joined(without(passage, 5)),
      ),
    ],
  },
  "across.lineageUnknownProposal": {
    passes: [right("Solo proposte pervenute", "Only proposals that were received", ...allThree)],
    fails: [
      wrong(
        "Passaggio!C6",
        "Una quinta proposta mai pervenuta",
        "A fifth proposal that was never received",
        ...joined(
          extended(passage, [5, "Provincia Zeta", "Reti solidali", "Confermata", "Tempi nuovi", null]),
        ),
      ),
    ],
  },
  "across.lineageUnknownProject": {
    passes: [right("Solo progetti del Piano", "Only projects of the plan", ...allThree)],
    fails: [
      wrong(
        "Passaggio!E2",
        "«Valori comuni» non è un progetto del Piano",
        '"Valori comuni" is no project of the plan',
        ...joined(lost("E2", "Valori comuni")),
      ),
    ],
  },
  "across.lineageOrigin": {
    passes: [right("Ogni progetto viene da una proposta", "Each project comes from a proposal", ...allThree)],
    fails: [
      wrong(
        "Progetti!C2",
        "«Tempi nuovi» non viene da nessuna proposta",
        '"Tempi nuovi" comes from no proposal',
        ...joined(without(passage, 2), without(received, 2)),
      ),
    ],
  },
  "across.lineageMoney": {
    passes: [
      right(
        "Il progetto costa quanto le proposte accorpate",
        "The project costs as much as the merged proposals",
        ...allThree,
      ),
    ],
    fails: [
      wrong(
        "Progetti!D3",
        "Il progetto costa meno delle due proposte accorpate",
        "The project costs less than the two merged proposals",
        ...joined(passage, received, edited(approved, { D3: 287_525 })),
      ),
    ],
  },
};
