import assert from "node:assert/strict";
import { acts } from "../../shared/acts/catalogue.ts";
import {
  daysBetween,
  lateness,
  monitoringWindow,
  outsideEveryAct,
  programmeActsOn,
  programmeEnd,
} from "../../shared/domain/calendar.ts";
import { halfYear } from "../../shared/kit/period.ts";

describe("the calendar of monitoring", () => {
  const months = [7, 1];

  it("January reports July to December, July reports January to June", () => {
    assert.deepEqual(monitoringWindow(halfYear(2017, 2), months), {
      period: "2017-S2",
      from: "2017-07-01",
      to: "2017-12-31",
      due: "2018-01-31",
    });
    assert.deepEqual(monitoringWindow(halfYear(2018, 1), months), {
      period: "2018-S1",
      from: "2018-01-01",
      to: "2018-06-30",
      due: "2018-07-31",
    });
  });

  it("ends a due month of February where February ends", () => {
    assert.equal(monitoringWindow(halfYear(2019, 2), [2, 8]).due, "2020-02-29");
    assert.equal(monitoringWindow(halfYear(2020, 2), [2, 8]).due, "2021-02-28");
  });

  it("has no window without due months", () => {
    assert.throws(() => monitoringWindow(halfYear(2017, 2), []), RangeError);
  });

  it("counts days over months, years and leap days", () => {
    assert.equal(daysBetween("2018-01-31", "2018-02-01"), 1);
    assert.equal(daysBetween("2019-12-31", "2020-12-31"), 366);
    assert.equal(daysBetween("2020-03-01", "2020-02-28"), -2);
    for (const [from, to] of [
      ["1999-12-31", "2026-11-22"],
      ["2000-02-29", "2100-03-01"],
    ] as const)
      assert.equal(daysBetween(from, to), (Date.parse(to) - Date.parse(from)) / 86_400_000);
  });

  it("tells early, in time and late", () => {
    const window = monitoringWindow(halfYear(2017, 2), months);
    assert.deepEqual(lateness("2017-12-31", window), { state: "early", daysLate: 0 });
    assert.deepEqual(lateness("2018-01-01", window), { state: "inTime", daysLate: 0 });
    assert.deepEqual(lateness("2018-01-31", window), { state: "inTime", daysLate: 0 });
    assert.deepEqual(lateness("2018-02-10", window), { state: "late", daysLate: 10 });
  });

  it("knows the programme of a day, its last day, and days outside every act", () => {
    assert.deepEqual(
      programmeActsOn("2018-05-01", acts).map(({ id }) => id),
      ["DGR-5969-2016"],
    );
    assert.equal(outsideEveryAct("2019-01-15", acts), false);
    assert.equal(outsideEveryAct("2019-01-16", acts), true);
    assert.equal(outsideEveryAct("2010-01-01", acts), true);
    const act = acts.find(({ id }) => id === "DGR-5969-2016");
    assert.ok(act);
    assert.equal(programmeEnd(act)?.day, "2019-01-15");
    assert.equal(programmeEnd(act)?.source.document, "PROG-2017");
  });
});
