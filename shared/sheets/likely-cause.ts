/**
 * Why a total may be wrong: when the difference equals a figure elsewhere in the workbook, the total probably belongs to another scope.
 * A hint, not part of the finding that pane and server compare: the server sees one sheet, this needs the workbook.
 */
import type { Table } from "../domain/table.ts";
import { absolute, canonicalText, type Decimal, decimal, subtract } from "../kit/decimal.ts";
import type { Finding } from "../kit/finding.ts";
import { formatNumber } from "../kit/number-format.ts";
import { excerpt } from "../kit/text.ts";

const withCauses = new Set([
  "total.column",
  "across.planTotal",
  "plan.sources",
  "plan.uses",
  "plan.balance",
  "across.balance",
]);
/** Small round differences meet some cell by chance. */
const least: Decimal = decimal("100");

export function addLikelyCauses(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  return findings.map((finding) => {
    if (!withCauses.has(finding.rule) || finding.found === null || finding.expected === null) return finding;
    const difference = absolute(subtract(decimal(finding.found), decimal(finding.expected)));
    if (subtract(difference, least).digits < 0n) return finding;
    const cause = cellWith(canonicalText(difference), finding, tables);
    return cause ? { ...finding, hint: cause } : finding;
  });
}

function cellWith(amount: string, finding: Finding, tables: readonly Table[]): Finding["hint"] | null {
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [index, entry] of row.cells.entries()) {
        const { reading } = entry;
        if (reading.type !== "number" || reading.origin === "formula") continue;
        if (
          table.sheet === finding.sheet &&
          (entry.cell === finding.cell || finding.cells.includes(entry.cell))
        )
          continue;
        if (canonicalText(absolute(decimal(reading.value))) !== amount) continue;
        const label = row.cells.find((cell) => cell.reading.type === "text")?.reading;
        const name = excerpt(label?.type === "text" ? label.text : (table.columns[index]?.header ?? ""), 70);
        return {
          sheet: table.sheet,
          cell: entry.cell,
          message: {
            it: `Causa probabile: la differenza di ${formatNumber(amount, "it")} è il valore di «${table.sheet}» ${entry.cell} (${name}). Il totale sembra comprendere anche quella voce.`,
            en: `Likely cause: the difference of ${formatNumber(amount, "en")} is the figure in "${table.sheet}" ${entry.cell} (${name}). The total seems to include that item too.`,
          },
        };
      }
    }
  }
  return null;
}
