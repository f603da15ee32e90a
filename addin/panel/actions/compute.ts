import type { WritePlan } from "../../../shared/sheets/write-plan.ts";
import { type App, type PaneState, textsOf } from "../app.ts";
import { type AskedFrom, type AskedId, type AskedInput, type AskedPlan, askedPlans } from "../asked-plans.ts";
import { catalogues } from "../i18n/catalogue.ts";
import { occupiedCells, samePlan, writtenArea } from "../plan-preview.ts";
import { readNow } from "./check.ts";
import { guarded } from "./guarded.ts";

export interface OfferedPlan {
  /** Keeps its meaning while others come and go. */
  readonly id: string;
  readonly plan: WritePlan;
}

export interface Offer {
  readonly plans: readonly OfferedPlan[];
  /** What the sheet can have once the officer has given something. */
  readonly asked: readonly AskedPlan[];
}

/** What the officer gave so far for the chosen sheet. */
export function askedFrom({ reading, compute }: PaneState): AskedFrom {
  return { reading, sheet: compute.sheet, asked: compute.asked };
}

/** What can be computed for the chosen sheet; empty until one is chosen. */
export function offerFor({ store, services }: App): Offer {
  const state = store.get();
  const { reading, workbook, compute } = state;
  if (!reading || !workbook || compute.sheet === null) return { plans: [], asked: [] };
  const own = services.engine
    .planComputations(reading, compute.sheet, workbook)
    .map((plan, index) => ({ id: `own-${index}`, plan }));
  const asked = askedPlans(askedFrom(state), services.engine);
  return { plans: [...own, ...asked.flatMap(({ id, plan }) => (plan ? [{ id, plan }] : []))], asked };
}

/** Takes what was typed or chosen; its plan becomes the chosen one as soon as there is one. */
export function ask({ store }: App, id: AskedId, change: Partial<AskedInput>): void {
  const { compute } = store.get();
  const asked = { ...compute.asked, ...change };
  store.set({ compute: { ...compute, asked, plan: id }, notice: "" });
}

/**
 * Writes the plan that was previewed. The workbook is read again first: if the plan came out different, or would
 * cover cells of the officer, nothing is written.
 */
export function writeComputation(app: App, shown: WritePlan): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "write", async () => {
    await readNow(app);
    const current = offerFor(app).plans.find(({ plan }) => samePlan(plan, shown))?.plan;
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
