/** Opens (and at first start creates) the one database file, and brings its structure up to date. */
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import knex, { type Knex } from "knex";
import { migrationSource } from "./migrations.ts";
import { schema } from "./schema.ts";

const migrations = { migrationSource, tableName: "migration" };

/** How an absent structure comes to be; tests use both and compare. */
export type Creation = "from-schema" | "by-migrations";

/**
 * @param dataDir folder of `concilia.sqlite`; created when absent, readable by the owner only
 * @throws when the folder cannot be written or the file is no database
 */
export async function openSqlite(dataDir: string, creation: Creation = "from-schema"): Promise<Knex> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const filename = join(dataDir, "concilia.sqlite");
  const isNew = !existsSync(filename);
  const database = knex({
    client: "sqlite3",
    connection: { filename },
    useNullAsDefault: true,
    // What goes wrong is thrown as well, and logged once by the shell that catches it.
    log: silent,
    // One connection: SQLite has one writer anyway, and transactions of this process queue in order.
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: SqliteConnection, done: (error: Error | null) => void) => {
        connection.exec(
          "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
          done,
        );
      },
    },
  });
  try {
    if (isNew && creation === "from-schema") await create(database);
    else await database.migrate.latest(migrations);
    if (isNew) chmodSync(filename, 0o600);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

const silent: Knex.Logger = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };

function ignore(): void {}

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

async function create(database: Knex): Promise<void> {
  // Listing makes Knex create its own bookkeeping tables.
  const [, pending] = (await database.migrate.list(migrations)) as [unknown, { name: string }[]];
  await database.transaction(async (transaction) => {
    for (const statement of schema) await transaction.raw(statement);
    for (const { name } of pending) {
      await transaction("migration").insert({ name, batch: 1, migration_time: null });
    }
  });
}
