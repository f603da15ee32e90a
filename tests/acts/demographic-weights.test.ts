import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as z from "zod";
import { act as dgr1081 } from "../../shared/acts/data/dgr-1081-2013.ts";
import { allocationActs, allocationActsIn } from "../../shared/domain/allocation-act.ts";
import { equal, one, sum, toText } from "../../shared/kit/decimal.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { act as laterProgramme } from "./later-programme.ts";

const [basis] = allocationActs;

describe("the weights of the demographic indicators", () => {
  it("are those of D.G.R. 1081/2013 alone: five, lettered A to E, that add up to 1", () => {
    assert.deepEqual(
      allocationActs.map(({ act }) => act.id),
      [dgr1081.id],
    );
    assert.deepEqual(
      basis?.indicators.map(({ letter, weight }) => `${letter} ${toText(weight)}`),
      ["A 0.10", "B 0.30", "C 0.30", "D 0.10", "E 0.20"],
    );
  });

  it("add up to 1 in every act that states them, with an indicator for each", () => {
    for (const { act, indicators } of allocationActsIn([dgr1081, laterProgramme])) {
      const stated = act.parameters.demographicWeights;
      assert.ok(stated?.status === "stated");
      assert.deepEqual(Object.keys(stated.value).sort(), indicators.map(({ id }) => id).sort());
      assert.ok(equal(sum(indicators.map(({ weight }) => weight)), one));
    }
  });

  it("are those that the golden data file has as printed", () => {
    const file = new URL("../golden/data/lombardia-2014.json", import.meta.url);
    const { weights } = z.object({ weights: z.unknown() }).parse(JSON.parse(readFileSync(file, "utf8")));
    const printed = JSON.stringify(weights).match(/\d+(?=\s?%)/g);
    assert.deepEqual(
      printed,
      basis?.indicators.map(({ weight }) => toText(weight).slice(2)),
    );
  });

  it("say where they are printed", () => {
    for (const { weightSource } of basis?.indicators ?? [])
      assert.match(sourceText(weightSource), /^LG-2014, /);
  });
});
