/** Writing one submission: key, revisions, tables and audit entry in one transaction, or nothing at all. */
import type { Knex } from "knex";
import * as z from "zod";
import { Revisions } from "../../shared/contract/envelope.ts";
import { Kind, type Table } from "../../shared/domain/table.ts";
import { Finding } from "../../shared/kit/finding.ts";
import type { NewSubmission, SubmitOutcome, WrittenSubmission } from "./port.ts";
import { insertAudit } from "./sqlite-audit.ts";
import { currentSubmissions, revisionsOf, type SubmissionRow } from "./sqlite-read.ts";

/** Who asked for nothing to be written; unwinds the transaction. */
class Refused extends Error {
  constructor(readonly outcome: SubmitOutcome) {
    super(outcome.type);
  }
}

/**
 * Exactly one of several simultaneous sends on the same base wins: the transaction takes the write lock with its
 * first statement, and (series, revision) and the idempotency key are unique in the database itself.
 */
export async function insertSubmission(
  database: Knex,
  submission: NewSubmission,
  judge: (planTables: Table[]) => Finding[],
): Promise<SubmitOutcome> {
  try {
    return await database.transaction(async (transaction) => {
      // A write first: another process on the same file waits here instead of reading what is about to change.
      await insertAudit(transaction, submission.audit);
      return await write(transaction, submission, judge);
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

async function write(
  transaction: Knex.Transaction,
  submission: NewSubmission,
  judge: (planTables: Table[]) => Finding[],
): Promise<SubmitOutcome> {
  const { envelope } = submission;
  const repeated = await repeatedOutcome(transaction, envelope.idempotencyKey, submission.fingerprint);
  if (repeated) throw new Refused(repeated);

  const present = await revisionsOf(transaction, envelope);
  const kinds = kindsOf(envelope.tables);
  if (kinds.some((kind) => present[kind] !== envelope.base[kind])) {
    throw new Refused({ type: "stale-revision", revisions: present });
  }

  const others = await currentSubmissions(transaction, envelope);
  const planTables = others
    .flatMap((other) => other.tables)
    .filter((table) => table.kind === "unknown" || !kinds.includes(table.kind));
  const serverFindings = judge([...planTables, ...envelope.tables]);
  const revisions = nextRevisions(kinds, present);

  await transaction("submission").insert(rowOf(submission, serverFindings));
  await transaction.batchInsert(
    "submitted_table",
    envelope.tables.map((table, position) => ({
      submission_id: submission.id,
      position,
      kind: table.kind,
      body: JSON.stringify(table),
    })),
    50,
  );
  for (const kind of kinds) {
    await transaction("submission_revision").insert({
      series_id: await seriesId(transaction, submission, kind),
      revision: revisions[kind],
      submission_id: submission.id,
    });
  }
  return {
    type: "written",
    submission: {
      id: submission.id,
      revisions,
      receivedAt: submission.receivedAt,
      approver: envelope.approver,
      serverFindings,
    },
  };
}

/** What an earlier send with this key led to; null when the key is new. */
export async function repeatedOutcome(
  database: Knex,
  idempotencyKey: string,
  fingerprint: string,
): Promise<SubmitOutcome | null> {
  const row: SubmissionRow | undefined = await database("submission")
    .where({ idempotency_key: idempotencyKey })
    .first();
  if (!row) return null;
  if (row.fingerprint !== fingerprint) return { type: "key-reused" };
  return { type: "repeated", submission: await writtenOf(database, row) };
}

async function writtenOf(database: Knex, row: SubmissionRow): Promise<WrittenSubmission> {
  const revisions: { kind: string; revision: number }[] = await database("submission_revision")
    .join("series", "series.id", "series_id")
    .where({ submission_id: row.id })
    .orderBy("kind")
    .select("kind", "revision");
  return {
    id: row.id,
    revisions: Revisions.parse(Object.fromEntries(revisions.map((entry) => [entry.kind, entry.revision]))),
    receivedAt: row.received_at,
    approver: row.approver,
    serverFindings: z.array(Finding).parse(JSON.parse(row.server_findings)),
  };
}

async function seriesId(
  transaction: Knex.Transaction,
  submission: NewSubmission,
  kind: Kind,
): Promise<number> {
  const { territory, programme, period } = submission.envelope;
  const key = { territory, programme, period, kind };
  await transaction("series").insert(key).onConflict(["territory", "programme", "period", "kind"]).ignore();
  const row: { id: number } | undefined = await transaction("series").where(key).first("id");
  if (!row) throw new Error("the series just written cannot be read back");
  return row.id;
}

/** Kinds in alphabetical order, so that a receipt reads the same when it is given out again. */
function kindsOf(tables: readonly Table[]): Kind[] {
  return [...new Set(tables.map((table) => Kind.parse(table.kind)))].sort();
}

function nextRevisions(kinds: readonly Kind[], present: Revisions): Revisions {
  return Object.fromEntries(kinds.map((kind) => [kind, (present[kind] ?? 0) + 1]));
}

function rowOf(submission: NewSubmission, serverFindings: readonly Finding[]): SubmissionRow {
  const { envelope } = submission;
  return {
    id: submission.id,
    idempotency_key: envelope.idempotencyKey,
    fingerprint: submission.fingerprint,
    territory: envelope.territory,
    programme: envelope.programme,
    period: envelope.period,
    workbook: envelope.workbook,
    sheet: envelope.sheet,
    rule_set: envelope.ruleSet,
    digest: envelope.digest,
    approver: envelope.approver,
    sender: submission.sender,
    received_at: submission.receivedAt,
    base: JSON.stringify(envelope.base),
    findings: JSON.stringify(envelope.findings),
    waivers: JSON.stringify(envelope.waivers),
    server_findings: JSON.stringify(serverFindings),
  };
}
