import { type App, type RegionForm, textsOf } from "../app.ts";
import { tellWritten } from "./compute.ts";
import { guarded } from "./guarded.ts";

export function changeRegion({ store }: App, change: Partial<RegionForm>): void {
  store.set({ region: { ...store.get().region, consolidation: null, ...change } });
}

export function loadConsolidation(app: App): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "region", async () => {
    const { programme, period } = store.get().region;
    if (programme === null || period === null) return;
    const consolidation = await services.client.consolidation(programme, period);
    store.set({ region: { programme, period, consolidation } });
    const texts = textsOf(store.get());
    if (consolidation.arrivals.length === 0) store.set({ notice: texts.nothingReceived });
  });
}

/** Into a new sheet of the open workbook; an earlier one of ours of the same name is replaced. */
export function writeConsolidation(app: App): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "write", async () => {
    const { consolidation } = store.get().region;
    if (!consolidation) return;
    const plan = services.engine.planConsolidation(consolidation);
    await services.excel.applyPlan(plan);
    tellWritten(app, plan);
  });
}
