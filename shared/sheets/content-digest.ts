/**
 * The digest of what is approved: recognised input fields only. No formats, no addresses, no protection, no receipts,
 * no column or sheet that this program wrote: computing or inserting a row above never breaks an approval, changing a figure does.
 */
import type { Reading, Table } from "../domain/table.ts";
import { canonicalText, decimal } from "../kit/decimal.ts";
import { type Canonical, digest } from "../kit/digest.ts";

export function contentDigest(tables: readonly Table[]): string {
  return digest(tables.map(contentOf));
}

function contentOf(table: Table): Canonical {
  const fields = table.columns
    .map((column, index) => ({ field: column.field, index }))
    .filter(({ field }) => field !== null);
  return {
    kind: table.kind,
    rows: table.rows.map((row) => ({
      role: row.role,
      item: row.item,
      values: Object.fromEntries(
        fields.map(({ field, index }) => [
          field ?? "",
          contentOfCell(row.cells[index]?.reading ?? { type: "empty" }),
        ]),
      ),
    })),
  };
}

function contentOfCell(reading: Reading): Canonical {
  switch (reading.type) {
    case "empty":
      return null;
    case "text":
      return { text: reading.text };
    case "number":
      return { number: canonicalText(decimal(reading.value)) };
    case "date":
      return { date: reading.iso };
    case "error":
      return { error: reading.code };
    case "malformed":
      return { unreadable: reading.text };
    case "uncomputed":
      return { formula: reading.formula };
  }
}
