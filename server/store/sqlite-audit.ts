/** The audit log in SQLite: one row per event, in the order of writing. */
import type { Knex } from "knex";
import type { AuditEntry } from "./port.ts";

export async function insertAudit(database: Knex, entry: AuditEntry): Promise<void> {
  await database("audit_log").insert({
    at: entry.at,
    who: entry.who,
    action: entry.action,
    subject: entry.subject,
    origin: entry.origin,
  });
}

export function readAudit(database: Knex): Promise<AuditEntry[]> {
  return database("audit_log").orderBy("id").select<AuditEntry[]>("at", "who", "action", "subject", "origin");
}
