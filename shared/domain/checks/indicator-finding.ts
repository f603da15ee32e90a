/** A finding about one line of a sheet of indicators, at the cell of a field. */
import type { Bilingual, Finding } from "../../kit/finding.ts";
import type { IndicatorRow } from "../indicator-rows.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";

export function say(
  table: Table,
  { row }: IndicatorRow,
  rule: RuleId,
  field: string,
  message: Bilingual,
  more: { readonly found?: string; readonly expected?: string; readonly cells?: readonly string[] } = {},
): Finding {
  const cell = row.cell(field) ?? row.cell("indicator") ?? row.row.cells[0]?.cell ?? "A1";
  return finding(rule, { sheet: table.sheet, cell, message, ...more });
}
