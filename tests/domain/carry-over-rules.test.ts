/** Rules of the carry-over: for each a workbook that keeps it and one that breaks it; and how the kind is recognised. */
import assert from "node:assert/strict";
import { checkAcross } from "../../shared/domain/checks/across.ts";
import { carryOverRules } from "../../shared/domain/rules/carry-over.ts";
import { type RuleId, rules } from "../../shared/domain/rules.ts";
import type { Table } from "../../shared/domain/table.ts";
import { checkTables } from "../../shared/sheets/check.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";
import { type Rows, tables, withCell } from "./cases-plan-path.ts";

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
const residues = (own: Rows) => tables(["Residui", own]);
const counted = (residue: number) => tables(["Residui", rows], ["Piano finanziario", plan(residue)]);
const broken = (rule: RuleId, row: number, column: number, value: Plain) => ({
  rule,
  passes: residues(rows),
  fails: residues(withCell(rows, row, column, value)),
});

const cases: readonly { rule: RuleId; passes: readonly Table[]; fails: readonly Table[] }[] = [
  broken("carryOver.residue", 1, 3, 19_999.51),
  broken("carryOver.rounding", 1, 3, { v: 20_000, format: "#,##0" }),
  broken("carryOver.liquidatedOverAssigned", 1, 2, 500_000.01),
  broken("carryOver.closeDate", 1, 4, "31/06/2013"),
  broken("carryOver.repeated", 2, 0, "PIANO 2012 - DGR 1576/2011"),
  { rule: "across.carryOver", passes: counted(19_999.5), fails: counted(19_999.51) },
  { rule: "across.carryOver", passes: counted(19_999.49), fails: counted(59_999.5) },
  { rule: "across.carryOverUnused", passes: counted(19_999.5), fails: counted(0) },
];

const found = (all: readonly Table[]) => [...checkTables(all), ...checkAcross(all)];

describe("rules of the carry-over", () => {
  cases.forEach(({ rule, passes, fails }, at) => {
    it(`${rule}: keeps silent on what is right and speaks on what is wrong (${at})`, () => {
      for (const table of [...passes, ...fails]) assert.notEqual(table.kind, "unknown", table.range);
      assert.deepEqual(
        found(passes).filter((finding) => finding.rule === rule),
        [],
      );
      const [first] = found(fails).filter((finding) => finding.rule === rule);
      assert.ok(first, `no ${rule} in ${JSON.stringify(found(fails).map((finding) => finding.rule))}`);
      assert.equal(first.source, rules[rule].source);
      assert.match(first.message.it, /\S{3}/);
    });
  });

  it("have a case each", () => {
    const covered = new Set<string>(cases.map((entry) => entry.rule));
    assert.deepEqual(
      Object.keys(carryOverRules).filter((rule) => !covered.has(rule)),
      [],
    );
  });

  it("find nothing on a right sheet", () => {
    assert.deepEqual(found(residues(rows)), []);
  });

  it("tell a plan that counts on money of open plans from one that counts on money nobody has", () => {
    const said = (residue: number) =>
      found(counted(residue)).find(({ rule }) => rule === "across.carryOver")?.message.it ?? "";
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
