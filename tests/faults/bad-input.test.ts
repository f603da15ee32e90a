/**
 * Sheets that an officer may hand in although something about them cannot be: two programmes on one, a day outside every act,
 * a share above 100 %, a denominator of zero, a subject with two types, a territory of another time.
 * Each is told by its rule, on the sheets of every kind where it can happen; the sheet put right keeps that rule silent; nothing ever throws.
 */
import assert from "node:assert/strict";
import type { RuleId } from "../../shared/domain/rules.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { guessContext } from "../../shared/sheets/context.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type SheetDraft } from "../sheets/grid-of.ts";
import { badInput } from "./cases-bad-input.ts";

/** Where a rule speaks, sheet by sheet: "Foglio1 B4". */
function placesOf(rule: RuleId, sheets: readonly SheetDraft[]): string[] {
  const workbook = bookOf(...sheets);
  const reading = readWorkbook(workbook);
  guessContext(workbook);
  for (const { name } of workbook.sheets) planComputations(reading, name, workbook);
  assert.ok(reading.sheets.some(({ tables }) => tables.length > 0));
  return allFindings(reading).flatMap((finding) => {
    if (finding.rule !== rule) return [];
    assert.ok(finding.message.it.length > 15 && finding.message.en.length > 15);
    return [`${finding.sheet} ${finding.cell}`];
  });
}

for (const [name, cases] of Object.entries(badInput)) {
  describe(name, () => {
    for (const { on, rule, at, wrong, right } of cases) {
      it(`on ${on}: ${rule}`, () => {
        assert.deepEqual(placesOf(rule, wrong), at);
        assert.deepEqual(placesOf(rule, right), []);
      });
    }
  });
}
