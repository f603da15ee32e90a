import assert from "node:assert/strict";
import { weightDepartures } from "../../shared/domain/allocation-weights.ts";
import { weightsTable } from "./allocation-table-fixture.ts";

describe("weights printed beside the indicators", () => {
  it("are accepted when they are those of the act, however written", () => {
    const table = weightsTable([
      ["Indicatore A", "0.1"],
      ["INDICATORE B:", "0.30"],
      ["C", "0.3"],
      ["D - PMI", "0.10"],
      ["E", "0.2"],
    ]);
    assert.deepEqual(weightDepartures(table), []);
  });

  it("are reported with cell, printed and used weight when they are not", () => {
    const [warning, ...others] = weightDepartures(
      weightsTable([
        ["Indicatore A", "0.1"],
        ["Indicatore B", "0.25"],
      ]),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(warning?.cells, ["B3"]);
    assert.match(warning?.message.it ?? "", /B3 \(25\s%\).*30\s% \(LG-2014/);
  });

  it("leave rows alone that name no indicator", () => {
    assert.deepEqual(
      weightDepartures(
        weightsTable([
          ["Altro indicatore", "0.5"],
          ["Asili nido", "0.4"],
        ]),
      ),
      [],
    );
  });
});
