/** Keeps the bearer token for this pane only: in memory, and in session storage so that a reload does not ask again. */

export interface SessionStore {
  token(): string | null;
  keep(token: string): void;
  forget(): void;
}

const KEY = "concilia.session";

/** @param storage null where the browser refuses storage to embedded frames: memory alone then. */
export function createSessionStore(storage: Storage | null): SessionStore {
  let memory = quietly(() => storage?.getItem(KEY) ?? null);
  return {
    token: () => memory,
    keep(token) {
      memory = token;
      quietly(() => storage?.setItem(KEY, token));
    },
    forget() {
      memory = null;
      quietly(() => storage?.removeItem(KEY));
    },
  };
}

/** Storage in a third-party frame may throw on any access; the session then lives as long as the pane. */
function quietly<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
