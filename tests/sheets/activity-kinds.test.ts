import assert from "node:assert/strict";
import type { Finding } from "../../shared/kit/finding.ts";
import { actionRegisterTemplate } from "../../shared/sheets/action-register.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import {
  monitoring2014Template,
  planMonitoringTemplate,
} from "../../shared/sheets/layouts/indicator-sheets.ts";
import { projectActionsTemplate } from "../../shared/sheets/layouts/project-actions.ts";
import { actionSheets, indicators2014, planIndicators, register2012 } from "./activity-sheets.ts";
import { bookOf, type Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

function read(rows: Rows, merges: readonly string[] = []) {
  const [sheet] = readWorkbook(bookOf({ rows, merges })).sheets;
  assert.ok(sheet);
  const [table] = sheet.tables;
  return {
    kinds: sheet.tables.map(({ kind }) => kind),
    table,
    findings: sheet.findings,
    questions: sheet.questions,
  };
}

const told = (findings: readonly Finding[]) => findings.map(({ rule, cell }) => `${cell} ${rule}`);

describe("sheets of actions and indicators", () => {
  for (const [name, rows] of Object.entries(actionSheets)) {
    it(`project actions: ${name}`, () => {
      const { kinds, findings, questions } = read(rows);
      assert.deepEqual(kinds, ["projectActions"]);
      assert.deepEqual(questions, []);
      assert.deepEqual(told(findings), []);
    });
  }

  it("a sheet of projects without actions stays monitoring", () => {
    const rows: Rows = [
      ["Progetto", "Persone previste", "Persone raggiunte", "Imprese previste", "Imprese raggiunte"],
      ["Tempo amico", 40, 32, 10, 4],
      ["Nidi aperti", 25, 25, 3, 1],
    ];
    assert.deepEqual(read(rows).kinds, ["monitoring"]);
  });

  it("the 14 indicators of 2014, types and hours on lines of their own", () => {
    const { kinds, findings, table } = read(indicators2014);
    assert.deepEqual(kinds, ["monitoring2014"]);
    assert.equal(table?.rows.length, 19);
    assert.deepEqual(told(findings), ["E15 relation.rounding", "E22 relation.rounding"]);
  });

  it("the plan-level set of 2017 with the ATS extras", () => {
    const { kinds, findings } = read(planIndicators);
    assert.deepEqual(kinds, ["planMonitoring"]);
    assert.deepEqual(
      told(findings).filter((one) => !one.endsWith("relation.rounding")),
      ["A11 indicator.defective"],
    );
  });

  it("a list of other things with values is no sheet of indicators", () => {
    const rows: Rows = [
      ["Indicatore", "Valore"],
      ["Indicatore A: donne 18-45 anni", "10%"],
      ["Indicatore B: bambini 0-6", "30%"],
      ["Tasso di occupazione femminile", "59%"],
    ];
    const { kinds } = read(rows);
    assert.ok(!kinds.includes("monitoring2014") && !kinds.includes("planMonitoring"), kinds.join());
  });

  it("the 2012 register keeps every row and says what is missing or out of place", () => {
    const { kinds, table, findings } = read(register2012, ["A1:D1", "A8:D8"]);
    assert.deepEqual(kinds, ["actionRegister"]);
    assert.equal(table?.rows.length, 7);
    assert.deepEqual(told(findings), [
      "C4 register.noActivities",
      "D4 register.noTarget",
      "A6 register.shifted",
      "B9 register.noNumber",
      "B10 register.numberRepeated",
      "C10 register.noActivities",
    ]);
  });

  it("activities and target merged over two actions belong to both", () => {
    const { findings } = read(register2012, ["A1:D1", "A8:D8", "C3:C4", "D3:D4"]);
    assert.deepEqual(
      told(findings).filter((one) => /^[CD][34] /.test(one)),
      [],
    );
  });

  it("a page pasted one column too far left is said once, and each page apart", () => {
    const [title = [], head = [], first = []] = register2012;
    const shifted = (number: number): Plain[] => [`${number}. Azione`, "attività", "Imprese", null];
    const rows = [title, head, shifted(1), first, shifted(2), shifted(3), shifted(4)];
    const { findings } = read(rows, ["A1:D1"]);
    assert.deepEqual(
      findings.map(({ rule, cell, cells }) => [rule, cell, cells]),
      [
        ["register.shifted", "A3", []],
        ["register.shifted", "A5", ["A6", "A7"]],
      ],
    );
  });

  it("several actions in one cell are counted, a reference to another is not", () => {
    const rows: Rows = [
      register2012[1] ?? [],
      ["RETE", "1. Filiera 1.a Tavolo di ASL Mi2 1.a bis Tavolo di ASL Mi1", "incontri", "Stakeholders"],
      [null, "1.b Allargamento (vedi azione 1.b Tavolo)", "incontri", "Terzo settore"],
      [null, "1.a bis Tavolo di ASL Mi1", "incontri", "Terzo settore"],
    ];
    assert.deepEqual(told(read(rows).findings), ["B2 register.severalActions", "B4 register.numberRepeated"]);
  });

  it("a source below the register is no part of it", () => {
    const { table } = read(
      [...register2012, [], ["Fonte: Piano di lavoro, cap. 5."]],
      ["A1:D1", "A8:D8", "A12:D12"],
    );
    assert.equal(table?.range, "A2:D10");
  });

  const forms = [
    [projectActionsTemplate, actionRow()],
    [
      monitoring2014Template,
      indicatorRows(monitoring2014Template.columns.find(({ field }) => field === "indicator")?.values ?? []),
    ],
    [
      planMonitoringTemplate,
      indicatorRows(planMonitoringTemplate.columns.find(({ field }) => field === "indicator")?.values ?? []),
    ],
    [actionRegisterTemplate, [["RETE", "1. Tavolo locale", "analisi del bisogno", "Enti locali"]]],
  ] as const;
  for (const [template, rows] of forms) {
    it(`the form of ${template.kind} is read as itself, every column with its field, and right rows are clean`, () => {
      const { kinds, table, findings } = read([
        [template.title.it],
        [],
        template.columns.map((column) => column.heading),
        ...rows,
      ]);
      assert.deepEqual(kinds, [template.kind]);
      const fields = Object.fromEntries((table?.columns ?? []).map(({ header, field }) => [header, field]));
      for (const { heading, field } of template.columns) assert.equal(fields[heading], field, heading);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== "info"),
        [],
      );
    });
  }
});

function actionRow(): Plain[][] {
  const dates: Plain[] = [{ date: "2017-07-10" }, { date: "2018-12-20" }];
  return [
    [
      "Tempo amico",
      "Comune di Alfa",
      "Pre e dopo scuola",
      "Persone",
      "POR FSE",
      40,
      32,
      null,
      null,
      10,
      8,
      4,
      4,
      2,
      1,
      3,
      3,
      null,
      "Concluso",
      ...dates,
    ],
    [
      "Tempo amico",
      "Comune di Alfa",
      "Smart working e co-working",
      "Imprese",
      "Risorse regionali",
      null,
      null,
      8,
      2,
      10,
      8,
      4,
      4,
      2,
      1,
      3,
      3,
      2,
      "Avviato",
      ...dates,
    ],
  ];
}

function indicatorRows(texts: readonly string[]): Plain[][] {
  return texts.map((text, index) => {
    const ratio = text.includes("/") || / sul? /.test(text);
    return [String(index + 1), text, null, ratio ? 4 : null, ratio ? 4 : null, ratio ? 1 : 7];
  });
}
