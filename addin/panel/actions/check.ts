import type { TableKind } from "../../../shared/domain/table.ts";
import { countBySeverity, type Finding } from "../../../shared/kit/finding.ts";
import { allFindings, type WorkbookReading } from "../../../shared/sheets/engine.ts";
import { type App, textsOf } from "../app.ts";
import { neighbour } from "../findings-view.ts";
import { guarded } from "./guarded.ts";

/** Reads the workbook and everything that follows from it; what was shown before stays until this succeeds. */
export async function readNow({ store, services }: App): Promise<WorkbookReading> {
  const workbook = await services.excel.readWorkbook();
  const reading = services.engine.readWorkbook(workbook, store.get().saved.choices);
  store.set({ workbook, reading, stale: false, selected: null });
  return reading;
}

export function check(app: App): Promise<boolean> {
  return guarded(app, "check", async () => {
    const counts = countBySeverity(allFindings(await readNow(app)));
    app.store.set({ notice: textsOf(app.store.get()).checked(counts.error, counts.warning) });
  });
}

/** Selects the cell of a finding in Excel and marks the finding in the list. */
export function showFinding(app: App, finding: Finding, place: number): Promise<boolean> {
  return guarded(app, "select", async () => {
    app.store.set({ selected: place });
    await app.services.excel.selectCell(finding.sheet, finding.cell);
  });
}

export function showCell(app: App, sheet: string, cell: string): Promise<boolean> {
  return guarded(app, "select", () => app.services.excel.selectCell(sheet, cell));
}

/** Moves to the next or previous of the findings given. */
export async function stepFinding(app: App, findings: readonly Finding[], step: 1 | -1): Promise<void> {
  const place = neighbour(findings.length, app.store.get().selected, step);
  const finding = place === null ? undefined : findings[place];
  if (place !== null && finding) await showFinding(app, finding, place);
}

/** Remembers in the workbook what the officer says a table is; null goes back to recognition. */
export function chooseKind(app: App, headerCell: string, kind: TableKind | null): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "check", async () => {
    const { saved, workbook } = store.get();
    const { [headerCell]: _before, ...others } = saved.choices;
    const choices = kind === null ? others : { ...others, [headerCell]: kind };
    store.set({ saved: { ...saved, choices } });
    if (workbook) {
      store.set({ reading: services.engine.readWorkbook(workbook, choices), selected: null });
    }
    await services.excel.saveState(store.get().saved);
    const texts = textsOf(store.get());
    store.set({ notice: kind === null ? texts.automatic : texts.chosen(texts.kinds[kind]) });
  });
}
