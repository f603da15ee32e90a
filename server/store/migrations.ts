/**
 * How an older database file becomes the present one. Append only: a step that has been released is never edited,
 * so each keeps its own copy of the SQL of its day instead of importing schema.ts.
 */
import type { Knex } from "knex";

interface Step {
  readonly name: string;
  readonly statements: readonly string[];
}

const steps: readonly Step[] = [
  {
    name: "0001-accounts-and-sessions",
    statements: [
      `CREATE TABLE account (
        username TEXT NOT NULL PRIMARY KEY,
        display_name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('officer', 'approver', 'region', 'finance')),
        territory TEXT,
        password_hash TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CHECK ((role IN ('officer', 'approver')) = (territory IS NOT NULL))
      )`,
      `CREATE TABLE session (
        token_hash TEXT NOT NULL PRIMARY KEY,
        username TEXT NOT NULL REFERENCES account (username),
        opened_at TEXT NOT NULL,
        expires_at TEXT NOT NULL
      )`,
    ],
  },
  {
    name: "0002-submissions-and-audit",
    statements: [
      `CREATE TABLE series (
        id INTEGER NOT NULL PRIMARY KEY,
        territory TEXT NOT NULL,
        programme TEXT NOT NULL,
        period TEXT NOT NULL,
        kind TEXT NOT NULL,
        UNIQUE (territory, programme, period, kind)
      )`,
      `CREATE TABLE submission (
        id TEXT NOT NULL PRIMARY KEY,
        idempotency_key TEXT NOT NULL UNIQUE,
        fingerprint TEXT NOT NULL,
        territory TEXT NOT NULL,
        programme TEXT NOT NULL,
        period TEXT NOT NULL,
        workbook TEXT NOT NULL,
        sheet TEXT NOT NULL,
        rule_set TEXT NOT NULL,
        digest TEXT NOT NULL,
        approver TEXT NOT NULL REFERENCES account (username),
        sender TEXT NOT NULL REFERENCES account (username),
        received_at TEXT NOT NULL,
        base TEXT NOT NULL,
        findings TEXT NOT NULL,
        waivers TEXT NOT NULL,
        server_findings TEXT NOT NULL
      )`,
      "CREATE INDEX submission_plan ON submission (programme, period, territory)",
      `CREATE TABLE submitted_table (
        submission_id TEXT NOT NULL REFERENCES submission (id),
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (submission_id, position)
      )`,
      `CREATE TABLE submission_revision (
        series_id INTEGER NOT NULL REFERENCES series (id),
        revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 9007199254740991),
        submission_id TEXT NOT NULL REFERENCES submission (id),
        PRIMARY KEY (series_id, revision),
        UNIQUE (submission_id, series_id)
      )`,
      `CREATE TABLE audit_log (
        id INTEGER NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        origin TEXT NOT NULL
      )`,
    ],
  },
  {
    name: "0003-append-only-by-trigger",
    statements: ["series", "submission", "submitted_table", "submission_revision", "audit_log"].flatMap(
      (table) =>
        ["update", "delete"].map(
          (verb) =>
            `CREATE TRIGGER ${table}_no_${verb} BEFORE ${verb.toUpperCase()} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
        ),
    ),
  },
];

/** Knex reads its migrations from here instead of from files, so that they survive bundling. */
export const migrationSource: Knex.MigrationSource<Step> = {
  getMigrations: async () => [...steps],
  getMigrationName: (step) => step.name,
  getMigration: async (step) => ({
    up: async (knex) => {
      for (const statement of step.statements) await knex.raw(statement);
    },
    // Going back would mean losing what officers have sent.
    down: async () => {
      throw new Error(`migration ${step.name} cannot be undone`);
    },
  }),
};
