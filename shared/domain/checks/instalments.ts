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
  const seen = new Map<number, Paid>();
  return group.flatMap((paid) => {
    const first = seen.get(paid.order);
    seen.set(paid.order, first ?? paid);
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

/** For each, the latest instalment paid on an earlier day. Two on one day are in no order. */
function latestBefore(group: readonly Paid[]): Map<Paid, Paid> {
  const latest = new Map<Paid, Paid>();
  let [before, sameDay]: [Paid | null, Paid | null] = [null, null];
  const later = (a: Paid | null, b: Paid | null) => (!a || (b && b.order > a.order) ? b : a);
  for (const paid of [...group].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    if (sameDay && sameDay.day < paid.day) {
      before = later(before, sameDay);
      sameDay = null;
    }
    if (before) latest.set(paid, before);
    sameDay = later(sameDay, paid);
  }
  return latest;
}

function outOfOrder(table: Table, group: readonly Paid[]): Finding[] {
  const latest = latestBefore(group);
  return group.flatMap((paid) => {
    const later = latest.get(paid);
    if (!later || later.order <= paid.order) return [];
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
