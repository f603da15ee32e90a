/** Any figures of 15 ASL through the merger: nothing is lost, nothing is made up. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type AslCode, aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { asl } from "../../shared/acts/territories.ts";
import { type AtsValue, seriesByAts, toAts } from "../../shared/domain/territory-through-time.ts";
import { type Decimal, toText } from "../../shared/kit/decimal.ts";
import { Exact } from "../kit/largest-remainder.ts";
import { forAll, patience } from "../property.ts";
import { atsOfAsl } from "./territory-oracle.ts";

const anyFigure: fc.Arbitrary<Decimal> = fc
  .tuple(fc.oneof(fc.constantFrom(0, 1), fc.maxSafeInteger()), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => ({ digits: BigInt(digits), scale }));

/** A figure for each ASL, in any order; now and then one is missing. */
const anyFigures = fc
  .tuple(
    fc.array(fc.option(anyFigure, { freq: 30 }), { minLength: 15, maxLength: 15 }),
    fc.shuffledSubarray([...aslCodes], { minLength: 15 }),
  )
  .map(
    ([list, order]): Map<AslCode, Decimal> =>
      new Map(
        order.flatMap((code, index) => {
          const figure = list[index];
          return figure ? [[code, figure] as const] : [];
        }),
      ),
  );
/** The part of Como that went to Montagna: any fraction, both ends included, or not told. */
const anyPart = fc.option(
  fc
    .integer({ min: 0, max: 1_000 })
    .map((thousandths): Decimal => ({ digits: BigInt(thousandths), scale: 3 })),
  { freq: 2 },
);

const exact = (value: Decimal | undefined) => new Exact(value ? toText(value) : 0);
const total = (values: Iterable<Decimal>) =>
  [...values].reduce((all, value) => all.plus(toText(value)), new Exact(0));

function expected(figures: ReadonlyMap<AslCode, Decimal>, part: Decimal | null): Map<string, Exact> {
  const sums = new Map<string, Exact>(atsCodes.map((code) => [code, new Exact(0)]));
  const put = (to: string, value: Exact) => sums.set(to, (sums.get(to) ?? new Exact(0)).plus(value));
  for (const [code, value] of figures) {
    const name = asl[code].name;
    const moved = name === "Como" && part ? exact(value).times(toText(part)) : new Exact(0);
    put(atsOfAsl[name] ?? "", exact(value).minus(moved));
    put("ATS-MON", moved);
  }
  return sums;
}

const choice = (part: Decimal | null) => (part ? { medioAltoLarioShare: part } : {});

describe("any figures of 15 ASL as 8 ATS", function () {
  this.timeout(patience);

  it("are the sums of the ASL that merged, and lose nothing", () => {
    forAll(fc.tuple(anyFigures, anyPart), ([figures, part]) => {
      const merged = toAts(figures, choice(part));
      const sums = expected(figures, part);
      assert.equal(merged.size, 8);
      for (const [code, { value }] of merged) assert.ok(exact(value).eq(sums.get(code) ?? -1), code);
      assert.ok(total([...merged.values()].map(({ value }) => value)).eq(total(figures.values())));
    });
  });

  it("name every ASL once, as a part or as missing; Como twice when it is split", () => {
    forAll(fc.tuple(anyFigures, anyPart), ([figures, part]) => {
      const merged = [...toAts(figures, choice(part))];
      const named = (how: (value: AtsValue) => readonly AslCode[]) =>
        merged.flatMap(([, value]) => how(value)).sort();
      const twice = (codes: readonly AslCode[]) =>
        (part && codes.includes("ASL-CO") ? [...codes, "ASL-CO"] : [...codes]).sort();
      assert.deepEqual(
        named(({ parts }) => parts),
        twice([...figures.keys()]),
      );
      assert.deepEqual(
        named(({ missing }) => missing),
        twice(aslCodes.filter((code) => !figures.has(code))),
      );
      for (const [code, { approximation }] of merged)
        assert.equal(approximation !== null, code === "ATS-INS" || code === "ATS-MON", code);
    });
  });

  it("go on in one series, from which a year with a gap is left out", () => {
    const years = fc.tuple(anyFigures, anyFigures, anyPart, fc.boolean());
    forAll(years, ([first, second, part, turned]) => {
      const later = new Map([...toAts(second, choice(part))].map(([code, { value }]) => [code, value]));
      const points = [
        { year: 2014, level: "asl" as const, figures: first },
        { year: 2017, level: "ats" as const, figures: later },
      ];
      const series = seriesByAts(turned ? points.reverse() : points, choice(part));
      const earlier = toAts(first, choice(part));
      for (const code of atsCodes) {
        const own = (series.get(code) ?? []).map(({ year, value }) => [year, toText(value)]);
        const [before, after] = [earlier.get(code), later.get(code)];
        assert.ok(before && after);
        assert.deepEqual(own, [
          ...(before.missing.length === 0 ? [[2014, toText(before.value)]] : []),
          [2017, toText(after)],
        ]);
      }
    });
  });
});
