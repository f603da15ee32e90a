/** The regional picture: sums of numerators over sums of denominators, from rows, each figure with its cells. */
import assert from "node:assert/strict";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { type CurrentSheet, consolidate } from "../../shared/domain/consolidate.ts";
import { halfYear } from "../../shared/kit/period.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";

const head = ["Titolo progetto", "Persone previste", "Persone raggiunte", "Totale risorse del progetto"];
const liquidated = "Risorse liquidate (tutte le fonti)";

function sheet(
  territory: TerritoryCode,
  rows: readonly (readonly Plain[])[],
  last: string = liquidated,
): CurrentSheet {
  const book = bookOf({ name: "Monitoraggio", rows: [[...head, last], ...rows] });
  const tables = readWorkbook(book).sheets.flatMap((entry) => entry.tables);
  assert.deepEqual(
    tables.map((table) => table.kind),
    ["monitoring"],
  );
  return {
    submission: `s-${territory}`,
    territory,
    workbook: "w.xlsx",
    sheet: "Monitoraggio",
    receivedAt: "2018-01-20T10:00:00.000Z",
    approver: "dirigente",
    revisions: { monitoring: 1 },
    tables,
  };
}

const picture = (...submissions: CurrentSheet[]) =>
  consolidate({ programme: "DGR-5969-2016", period: halfYear(2017, 2), submissions });
const line = (result: ReturnType<typeof picture>, id: string) => {
  const found = result.lines.find((entry) => entry.id === id);
  assert.ok(found, id);
  return found;
};
const value = (outcome: { type: string; value?: string }) =>
  outcome.type === "value" ? outcome.value : outcome.type;

const milan = sheet("ATS-MI", [
  ["Alfa", 100, 50, 1000, 100],
  ["Beta", 300, 300, 3000, 300],
]);
const padana = sheet("ATS-VP", [
  ["Gamma", 100, 10, 1000, 900],
  ["Totale", 100, 10, 1000, 901],
]);

describe("consolidation", () => {
  it("divides sums, and never averages ratios", () => {
    const reached = line(picture(milan, padana), "personsReached");
    assert.equal(value(reached.region.outcome), "0.720000");
    assert.deepEqual(
      reached.territories.map((entry) => [entry.territory, value(entry.figure.outcome)]),
      [
        ["ATS-MI", "0.875000"],
        ["ATS-VP", "0.100000"],
      ],
    );
    assert.deepEqual(
      reached.region.numerator.origins.map(({ territory, cell, value }) => [territory, cell, value]),
      [
        ["ATS-MI", "C2", "50"],
        ["ATS-MI", "C3", "300"],
        ["ATS-VP", "C2", "10"],
      ],
    );
  });

  it("counts rows, never a printed total, and shows where the two differ", () => {
    const result = picture(milan, padana);
    assert.equal(line(result, "liquidatedOverResources").region.numerator.value, "1300");
    assert.deepEqual(
      result.differences.map(({ origin, computed, difference }) => [origin.cell, computed, difference]),
      [["E3", "900", "1"]],
    );
  });

  it("counts only the sheet that is the latest of its kind", () => {
    const replaced = { ...milan, submission: "older", revisions: {} };
    assert.deepEqual(picture(replaced, milan).lines, picture(milan).lines);
    assert.equal(picture(replaced, milan).arrivals.length, 1);
  });

  it("says why there is no ratio: 0/0, a missing column, an unreadable cell", () => {
    const none = line(picture(sheet("ATS-MI", [["Alfa", 0, 0, 1000, 100]])), "personsReached");
    assert.ok(none.region.outcome.type === "notComputable" && none.region.outcome.because.it.includes("0/0"));
    const lacking = line(picture(milan), "liquidatedOverDisbursed");
    assert.ok(
      lacking.region.outcome.type === "notComputable" &&
        /manca la colonna/.test(lacking.region.outcome.because.it),
    );
    const unclear = line(picture(sheet("ATS-MI", [["Alfa", 10, "n.d.", 1000, 100]])), "personsReached");
    assert.ok(
      unclear.region.outcome.type === "notComputable" && /C2/.test(unclear.region.outcome.because.it),
    );
  });

  it("leaves a territory without one side out of both sides", () => {
    const unclear = sheet("ATS-VP", [["Gamma", 900, "n.d.", 1000, 900]]);
    const reached = line(picture(milan, unclear), "personsReached");
    assert.equal(value(reached.region.outcome), "0.875000");
    assert.equal(reached.region.denominator?.value, "400");
  });

  it("gives finance no ratio while the base is not stated", () => {
    const open = picture(sheet("ATS-MI", [["Alfa", 10, 5, 1000, 100]], "Risorse liquidate"));
    const [project] = open.liquidation;
    assert.ok(project?.figure.outcome.type === "notComputable");
    assert.match(project.figure.outcome.because.it, /base/);
    const [stated] = picture(milan).liquidation;
    assert.equal(stated && value(stated.figure.outcome), "0.100000");
    assert.equal(stated?.figure.denominator?.value, "1000");
  });

  it("does not take a blank cell for a zero", () => {
    const blank = picture(
      sheet("ATS-MI", [
        ["Alfa", 10, 5, 1000, null],
        ["Beta", 10, 5, 1000, 100],
      ]),
    );
    const [first] = blank.liquidation;
    assert.equal(first?.figure.outcome.type, "notComputable");
  });
});
