import assert from "node:assert/strict";
import { dueDaySource, timelinessOf } from "../../server/web/timeliness.ts";
import type { SubmissionSummary } from "../../shared/contract/routes.ts";
import { halfYear } from "../../shared/kit/period.ts";

const plan = { programme: "DGR-5969-2016", period: halfYear(2017, 2) } as const;
const sent = (...receivedAt: string[]) =>
  receivedAt.map(
    (at) => ({ territory: "ATS-MI", kinds: ["monitoring"], receivedAt: at }) as unknown as SubmissionSummary,
  );
const says = (versions: readonly SubmissionSummary[], today = "2018-03-02T09:00:00.000Z") =>
  timelinessOf(plan, "ATS-MI", "monitoring", versions, new Date(today))?.it;

describe("monitoring in time or late", () => {
  it("within the term up to midnight of Lombardy, late from then on", () => {
    assert.equal(says(sent("2018-01-31T22:59:00.000Z")), "entro il termine del 31/01/2018");
    assert.equal(says(sent("2018-01-31T23:00:00.000Z")), "oltre il termine del 31/01/2018, di un giorno");
    assert.equal(says(sent("2026-11-22T09:00:00.000Z")), "oltre il termine del 31/01/2018, di 3.217 giorni");
  });

  it("a correction after the due day makes no report late; a version before the end of the half-year is none", () => {
    assert.equal(
      says(sent("2018-02-20T09:00:00.000Z", "2018-01-20T09:00:00.000Z")),
      "entro il termine del 31/01/2018",
    );
    assert.equal(
      says(sent("2018-02-01T09:00:00.000Z", "2017-12-20T09:00:00.000Z")),
      "oltre il termine del 31/01/2018, di un giorno",
    );
    assert.match(
      says(sent("2017-12-31T09:00:00.000Z")) ?? "",
      /prima della fine del semestre \(31\/12\/2017\)/,
    );
  });

  it("what has not come: due day, then days late as at today", () => {
    assert.equal(says([], "2018-01-31T09:00:00.000Z"), "da inviare entro il 31/01/2018");
    assert.equal(says([]), "in ritardo di 30 giorni al 02/03/2018 (termine 31/01/2018)");
    const other = timelinessOf(
      plan,
      "ATS-VP",
      "monitoring",
      sent("2018-01-20T09:00:00.000Z"),
      new Date("2018-03-02"),
    );
    assert.match(other?.en ?? "", /late by 30 days as at 02\/03\/2018/);
  });

  it("kinds and programmes without a due day say nothing", () => {
    assert.equal(timelinessOf(plan, "ATS-MI", "projects", [], new Date("2018-03-02")), null);
    const earlier = { programme: "PLAN-2012", period: halfYear(2012, 1) } as const;
    assert.equal(timelinessOf(earlier, "ATS-MI", "monitoring", [], new Date("2018-03-02")), null);
    assert.equal(dueDaySource(earlier, "ATS-MI"), null);
  });

  it("the source says whose day it is", () => {
    assert.match(dueDaySource(plan, "ATS-MI")?.it ?? "", /solo che è semestrale.*LG-2014/);
    const stated = dueDaySource({ programme: "DGR-1081-2013", period: halfYear(2014, 2) }, "ATS-MI");
    assert.match(stated?.it ?? "", /31\/01\/2015\. Fonte: LG-2014/);
  });
});
