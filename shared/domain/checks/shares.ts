/** Shares of a whole typed above 100 %: of a column that no other figure of the row explains. */
import { canonicalText, compare, one } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatPercent } from "../../kit/number-format.ts";
import { allocationActs } from "../allocation-act.ts";
import { finding } from "../rules.ts";
import type { Table, TableKind } from "../table.ts";
import { dataRows } from "../table-access.ts";

/** Fields that are a part of something; an excess over funds or a change over a year may well pass 100 %. */
const shares: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  allocation: allocationActs.flatMap(({ indicators }) =>
    indicators.filter(({ holds }) => holds === "share").map(({ id }) => id),
  ),
  weights: ["weight"],
  members: ["share"],
  projects: ["cofinancingShare"],
  proposals: ["cofinancingShare"],
  cofinancing: ["cofinancingShare", "privateShare", "monetaryShare"],
};

/** `told`: findings on the same table; a share that is already known to be wrong needs no second one. */
export function checkShares(table: Table, told: readonly Finding[]): Finding[] {
  const known = new Set(told.filter(({ severity }) => severity !== "info").map(({ cell }) => cell));
  return (shares[table.kind] ?? []).flatMap((field) =>
    dataRows(table).flatMap((row) => {
      const share = row.number(field);
      if (!share || compare(share.value, one) <= 0 || known.has(share.cell)) return [];
      return [
        finding("cell.overWhole", {
          sheet: table.sheet,
          cell: share.cell,
          found: canonicalText(share.value),
          expected: "1",
          message: {
            it: `${formatPercent(share.value, "it")}: una parte non supera l'intero. Controllare la virgola o il valore.`,
            en: `${formatPercent(share.value, "en")}: a part is never above the whole. Check the decimal comma or the figure.`,
          },
        }),
      ];
    }),
  );
}
