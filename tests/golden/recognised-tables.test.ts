/** What the engine understands of the printed registers, committees and signatures, against what a reader understands. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { acts } from "../../shared/acts/catalogue.ts";
import { actionNumbers } from "../../shared/domain/action-register.ts";
import { committeeOf, quorumOf } from "../../shared/domain/committee.ts";
import { indicatorRows } from "../../shared/domain/indicator-rows.ts";
import { type IndicatorSetKind, indicatorSets } from "../../shared/domain/indicator-sets.ts";
import { membersOf } from "../../shared/domain/network.ts";
import { type Side, sideByName } from "../../shared/domain/subject-nature.ts";
import type { Table } from "../../shared/domain/table.ts";
import { plainWords } from "../../shared/kit/text.ts";
import { guessContext } from "../../shared/sheets/context.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import type { Cell, Workbook } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { type PrintedRegister, printed } from "./printed.ts";

const sample = (name: string): Workbook =>
  readXlsx(
    new Uint8Array(
      readFileSync(new URL(`../../docs/samples/${encodeURIComponent(`${name}.xlsx`)}`, import.meta.url)),
    ),
  );

function tableOn(workbook: Workbook, sheet: string): Table {
  const [table, ...others] = readWorkbook(workbook).sheets.find((one) => one.sheet === sheet)?.tables ?? [];
  assert.ok(table && others.length === 0, sheet);
  return table;
}

const fields = (table: Table) => table.columns.map(({ field }) => field);

const plan2012 = acts.find(({ id }) => id === "PLAN-MI-2012");
const expected = JSON.parse(readFileSync(new URL("expected.json", import.meta.url), "utf8")) as {
  committee: { bodies: number; byCategory: Record<string, number>; legalNumber: number };
};

describe("the register of 2012", () => {
  const { pages } = printed<PrintedRegister>("milan-2012-register");
  const actions = pages.flatMap(({ rows }) =>
    rows.map((cells) => (/^\d/.test(cells[0] ?? "") ? (cells[0] ?? "") : (cells[1] ?? ""))),
  );

  it("has its four columns, and belongs to the programme of 2012", () => {
    const workbook = sample("Piano di lavoro Milano 2012");
    assert.deepEqual(fields(tableOn(workbook, "Azioni")), ["macroAction", "action", "activities", "target"]);
    assert.equal(guessContext(workbook).programme, "PLAN-2012");
  });

  it("prints the actions of the catalogue, in its order and with its numbers", () => {
    const numbers = actions.flatMap((text) => {
      const own = actionNumbers(text);
      return own.length === 0 ? [null] : own;
    });
    assert.deepEqual(
      numbers,
      plan2012?.actions.map(({ number }) => number?.replace(/ - /, " ") ?? null),
    );
    const whole = plainWords(actions.join(" "));
    for (const { id, text } of plan2012?.actions ?? []) assert.ok(whole.includes(plainWords(text.it)), id);
  });

  it("prints the macro-actions of the catalogue, once each", () => {
    const macro = pages.flatMap(({ rows }) =>
      rows.flatMap(([first = ""]) => (first === "" || /^\d/.test(first) ? [] : [first])),
    );
    assert.deepEqual(
      macro,
      plan2012?.actionGroups.map(({ text }) => text.it),
    );
  });
});

describe("the committee of Milan 2017", () => {
  it("has thirty bodies in the printed categories, and a legal number of sixteen", () => {
    const table = tableOn(sample("Rete e Comitato Milano 2017"), "Comitato");
    assert.deepEqual(fields(table), ["category", "body"]);
    const members = committeeOf(table);
    const by: Record<string, number> = {};
    for (const { category } of members) by[category] = (by[category] ?? 0) + 1;
    assert.deepEqual(by, expected.committee.byCategory);
    assert.equal(members.length, expected.committee.bodies);
    const portion = acts.find(({ id }) => id === "REG-MI-2017")?.parameters.committeeQuorum;
    assert.ok(portion?.status === "stated");
    const { legalNumber } = expected.committee;
    assert.deepEqual(quorumOf(members.length, portion.value), { least: legalNumber, sure: legalNumber });
  });
});

describe("the signatories of Cremona 2014", () => {
  /** By the law on each kind of body; null where the name leaves it open (associations of bodies, social-service companies). */
  const sides: readonly (readonly [string, Side | null])[] = [
    ["ASL di Cremona", "public"],
    ["Amministrazione Provinciale di Cremona", "public"],
    ["CCIA di Cremona", "public"],
    ["Sistema Commercio e Impresa – ASVICOM Cremona", null],
    ["CAT ASVICOM Soc. Coop.", "private"],
    ["Associazione Industriali della Provincia di Cremona", "private"],
    ["Confesercenti provinciale di Cremona", "private"],
    ["Az. Ospedaliera di Crema", "public"],
    ["Az. Ospedaliera di Cremona", "public"],
    ["Az. Sociale Cremonese", null],
    ["Comune di Casalmaggiore", "public"],
    ["Comune di Crema", "public"],
    ["Comune di Cremona", "public"],
    ["Comunità sociale cremasca", null],
    ["Consigliera di Parità provinciale", "public"],
    ["Consorzio Casalasco Servizi Sociali", null],
    ["Forum Provinciale Cremonese del Terzo Settore", "private"],
    ["Segreteria Provinciale CGIL", "private"],
    ["Ust Cisl Asse del Po", "private"],
    ["Regione Lombardia", "public"],
  ];

  it("are twenty members, with who signs for them, public or private where the name tells it", () => {
    const table = tableOn(sample("Accordo Cremona 2014"), "Enti aderenti");
    assert.deepEqual(fields(table), ["name", "signatory", null]);
    assert.deepEqual(
      membersOf(table).map(({ name }) => [name.text, sideByName(name.text)]),
      sides,
    );
  });

  it("belong to the programme of the D.G.R. of 2013", () => {
    assert.equal(guessContext(sample("Accordo Cremona 2014")).programme, "DGR-1081-2013");
  });
});

describe("the printed lists of indicators", () => {
  /** The form with one of two in each row. */
  function filled(sheet: string): Table {
    const { sheets } = sample("Indicatori di monitoraggio");
    const form = sheets.find(({ name }) => name === sheet);
    assert.ok(form);
    const rows = form.cells.filter(({ column, row }) => column === 0 && row > 3).map(({ row }) => row);
    const typed = rows.flatMap((row): Cell[] =>
      [1, 2].map((value) => ({
        row,
        column: value,
        content: { type: "number", value },
        formula: null,
        format: "0",
      })),
    );
    return tableOn(
      {
        sheets: [
          { ...form, cells: [...form.cells, ...typed].sort((a, b) => a.row - b.row || a.column - b.column) },
        ],
      },
      sheet,
    );
  }

  for (const [sheet, kind, count] of [
    ["Indicatori 2014-15", "monitoring2014", 14],
    ["Indicatori Piano 2017-18", "planMonitoring", 12],
  ] as const satisfies readonly (readonly [string, IndicatorSetKind, number])[]) {
    it(`${sheet}: each line is its own indicator, in the order of the act`, () => {
      const table = filled(sheet);
      assert.equal(table.kind, kind);
      assert.deepEqual(fields(table), ["indicator", "numerator", "denominator", "value"]);
      const found = indicatorRows(table).map(({ indicator }) => indicator?.id);
      assert.equal(found.length, count);
      assert.deepEqual(
        found,
        indicatorSets.of(kind).map(({ id }) => id),
      );
    });
  }
});
