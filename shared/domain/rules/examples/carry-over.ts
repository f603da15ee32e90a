/** Carry-over of earlier plans; figures made up. */
import type { carryOverRules } from "../carry-over.ts";
import type { ExampleCell, ExamplesOf } from "../example.ts";
import { day, edited, right, sheet, wrong } from "./compose.ts";

const residues = sheet(
  "Residui",
  ["Piano precedente", "Risorse assegnate (€)", "Risorse liquidate (€)", "Residuo (€)", "Data di chiusura"],
  ["Piano 2012 (D.G.R. 1576/2011)", 500_000, 480_000.5, 19_999.5, day("2013-06-30")],
  ["Piano 2014-2015 (D.G.R. 1081/2013)", 900_000, 860_000, 40_000, null],
);
const changed = (cells: Readonly<Record<string, ExampleCell>>) => edited(residues, cells);
const plan = (residue: number) =>
  sheet(
    "Piano finanziario",
    ["Voce", "Importo (€)"],
    ["Risorse regionali assegnate ad ATS", 1_112_962.67],
    ["Residui dei precedenti Piani", residue],
    ["Azioni di sistema e trasversali", 178_241.39],
    ["Costo complessivo del Piano", 1_586_009.34],
  );
const clean = right(
  "Residui uguali ad assegnato meno liquidato",
  "Residues equal assigned minus liquidated",
  residues,
);

export const carryOverExamples: ExamplesOf<typeof carryOverRules> = {
  "carryOver.residue": {
    passes: [clean],
    fails: [
      wrong("Residui!D2", "Un centesimo in più del dovuto", "A cent too much", changed({ D2: 19_999.51 })),
    ],
  },
  "carryOver.rounding": {
    passes: [clean],
    fails: [
      wrong(
        "Residui!D2",
        "20.000 euro tondi per 19.999,50",
        "EUR 20,000 round for 19,999.50",
        changed({ D2: { v: 20_000, format: "#,##0" } }),
      ),
    ],
  },
  "carryOver.liquidatedOverAssigned": {
    passes: [clean],
    fails: [
      wrong(
        "Residui!C2",
        "Liquidato un centesimo più delle risorse",
        "Liquidated a cent more than the resources",
        changed({ C2: 500_000.01 }),
      ),
    ],
  },
  "carryOver.closeDate": {
    passes: [clean],
    fails: [
      wrong("Residui!E2", "Il 31 giugno non esiste", "There is no 31 June", changed({ E2: "31/06/2013" })),
    ],
  },
  "carryOver.repeated": {
    passes: [clean],
    fails: [
      wrong(
        "Residui!A3",
        "Lo stesso piano, scritto in un altro modo",
        "The same plan, written another way",
        changed({ A3: "PIANO 2012 - DGR 1576/2011" }),
      ),
    ],
  },
  "across.carryOver": {
    passes: [
      right("I residui del piano chiuso", "The residues of the closed plan", residues, plan(19_999.5)),
    ],
    fails: [
      wrong(
        "Piano finanziario!B3",
        "Un centesimo più di quanto il piano chiuso ha lasciato",
        "A cent more than the closed plan left",
        residues,
        plan(19_999.51),
      ),
      wrong(
        "Piano finanziario!B3",
        "Contati anche i residui di un piano ancora aperto",
        "The residues of a plan still open are counted too",
        residues,
        plan(59_999.5),
      ),
    ],
  },
  "across.carryOverUnused": {
    passes: [
      right(
        "I residui disponibili sono nel piano",
        "The available residues are in the plan",
        residues,
        plan(19_999.5),
      ),
    ],
    fails: [
      wrong(
        "Piano finanziario!B3",
        "Il piano non usa i residui disponibili",
        "The plan uses none of the available residues",
        residues,
        plan(0),
      ),
    ],
  },
};
