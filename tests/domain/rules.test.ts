/** Every rule has a case that passes and one that fails. */
import assert from "node:assert/strict";
import { acrossRules } from "../../shared/domain/rules/across.ts";
import { arithmeticRules } from "../../shared/domain/rules/arithmetic.ts";
import { financialPlanRules } from "../../shared/domain/rules/financial-plan.ts";
import { monitoringRules } from "../../shared/domain/rules/monitoring.ts";
import { projectsRules } from "../../shared/domain/rules/projects.ts";
import { territorialRules } from "../../shared/domain/rules/territorial.ts";
import { type RuleId, rules } from "../../shared/domain/rules.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";
import { ruleCases, workbookOf } from "./rule-cases.ts";

describe("rules", () => {
  it("find nothing in the right workbook", () => {
    const reading = readWorkbook(workbookOf());
    assert.deepEqual(
      reading.sheets.map((sheet) => sheet.tables.map((table) => table.kind)),
      [
        ["projects"],
        ["financialPlan"],
        ["monitoring"],
        ["grants"],
        ["allocation", "weights"],
        ["projectCard"],
        ["unknown"],
      ],
    );
    assert.deepEqual(allFindings(reading), []);
  });

  for (const change of ruleCases) {
    it(`${change.rule} speaks when ${change.sheet} ${JSON.stringify(change.edits)}`, () => {
      const found = allFindings(readWorkbook(workbookOf(change)));
      const finding = found.find((entry) => entry.rule === change.rule);
      assert.ok(finding, JSON.stringify(found.map(({ rule, cell }) => [rule, cell])));
      assert.deepEqual([finding.sheet, finding.cell], [change.sheet, change.cell]);
      const { severity, waivable, source } = rules[change.rule];
      assert.deepEqual([finding.severity, finding.waivable, finding.source], [severity, waivable, source]);
      for (const text of Object.values(finding.message)) assert.match(text, /^[\p{L}«"\d].{15,}[.:!]?$/u);
    });
  }

  it("asks what a table is when two kinds are possible", () => {
    const book = bookOf({
      name: "Foglio1",
      rows: [
        ["Ente capofila", "Titolo progetto", "Contributo richiesto", "Costo totale"],
        ["Comune di Alfa", "Tempi nuovi", 600, 1000],
      ],
    });
    assert.deepEqual(
      allFindings(readWorkbook(book)).map(({ rule, cell }) => [rule, cell]),
      [["table.kind", "A1"]],
    );
  });

  it("say of an empty form that nothing is filled in", () => {
    const form = (...rows: Plain[][]) =>
      bookOf({
        name: "Progetti",
        rows: [
          [
            "Ente capofila",
            "Titolo progetto",
            "Costo totale",
            "Contributo richiesto",
            "Contributo assegnato",
          ],
          ...rows,
        ],
      });
    const said = (...rows: Plain[][]) => allFindings(readWorkbook(form(...rows))).map(({ rule }) => rule);
    assert.ok(said().includes("table.empty"));
    assert.deepEqual(said(["Comune di Alfa", "Tempi nuovi", 1000, 600, 570]), []);
  });

  it("of members compare shares with the counts", () => {
    const members = (share: number) =>
      bookOf({
        name: "Aderenti",
        rows: [
          ["Tipologia soggetto", "Numero", "%"],
          ["Imprese", 1, { v: share, format: "0.0%" }],
          ["Enti locali", 2, { v: 0.667, format: "0.0%" }],
          ["Totale", 3, { v: 1, format: "0.0%" }],
        ],
      });
    const said = (share: number) =>
      allFindings(readWorkbook(members(share))).map(({ rule, cell }) => `${rule} ${cell}`);
    assert.ok(said(0.34).includes("members.share C2"));
    assert.ok(!said(0.333).some((entry) => entry.startsWith("members.share")));
  });

  it("all have a case", () => {
    const own = {
      ...arithmeticRules,
      ...projectsRules,
      ...financialPlanRules,
      ...monitoringRules,
      ...territorialRules,
      ...acrossRules,
    };
    const covered = new Set<string>([
      ...ruleCases.map((entry) => entry.rule),
      "table.kind",
      "members.share",
      "table.empty",
    ] satisfies RuleId[]);
    assert.deepEqual(
      Object.keys(own).filter((rule) => !covered.has(rule)),
      [],
    );
  });
});
