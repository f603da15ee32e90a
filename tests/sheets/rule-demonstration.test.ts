/** What the docs pages show of an example: enough to see why, in Excel's own letters and numbers. */
import assert from "node:assert/strict";
import { percent, sheet, wrong } from "../../shared/domain/rules/examples/compose.ts";
import { rules } from "../../shared/domain/rules.ts";
import { exampleCell } from "../../shared/sheets/example-book.ts";
import { type Extract, extractOf } from "../../shared/sheets/example-extract.ts";
import { demonstrate, findingOf } from "../../shared/sheets/rule-demonstration.ts";
import { shownText } from "../../shared/sheets/shown-text.ts";
import type { Plain } from "./grid-of.ts";

const texts = ({ rows }: Extract) => rows.map(({ cells }) => cells.map(({ text }) => text));
const numbers = ({ rows }: Extract) => rows.map(({ row }) => row);
const speaking = ({ columns, rows }: Extract) =>
  rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) => (cell.speaks ? [`${columns[at]}${row}`] : [])),
  );

describe("what is shown of an example", () => {
  it("is what an Italian Excel shows in the cell", () => {
    const cases: readonly (readonly [Plain, string])[] = [
      [6000.01, "6000,01"],
      [10_000, "10000"],
      [-2000, "-2000"],
      [percent(0.43), "43,00%"],
      [percent(0.333, "0.0%"), "33,3%"],
      [percent(0.3, "0%"), "30%"],
      [{ v: 37.5, format: "0" }, "38"],
      [{ v: 1234.5, format: "0.00" }, "1234,50"],
      [{ date: "2017-05-01" }, "01/05/2017"],
      [{ f: "=D2*2" }, "=D2*2"],
      [{ f: "=D2*2", v: 2000 }, "2000"],
      [{ error: "#N/A" }, "#N/A"],
      [true, "VERO"],
      ["2OOO,00", "2OOO,00"],
    ];
    for (const [value, expected] of cases) {
      const cell = exampleCell(0, 0, value);
      assert.equal(cell && shownText(cell), expected);
    }
  });

  it("is a small sheet as a whole, with the cell that speaks", () => {
    const [failing] = demonstrate("total.column").fails;
    const [extract] = failing?.extracts ?? [];
    assert.ok(failing && extract);
    assert.deepEqual(extract.columns, ["A", "B", "C", "D", "E", "F", "G", "H"]);
    assert.deepEqual(numbers(extract), [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(speaking(extract), ["E6"]);
    assert.equal(texts(extract)[5]?.[4], "6000,01");
    assert.equal(failing.finding.found, "6000.01");
  });

  it("is of a long sheet the headings and what the finding depends on", () => {
    const { passes, fails } = demonstrate("plan.excess");
    for (const extract of [...passes, ...fails].flatMap(({ extracts }) => extracts)) {
      assert.deepEqual(extract.columns, ["A", "B"]);
      assert.deepEqual(numbers(extract), [1, 11, 12, 13]);
    }
  });

  it("is of a wide sheet the columns that say what a row is and those that the finding depends on", () => {
    const [extract] = demonstrate("meeting.tie").fails[0]?.extracts ?? [];
    assert.ok(extract);
    const [headings = []] = texts(extract);
    assert.deepEqual(headings, [
      "Data riunione",
      "Organo",
      "Ordine del giorno",
      "Numero presenti",
      "Voti favorevoli",
      "Voti contrari",
      "Voto capofila di rete",
      "Esito",
    ]);
    assert.deepEqual(speaking(extract), ["K2"]);
  });

  it("keeps an empty cell that speaks", () => {
    const [failing] = demonstrate("cell.missing").fails;
    const [extract] = failing?.extracts ?? [];
    assert.ok(extract);
    assert.deepEqual(speaking(extract), ["D3"]);
    assert.equal(texts(extract)[2]?.[3], "");
    const beyond = extractOf(sheet("Foglio", ["uno"]), {}, "C1");
    assert.deepEqual(beyond.columns, ["A", "B", "C"]);
  });

  it("tells a hidden row", () => {
    const [extract] = demonstrate("row.hidden").fails[0]?.extracts ?? [];
    assert.deepEqual(
      extract?.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
      [3],
    );
  });

  it("does not repeat a sheet that the passing example has just so", () => {
    const before = demonstrate("across.card").fails[0]?.extracts.map(({ sheet, asBefore }) => [
      sheet,
      asBefore,
    ]);
    assert.deepEqual(before, [
      ["Progetti", true],
      ["Schede", false],
    ]);
    // The finding stands on the sheet that did not change: it is shown again.
    const same = demonstrate("across.lineageProposal").fails[0]?.extracts.map(({ asBefore }) => asBefore);
    assert.deepEqual(same, [false, true, false]);
  });

  it("refuses an example on which its rule keeps silent", () => {
    assert.throws(
      () => findingOf("total.column", wrong("Foglio!A1", "niente", "nothing", sheet("Foglio", ["niente"]))),
      /total\.column says nothing at Foglio!A1/,
    );
  });

  it("shows the speaking cell of every rule, once", () => {
    for (const rule of Object.keys(rules) as (keyof typeof rules)[])
      for (const { extracts, finding } of demonstrate(rule).fails)
        assert.deepEqual(
          extracts.flatMap((extract) => speaking(extract).map((cell) => [extract.sheet, cell])),
          [[finding.sheet, finding.cell]],
          rule,
        );
  }).timeout(60_000);
});
