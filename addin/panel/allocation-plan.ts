/** The allocation that the officer asks for by typing an amount beside a table of indicators. Pure. */
import { typedAmount } from "../../shared/kit/amount.ts";
import type { Bilingual } from "../../shared/kit/finding.ts";
import type { WorkbookReading } from "../../shared/sheets/engine.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";
import type { Engine } from "./engine.ts";

export type AllocationWish =
  /** The sheet has no one table of indicators. */
  | { readonly type: "none" }
  | { readonly type: "amountMissing" }
  | { readonly type: "amountUnreadable" }
  | { readonly type: "notComputable"; readonly because: Bilingual }
  | { readonly type: "plan"; readonly plan: WritePlan };

export function allocationWish(
  reading: WorkbookReading | null,
  sheet: string | null,
  amountText: string,
  engine: Engine,
): AllocationWish {
  const own = reading?.sheets.find((entry) => entry.sheet === sheet);
  const [table, ...others] = own?.tables.filter(({ kind }) => kind === "allocation") ?? [];
  if (!table || others.length > 0) return { type: "none" };
  if (amountText.trim() === "") return { type: "amountMissing" };
  const amount = typedAmount(amountText);
  return amount === null
    ? { type: "amountUnreadable" }
    : engine.planAllocation(table, amount, own?.context.programme ?? null);
}
