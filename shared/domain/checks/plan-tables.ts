/** Proposals and projects: order of the amounts, cofinancing, the common cut (PLAN-MI-2017, 3.1, table 4.1, ch. 4). */
import { canonicalText } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatPercent } from "../../kit/number-format.ts";
import { minus, over, type Widening } from "../../kit/printed.ts";
import { type CutRow, commonCut } from "../cut.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { access, dataRows, hasField, type RowAccess } from "../table-access.ts";
import { check, notAbove } from "./compare.ts";

export function checkPlanTable(table: Table): Finding[] {
  const rows = table.rows.map((row) => access(table, row));
  const amounts = dataRows(table).flatMap((row) => orderOf(table, row));
  return [...amounts, ...rows.flatMap((row) => cofinancingOf(table, row)), ...departures(table)];
}

function orderOf(table: Table, row: RowAccess): Finding[] {
  const cost = row.number("totalCost");
  const requested = row.number("requested");
  const assigned = row.number("assigned");
  return [
    ...notAbove("amount.requestedOverCost", table.sheet, requested, cost, (a, b, language) =>
      language === "it"
        ? `Il contributo richiesto (${a}) supera il costo del progetto (${b}).`
        : `The requested contribution (${a}) is above the cost of the project (${b}).`,
    ),
    ...notAbove("amount.assignedOverRequested", table.sheet, assigned, requested, (a, b, language) =>
      language === "it"
        ? `Il contributo assegnato (${a}) supera quello richiesto (${b}).`
        : `The assigned contribution (${a}) is above the requested one (${b}).`,
    ),
    ...(requested
      ? []
      : notAbove("amount.assignedOverCost", table.sheet, assigned, cost, (a, b, language) =>
          language === "it"
            ? `Il contributo assegnato (${a}) supera il costo del progetto (${b}).`
            : `The assigned contribution (${a}) is above the cost of the project (${b}).`,
        )),
  ];
}

/** Base: the contribution assigned when the table has it, else the requested one (PLAN-MI-2017, ch. 4). */
export function cofinancingOf(table: Table, row: RowAccess): Finding[] {
  const baseField = hasField(table, "assigned") ? "assigned" : "requested";
  const [it, en] = baseField === "assigned" ? ["assegnato", "assigned"] : ["richiesto", "requested"];
  const cost = row.number("totalCost");
  const contribution = row.number(baseField);
  const amount = row.number("cofinancing");
  const share = row.number("cofinancingShare");
  if (!cost || !contribution) return [];
  const own = (read: Widening) => minus(read(cost), read(contribution));
  const cells = [cost.cell, contribution.cell];
  return [
    ...(amount
      ? check({
          rule: "cofinancing.amount",
          rounding: "relation.rounding",
          sheet: table.sheet,
          found: amount,
          compute: own,
          cells,
          show: formatEuro,
          message: (expected, language) =>
            language === "it"
              ? `Costo meno contributo ${it} fa ${expected}.`
              : `Cost minus ${en} contribution is ${expected}.`,
        })
      : []),
    ...(share
      ? check({
          rule: "cofinancing.share",
          rounding: "relation.rounding",
          sheet: table.sheet,
          found: share,
          compute: (read) => over(own(read), read(cost)),
          cells,
          scale: 6,
          show: formatPercent,
          message: (expected, language) =>
            language === "it"
              ? `Cofinanziamento (costo meno contributo ${it}) diviso costo fa ${expected}.`
              : `Cofinancing (cost minus ${en} contribution) over cost is ${expected}.`,
        })
      : []),
  ];
}

/** Most rows share one factor assigned/requested; the others need a reason, which the table does not print. */
function departures(table: Table): Finding[] {
  const rows: CutRow[] = dataRows(table).flatMap((row) => {
    const requested = row.number("requested");
    const assigned = row.number("assigned");
    return requested && assigned ? [{ requested, assigned }] : [];
  });
  const cut = commonCut(rows);
  if (!cut) return [];
  return cut.departures.map(({ row, expected, factor }) =>
    finding("cut.departure", {
      sheet: table.sheet,
      cell: row.assigned.cell,
      found: canonicalText(row.assigned.value),
      expected,
      cells: [row.requested.cell],
      message: {
        it: `Gli altri progetti hanno il ${formatPercent(cut.factor, "it")} del richiesto, questo il ${formatPercent(factor, "it")}: con il taglio comune sarebbe ${formatEuro(expected, "it")}. Indicare il motivo.`,
        en: `The other projects have ${formatPercent(cut.factor, "en")} of the request, this one ${formatPercent(factor, "en")}: the common cut would give ${formatEuro(expected, "en")}. Give the reason.`,
      },
    }),
  );
}
