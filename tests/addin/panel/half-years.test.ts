import assert from "node:assert/strict";
import { halfYearsOf } from "../../../addin/panel/half-years.ts";

describe("half-years of a programme", () => {
  it("lists every one from the first to the last", () => {
    assert.deepEqual(halfYearsOf("DGR-5969-2016"), ["2017-S2", "2018-S1", "2018-S2", "2019-S1"]);
    assert.deepEqual(halfYearsOf("DGR-1081-2013").length, 5);
  });
});
