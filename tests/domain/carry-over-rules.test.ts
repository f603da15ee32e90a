/** How a table of earlier plans is recognised, and what is said of a plan that counts on money of plans still open. */
import assert from "node:assert/strict";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain, type Rows } from "../sheets/grid-of.ts";

const rows: Rows = [
  ["Piano precedente", "Risorse assegnate (€)", "Risorse liquidate (€)", "Residuo (€)", "Data di chiusura"],
  ["Piano 2012 (D.G.R. 1576/2011)", 500_000, 480_000.5, 19_999.5, { date: "2013-06-30" }],
  ["Piano 2014-2015 (D.G.R. 1081/2013)", 900_000, 860_000, 40_000, null],
];
const plan = (residue: number): Rows => [
  ["Voce", "Importo (€)"],
  ["Risorse regionali assegnate ad ATS", 1_112_962.67],
  ["Residui dei precedenti Piani", residue],
  ["Azioni di sistema e trasversali", 178_241.39],
  ["Costo complessivo del Piano", 1_586_009.34],
];

describe("a plan that counts on carry-over", () => {
  it("is told whether the money is that of open plans or nobody's", () => {
    const said = (residue: number) => {
      const book = bookOf({ name: "Residui", rows }, { name: "Piano finanziario", rows: plan(residue) });
      return (
        allFindings(readWorkbook(book)).find(({ rule }) => rule === "across.carryOver")?.message.it ?? ""
      );
    };
    assert.match(said(59_999.5), /ancora aperti/);
    assert.doesNotMatch(said(60_000), /ancora aperti/);
  });
});

describe("a table of earlier plans", () => {
  const kindsOf = (...own: readonly (readonly Plain[])[]) =>
    readWorkbook(bookOf({ name: "Foglio1", rows: own })).sheets.flatMap((sheet) =>
      sheet.tables.map(({ kind }) => kind),
    );

  it("is known with one plan, other words, and without residue or close", () => {
    assert.deepEqual(
      kindsOf(
        ["Programmazione", "Importo assegnato", "Importo liquidato", "Residuo disponibile", "Chiusura"],
        ["Biennio 2014-2015", "€ 900.000,00", "€ 860.000,00", "€ 40.000,00", "31.12.2016"],
      ),
      ["carryOver"],
    );
    assert.deepEqual(
      kindsOf(["Piano", "Risorse assegnate", "Risorse liquidate"], ["D.G.R. 1081/2013", 900_000, 860_000]),
      ["carryOver"],
    );
  });

  it("is none where rows are projects, bodies or territories", () => {
    for (const head of ["Titolo progetto", "Ente capofila", "ATS"]) {
      const kinds = kindsOf(
        [head, "Piano", "Contributo assegnato", "Risorse assegnate", "Risorse liquidate", "Residuo"],
        ["Alfa", "D.G.R. 1081/2013", 900, 900, 800, 100],
        ["Beta", "D.G.R. 1081/2013", 800, 800, 700, 100],
      );
      assert.ok(!kinds.includes("carryOver"), `${head}: ${kinds.join()}`);
    }
  });
});
