import assert from "node:assert/strict";
import { countBySeverity, Finding, type Severity, verdictOf } from "../../shared/kit/finding.ts";

function finding(severity: Severity): Finding {
  return Finding.parse({
    rule: "total.column",
    severity,
    sheet: "Foglio1",
    cell: "D9",
    message: { it: "Il totale non torna.", en: "The total does not add up." },
    found: "1.00",
    expected: "2.00",
    source: "Aritmetica della tabella",
    cells: [],
    waivable: true,
  });
}

describe("findings", () => {
  it("give the verdict of the worst", () => {
    assert.equal(verdictOf([]), "ok");
    assert.equal(verdictOf([finding("info")]), "ok");
    assert.equal(verdictOf([finding("info"), finding("warning")]), "warnings");
    assert.equal(verdictOf([finding("warning"), finding("error"), finding("info")]), "errors");
  });

  it("are counted by severity", () => {
    const counts = countBySeverity([finding("error"), finding("info"), finding("error")]);
    assert.deepEqual(counts, { error: 2, warning: 0, info: 1 });
  });
});
