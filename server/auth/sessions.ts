/** Sessions: a random bearer token for twelve hours, of which the store keeps only the hash. */
import { createHash, randomBytes } from "node:crypto";
import type { Account, SessionOpened } from "../../shared/contract/routes.ts";
import type { Store, StoredAccount } from "../store/port.ts";
import { defaultCost, hashPassword, type ScryptCost, verifyPassword } from "./password.ts";

const sessionHours = 12;

export interface Sessions {
  /** Null when user name or password do not match; never says which. `origin` is the network address. */
  open(credentials: { username: string; password: string }, origin: string): Promise<SessionOpened | null>;
  /** The account behind a token, or null when there is no such session or it has ended. */
  resolve(token: string): Promise<Account | null>;
  close(token: string, account: Account, origin: string): Promise<void>;
}

export function createSessions(store: Store, clock: () => Date, cost: ScryptCost = defaultCost): Sessions {
  // Verified against when the user name is unknown, so that the answer takes as long either way.
  const decoy = hashPassword(randomBytes(16).toString("hex"), cost);

  return {
    async open({ username, password }, origin) {
      const now = clock();
      const stored = await store.findAccount(username.trim().toLowerCase());
      const matches = await verifyPassword(password, stored?.passwordHash ?? (await decoy));
      const entry = { at: now.toISOString(), subject: "session", origin };
      if (!stored || !matches) {
        // An unknown name may be a password typed into the wrong field: it is not written down.
        await store.audit({ ...entry, who: stored?.username ?? null, action: "sign-in-refused" });
        return null;
      }
      const token = randomBytes(32).toString("base64url");
      const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000).toISOString();
      await store.forgetExpiredSessions(now.toISOString());
      await store.openSession({
        tokenHash: hashToken(token),
        username: stored.username,
        openedAt: now.toISOString(),
        expiresAt,
      });
      await store.audit({ ...entry, who: stored.username, action: "signed-in" });
      return { token, account: publicAccount(stored), expiresAt };
    },
    async resolve(token) {
      const found = await store.findSession(hashToken(token));
      if (!found || found.session.expiresAt <= clock().toISOString()) return null;
      return publicAccount(found.account);
    },
    async close(token, account, origin) {
      await store.closeSession(hashToken(token));
      await store.audit({
        at: clock().toISOString(),
        who: account.username,
        action: "signed-out",
        subject: "session",
        origin,
      });
    },
  };
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function publicAccount(stored: StoredAccount): Account {
  const { username, displayName, role, territory } = stored;
  return { username, displayName, role, territory };
}
