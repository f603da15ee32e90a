/** Actions and indicators in the regional picture: sums over sums, with the cells, from the rows. */
import assert from "node:assert/strict";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { type CurrentSheet, consolidate } from "../../shared/domain/consolidate.ts";
import { halfYear } from "../../shared/kit/period.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { actionSheets, planIndicators } from "../sheets/activity-sheets.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";

type Rows = readonly (readonly Plain[])[];

function sent(territory: TerritoryCode, rows: Rows): CurrentSheet {
  const tables = readWorkbook(bookOf({ name: "Foglio", rows })).sheets.flatMap((entry) => entry.tables);
  return {
    submission: `s-${territory}`,
    territory,
    workbook: "w.xlsx",
    sheet: "Foglio",
    receivedAt: "2018-01-20T10:00:00.000Z",
    approver: "dirigente",
    revisions: { projectActions: 1, planMonitoring: 1 },
    tables,
  };
}

function line(id: string, ...submissions: CurrentSheet[]) {
  const { lines } = consolidate({ programme: "DGR-5969-2016", period: halfYear(2017, 2), submissions });
  const found = lines.find((entry) => entry.id === id);
  assert.ok(found, `${id}: ${lines.map((entry) => entry.id).join()}`);
  return found;
}

const changed = (at: number, numerator: Plain, denominator: Plain, value: Plain): Rows =>
  planIndicators.map((row, index) =>
    index === at ? [...row.slice(0, 2), numerator, denominator, value] : row,
  );

describe("actions and indicators in the regional picture", () => {
  it("sums persons of the actions, not the printed total", () => {
    const { region } = line(
      "actionPersonsReached",
      sent("ATS-MI", actionSheets["by persons and enterprises"] ?? []),
    );
    assert.equal(region.numerator.value, "57");
    assert.equal(region.denominator?.value, "65");
    assert.deepEqual(
      region.numerator.origins.map(({ cell }) => cell),
      ["E4", "E6"],
    );
  });

  it("divides sums of numerators by sums of denominators, by territory and for the region", () => {
    const milan = sent("ATS-MI", planIndicators);
    const padana = sent("ATS-VP", changed(4, 1, 1, 1));
    const { region, territories, source } = line("planMonitoring.PLAN-MI-2017.a2", milan, padana);
    assert.deepEqual([region.numerator.value, region.denominator?.value], ["3", "7"]);
    assert.deepEqual(region.outcome, { type: "value", value: "0.428571" });
    assert.equal(territories.length, 2);
    assert.match(source, /PLAN-MI-2017/);
  });

  it("leaves a territory without its figure out of the region, and says why", () => {
    const milan = sent("ATS-MI", planIndicators);
    for (const rows of [
      changed(4, null, null, null),
      changed(4, "n.a.", "n.a.", null),
      planIndicators.filter((_, at) => at !== 4),
    ]) {
      const { region, territories } = line("planMonitoring.PLAN-MI-2017.a2", milan, sent("ATS-VP", rows));
      assert.equal(region.denominator?.value, "6");
      const padana = territories.find(({ territory }) => territory === "ATS-VP");
      assert.equal(padana?.figure.outcome.type, "notComputable");
    }
  });

  it("adds up the lines of a breakdown where the whole has none", () => {
    assert.equal(
      line("planMonitoring.PLAN-MI-2017.ats2", sent("ATS-MI", planIndicators)).region.numerator.value,
      "5",
    );
  });
});
