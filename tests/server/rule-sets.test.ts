import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareRuleSets } from "../../server/routes/engine.ts";

describe("server/routes: order of rule-set versions", () => {
  const older: readonly (readonly [string, string])[] = [
    ["2026.11.1", "2026.11.2"],
    ["2026.9.1", "2026.11.1"],
    ["2026.11", "2026.11.1"],
    ["2025.12.9", "2026.1"],
    ["", "2026.1"],
    ["abc", "2026.1"],
    ["2026.11.beta", "2026.11.1"],
  ];
  for (const [a, b] of older) {
    it(`${JSON.stringify(a)} is older than ${b}`, () => {
      assert.ok(compareRuleSets(a, b) < 0);
      assert.ok(compareRuleSets(b, a) > 0);
    });
  }
  it("the same version is the same, written shorter or not", () => {
    assert.equal(compareRuleSets("2026.11.1", "2026.11.1"), 0);
    assert.equal(compareRuleSets("2026.11", "2026.11.0"), 0);
  });
});
