/** One action at a time, and every failure ends here, on the screen, with the pane still usable. */
import { OfficeTrouble } from "../../excel/office-trouble.ts";
import { isSessionOver, SyncTrouble } from "../../sync/sync-trouble.ts";
import { type App, type Busy, type Trouble, textsOf } from "../app.ts";
import { catalogues } from "../i18n/catalogue.ts";

/** Runs the job unless another one is running. @returns whether it ended well. */
export async function guarded(app: App, busy: Busy, job: () => Promise<void>): Promise<boolean> {
  const { store } = app;
  if (store.get().busy !== null) return false;
  store.set({ busy, trouble: null, notice: "", written: null });
  try {
    await job();
    return true;
  } catch (error) {
    show(app, error);
    return false;
  } finally {
    store.set({ busy: null });
  }
}

function show(app: App, error: unknown): void {
  const { store } = app;
  if (error instanceof SyncTrouble && isSessionOver(error)) {
    const text = { it: catalogues.it.sessionOver, en: catalogues.en.sessionOver };
    store.set({ account: null, trouble: { title: null, text, detail: "" } });
    return;
  }
  store.set({ trouble: troubleOf(app, error) });
}

function troubleOf(app: App, error: unknown): Trouble {
  const texts = textsOf(app.store.get());
  if (error instanceof SyncTrouble) {
    const titles: Readonly<Record<string, string | undefined>> = texts.troubleTitles;
    return { title: titles[error.code] ?? null, text: error.text, detail: error.detail };
  }
  if (error instanceof OfficeTrouble) return { title: null, text: error.text, detail: error.detail };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { title: null, text: { it: catalogues.it.unexpected, en: catalogues.en.unexpected }, detail };
}
