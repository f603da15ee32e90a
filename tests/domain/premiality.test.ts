import assert from "node:assert/strict";
import { acts } from "../../shared/acts/catalogue.ts";
import type { QuantityId } from "../../shared/acts/quantities.ts";
import { premialityCriteria, ratingOf } from "../../shared/domain/premiality.ts";
import { canonicalText, type Decimal, decimal } from "../../shared/kit/decimal.ts";

const criteria = acts.flatMap(({ premialityCriteria: own }) => own);
const figures = (values: Partial<Record<QuantityId, string>>) =>
  new Map(
    Object.entries(values).map(([id, value]) => [id as QuantityId, { value: decimal(value), origins: [] }]),
  );

function outcomes(before: Partial<Record<QuantityId, string>>, after: Partial<Record<QuantityId, string>>) {
  const results = premialityCriteria(criteria, figures(before), figures(after));
  return new Map(results.map(({ criterion, outcome }) => [criterion.id, outcome]));
}

describe("premiality", () => {
  it("has the nine criteria of the act", () => {
    assert.equal(criteria.length, 9);
    assert.equal(new Set(criteria.map(({ id }) => id)).size, 9);
  });

  it("gives the share of this year and yearly changes with their base", () => {
    const found = outcomes(
      {
        projectsStarted: "4",
        servicesDelivered: "10",
        smesServed: "0",
        beneficiariesExpected: "100",
        beneficiariesReached: "80",
      },
      {
        projectsStarted: "5",
        servicesDelivered: "8",
        smesServed: "3",
        localPlanCofinancing: "18672.00",
        localPlanCost: "60000.00",
        beneficiariesExpected: "100",
        beneficiariesReached: "50",
      },
    );
    const share = found.get("cofinancing-share");
    assert.ok(share?.type === "ratio");
    assert.equal(canonicalText(share.numerator), "18672");
    const projects = found.get("projects-increase");
    assert.ok(projects?.type === "change" && projects.relative.type === "ratio");
    assert.deepEqual(
      [projects.from, projects.to, projects.relative.numerator, projects.relative.denominator].map(
        canonicalText,
      ),
      ["4", "5", "1", "4"],
    );
    const services = found.get("services-increase");
    assert.ok(services?.type === "change" && services.relative.type === "ratio");
    assert.equal(canonicalText(services.relative.numerator), "-2");
    // From none to three there is a change, but no rate.
    const smes = found.get("smes-change");
    assert.ok(smes?.type === "change" && smes.relative.type === "notComputable");
    assert.equal(smes.relative.reason, "zeroDenominator");
    const beneficiaries = found.get("beneficiaries-change");
    assert.ok(beneficiaries?.type === "ratioChange");
    assert.equal(canonicalText(beneficiaries.difference), "0.75");
  });

  it("tells missing from not applicable", () => {
    const found = outcomes({}, {});
    const reason = (id: string) => {
      const outcome = found.get(id);
      return outcome?.type === "notComputable" ? outcome.reason : outcome?.type;
    };
    assert.equal(reason("flexibility-increase"), "missing");
    assert.equal(reason("policies"), "notApplicable");
    assert.equal(reason("neighbouring-territories"), "notApplicable");
  });

  const map = (values: Record<string, string>): Map<string, Decimal> =>
    new Map(Object.entries(values).map(([key, value]) => [key, decimal(value)]));

  it("rates by the weights that it is given", () => {
    const weights = map({
      innovativeness: "0.4",
      sustainability: "0.3",
      integration: "0.2",
      "inter-district": "0.1",
    });
    const rating = ratingOf(
      map({ innovativeness: "10", sustainability: "8", integration: "5", "inter-district": "0" }),
      weights,
    );
    assert.ok("score" in rating);
    assert.equal(canonicalText(rating.score), "7.4");
    assert.equal(rating.parts.length, 4);
    const partial = ratingOf(map({ innovativeness: "10" }), weights);
    assert.ok("reason" in partial && partial.reason === "missing");
    assert.match(partial.because.it, /sustainability/);
  });

  it("knows no weights of its own", () => {
    assert.throws(() => ratingOf(map({}), map({})), RangeError);
    assert.throws(() => ratingOf(map({ a: "1" }), map({ a: "0.9" })), RangeError);
    assert.throws(() => ratingOf(map({ a: "1", b: "1" }), map({ a: "1.5", b: "-0.5" })), RangeError);
  });
});
