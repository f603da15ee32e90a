import type { WritePlan } from "../../../shared/sheets/write-plan.ts";
import { allocationWish } from "../allocation-plan.ts";
import { type App, textsOf } from "../app.ts";
import { catalogues } from "../i18n/catalogue.ts";
import { occupiedCells, samePlan, writtenArea } from "../plan-preview.ts";
import { readNow } from "./check.ts";
import { guarded } from "./guarded.ts";

/** What can be computed for the chosen sheet; empty until one is chosen. */
export function plansFor({ store, services }: App): readonly WritePlan[] {
  const { reading, workbook, compute } = store.get();
  if (!reading || !workbook || compute.sheet === null) return [];
  const plans = services.engine.planComputations(reading, compute.sheet, workbook);
  const wish = allocationWish(reading, compute.sheet, compute.amount, services.engine);
  return wish.type === "plan" ? [...plans, wish.plan] : plans;
}

/**
 * Writes the plan that was previewed. The workbook is read again first: if the plan came out different, or would
 * cover cells of the officer, nothing is written.
 */
export function writeComputation(app: App, shown: WritePlan): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "write", async () => {
    await readNow(app);
    const current = plansFor(app).find((plan) => samePlan(plan, shown));
    if (!current) {
      refuse(app, { it: catalogues.it.planChanged, en: catalogues.en.planChanged });
      return;
    }
    const { workbook } = store.get();
    const occupied = workbook ? occupiedCells(workbook, current) : [];
    if (occupied.length > 0) {
      const list = occupied.slice(0, 8).join(", ");
      refuse(app, { it: catalogues.it.occupied(list), en: catalogues.en.occupied(list) });
      return;
    }
    await services.excel.applyPlan(current);
    tellWritten(app, current);
  });
}

function refuse({ store }: App, text: { it: string; en: string }): void {
  store.set({ trouble: { title: null, text, detail: "" } });
}

/** That it is done, where, and how to take it back by hand: Excel's own undo does not reach an add-in's changes everywhere. */
export function tellWritten({ store }: App, plan: WritePlan): void {
  const texts = textsOf(store.get());
  const undo = plan.writes.map((write) =>
    write.create ? texts.undoNewSheet(write.sheet) : texts.undoCells(write.sheet, writtenArea(write)),
  );
  const [first] = plan.writes;
  const cell = first && writtenArea(first).split(":")[0];
  store.set({
    notice: [texts.written, ...undo].join(" "),
    written: first && cell ? { sheet: first.sheet, cell } : null,
  });
}
