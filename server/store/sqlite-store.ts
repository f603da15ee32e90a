/** The store in one SQLite file: accounts, sessions, audit log; submissions are in sqlite-submit.ts and sqlite-read.ts. */
import type { Knex } from "knex";
import { TerritoryCode } from "../../shared/acts/registry.ts";
import { Role } from "../../shared/contract/routes.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { Store, StoredAccount } from "./port.ts";
import { insertAudit, readAudit } from "./sqlite-audit.ts";
import { currentSubmissions, listSubmissions, readSubmission, revisionsOf } from "./sqlite-read.ts";
import { insertSubmission, repeatedOutcome } from "./sqlite-submit.ts";

/** @param dataDir folder of the database file, created when absent */
export async function openStore(dataDir: string): Promise<Store> {
  return sqliteStore(await openSqlite(dataDir));
}

export function sqliteStore(database: Knex): Store {
  return {
    createAccount: (account, audit) =>
      database.transaction(async (transaction) => {
        const taken = await transaction("account").where({ username: account.username }).first("username");
        if (taken) return false;
        await transaction("account").insert(accountRow(account));
        await insertAudit(transaction, audit);
        return true;
      }),
    findAccount: async (username) => {
      const row = await database<AccountRow>("account").where({ username }).first();
      return row ? readAccount(row) : null;
    },
    openSession: async (session) => {
      await database("session").insert({
        token_hash: session.tokenHash,
        username: session.username,
        opened_at: session.openedAt,
        expires_at: session.expiresAt,
      });
    },
    findSession: async (tokenHash) => {
      const row: (AccountRow & SessionRow) | undefined = await database("session")
        .join("account", "account.username", "session.username")
        .where({ token_hash: tokenHash })
        .first("account.*", "token_hash", "opened_at", "expires_at");
      if (!row) return null;
      return {
        account: readAccount(row),
        session: {
          tokenHash,
          username: row.username,
          openedAt: row.opened_at,
          expiresAt: row.expires_at,
        },
      };
    },
    closeSession: async (tokenHash) => {
      await database("session").where({ token_hash: tokenHash }).delete();
    },
    forgetExpiredSessions: async (now) => {
      await database("session").where("expires_at", "<=", now).delete();
    },
    submit: (submission, judge) => insertSubmission(database, submission, judge),
    findRepeated: (key, fingerprint) => repeatedOutcome(database, key, fingerprint),
    revisions: (plan) => revisionsOf(database, plan),
    listSubmissions: (query) => listSubmissions(database, query),
    readSubmission: (id) => readSubmission(database, id),
    currentSubmissions: (scope) => currentSubmissions(database, scope),
    audit: (entry) => insertAudit(database, entry),
    readAudit: () => readAudit(database),
    ping: async () => {
      await database.raw("select 1");
    },
    close: () => database.destroy(),
  };
}

interface AccountRow {
  username: string;
  display_name: string;
  role: string;
  territory: string | null;
  password_hash: string;
  created_at: string;
}

interface SessionRow {
  token_hash: string;
  opened_at: string;
  expires_at: string;
}

function accountRow(account: StoredAccount): AccountRow {
  return {
    username: account.username,
    display_name: account.displayName,
    role: account.role,
    territory: account.territory,
    password_hash: account.passwordHash,
    created_at: account.createdAt,
  };
}

function readAccount(row: AccountRow): StoredAccount {
  return {
    username: row.username,
    displayName: row.display_name,
    role: Role.parse(row.role),
    territory: row.territory === null ? null : TerritoryCode.parse(row.territory),
    passwordHash: row.password_hash,
    createdAt: row.created_at,
  };
}
