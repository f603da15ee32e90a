/** The nine criteria of premiality on sheets as a network keeps them. */
import assert from "node:assert/strict";
import { acts } from "../../shared/acts/catalogue.ts";
import type { CriterionResult, YearTerms } from "../../shared/domain/premiality.ts";
import { round, toText } from "../../shared/kit/decimal.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { workbookPremiality } from "../../shared/sheets/compute-premiality.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf } from "../sheets/grid-of.ts";
import { premialityCases } from "./indicators/premiality.ts";

function cellsOf(terms: YearTerms | null, ratio: boolean): string {
  if (!terms) return "";
  const list = (quantity: YearTerms["numerator"]) => {
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell } of quantity?.origins ?? [])
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
    return [...bySheet].map(([sheet, cells]) => `${sheet}!${cells.join(" ")}`).join("; ");
  };
  return ratio ? `${list(terms.numerator)} / ${list(terms.denominator)}` : list(terms.numerator);
}

function valueOrReason({ outcome }: CriterionResult): string {
  switch (outcome.type) {
    case "notComputable":
      return outcome.because.it;
    case "ratio":
      return toText(ratioValue(outcome, 6));
    case "ratioChange":
      return toText(round(outcome.difference, 6, "half-up"));
    case "change":
      return outcome.relative.type === "ratio"
        ? toText(ratioValue(outcome.relative, 6))
        : outcome.relative.because.it;
  }
}

describe("criteria of premiality worked out by hand", () => {
  for (const one of premialityCases) {
    it(`${one.id}: ${one.about}`, () => {
      const workbook = bookOf(...Object.entries(one.sheets).map(([name, rows]) => ({ name, rows })));
      const found = workbookPremiality(readWorkbook(workbook), "Indicatori 2015", workbook);
      const result = found?.results.find(({ criterion }) => criterion.id === one.id);
      assert.ok(result);
      const { criterion, before, after } = result;
      const ratio = criterion.denominator !== null;
      assert.equal(cellsOf(before, ratio), one.before);
      assert.equal(cellsOf(after, ratio), one.after);
      if (typeof one.value === "string") assert.equal(valueOrReason(result), one.value);
      else assert.match(valueOrReason(result), one.value);
      assert.equal(sourceText(criterion.source), one.source);
      if (one.note) assert.match(criterion.note?.it ?? "", one.note);
    });
  }

  it("cover every criterion of every act", () => {
    const covered = new Set(premialityCases.map(({ id }) => id));
    const criteria = acts.flatMap(({ premialityCriteria }) => premialityCriteria);
    assert.equal(criteria.length, 9);
    assert.deepEqual(
      criteria.map(({ id }) => id).filter((id) => !covered.has(id)),
      [],
    );
  });
});
