import assert from "node:assert/strict";
import { type AslCode, aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { existedOn, seriesByAts, toAts } from "../../shared/domain/territory-through-time.ts";
import { canonicalText, type Decimal, decimal, sum } from "../../shared/kit/decimal.ts";

const ones = (): Map<AslCode, Decimal> => new Map(aslCodes.map((code) => [code, decimal("1")]));
const text = (value: Decimal | undefined) => (value ? canonicalText(value) : undefined);

describe("territories through the merger of 2016", () => {
  it("sums 15 ASL to 8 ATS and loses nothing", () => {
    const merged = toAts(ones());
    assert.deepEqual([...merged.keys()].sort(), [...atsCodes].sort());
    assert.equal(canonicalText(sum([...merged.values()].map(({ value }) => value))), "15");
    assert.deepEqual([...(merged.get("ATS-MI")?.parts ?? [])].sort(), [
      "ASL-LO",
      "ASL-MI",
      "ASL-MI1",
      "ASL-MI2",
    ]);
  });

  it("says where Medio Alto Lario makes it an approximation, and nowhere else", () => {
    const touched = [...toAts(ones())].filter(([, { approximation }]) => approximation).map(([code]) => code);
    assert.deepEqual(touched.sort(), ["ATS-INS", "ATS-MON"]);
  });

  it("splits Como by the share that it is given", () => {
    const merged = toAts(ones(), { medioAltoLarioShare: decimal("0.25") });
    assert.equal(text(merged.get("ATS-INS")?.value), "1.75");
    assert.equal(text(merged.get("ATS-MON")?.value), "2.25");
    assert.match(merged.get("ATS-MON")?.approximation?.it ?? "", /quota indicata/);
    assert.throws(() => toAts(ones(), { medioAltoLarioShare: decimal("1.1") }), RangeError);
  });

  it("never takes a missing ASL for zero", () => {
    const figures = ones();
    figures.delete("ASL-LO");
    assert.deepEqual(toAts(figures).get("ATS-MI")?.missing, ["ASL-LO"]);
    const series = seriesByAts([{ year: 2015, level: "asl", figures }]);
    assert.equal(series.get("ATS-MI"), undefined);
    assert.equal(series.get("ATS-BG")?.length, 1);
  });

  it("goes on over the merger", () => {
    const series = seriesByAts([
      { year: 2017, level: "ats", figures: new Map([["ATS-MI", decimal("5")]]) },
      { year: 2015, level: "asl", figures: ones() },
    ]);
    assert.deepEqual(
      series.get("ATS-MI")?.map(({ year, value }) => [year, canonicalText(value)]),
      [
        [2015, "4"],
        [2017, "5"],
      ],
    );
  });

  it("knows which kind of territory there was on a day", () => {
    assert.deepEqual(
      ["2015-12-31", "2016-01-01"].map((day) => [existedOn("asl", day), existedOn("ats", day)]),
      [
        [true, false],
        [false, true],
      ],
    );
  });
});
