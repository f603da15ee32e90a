/** Examples that document the allocation by rating; every other case is in rating-properties.test.ts. */
import assert from "node:assert/strict";
import {
  allocateByScore,
  placesByScore,
  type RatedRequest,
  weightedScore,
} from "../../shared/domain/rating-allocation.ts";
import { decimal, toText } from "../../shared/kit/decimal.ts";
import { cents } from "../../shared/kit/money.ts";

const rated = (key: string, score: string, requested: bigint): RatedRequest => ({
  key,
  score: decimal(score),
  requested: cents(requested),
});

describe("allocation by rating", () => {
  it("shares by score x request, and gives what one project cannot take to the others", () => {
    const result = allocateByScore([rated("a", "80", 100n), rated("b", "40", 300n)], cents(250n));
    assert.ok(result.type === "rated");
    // 80 x 100 and 40 x 300 are 2 : 3: exactly 100 and 150.
    assert.deepEqual(
      result.parts.map(({ assigned, atRequest }) => [assigned, atRequest]),
      [
        [100n, false],
        [150n, false],
      ],
    );
    const more = allocateByScore([rated("a", "80", 100n), rated("b", "40", 300n)], cents(300n));
    assert.ok(more.type === "rated");
    assert.deepEqual(
      more.parts.map(({ assigned, atRequest }) => [assigned, atRequest]),
      [
        [100n, true],
        [200n, false],
      ],
    );
  });

  it("refuses a project that stands there twice, even where its request is met in full", () => {
    const result = allocateByScore(
      [rated("a", "0", 1n), rated("b", "1", 1n), rated("b", "1", 1n)],
      cents(9n),
    );
    assert.ok(result.type === "notComputable" && /«b» compare più volte/.test(result.because.it));
  });

  it("gives equal scores one place", () => {
    const list = ["80", "90", "80.0", "70"].map((score, i) => rated(String(i), score, 1n));
    assert.deepEqual(placesByScore(list), [2, 1, 2, 4]);
  });

  it("asks for the weight of every criterion", () => {
    const points = { innovativeness: decimal("8"), integration: decimal("6") };
    const some = weightedScore(points, { innovativeness: decimal("0.5") });
    assert.ok("type" in some && /«integration»/.test(some.because.it));
    const all = weightedScore(points, { innovativeness: decimal("0.5"), integration: decimal("0.5") });
    assert.ok(!("type" in all) && toText(all) === "7.0");
    assert.ok("type" in weightedScore({ constructor: decimal("1") }, {}));
  });
});
