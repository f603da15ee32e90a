import assert from "node:assert/strict";
import { acts } from "../../shared/acts/catalogue.ts";
import { citedActs } from "../../shared/acts/cited-acts.ts";
import { act as accordCremona } from "../../shared/acts/data/acc-cr-2014.ts";
import { act as dgr1081 } from "../../shared/acts/data/dgr-1081-2013.ts";
import { act as dgr5969 } from "../../shared/acts/data/dgr-5969-2016.ts";
import { act as milanNetworkRegulation } from "../../shared/acts/data/milan-network-regulation.ts";
import { act as planMilan2012 } from "../../shared/acts/data/plan-mi-2012.ts";
import { porFse2017, act as porFse2017Act } from "../../shared/acts/data/por-fse-2017.ts";
import { milanPlanActions, ownActionKinds } from "../../shared/acts/milan-plan-actions.ts";
import { quantities, quantityIds } from "../../shared/acts/quantities.ts";
import { equal, one, sum } from "../../shared/kit/decimal.ts";

/** "3 projectsStarted/projectsInPlan" */
function formula({ number, numerator, denominator }: (typeof dgr1081.monitoringIndicators)[number]): string {
  return `${number} ${numerator}${denominator === null ? "" : `/${denominator}`}`;
}

describe("what the acts say", () => {
  it("LG-2014: the 14 monitoring indicators", () => {
    assert.deepEqual(dgr1081.monitoringIndicators.map(formula), [
      "1 members",
      "2 members",
      "3 projectsStarted/projectsInPlan",
      "4 alliancesConstituted",
      "5 projectsStartedCofinanced/projectsStarted",
      "6 projectsStartedNetworkFunded/projectsStarted",
      "7 projectsStartedForPersons/projectsStarted",
      "8 projectsStartedForEnterprises/projectsStarted",
      "9 projectsExperimental/projectsSubmitted",
      "10 flexibilityPlansStarted/projectsStarted",
      "11 subjectsReached/subjectsTargeted",
      "12 servicesDelivered/servicesDeclared",
      "13 hoursDelivered/hoursPlanned",
      "14 liquidatedByAlliances/disbursedByRegion",
    ]);
  });

  it("LG-2014: seven objectives, seven actions, four member types, two monitoring windows", () => {
    assert.equal(dgr1081.objectives.length, 7);
    assert.deepEqual(
      dgr1081.actions.map(({ targets }) => targets.join("+")),
      ["persons", "", "enterprises", "enterprises", "persons", "persons+enterprises", ""],
    );
    assert.deepEqual(
      dgr1081.memberTypes.map(({ id, side }) => [id, side]),
      [
        ["publicBodies", "public"],
        ["enterprises", "private"],
        ["thirdSector", "private"],
        ["other", null],
      ],
    );
    const yearly = dgr1081.deadlines.flatMap(({ due }) =>
      due.kind === "yearly" ? [`${due.month}-${due.day}`] : [],
    );
    assert.deepEqual(yearly, ["1-31", "7-31"]);
  });

  it("LG-2014: nine premiality indicators, four headings, and no assignment that the slides do not print", () => {
    assert.equal(dgr1081.premialityCriteria.length, 9);
    assert.deepEqual(
      dgr1081.premialityHeadings.map(({ id }) => id),
      ["innovativeness", "sustainability", "integration", "inter-district"],
    );
    assert.ok(
      dgr1081.premialityCriteria.every(({ heading, note }) => heading === null && note !== undefined),
    );
  });

  it("LG-2014: weights of the demographic indicators that add up to 1", () => {
    const weights = dgr1081.parameters.demographicWeights;
    assert.equal(weights?.status, "stated");
    assert.ok(weights?.status === "stated" && equal(sum(Object.values(weights.value)), one));
  });

  it("PLAN-MI-2017: 9 indicators of the plan, 7 of the projects, 3 of the ATS", () => {
    const of = (group: string) =>
      dgr5969.monitoringIndicators.filter(({ number }) => number.replace(/\d+$/, "") === group).map(formula);
    assert.deepEqual(of("a"), [
      "a1 members",
      "a2 projectsConcluded/projectsInPlan",
      "a3 systemPersonsReached/systemPersonsExpected",
      "a4 systemEnterprisesReached/systemEnterprisesExpected",
      "a5 planPersonsReached/planPersonsExpected",
      "a6 planEnterprisesReached/planEnterprisesExpected",
      "a7 networkActionsLiquidated/networkActionsPlanned",
      "a8 networkActionsCofinancing/networkActionsCofinancing",
      "a9 networkActionsMonetaryCofinancing/networkActionsCofinancing",
    ]);
    assert.deepEqual(of("b"), [
      "b1 allianceMembers",
      "b2 personsReached/personsExpected",
      "b3 enterprisesReached/enterprisesExpected",
      "b4 projectLiquidated/projectResources",
      "b5 projectCofinancing/projectResources",
      "b6 projectPrivateCofinancing/projectCofinancing",
      "b7 projectMonetaryCofinancing/projectCofinancing",
    ]);
    assert.deepEqual(of("ats"), [
      "ats1 workingGroupsStarted",
      "ats2 workingGroupMeetings",
      "ats3 internalTrialsStarted",
    ]);
  });

  it("says which printed definitions are defective, and only where numerator and denominator coincide", () => {
    const defective = acts
      .flatMap((act) => act.monitoringIndicators)
      .filter(({ numerator, denominator }) => numerator === denominator);
    assert.deepEqual(
      defective.map(({ id }) => id),
      ["PLAN-MI-2017.a8"],
    );
    assert.match(defective[0]?.note?.it ?? "", /difettosa/);
  });

  it("never divides euro by something else, or counts by euro", () => {
    for (const { id, numerator, denominator } of acts.flatMap((act) => act.monitoringIndicators)) {
      if (denominator === null) continue;
      assert.equal(quantities[numerator].unit === "euro", quantities[denominator].unit === "euro", id);
    }
  });

  it("uses every quantity that it lists", () => {
    const used = new Set(
      acts.flatMap((act) =>
        [...act.monitoringIndicators, ...act.premialityCriteria].flatMap((row) => [
          row.numerator,
          row.denominator,
        ]),
      ),
    );
    assert.deepEqual(
      quantityIds.filter((id) => !used.has(id)),
      [],
    );
  });

  it("D.G.R. 5969/2016: 7 actions for enterprises and 5 for families, 4 of them starred, and 3 of the Milan plan", () => {
    const counts = (group: string | null) =>
      dgr5969.actions.filter((action) => action.group === group).length;
    assert.deepEqual([counts("for-enterprises"), counts("for-families"), counts(null)], [7, 5, 3]);
    assert.deepEqual(
      dgr5969.actions.filter(({ porFse }) => porFse).map(({ id }) => id),
      ["early-childhood-vouchers", "pre-and-after-school", "school-closure", "sport-culture-play"],
    );
    for (const { group, targets, source } of dgr5969.actions) {
      assert.deepEqual(
        targets,
        group === null ? [] : group === "for-enterprises" ? ["enterprises"] : ["persons"],
      );
      assert.equal(source.document, group === null ? "PLAN-MI-2017" : "PROG-2017");
    }
  });

  it("D.G.R. 5969/2016: six member types, and employers and unions on no side", () => {
    assert.equal(dgr5969.memberTypes.length, 6);
    assert.deepEqual(
      dgr5969.memberTypes.filter(({ side }) => side === null).map(({ id }) => id),
      ["employersAssociations", "tradeUnions"],
    );
  });

  it("D.G.R. 5969/2016: wrong citations apart from the right ones", () => {
    assert.deepEqual(
      dgr5969.citations.wrong.map(({ form }) => form),
      ["DGR 5969/216", "DGR 5659/2016", "DGR X/5926 del 12.12.2016"],
    );
    assert.ok(dgr5969.citations.right.every(({ form }) => form.includes("5969") && form.includes("2016")));
  });

  it("keeps open what the documents leave open, and gives no cap to the territorial plans", () => {
    const open = (act: (typeof acts)[number]) =>
      Object.entries(act.parameters).flatMap(([id, held]) => (held.status === "open" ? [id] : []));
    assert.deepEqual(open(dgr5969), [
      "allocationMethods",
      "demographicWeights",
      "minimumCofinancingShare",
      "grantMaximumShare",
      "grantMaximumAmount",
      "instalments",
      "percentageRounding",
      "monitoringDueMonths",
    ]);
    assert.deepEqual(open(dgr1081), [
      "regionalResources",
      "premialityWeights",
      "minimumCofinancingShare",
      "instalments",
      "percentageRounding",
    ]);
  });

  it("POR FSE: caps of the call, and no panel beside the starred rows of D.G.R. 5969/2016", () => {
    const { grantMaximumShare: share, grantMaximumAmount: amount } = porFse2017Act.parameters;
    assert.ok(share?.status === "stated" && equal(share.value, porFse2017.maximumShare.value));
    assert.ok(amount?.status === "stated" && equal(amount.value, porFse2017.maximumGrant.value));
    assert.deepEqual(porFse2017Act.actions, []);
    assert.equal(porFse2017Act.validity.to, null);
  });

  it("Milan regulation: the numbers of its articles", () => {
    const { parameters } = milanNetworkRegulation;
    const value = (id: keyof typeof parameters) => {
      const held = parameters[id];
      return held?.status === "stated" ? [held.value, held.source.place] : null;
    };
    assert.deepEqual(value("committeeQuorum"), [{ numerator: 1, denominator: 2, plus: 1 }, "All. 3, art. 7"]);
    assert.deepEqual(value("committeeNoticeDays"), [5, "All. 3, art. 7"]);
    assert.deepEqual(value("committeeMeetingsPerYear"), [2, "All. 3, art. 7"]);
    assert.deepEqual(value("networkNoticeDays"), [10, "All. 3, art. 4"]);
    assert.deepEqual(value("networkMeetingsPerYear"), [1, "All. 3, art. 4"]);
    assert.deepEqual(value("networkOpinionDays"), [15, "All. 3, art. 4"]);
    assert.deepEqual(value("networkOpinionPortion"), [
      { numerator: 1, denominator: 4, plus: 0 },
      "All. 3, art. 4",
    ]);
    assert.deepEqual(value("memberUpdateMonths"), [6, "All. 3, art. 2 bis"]);
  });

  it("Cremona: two years from the signing", () => {
    const { accordYears } = accordCremona.parameters;
    assert.ok(accordYears?.status === "stated");
    const { from, to } = accordCremona.validity;
    assert.equal(from?.value, "2014-03-31");
    assert.equal(to?.value, `${2014 + accordYears.value}-03-31`);
  });

  it("PLAN-MI-2012: numbers 1 to 30 in five macro-actions, three rows without a number", () => {
    const numbers = planMilan2012.actions.map(({ number }) =>
      number === null ? null : Number.parseInt(number, 10),
    );
    assert.deepEqual(
      [...new Set(numbers)].filter((number) => number !== null),
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    assert.equal(numbers.filter((number) => number === null).length, 3);
    assert.equal(planMilan2012.actionGroups.length, 5);
  });

  it("tells L.R. 23/2015 from L.R. 23/1999", () => {
    assert.deepEqual(
      citedActs
        .filter(({ kind, number }) => kind === "regionalLaw" && number === "23")
        .map(({ year }) => year),
      [1999],
    );
    assert.ok(acts.some(({ citations }) => citations.number === "23" && citations.year === 2015));
  });
});

describe("what the ATS of Milan does itself", () => {
  it("is four system actions, five transversal themes and three direct actions, each with its paragraph", () => {
    const places = ownActionKinds.map((kind) => {
      const rows = milanPlanActions.filter((action) => action.kind === kind);
      return [rows.length, ...new Set(rows.map(({ source }) => source.place))];
    });
    assert.deepEqual(places, [
      [4, "par. 3.3"],
      [5, "par. 3.4"],
      [3, "par. 3.5"],
    ]);
    assert.equal(new Set(milanPlanActions.map(({ id }) => id)).size, milanPlanActions.length);
  });
});
