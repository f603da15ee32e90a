/** Starts the pane: connects state, Excel, server and engine, and takes up where the workbook left off. */
import "./pane.css";
import { render } from "preact";
import { watchChanges } from "../excel/events.ts";
import { protectSheet } from "../excel/protection.ts";
import { readExcelWorkbook } from "../excel/read-workbook.ts";
import { selectCell } from "../excel/select-cell.ts";
import { excelIsRecentEnough, excelVisitor, insideExcel, workbookName } from "../excel/session.ts";
import { loadState, saveState } from "../excel/workbook-state.ts";
import { applyWritePlan } from "../excel/write-plan.ts";
import { createClient } from "../sync/client.ts";
import { createSessionStore } from "../sync/session-store.ts";
import { resumeSession } from "./actions/session.ts";
import { type App, type ExcelPort, initialPaneState } from "./app.ts";
import { AppContext } from "./context.ts";
import { engine } from "./engine.ts";
import { catalogues } from "./i18n/catalogue.ts";
import { initialLanguage } from "./language.ts";
import { Pane } from "./pane.tsx";
import { createStore } from "./store.ts";
import { followTheme } from "./theme.ts";

/** Office.js never answers in a page that only looks like a pane. */
const HOST_PATIENCE_MS = 10_000;

function excelPort(): ExcelPort {
  const visit = excelVisitor();
  return {
    readWorkbook: () => readExcelWorkbook(visit),
    selectCell: (sheet, cell) => selectCell(visit, sheet, cell),
    applyPlan: (plan) => applyWritePlan(visit, plan),
    protectSheet: (sheet) => protectSheet(visit, sheet),
    watchChanges: (onChange) => watchChanges(visit, onChange),
    loadState,
    saveState,
    workbookName,
  };
}

/** Session storage throws where a browser blocks third-party storage. */
function sessionStorageOrNull(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

async function connect({ store, services }: App): Promise<void> {
  const outside = new Promise<false>((resolve) => setTimeout(() => resolve(false), HOST_PATIENCE_MS));
  if (!(await Promise.race([insideExcel(), outside]))) {
    store.set({ host: "outside" });
    return;
  }
  followTheme();
  store.set({ language: initialLanguage(Office.context.displayLanguage) });
  if (!excelIsRecentEnough()) {
    store.set({ host: "too-old" });
    return;
  }
  const { state, unreadable } = services.excel.loadState();
  store.set({ host: "excel", saved: state });
  if (unreadable) {
    const text = { it: catalogues.it.settingsUnreadable, en: catalogues.en.settingsUnreadable };
    store.set({ trouble: { title: null, text, detail: "" } });
  }
  await services.excel.watchChanges(() => {
    if (store.get().reading) store.set({ stale: true });
  });
}

const app: App = {
  store: createStore(initialPaneState(initialLanguage(""))),
  services: {
    excel: excelPort(),
    client: createClient({
      server: "",
      fetch: window.fetch.bind(window),
      session: createSessionStore(sessionStorageOrNull()),
    }),
    engine,
    newKey: () => crypto.randomUUID(),
  },
};

const root = document.getElementById("pane");
if (root) {
  followTheme();
  const showLanguage = (): void => {
    document.documentElement.lang = app.store.get().language;
  };
  showLanguage();
  app.store.subscribe(showLanguage);
  render(
    <AppContext.Provider value={app}>
      <Pane />
    </AppContext.Provider>,
    root,
  );
  // Without change events the pane still works: findings are then only refreshed by hand.
  connect(app).catch((error: unknown) => console.error("pane: start", error));
  resumeSession(app);
}
