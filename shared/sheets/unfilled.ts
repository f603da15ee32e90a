/** Forms that nobody has filled in yet: one remark in place of one for every blank cell, and nothing that could be sent. */
import { finding } from "../domain/rules.ts";
import type { Reading, Table } from "../domain/table.ts";
import { decimal } from "../kit/decimal.ts";
import type { Finding } from "../kit/finding.ts";
import { kindNames } from "./kind-names.ts";
import { mayBeBlank } from "./optional-fields.ts";

const numeric = new Set(["euro", "percent", "count", "number"]);

/** A table of a known kind without rows, or whose rows have their names and not one figure or date. */
export function isUnfilled(table: Table): boolean {
  if (table.kind === "unknown") return false;
  if (table.kind === "financialPlan") return table.rows.every(({ cells }) => sumsNothing(cells[1]?.reading));
  const rows = table.rows.filter((row) => row.role === "data");
  if (rows.length === 0) return true;
  const figures = table.columns.map(({ field, unit }) => field !== null && unit !== "text");
  const awaited = table.columns.some(
    ({ field, unit }) => field !== null && numeric.has(unit) && !mayBeBlank(table.kind, field),
  );
  return (
    awaited &&
    rows.every((row) => row.cells.every(({ reading }, at) => !figures[at] || reading.type === "empty"))
  );
}

/** A sum over blank cells, calculated or not. */
function sumsNothing(reading: Reading | undefined): boolean {
  if (reading?.type !== "number") return reading?.type === "uncomputed" || reading?.type === "empty";
  return reading.origin === "formula" && decimal(reading.value).digits === 0n;
}

export function unfilledFinding(table: Table): Finding {
  const name = kindNames[table.kind];
  return finding("table.empty", {
    sheet: table.sheet,
    cell: table.columns[0]?.cell ?? "A1",
    message: {
      it: `«${name.it}»: la tabella non contiene ancora dati. Compilarla, oppure togliere il foglio se non serve.`,
      en: `"${name.en}": the table holds no data yet. Fill it in, or remove the sheet if it is not needed.`,
    },
  });
}
