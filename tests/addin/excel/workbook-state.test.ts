import assert from "node:assert/strict";
import { emptyState, fitting, parseState, type WorkbookState } from "../../../addin/excel/workbook-state.ts";
import type { Receipt } from "../../../shared/contract/envelope.ts";
import { HalfYear } from "../../../shared/kit/period.ts";

function receipt(n: number): Receipt {
  return {
    submission: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    digest: "a".repeat(64),
    territory: "ATS-MI",
    programme: "DGR-5969-2016",
    period: HalfYear.parse("2017-S2"),
    sheet: "Progetti",
    approver: "m.rossi",
    revisions: { projects: n },
    receivedAt: "2018-01-31T10:00:00.000Z",
    serverFindings: [
      {
        rule: "plan.sources",
        severity: "warning",
        sheet: "Piano",
        cell: "C4",
        message: { it: "x".repeat(500), en: "x".repeat(500) },
        found: null,
        expected: null,
        source: "prova",
        cells: [],
        waivable: true,
      },
    ],
  };
}

describe("what is kept inside the workbook", () => {
  it("reads back what it stored, and starts empty without", () => {
    const state: WorkbookState = {
      ...emptyState,
      choices: { "Foglio!C5": "projects" },
      receipts: [receipt(1)],
    };
    assert.deepEqual(parseState(JSON.parse(JSON.stringify(state))), { state, unreadable: false });
    assert.deepEqual(parseState(null), { state: emptyState, unreadable: false });
  });

  it("says so instead of guessing when the stored data is not ours", () => {
    for (const stored of ["", 7, {}, { version: 2 }, { ...emptyState, receipts: [{ submission: "x" }] }]) {
      assert.deepEqual(parseState(stored), { state: emptyState, unreadable: true });
    }
  });

  it("drops server findings first and old receipts last when it would grow too large", () => {
    const receipts = Array.from({ length: 40 }, (_, n) => receipt(n + 1));
    const state: WorkbookState = { ...emptyState, choices: { "Foglio!C5": "projects" }, receipts };
    const lean = fitting(state, 20_000);
    assert.equal(lean.receipts.length, 40);
    assert.deepEqual(lean.receipts[0]?.serverFindings, []);
    const least = fitting(state, 3_000);
    assert.ok(JSON.stringify(least).length <= 3_000);
    assert.equal(least.receipts[0]?.submission, receipts[0]?.submission, "the newest stays");
    assert.deepEqual(least.choices, state.choices);
    assert.equal(fitting(state, 1_000_000), state);
  });
});
