import assert from "node:assert/strict";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import { type CurrentSheet, consolidate } from "../../shared/domain/consolidate.ts";
import type { Kind, Table } from "../../shared/domain/table.ts";
import { halfYear } from "../../shared/kit/period.ts";
import { day, type Plain, tablesIn } from "../sheets/grid-of.ts";

const head = ["Denominazione", "Tipologia", "Data adesione", "Data rinuncia"];
type Rows = readonly (readonly Plain[])[];
const list = (...rows: Rows) => tablesIn(["Elenco aderenti", [head, ...rows]]);
const counts = (...rows: Rows) => tablesIn(["Aderenti", [["Tipologia", "Numero"], ...rows]]);

function sent(territory: TerritoryCode, tables: Table[], kinds: readonly Kind[]): CurrentSheet {
  assert.deepEqual(
    tables.map((table) => table.kind),
    kinds,
  );
  return {
    submission: `s-${territory}-${kinds.join("-")}`,
    territory,
    workbook: "w.xlsx",
    sheet: tables[0]?.sheet ?? "",
    receivedAt: "2018-01-20T10:00:00Z",
    approver: "a",
    revisions: Object.fromEntries(kinds.map((kind) => [kind, 1])),
    tables,
  };
}

function linesOf(submissions: readonly CurrentSheet[], half: 1 | 2 = 2) {
  const { lines } = consolidate({ programme: "DGR-5969-2016", period: halfYear(2017, half), submissions });
  return lines.filter((line) => line.id.startsWith("memberCount"));
}

function region(submissions: readonly CurrentSheet[], half: 1 | 2 = 2): Record<string, string> {
  return Object.fromEntries(
    linesOf(submissions, half).map(({ id, region: { outcome } }) => [
      id.replace("memberCount", "") || "all",
      outcome.type === "value" ? outcome.value : outcome.because.it,
    ]),
  );
}

const bergamo = list(
  ["Comune di Alfa", "Enti pubblici", day("2014-03-31"), null],
  ["Ufficio di Piano di Beta", "Soggetti pubblici (Ambiti dei Piani di Zona)", day("2017-02-01"), null],
  ["Gamma S.r.l.", "Imprese", day("2017-03-01"), day("2017-12-31")],
  ["Delta S.r.l.", "Imprese", day("2017-12-31"), null],
  ["Zeta S.r.l.", "Imprese", day("2018-01-01"), null],
  ["La Rondine onlus", "Terzo settore", null, null],
);

describe("members in the regional picture", () => {
  it("counts a list as at the last day of the half-year", () => {
    const submissions = [sent("ATS-BG", bergamo, ["memberList"])];
    // Who leaves on the last day is no member on it; who joins on it is; nobody knows since when the onlus is one.
    assert.deepEqual(region(submissions), {
      all: "4",
      ".public": "2",
      ".thirdSector": "1",
      ".enterprise": "1",
    });
    assert.deepEqual(region(submissions, 1), {
      all: "4",
      ".public": "2",
      ".thirdSector": "1",
      ".enterprise": "1",
    });
  });

  it("takes the list before the counts of the same territory, and sums over territories", () => {
    const submissions = [
      sent("ATS-BG", bergamo, ["memberList"]),
      sent("ATS-BG", counts(["Enti pubblici", 99], ["Imprese", 99]), ["members"]),
      sent(
        "ATS-PV",
        counts(["Enti pubblici", 10], ["Imprese", 20], ["Amici della rete", 1], ["Terzo settore", 5]),
        ["members"],
      ),
    ];
    assert.deepEqual(region(submissions), {
      all: "40",
      ".public": "12",
      ".thirdSector": "6",
      ".enterprise": "21",
      ".unknown": "1",
    });
    const [all] = linesOf(submissions);
    assert.deepEqual(
      all?.territories.map(({ territory, figure }) => [territory, figure.numerator.value]),
      [
        ["ATS-BG", "4"],
        ["ATS-PV", "36"],
      ],
    );
    const cells = all?.territories[0]?.figure.numerator.origins.map((origin) => origin.cell);
    assert.deepEqual(cells, ["A2", "A3", "A5", "A7"]);
  });

  it("keeps the fine types apart only where every territory has them", () => {
    const fine = counts(
      ["Soggetti pubblici (Enti locali)", 7],
      ["Soggetti pubblici (Piani di Zona)", 3],
      ["Imprese", 2],
    );
    assert.deepEqual(region([sent("ATS-PV", fine, ["members"])]), {
      all: "12",
      ".publicLocal": "7",
      ".publicZone": "3",
      ".enterprise": "2",
    });
    const coarse = counts(["Enti pubblici", 4], ["Imprese", 1]);
    assert.deepEqual(region([sent("ATS-PV", fine, ["members"]), sent("ATS-BS", coarse, ["members"])]), {
      all: "17",
      ".public": "14",
      ".enterprise": "3",
    });
  });

  it("says why it cannot count instead of guessing a day", () => {
    const unclear = list(
      ["Comune di Alfa", "Enti pubblici", day("2014-03-31"), null],
      ["Gamma S.r.l.", "Imprese", "primavera 2017", null],
    );
    assert.deepEqual(region([sent("ATS-BG", unclear, ["memberList"])]), {
      all: "la cella C3 di «Elenco aderenti» non si legge",
    });
  });
});
