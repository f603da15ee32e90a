import assert from "node:assert/strict";
import { HalfYear, halfYear, halfYearLabel } from "../../shared/kit/period.ts";

describe("half-years", () => {
  it("are written and named in both languages", () => {
    assert.equal(halfYear(2017, 2), "2017-S2");
    assert.equal(halfYearLabel(halfYear(2017, 2), "it"), "2° semestre 2017");
    assert.equal(halfYearLabel(halfYear(2018, 1), "it"), "1° semestre 2018");
    assert.equal(halfYearLabel(halfYear(2018, 1), "en"), "1st half of 2018");
    assert.equal(halfYearLabel(halfYear(2018, 2), "en"), "2nd half of 2018");
  });

  it("are nothing else", () => {
    for (const text of ["2017", "2017-S3", "2017-S0", "1817-S1", "17-S1", "2017-S1 ", "2017-s1", ""]) {
      assert.equal(HalfYear.safeParse(text).success, false, text);
    }
    assert.throws(() => halfYear(17, 1));
  });
});
