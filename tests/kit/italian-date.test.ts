import assert from "node:assert/strict";
import { readItalianDate } from "../../shared/kit/italian-date.ts";

describe("Italian dates in text", () => {
  it("reads the forms that officers write", () => {
    for (const text of ["15/03/2018", "15.3.18", "15-03-2018", "15 marzo 2018", "15 mar 2018", "2018-03-15"])
      assert.equal(readItalianDate(text), "2018-03-15", text);
    assert.equal(readItalianDate("1° luglio 2017"), "2017-07-01");
    assert.equal(readItalianDate("29/02/2016"), "2016-02-29");
  });

  it("refuses what is no day", () => {
    for (const text of [
      "31/02/2018",
      "29/02/2018",
      "2018",
      "03/2018",
      "n.d.",
      "15 brumaio 2018",
      "3/15/2018",
    ])
      assert.equal(readItalianDate(text), null, text);
  });
});
