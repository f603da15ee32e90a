import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Knex } from "knex";
import { describe, it } from "mocha";
import { type Creation, openSqlite } from "../../../server/store/open-sqlite.ts";
import { appendOnlyTables } from "../../../server/store/schema.ts";
import { temporaryFolder } from "../folders.ts";

async function structure(database: Knex): Promise<unknown> {
  const rows: { type: string; name: string; tbl_name: string; sql: string | null }[] = await database(
    "sqlite_master",
  )
    .orderBy(["type", "name"])
    .select("type", "name", "tbl_name", "sql");
  return rows.map((row) => ({ ...row, sql: row.sql?.replace(/\s+/g, " ") }));
}

async function opened<Result>(folder: string, creation: Creation, use: (database: Knex) => Promise<Result>) {
  const database = await openSqlite(folder, creation);
  try {
    return await use(database);
  } finally {
    await database.destroy();
  }
}

describe("server/store: structure of the database", () => {
  it("migrating from zero equals creating", async () => {
    const created = await opened(temporaryFolder(), "from-schema", structure);
    const migrated = await opened(temporaryFolder(), "by-migrations", structure);
    assert.deepEqual(migrated, created);
  });

  it("a created file needs no migration when it is opened again", async () => {
    const folder = temporaryFolder();
    const names = (database: Knex) => database("migration").orderBy("id").pluck("name");
    const first = await opened(folder, "from-schema", names);
    assert.ok(first.length >= 3);
    assert.deepEqual(await opened(folder, "from-schema", names), first);
  });

  it("refuses to change or delete what was submitted or logged", async () => {
    await opened(temporaryFolder(), "from-schema", async (database) => {
      const entry = { at: "2018-01-01", who: null, action: "signed-in", subject: "s", origin: "test" };
      await database("audit_log").insert(entry);
      await assert.rejects(database("audit_log").update({ who: "another" }), /append-only/);
      await assert.rejects(database("audit_log").delete(), /append-only/);
      const triggers: string[] = await database("sqlite_master").where({ type: "trigger" }).pluck("tbl_name");
      assert.deepEqual([...new Set(triggers)].sort(), [...appendOnlyTables].sort());
    });
  });

  it("keeps the promises of durability and integrity on every connection", async () => {
    await opened(temporaryFolder(), "from-schema", async (database) => {
      const pragma = async (name: string) => Object.values((await database.raw(`PRAGMA ${name}`))[0])[0];
      assert.equal(await pragma("journal_mode"), "wal");
      assert.equal(await pragma("synchronous"), 2, "FULL");
      assert.equal(await pragma("foreign_keys"), 1);
    });
  });

  it("the file is for the owner only", async () => {
    const folder = temporaryFolder();
    await opened(folder, "from-schema", async () => undefined);
    assert.equal(statSync(join(folder, "concilia.sqlite")).mode & 0o077, 0);
  });

  it("a file that is no database is refused, not overwritten", async () => {
    const folder = temporaryFolder();
    const { writeFileSync, readFileSync } = await import("node:fs");
    const file = join(folder, "concilia.sqlite");
    writeFileSync(file, "this is no database, but somebody's notes".repeat(100));
    const before = readFileSync(file, "utf8");
    await assert.rejects(openSqlite(folder));
    assert.equal(readFileSync(file, "utf8"), before);
  });
});
