/** The allocation of an amount on a sheet of ours: cents by largest remainder, which no formula can say, so values with their provenance; sums are live. */

import type { ProgrammeId } from "../acts/programmes.ts";
import { asl } from "../acts/territories.ts";
import {
  type AllocatedPart,
  type Allocation,
  allocate,
  allocationMethodLabels,
  spareCentReasons,
} from "../domain/allocation.ts";
import { splitAmount } from "../domain/allocation-split.ts";
import type { Table } from "../domain/table.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, centsText, euros } from "../kit/money.ts";
import { formatEuro, formatPercent } from "../kit/number-format.ts";
import { ratioValue } from "../kit/ratio.ts";
import { sourceText } from "../kit/source.ts";
import { euroFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { type CellWrite, OWN_MARK, type WritePlan } from "./write-plan.ts";

export const allocationSheet = `${OWN_MARK}Riparto`;
const percent = "0.0000%";
const shareScale = 12;
const firstRow = 5;

export type AllocationPlan =
  | { readonly type: "plan"; readonly plan: WritePlan }
  | { readonly type: "notComputable"; readonly because: Bilingual };

/** Why not, with the cells, when the table does not allow it. */
export function planAllocation(
  table: Table,
  total: Cents,
  programme: ProgrammeId | null = null,
): AllocationPlan {
  const allocation = allocate(table, total, programme);
  if (allocation.type === "notComputable") return { type: "notComputable", because: allocation.because };
  return {
    type: "plan",
    plan: {
      title: {
        it: `Riparto di ${formatEuro(euros(total), "it")} tra ${allocation.asl.length > 0 ? "15 ASL e " : ""}8 ATS, in un nuovo foglio`,
        en: `Allocation of ${formatEuro(euros(total), "en")} among ${allocation.asl.length > 0 ? "15 ASL and " : ""}8 ATS, on a new sheet`,
      },
      writes: [{ sheet: allocationSheet, create: true, cells: cellsOf(table, allocation) }],
    },
  };
}

const amount = (cents: Cents) => Number(centsText(cents));
const spareText = ({ spareCents }: AllocatedPart) =>
  spareCents.map(({ reason }) => `+0,01: ${spareCentReasons[reason]}`).join("; ");

function cellsOf(table: Table, allocation: Allocation): readonly CellWrite[] {
  const draft = sheetDraft();
  const { act, indicators } = allocation.basis;
  const sources = new Set(indicators.map(({ weightSource }) => sourceText(weightSource)));
  draft.put(0, 0, `${OWN_MARK}Riparto di ${formatEuro(euros(allocation.total), "it")}`, "title");
  draft.put(
    1,
    0,
    `Indicatori da «${table.sheet}» ${table.range}; pesi: ${act.citations.canonical} (${[...sources].join("; ")})`,
    "note",
  );
  draft.put(2, 0, "Somma pesata, normalizzata una volta; centesimi con il metodo dei resti maggiori", "note");
  const second = allocation.asl.length > 0 ? aslRows(allocation, draft) + 3 : firstRow;
  const end = atsRows(allocation, second, draft);
  allocation.alternatives.forEach(({ method, level, maximum }, index) => {
    const text = `Altro metodo: ${allocationMethodLabels[method].it} (${level === "asl" ? "15 ASL" : "8 ATS"}), differenza massima ${formatEuro(euros(maximum), "it")} a territorio`;
    draft.put(end + 2 + index, 0, text, "note");
  });
  return draft.cells;
}

/** Returns the row of the total. */
function aslRows({ asl: parts }: Allocation, draft: SheetDraft): number {
  draft.header(firstRow - 1, ["ASL", "Quota", "Importo (€)", "Centesimo residuo"]);
  parts.forEach((part, index) => {
    const row = firstRow + index;
    draft.put(row, 0, part.name, "plain");
    draft.put(row, 1, Number(toText(ratioValue(part.share, shareScale))), "plain", percent);
    draft.put(row, 2, amount(part.amount), "plain", euroFormat);
    draft.put(row, 3, spareText(part), "note");
  });
  const last = firstRow + parts.length;
  draft.put(last, 0, "Totale", "total");
  draft.formula(last, 1, `=SUM(${cellName(firstRow, 1)}:${cellName(last - 1, 1)})`, "total", percent);
  draft.formula(last, 2, `=SUM(${cellName(firstRow, 2)}:${cellName(last - 1, 2)})`, "total", euroFormat);
  return last;
}

/** Sums of the ASL above, or amounts of their own where the act counts by ATS. Returns the row of the total. */
function atsRows(allocation: Allocation, first: number, draft: SheetDraft): number {
  const { split } = allocation;
  const direct = allocation.asl.length === 0;
  const headers = ["ATS", "Quota", "Importo (€)", direct ? "Centesimo residuo" : "ASL comprese"];
  if (split) {
    headers.push(`di cui Alleanze ${formatPercent(split.alliancesShare, "it")}`);
    headers.push(`di cui azioni di sistema ${formatPercent(split.systemActionsShare, "it")}`);
  }
  draft.header(first - 1, headers);
  allocation.ats.forEach((part, index) => {
    const row = first + index;
    draft.put(row, 0, part.name, "plain");
    if (direct) {
      draft.put(row, 1, Number(toText(ratioValue(part.share, shareScale))), "plain", percent);
      draft.put(row, 2, amount(part.amount), "plain", euroFormat);
      draft.put(row, 3, spareText(part), "note");
    } else {
      const own = allocation.asl.flatMap((entry, at) =>
        asl[entry.territory].ats === part.territory ? [{ entry, at }] : [],
      );
      const sum = (column: number) => `=${own.map(({ at }) => cellName(firstRow + at, column)).join("+")}`;
      draft.formula(row, 1, sum(1), "plain", percent);
      draft.formula(row, 2, sum(2), "plain", euroFormat);
      draft.put(row, 3, own.map(({ entry }) => entry.name).join(", "), "note");
    }
    if (!split) return;
    const { alliances, systemActions } = splitAmount(part.amount, split);
    draft.put(row, 4, amount(alliances), "plain", euroFormat);
    draft.put(row, 5, amount(systemActions), "plain", euroFormat);
  });
  const end = first + allocation.ats.length;
  draft.put(end, 0, "Totale", "total");
  for (const column of split ? [2, 4, 5] : [2])
    draft.formula(
      end,
      column,
      `=SUM(${cellName(first, column)}:${cellName(end - 1, column)})`,
      "total",
      euroFormat,
    );
  if (split)
    draft.put(end + 1, 0, `Quote per le Alleanze e per le azioni di sistema: ${split.source}`, "note");
  return split ? end + 1 : end;
}
