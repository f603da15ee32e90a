import assert from "node:assert/strict";
import {
  groupBySheet,
  initialFilter,
  neighbour,
  visibleFindings,
} from "../../../addin/panel/findings-view.ts";
import type { Finding, Severity } from "../../../shared/kit/finding.ts";

function finding(sheet: string, cell: string, severity: Severity): Finding {
  const message = { it: cell, en: cell };
  return {
    rule: "total.column",
    severity,
    sheet,
    cell,
    message,
    found: null,
    expected: null,
    source: "prova",
    cells: [],
    waivable: true,
  };
}

const findings = [
  finding("B", "A1", "warning"),
  finding("A", "D11", "error"),
  finding("A", "D9", "info"),
  finding("A", "AA9", "error"),
  finding("A", "B10", "warning"),
];

describe("the list of findings", () => {
  it("follows the workbook's order of sheets and the sheet's order of cells", () => {
    const groups = groupBySheet(["A", "vuoto", "B"], findings);
    assert.deepEqual(
      groups.map((group) => [group.sheet, group.findings.map((f) => f.cell)]),
      [
        ["A", ["D9", "AA9", "B10", "D11"]],
        ["vuoto", []],
        ["B", ["A1"]],
      ],
    );
  });

  it("keeps a finding whose sheet is not in the list", () => {
    assert.deepEqual(
      groupBySheet([], findings).map((group) => group.sheet),
      ["B", "A"],
    );
  });

  it("folds information away until asked for", () => {
    const groups = groupBySheet(["A", "B"], findings);
    assert.deepEqual(
      visibleFindings(groups, initialFilter).map((f) => f.cell),
      ["AA9", "B10", "D11", "A1"],
    );
    assert.equal(visibleFindings(groups, { error: false, warning: false, info: true }).length, 1);
  });

  it("steps round the ends", () => {
    assert.equal(neighbour(3, null, 1), 0);
    assert.equal(neighbour(3, null, -1), 2);
    assert.equal(neighbour(3, 2, 1), 0);
    assert.equal(neighbour(3, 0, -1), 2);
    assert.equal(neighbour(0, null, 1), null);
    assert.equal(neighbour(2, 7, 1), 0);
  });
});
