import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as z from "zod";
import { demographicIndicatorIds, demographicIndicators } from "../../shared/acts/lg-2014.ts";
import { equal, one, sum, toText } from "../../shared/kit/decimal.ts";
import { hands, sourceText } from "../../shared/kit/source.ts";

describe("LG-2014", () => {
  it("gives five indicators, lettered A to E, whose weights add up to 1", () => {
    const all = demographicIndicatorIds.map((id) => demographicIndicators[id]);
    assert.deepEqual(
      all.map(({ letter, weight }) => `${letter} ${toText(weight.value)}`),
      ["A 0.10", "B 0.30", "C 0.30", "D 0.10", "E 0.20"],
    );
    assert.ok(equal(sum(all.map(({ weight }) => weight.value)), one));
  });

  it("gives the weights that the golden data file has as printed", () => {
    const file = new URL("../golden/data/lombardia-2014.json", import.meta.url);
    const { weights } = z.object({ weights: z.unknown() }).parse(JSON.parse(readFileSync(file, "utf8")));
    const printed = JSON.stringify(weights).match(/\d+(?=\s?%)/g);
    const ours = demographicIndicatorIds.map((id) => toText(demographicIndicators[id].weight.value).slice(2));
    assert.deepEqual(printed, ours);
  });

  it("says for every weight where it is printed", () => {
    for (const id of demographicIndicatorIds) {
      const { source } = demographicIndicators[id].weight;
      assert.ok(source.document.length > 0 && source.place.length > 0 && hands.includes(source.hand));
      assert.match(sourceText(source), /^LG-2014, /);
    }
  });
});
