/** A stand-in for the core with rules simple enough to see through: the server's own logic is what is tested. */
import type { Engine } from "../../server/routes/engine.ts";
import type { Table } from "../../shared/domain/table.ts";
import { digest } from "../../shared/kit/digest.ts";
import type { Finding } from "../../shared/kit/finding.ts";

export const fakeEngine: Engine = {
  ruleSet: "2026.2",
  digest: (tables) => digest(JSON.stringify(tables.map((t) => [t.kind, t.rows.map((r) => r.cells)]))),
  checkSheet: (tables) => tables.flatMap(amounts).flatMap(judgeAmount),
  checkPlan: (tables) =>
    tables.length < 2
      ? []
      : [finding("test.planTables", "warning", "B5", String(tables.length), true, tables[0]?.sheet)],
  consolidate: ({ programme, period, submissions }) => ({
    programme,
    period,
    arrivals: submissions.flatMap((s) =>
      Object.entries(s.revisions).map(([kind, revision]) => ({
        territory: s.territory,
        kind: kind as "projects",
        submission: s.submission,
        revision: revision as number,
        sheet: s.sheet,
        workbook: s.workbook,
        receivedAt: s.receivedAt,
        approver: s.approver,
      })),
    ),
    lines: [],
    liquidation: [],
    differences: [],
  }),
};

function amounts(table: Table) {
  return table.rows.flatMap((row) => row.cells.slice(1).map((cell) => ({ ...cell, sheet: table.sheet })));
}

function judgeAmount({ cell, reading, sheet }: ReturnType<typeof amounts>[number]): Finding[] {
  if (reading.type === "malformed")
    return [finding("test.malformed", "error", cell, reading.text, false, sheet)];
  if (reading.type !== "number") return [];
  if (reading.value.startsWith("-"))
    return [finding("test.negative", "error", cell, reading.value, true, sheet)];
  return reading.value === "0" ? [finding("test.zero", "warning", cell, "0", true, sheet)] : [];
}

function finding(
  rule: string,
  severity: Finding["severity"],
  cell: string,
  found: string,
  waivable: boolean,
  sheet = "Progetti",
): Finding {
  const message = { it: `prova ${rule}.`, en: `test ${rule}.` };
  return { rule, severity, sheet, cell, message, found, expected: null, source: "test", cells: [], waivable };
}
