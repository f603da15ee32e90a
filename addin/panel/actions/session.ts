import type { App } from "../app.ts";
import { guarded } from "./guarded.ts";

export function signIn(app: App, username: string, password: string): Promise<boolean> {
  return guarded(app, "sign-in", async () => {
    app.store.set({ account: await app.services.client.signIn(username, password) });
  });
}

/** Forgets who was here, and what only they may see. */
export function signOut(app: App): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "sign-in", async () => {
    await services.client.signOut();
    store.set({ account: null, region: { ...store.get().region, consolidation: null } });
  });
}

/** Takes up the session of before a reload; without the network the pane simply starts signed out. */
export async function resumeSession({ store, services }: App): Promise<void> {
  try {
    const me = await services.client.me();
    if (me) store.set({ account: me.account });
  } catch {
    store.set({ account: null });
  }
}
