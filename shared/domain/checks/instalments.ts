/** Instalments of one project come once each and in their order; how many and how much is laid down by no document. */
import type { Finding } from "../../kit/finding.ts";
import { plainWords } from "../../kit/text.ts";
import { dayIn } from "../day.ts";
import { balance, instalmentOrder } from "../instalment.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { hasField, type RowAccess } from "../table-access.ts";

interface Paid {
  readonly row: RowAccess;
  readonly order: number;
  readonly day: string;
}

/** Disbursing and liquidating are two series: the lead receives in instalments and pays in instalments. */
const series = ["disbursed", "liquidatedContribution", "liquidatedAll", "liquidated", "amount"];

export function checkInstalments(table: Table, rows: readonly RowAccess[]): Finding[] {
  if (!hasField(table, "instalment")) return [];
  const groups = new Map<string, Paid[]>();
  for (const row of rows) {
    const order = instalmentOrder(row.text("instalment"));
    const day = dayIn(row.reading("paymentDate")) ?? dayIn(row.reading("actDate"));
    if (order === null || day === null) continue;
    const side = series.filter(
      (field) => row.number(field) !== null && row.number(field)?.value.digits !== 0n,
    );
    if (side.length === 0) continue;
    const key = [row.text("payee"), row.text("project"), side.join(" ")].map(plainWords).join("|");
    groups.set(key, [...(groups.get(key) ?? []), { row, order, day }]);
  }
  return [...groups.values()].flatMap((paid) => [...twice(table, paid), ...outOfOrder(table, paid)]);
}

function label(paid: Paid): string {
  return paid.row.text("instalment");
}

function cellOf(paid: Paid): string {
  return paid.row.cell("instalment") ?? "A1";
}

function twice(table: Table, group: readonly Paid[]): Finding[] {
  return group.flatMap((paid, index) => {
    const first = group.slice(0, index).find((other) => other.order === paid.order);
    if (!first) return [];
    return [
      finding("payment.instalmentTwice", {
        sheet: table.sheet,
        cell: cellOf(paid),
        cells: [cellOf(first)],
        message: {
          it: `«${label(paid)}» dello stesso progetto è già in ${cellOf(first)}: controllare il numero della tranche.`,
          en: `"${label(paid)}" of the same project is already in ${cellOf(first)}: check the number of the instalment.`,
        },
      }),
    ];
  });
}

/** By day: a later instalment before an earlier one. Two on one day are in no order. */
function outOfOrder(table: Table, group: readonly Paid[]): Finding[] {
  return group.flatMap((paid) => {
    const later = group.find((other) => other.order > paid.order && other.day < paid.day);
    if (!later) return [];
    const closing = later.order === balance;
    return [
      finding("payment.instalmentOrder", {
        sheet: table.sheet,
        cell: cellOf(paid),
        cells: [cellOf(later)],
        message: {
          it: `«${label(paid)}» è pagato dopo «${label(later)}» (${cellOf(later)})${closing ? ": il saldo chiude i pagamenti" : ""}. Controllare date e numero della tranche.`,
          en: `"${label(paid)}" is paid after "${label(later)}" (${cellOf(later)})${closing ? ": the balance closes the payments" : ""}. Check days and number of the instalment.`,
        },
      }),
    ];
  });
}
