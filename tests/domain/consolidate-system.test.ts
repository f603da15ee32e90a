/** Actions of the ATS in the regional picture: by type, and with groups and trials answered in words. */
import assert from "node:assert/strict";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { type CurrentSheet, consolidate } from "../../shared/domain/consolidate.ts";
import { halfYear } from "../../shared/kit/period.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf } from "../sheets/grid-of.ts";
import type { Rows } from "./indicators/case.ts";
import { systemActions, systemHeads, withCell } from "./indicators/sheets-2017.ts";

const read = (rows: Rows) => readWorkbook(bookOf({ name: "Azioni ATS", rows }));

function sent(territory: TerritoryCode, rows: Rows): CurrentSheet {
  return {
    submission: `s-${territory}`,
    territory,
    workbook: "w.xlsx",
    sheet: "Azioni ATS",
    receivedAt: "2018-01-20T10:00:00.000Z",
    approver: "dirigente",
    revisions: { systemActions: 1 },
    tables: read(rows).sheets.flatMap((entry) => entry.tables),
  };
}

/** Another territory, which counts its groups. */
const pavia: Rows = [
  ["Azioni di sistema e trasversali - 2° semestre 2017"],
  systemHeads,
  ["Azione di sistema", "Formazione", 10_000, 5_000, 2_000, 1_000, 100, 40, 10, 4, null, null, null],
  ["Azione trasversale", "WHP", 8_000, 1_000, null, null, null, null, null, null, 2, 3, null],
];

function region(id: string, ...submissions: CurrentSheet[]) {
  const { lines } = consolidate({ programme: "DGR-5969-2016", period: halfYear(2017, 2), submissions });
  const line = lines.find((entry) => entry.id === id);
  assert.ok(line, lines.map((entry) => entry.id).join());
  const { numerator, denominator, outcome } = line.region;
  return { numerator: numerator.value, denominator: denominator?.value ?? null, outcome };
}

describe("actions of the ATS in the regional picture", () => {
  const both = [sent("ATS-MI", systemActions), sent("ATS-PV", pavia)];

  it("counts yes, a day and a cross as one beside numbers", () => {
    assert.equal(region("systemWorkingGroups", ...both).numerator, "4");
    assert.equal(region("systemMeetings", ...both).numerator, "8");
    assert.equal(region("systemTrials", sent("ATS-MI", systemActions)).numerator, "1");
  });

  it("finds nothing wrong with such answers, and something with others", () => {
    const rules = (rows: Rows) => new Set(allFindings(read(rows)).map(({ rule, cell }) => `${rule} ${cell}`));
    const right = [...rules(systemActions)].filter((entry) => / [KM]\d$/.test(entry));
    assert.deepEqual(right, []);
    assert.ok(rules(withCell(systemActions, "K5", "vedi verbale")).has("cell.text K5"));
    assert.ok(rules(withCell(systemActions, "K5", "no")).has("systemActions.meetingsWithoutGroup L5"));
  });

  it("sums persons of system actions over those expected, and cofinancing without direct actions", () => {
    // 330 + 40 of 500 + 100; 4,000 + 1,000 of 16,000 + 2,000.
    const persons = region("systemPersonsReached", ...both);
    assert.deepEqual([persons.numerator, persons.denominator], ["370", "600"]);
    const monetary = region("systemMonetaryOverCofinancing", ...both);
    assert.deepEqual([monetary.numerator, monetary.denominator], ["5000", "18000"]);
    assert.deepEqual(monetary.outcome, { type: "value", value: "0.277778" });
  });

  it("says why a sheet whose types are not known gives no sum", () => {
    const { outcome } = region(
      "systemPersonsReached",
      sent("ATS-MI", withCell(systemActions, "A4", "Altro")),
    );
    assert.ok(outcome.type === "notComputable");
    assert.match(outcome.because.it, /«Azioni ATS» A4 non si capisce se è un'azione di sistema/);
  });
});
