import assert from "node:assert/strict";
import {
  type ActAnswer,
  actFor,
  acts,
  localActsFor,
  parameterFor,
  parameterOf,
  territoriesOn,
} from "../../shared/acts/catalogue.ts";
import { act as dgr1081 } from "../../shared/acts/data/dgr-1081-2013.ts";
import { act as dgr5969 } from "../../shared/acts/data/dgr-5969-2016.ts";
import { act as reformLaw, successorOf } from "../../shared/acts/data/lr-23-2015.ts";
import { act as milanNetworkRegulation } from "../../shared/acts/data/milan-network-regulation.ts";
import { aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { asl } from "../../shared/acts/territories.ts";
import { add, equal, one } from "../../shared/kit/decimal.ts";
import { act as laterProgramme } from "./later-programme.ts";

function idOf(answer: ActAnswer): string {
  if (answer.status === "found") return answer.act.id;
  return answer.status === "several" ? answer.acts.map(({ id }) => id).join("+") : answer.status;
}

describe("the choice of an act", () => {
  it("is made by date, half-open", () => {
    const cases: [string, string][] = [
      ["2011-09-27", "refused"],
      ["2011-09-28", "PLAN-MI-2012"],
      ["2013-06-30", "PLAN-MI-2012"],
      ["2013-07-01", "refused"],
      ["2013-12-31", "refused"],
      ["2014-01-01", "DGR-1081-2013"],
      ["2016-12-11", "DGR-1081-2013"],
      ["2016-12-12", "DGR-1081-2013+DGR-5969-2016"],
      ["2016-12-31", "DGR-1081-2013+DGR-5969-2016"],
      ["2017-01-01", "DGR-5969-2016"],
      ["2019-01-15", "DGR-5969-2016"],
      ["2019-01-16", "refused"],
      ["2026-01-01", "refused"],
    ];
    for (const [date, id] of cases) assert.equal(idOf(actFor({ date })), id, date);
  });

  it("is made by programme, with or without a date", () => {
    assert.equal(idOf(actFor({ programme: "PLAN-2012" })), "PLAN-MI-2012");
    assert.equal(idOf(actFor({ programme: "POR-FSE-2017" })), "POR-FSE-2017");
    assert.equal(idOf(actFor({ programme: "POR-FSE-2017", date: "2017-03-09" })), "refused");
    assert.equal(idOf(actFor({ programme: "DGR-1081-2013", date: "2016-12-20" })), "DGR-1081-2013");
    assert.equal(idOf(actFor({ programme: "DGR-1081-2013", date: "2017-12-20" })), "refused");
  });

  it("is refused with a reason in both languages, never with an exception", () => {
    const queries = [
      { programme: "DGR-5659-2016" },
      { programme: "__proto__" },
      { programme: "" },
      { date: "2019-01-16" },
      { date: "2017-02-29" },
      { date: "12/12/2016" },
      { date: "" },
      { programme: "DGR-5969-2016", date: "dicembre" },
    ];
    for (const query of queries) {
      const answer = actFor(query);
      assert.equal(answer.status, "refused", JSON.stringify(query));
      if (answer.status !== "refused") continue;
      assert.ok(answer.reason.it.length > 0 && answer.reason.en.length > 0);
      assert.notEqual(answer.reason.it, answer.reason.en);
    }
  });

  it("asks for the programme where two acts are in force", () => {
    const answer = actFor({ date: "2016-12-20" });
    assert.ok(answer.status === "several");
    assert.match(answer.reason.it, /D\.G\.R\. 1081\/2013, D\.G\.R\. 5969\/2016/);
  });

  it("finds the local acts of a territory, and only of that one", () => {
    const milan = { programme: "DGR-5969-2016", territory: "ATS-MI" };
    assert.deepEqual(localActsFor(milan), [milanNetworkRegulation]);
    assert.deepEqual(localActsFor({ ...milan, date: "2017-05-30" }), []);
    assert.deepEqual(localActsFor({ ...milan, territory: "ATS-BG" }), []);
    assert.equal(localActsFor({ programme: "DGR-1081-2013", territory: "ASL-CR" })[0]?.id, "ACC-CR-2014");
  });
});

describe("the lookup of a parameter", () => {
  it("gives value and source, or the source of the openness, or that the act does not govern it", () => {
    const stated = parameterOf(dgr1081, "alliancesPerLead");
    assert.ok(stated.status === "stated" && stated.value === 1 && stated.source.document === "LG-2014");
    const open = parameterOf(dgr5969, "minimumCofinancingShare");
    assert.ok(open.status === "open" && !("value" in open) && open.source.document === "PLAN-MI-2017");
    assert.equal(parameterOf(reformLaw, "committeeQuorum").status, "notGoverned");
  });

  it("looks at the local act first, and at the regional one where it is silent", () => {
    const milan = { programme: "DGR-5969-2016", territory: "ATS-MI" };
    const notice = parameterFor(milan, "committeeNoticeDays");
    assert.ok(notice.status === "stated" && notice.value === 5);
    assert.equal(
      parameterFor({ ...milan, territory: "ATS-BG" }, "committeeNoticeDays").status,
      "notGoverned",
    );
    const perLead = parameterFor(milan, "alliancesPerLead");
    assert.ok(perLead.status === "stated" && perLead.source.document === "PROG-2017");
    assert.equal(parameterFor(milan, "grantMaximumShare").status, "open");
    assert.equal(parameterFor({ ...milan, programme: "X" }, "grantMaximumShare").status, "refused");
  });
});

describe("a later programme", () => {
  const among = [...acts, laterProgramme];

  it("is chosen by date and by programme, and leaves the others as they were", () => {
    assert.equal(idOf(actFor({ date: "2020-01-01" }, among)), "TEST-2020");
    assert.equal(idOf(actFor({ date: "2023-12-31" }, among)), "TEST-2020");
    assert.equal(idOf(actFor({ date: "2024-01-01" }, among)), "refused");
    assert.equal(idOf(actFor({ programme: "TEST-2020" }, among)), "TEST-2020");
    assert.equal(idOf(actFor({ date: "2018-01-01" }, among)), "DGR-5969-2016");
    assert.equal(idOf(actFor({ date: "2020-01-01" })), "refused");
  });

  it("answers every lookup with its own rules", () => {
    const query = { programme: "TEST-2020", territory: "ATS-BS", date: "2021-05-01" };
    const lead = parameterFor(query, "allianceLeadKinds", among);
    assert.deepEqual(lead.status === "stated" ? lead.value : null, ["public", "privateNonProfit"]);
    const method = parameterFor(query, "allocationMethods", among);
    assert.deepEqual(method.status === "stated" ? method.value : null, ["population"]);
    const alliances = parameterFor(query, "alliancesShare", among);
    const system = parameterFor(query, "systemActionsShare", among);
    assert.ok(alliances.status === "stated" && system.status === "stated");
    assert.ok(equal(add(alliances.value, system.value), one));
    assert.equal(parameterFor(query, "minimumCofinancingShare", among).status, "open");
    assert.equal(parameterFor(query, "committeeQuorum", among).status, "notGoverned");
  });
});

describe("territories through time", () => {
  it("are 15 ASL until 31 December 2015 and 8 ATS from the day after", () => {
    const last = territoriesOn("2015-12-31");
    const first = territoriesOn("2016-01-01");
    assert.deepEqual(last, { status: "found", level: "asl", codes: aslCodes });
    assert.deepEqual(first, { status: "found", level: "ats", codes: atsCodes });
    assert.equal(territoriesOn("31/12/2015").status, "refused");
  });

  it("map each ASL to one ATS", () => {
    const merged = new Map<string, string[]>();
    for (const code of aslCodes) {
      const { value } = successorOf[code];
      merged.set(value, [...(merged.get(value) ?? []), code.slice(4)]);
      assert.equal(asl[code].ats, value);
    }
    assert.deepEqual(Object.fromEntries(merged), {
      "ATS-BG": ["BG"],
      "ATS-BS": ["BS"],
      "ATS-INS": ["CO", "VA"],
      "ATS-VP": ["CR", "MN"],
      "ATS-BRI": ["LC", "MB"],
      "ATS-MI": ["LO", "MI", "MI2", "MI1"],
      "ATS-PV": ["PV"],
      "ATS-MON": ["SO", "VC"],
    });
  });

  it("say that Como is an approximation, and no other", () => {
    assert.deepEqual(
      aslCodes.filter((code) => successorOf[code].approximation !== undefined),
      ["ASL-CO"],
    );
    assert.equal(parameterOf(reformLaw, "medioAltoLarioShare").status, "open");
  });

  it("take the merger of Milan from the Milan plan, the others from the law", () => {
    const fromPlan = aslCodes.filter((code) => successorOf[code].source.document === "PLAN-MI-2017");
    assert.deepEqual(fromPlan, ["ASL-LO", "ASL-MI", "ASL-MI2", "ASL-MI1"]);
  });
});
