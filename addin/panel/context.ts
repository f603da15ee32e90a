/** How components reach state, texts and actions without threading them through every level. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type App, type PaneState, textsOf } from "./app.ts";
import type { Catalogue } from "./i18n/catalogue.ts";

export const AppContext = createContext<App | null>(null);

export interface View {
  readonly app: App;
  readonly state: PaneState;
  readonly t: Catalogue;
}

/** Renders again whenever the state changes. */
export function useView(): View {
  const app = useContext(AppContext);
  if (!app) throw new Error("a component of the pane was rendered outside AppContext");
  const [state, setState] = useState(app.store.get());
  useEffect(() => {
    const follow = (): void => setState(app.store.get());
    const stop = app.store.subscribe(follow);
    // The state may have moved between the first render and this effect.
    follow();
    return stop;
  }, [app]);
  return { app, state, t: textsOf(state) };
}
