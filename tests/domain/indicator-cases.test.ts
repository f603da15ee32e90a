/** Every indicator of every act, and every criterion of premiality, on sheets as officers keep them. */
import assert from "node:assert/strict";
import type { Act } from "../../shared/acts/act.ts";
import { acts } from "../../shared/acts/catalogue.ts";
import { quantities } from "../../shared/acts/quantities.ts";
import type { IndicatorResult, IndicatorTerm } from "../../shared/domain/monitoring-indicators.ts";
import { canonicalText, toText } from "../../shared/kit/decimal.ts";
import { HalfYear } from "../../shared/kit/period.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { sourceText } from "../../shared/kit/source.ts";
import { indicatorNotes } from "../../shared/sheets/compute-indicators.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { periodsNamed, workbookIndicators } from "../../shared/sheets/workbook-indicators.ts";
import { bookOf } from "../sheets/grid-of.ts";
import type { IndicatorCase, Sheets, Side } from "./indicators/case.ts";
import { cases2014 } from "./indicators/lg-2014.ts";
import { cases2012 } from "./indicators/plan-mi-2012.ts";
import { cases2017, twoHalves } from "./indicators/plan-mi-2017.ts";

const indicatorCases: readonly IndicatorCase[] = [...cases2014, ...cases2017, ...twoHalves, ...cases2012];

function actOf(id: string): Act {
  const act = acts.find(({ monitoringIndicators }) => monitoringIndicators.some((one) => one.id === id));
  assert.ok(act, `no act has ${id}`);
  return act;
}

const read = new Map<string, readonly IndicatorResult[]>();

/** One reading for all cases on one workbook. */
const keys = new WeakMap<Sheets, string>();
let made = 0;
function resultsOf(act: Act, sheets: Sheets, asked: string | undefined): readonly IndicatorResult[] {
  const name = keys.get(sheets) ?? `book ${made++}`;
  keys.set(sheets, name);
  const key = `${act.id} ${name} ${asked}`;
  const known = read.get(key);
  if (known) return known;
  const workbook = bookOf(...Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })));
  const tables = readWorkbook(workbook).sheets.flatMap((entry) => {
    assert.deepEqual(
      entry.tables.map(({ kind }) => kind).filter((kind) => kind === "unknown"),
      [],
      `«${entry.sheet}» is not recognised: ${JSON.stringify(entry.questions)}`,
    );
    assert.ok(entry.tables.length > 0, `«${entry.sheet}» has no table`);
    return [...entry.tables];
  });
  const named = periodsNamed(workbook, tables);
  const period =
    asked === undefined ? (named.length === 1 ? (named[0] ?? null) : null) : HalfYear.parse(asked);
  const { results } = workbookIndicators(act, period, tables, workbook);
  read.set(key, results);
  return results;
}

/** "Azioni!A2 A4; Progetti!A2". */
function cellsOf({ origins }: IndicatorTerm): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of origins) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  return [...bySheet].map(([sheet, cells]) => `${sheet}!${cells.join(" ")}`).join("; ");
}

function checkSide(found: IndicatorTerm | null, expected: Side | null, name: string): void {
  if (!expected || !found) {
    assert.equal(found, expected, name);
    return;
  }
  const value =
    found.value === null ? null : found.value === "notApplicable" ? "n.a." : canonicalText(found.value);
  assert.deepEqual({ value, cells: cellsOf(found) }, { value: expected.value, cells: expected.cells }, name);
  assert.match(found.base.it, expected.base, name);
  assert.match(found.base.en, /\S/, name);
}

describe("indicators worked out by hand", () => {
  for (const one of indicatorCases) {
    it(`${one.id}${one.part ? ` (${one.part})` : ""}: ${one.about}`, () => {
      const results = resultsOf(actOf(one.id), one.sheets, one.period);
      const own = results.filter(({ indicator }) => indicator.id === one.id);
      const result = own.find(({ part }) => (part?.label.it ?? undefined) === one.part);
      assert.ok(
        result,
        `no ${one.part ?? "whole"} among ${own.map(({ part }) => part?.label.it).join(" | ")}`,
      );
      checkSide(result.numerator, one.numerator, "numerator");
      checkSide(result.denominator, one.denominator, "denominator");
      const { outcome } = result;
      if (typeof one.value === "string") {
        assert.ok(
          outcome.type !== "notComputable",
          outcome.type === "notComputable" ? outcome.because.it : "",
        );
        const value =
          outcome.type === "count" ? canonicalText(outcome.value) : toText(ratioValue(outcome, 6));
        assert.equal(value, one.value);
      } else {
        assert.equal(outcome.type, "notComputable");
        assert.match(outcome.type === "notComputable" ? outcome.because.it : "", one.value);
      }
      assert.equal(result.unit, one.unit);
      assert.equal(result.period, one.of);
      assert.equal(sourceText(result.indicator.source), one.source);
      const notes = indicatorNotes(result).map(({ it }) => it);
      if (one.note) assert.match(notes.join(" "), one.note);
    });
  }
});

describe("the lists of the acts", () => {
  const indicators = acts.flatMap(({ monitoringIndicators }) => monitoringIndicators);

  it("have a case for every indicator", () => {
    const covered = new Set(indicatorCases.map(({ id }) => id));
    assert.equal(indicators.length, 14 + 9 + 7 + 3 + 7);
    assert.deepEqual(
      indicators.map(({ id }) => id).filter((id) => !covered.has(id)),
      [],
    );
  });

  it("have a case that gives a value for every indicator that is counted", () => {
    const valued = new Set(
      indicatorCases.filter(({ value }) => typeof value === "string").map(({ id }) => id),
    );
    // No sheet of 2012 counts recipients: the register names them (PLAN-MI-2012, ch. 5).
    const silent = new Set(["PLAN-MI-2012.monitoring-3"]);
    assert.deepEqual(
      indicators
        .filter(({ numerator }) => quantities[numerator].unit !== "assessment")
        .map(({ id }) => id)
        .filter((id) => !valued.has(id) && !silent.has(id)),
      [],
    );
  });

  it("have a case for a line of every breakdown", () => {
    const parted = new Set(indicatorCases.filter(({ part }) => part !== undefined).map(({ id }) => id));
    assert.deepEqual(
      indicators.filter(({ id, breakdown }) => breakdown.length > 0 && !parted.has(id)).map(({ id }) => id),
      [],
    );
  });
});
