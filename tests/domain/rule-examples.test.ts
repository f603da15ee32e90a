/** Every rule's own examples through the engine, recogniser included. */
import assert from "node:assert/strict";
import type { ExampleSheet } from "../../shared/domain/rules/example.ts";
import { evaluationExamples } from "../../shared/domain/rules/examples/evaluation.ts";
import { passage } from "../../shared/domain/rules/examples/lineage.ts";
import { planBook } from "../../shared/domain/rules/examples/plan-book.ts";
import { systemActions } from "../../shared/domain/rules/examples/system-actions.ts";
import { ruleExamples } from "../../shared/domain/rules/examples.ts";
import { type RuleId, rules } from "../../shared/domain/rules.ts";
import type { TableKind } from "../../shared/domain/table.ts";
import { cellName } from "../../shared/kit/a1.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { exampleBook } from "../../shared/sheets/example-book.ts";

/** Rules on the arithmetic of tables that no layout knows, and the question what a table is. */
const onUnknownTables: ReadonlySet<RuleId> = new Set([
  "relation.difference",
  "relation.notComputable",
  "relation.percent",
  "relation.rounding",
  "relation.rowTotal",
  "row.afterTotal",
  "table.kind",
]);

function read(sheets: readonly ExampleSheet[]) {
  const book = exampleBook(sheets);
  const reading = readWorkbook(book);
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  const cells = new Set([
    ...book.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => `${sheet.name}!${cellName(cell.row, cell.column)}`),
    ),
    ...tables.flatMap((table) => [
      ...table.columns.map(({ cell }) => `${table.sheet}!${cell}`),
      ...table.rows.flatMap((row) => row.cells.map(({ cell }) => `${table.sheet}!${cell}`)),
    ]),
  ]);
  return { findings: allFindings(reading), tables, cells };
}

function kindsOf(sheets: readonly ExampleSheet[]): TableKind[] {
  return read(sheets).tables.map((table) => table.kind);
}

function assertRecognised(rule: RuleId, sheets: readonly ExampleSheet[]): void {
  const kinds = kindsOf(sheets);
  assert.ok(kinds.length > 0, "no table");
  if (!onUnknownTables.has(rule)) assert.ok(!kinds.includes("unknown"), kinds.join());
}

describe("examples of the rules", () => {
  const ids = Object.keys(rules) as RuleId[];

  for (const rule of ids) {
    const { passes, fails } = ruleExamples[rule] ?? { passes: [], fails: [] };

    for (const { shows, sheets } of passes)
      it(`${rule} keeps silent: ${shows.en}`, () => {
        assertRecognised(rule, sheets);
        const { findings } = read(sheets);
        assert.deepEqual(
          findings.filter((finding) => finding.rule === rule || finding.severity !== "info"),
          [],
        );
      });

    for (const { shows, sheets, at } of fails)
      it(`${rule} speaks: ${shows.en}`, () => {
        assertRecognised(rule, sheets);
        const { findings, cells } = read(sheets);
        const own = findings.filter((finding) => finding.rule === rule);
        assert.deepEqual(
          own.map(({ sheet, cell }) => ({ sheet, cell })),
          [at],
          JSON.stringify(findings.map((finding) => [finding.rule, finding.sheet, finding.cell])),
        );
        assert.ok(cells.has(`${at.sheet}!${at.cell}`), `no cell ${at.cell}`);
        const [finding] = own;
        const { severity, waivable, source } = rules[rule];
        assert.deepEqual(
          [finding?.severity, finding?.waivable, finding?.source],
          [severity, waivable, source],
        );
        for (const text of Object.values(finding?.message ?? {})) {
          assert.match(text, /^[\p{L}«"\d].{12,}[.:!?]$/u);
          assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/);
        }
        assert.notEqual(finding?.message.it, finding?.message.en);
      });
  }

  it("are there for every rule, one that passes and one that fails", () => {
    assert.ok(ids.length > 200);
    assert.deepEqual(
      ids.filter((rule) => !(ruleExamples[rule]?.passes.length > 0 && ruleExamples[rule]?.fails.length > 0)),
      [],
    );
    assert.deepEqual(
      Object.keys(ruleExamples).filter((rule) => !Object.hasOwn(rules, rule)),
      [],
    );
  });

  it("say in both languages what they show, each something else", () => {
    for (const rule of ids) {
      const shown = [...ruleExamples[rule].passes, ...ruleExamples[rule].fails].map(({ shows }) => shows);
      for (const { it, en } of shown) assert.ok(it.length > 3 && en.length > 3, rule);
      for (const language of ["it", "en"] as const)
        assert.equal(new Set(shown.map((text) => text[language])).size, shown.length, rule);
    }
  });

  it("are plain data", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(ruleExamples)), ruleExamples);
  });

  it("find nothing in the right workbook of a plan", () => {
    assert.deepEqual(kindsOf(planBook), [
      "projects",
      "financialPlan",
      "monitoring",
      "grants",
      "allocation",
      "weights",
      "projectCard",
      "unknown",
    ]);
    assert.deepEqual(read(planBook).findings, []);
  });

  it("find nothing in right sheets of the plan's path", () => {
    const right = [
      [systemActions],
      [passage],
      ...evaluationExamples["evaluation.total"].passes.map(({ sheets }) => sheets),
    ];
    assert.equal(right.length, 4);
    assert.deepEqual(right.map(kindsOf), [["systemActions"], ["lineage"], ["evaluation"], ["evaluation"]]);
    for (const sheets of right) assert.deepEqual(read(sheets).findings, []);
  });
});
