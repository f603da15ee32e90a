/** The allocation of an amount on a sheet of ours: cents by largest remainder, which no formula can say, so values with their provenance; sums are live. */
import { asl } from "../acts/territories.ts";
import { type Allocation, allocate, allocationMethodLabels, spareCentReasons } from "../domain/allocation.ts";
import type { Table } from "../domain/table.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, centsText, euros } from "../kit/money.ts";
import { formatEuro } from "../kit/number-format.ts";
import { ratioValue } from "../kit/ratio.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const allocationSheet = `${OWN_MARK}Riparto`;
const money = "#,##0.00";
const percent = "0.0000%";
const shareScale = 12;
const firstRow = 5;

export type AllocationPlan =
  | { readonly type: "plan"; readonly plan: WritePlan }
  | { readonly type: "notComputable"; readonly because: Bilingual };

/** Why not, with the cells, when the table does not allow it. */
export function planAllocation(table: Table, total: Cents): AllocationPlan {
  const allocation = allocate(table, total);
  if (allocation.type === "notComputable") return { type: "notComputable", because: allocation.because };
  return {
    type: "plan",
    plan: {
      title: {
        it: `Riparto di ${formatEuro(euros(total), "it")} tra 15 ASL e 8 ATS, in un nuovo foglio`,
        en: `Allocation of ${formatEuro(euros(total), "en")} among 15 ASL and 8 ATS, on a new sheet`,
      },
      writes: [{ sheet: allocationSheet, create: true, cells: cellsOf(table, allocation) }],
    },
  };
}

function cellsOf(table: Table, allocation: Allocation): CellWrite[] {
  const cells: CellWrite[] = [];
  const put = (
    row: number,
    column: number,
    input: string | number,
    style: CellWrite["style"],
    format: string | null = null,
    formula = false,
  ) => cells.push({ row, column, input, formula, format, style });
  const amount = (cents: Cents) => Number(centsText(cents));
  put(0, 0, `${OWN_MARK}Riparto di ${formatEuro(euros(allocation.total), "it")}`, "title");
  put(
    1,
    0,
    `Indicatori da «${table.sheet}» ${table.range}; pesi e metodo: LG-2014, «Il set di indicatori e il peso relativo»`,
    "note",
  );
  put(2, 0, "Somma pesata, normalizzata una volta; centesimi con il metodo dei resti maggiori", "note");
  const header = firstRow - 1;
  for (const [column, text] of ["ASL", "Quota", "Importo (€)", "Centesimo residuo"].entries())
    put(header, column, text, "header");
  allocation.asl.forEach((part, index) => {
    const row = firstRow + index;
    put(row, 0, part.name, "plain");
    put(row, 1, Number(toText(ratioValue(part.share, shareScale))), "plain", percent);
    put(row, 2, amount(part.amount), "plain", money);
    put(row, 3, part.spareCents.map(({ reason }) => `+0,01: ${spareCentReasons[reason]}`).join("; "), "note");
  });
  const last = firstRow + allocation.asl.length;
  put(last, 0, "Totale", "total");
  put(last, 1, `=SUM(${cellName(firstRow, 1)}:${cellName(last - 1, 1)})`, "total", percent, true);
  put(last, 2, `=SUM(${cellName(firstRow, 2)}:${cellName(last - 1, 2)})`, "total", money, true);
  const second = last + 3;
  for (const [column, text] of ["ATS", "Quota", "Importo (€)", "ASL comprese"].entries())
    put(second - 1, column, text, "header");
  allocation.ats.forEach((part, index) => {
    const row = second + index;
    const own = allocation.asl.flatMap((entry, at) =>
      asl[entry.territory].ats === part.territory ? [{ entry, at }] : [],
    );
    const sum = (column: number) => `=${own.map(({ at }) => cellName(firstRow + at, column)).join("+")}`;
    put(row, 0, part.name, "plain");
    put(row, 1, sum(1), "plain", percent, true);
    put(row, 2, sum(2), "plain", money, true);
    put(row, 3, own.map(({ entry }) => entry.name).join(", "), "note");
  });
  const end = second + allocation.ats.length;
  put(end, 0, "Totale", "total");
  put(end, 2, `=SUM(${cellName(second, 2)}:${cellName(end - 1, 2)})`, "total", money, true);
  allocation.alternatives.forEach(({ method, level, maximum }, index) => {
    const text = `Altro metodo: ${allocationMethodLabels[method].it} (${level === "asl" ? "15 ASL" : "8 ATS"}), differenza massima ${formatEuro(euros(maximum), "it")} a territorio`;
    put(end + 2 + index, 0, text, "note");
  });
  return cells.filter((cell) => cell.input !== "");
}
