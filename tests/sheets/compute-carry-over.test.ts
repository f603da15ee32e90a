import assert from "node:assert/strict";
import { cellName } from "../../shared/kit/a1.ts";
import { planCarryOver } from "../../shared/sheets/compute-carry-over.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const head = ["Piano precedente", "Risorse assegnate", "Risorse liquidate", "Residuo", "Data di chiusura"];

function sheetOf(asAt: string, ...rows: readonly (readonly Plain[])[]) {
  const reading = readWorkbook(bookOf({ name: "Residui d'anno", rows: [head, ...rows] }));
  const [table] = reading.sheets[0]?.tables ?? [];
  assert.equal(table?.kind, "carryOver");
  const plan = planCarryOver(table, asAt);
  const cells = new Map(
    plan.writes[0]?.cells.map((cell) => [cellName(cell.row, cell.column), cell.input] as const),
  );
  return (name: string) => cells.get(name);
}

const first: readonly Plain[] = ["Piano 2012", 500, 400.5, 99.5, { date: "2013-06-30" }];

describe("carry-over on a sheet of ours", () => {
  it("refers to the officer's cells, and shows when the money is there", () => {
    const at = sheetOf("2016-12-30", first, ["Piano 2014", 900, 800, 100, { date: "2016-12-31" }]);
    assert.equal(at("A1"), "Concilia · Residui dei piani precedenti al 30/12/2016");
    assert.deepEqual(
      [at("A5"), at("B5"), at("C5"), at("D5"), at("E5"), at("F5"), at("G5")],
      [
        "Piano 2012",
        "='Residui d''anno'!B2",
        "='Residui d''anno'!C2",
        "=B5-C5",
        "30/06/2013",
        "=D5",
        undefined,
      ],
    );
    assert.deepEqual(
      [at("F6"), at("G6"), at("F7"), at("G7")],
      [undefined, "=D6", "=SUM(F5:F6)", "=SUM(G5:G6)"],
    );
    assert.equal(at("H5"), "Residui d'anno: B2, C2");
  });

  it("writes values where an amount is text", () => {
    assert.equal(sheetOf("2016-12-30", ["Piano 2012", "€ 500,00", 400.5, null, null])("B5"), 500);
  });

  it("gives a reason in place of a total that is not whole", () => {
    const at = sheetOf("2016-12-31", first, ["Piano 2014", 900, 900.01, null, { date: "2016-12-31" }]);
    assert.match(String(at("H6")), /^non calcolabile: .*supera/);
    assert.match(String(at("F7")), /^non calcolabile/);
    assert.equal(at("G7"), "=SUM(G5:G6)");
    const unreadable = sheetOf("2016-12-31", first, ["Piano 2014", 900, 800, 100, "31/06/2016"]);
    assert.match(String(unreadable("F7")), /non è leggibile/);
    assert.match(String(unreadable("G7")), /non è leggibile/);
  });
});
