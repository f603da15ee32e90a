import { useRef } from "preact/hooks";
import { type Tab, tabs } from "../app.ts";
import { useView } from "../context.ts";

const keys: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** Tabs as the ARIA pattern asks: one stop in the tab order, arrows move and select. */
export function TabList() {
  const { app, state, t } = useView();
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const open = (tab: Tab) => app.store.set({ tab, notice: "", trouble: null });
  const onKeyDown = (event: KeyboardEvent) => {
    const tab = tabs[keys[event.key]?.(tabs.indexOf(state.tab)) ?? -1];
    if (!tab) return;
    event.preventDefault();
    open(tab);
    buttons.current.get(tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={t.appName} class="tabs" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-selected={tab === state.tab}
          aria-controls="screen"
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => open(tab)}
          ref={(element) => {
            if (element) buttons.current.set(tab, element);
          }}
        >
          {t.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
