/** Reading submissions: what is current, what came before, and the rows as they were sent. */

import type { Knex } from "knex";
import * as z from "zod";
import { ProgrammeId } from "../../shared/acts/programmes.ts";
import { TerritoryCode } from "../../shared/acts/registry.ts";
import { ComparedFinding, Revisions, Waiver } from "../../shared/contract/envelope.ts";
import type { PlanQuery, SubmissionSummary } from "../../shared/contract/routes.ts";
import { Kind, Table } from "../../shared/domain/table.ts";
import { Finding } from "../../shared/kit/finding.ts";
import { HalfYear } from "../../shared/kit/period.ts";
import type { ConsolidationScope, CurrentSubmission, StoredSubmission, SubmissionFilter } from "./port.ts";

export interface SubmissionRow {
  id: string;
  idempotency_key: string;
  fingerprint: string;
  territory: string;
  programme: string;
  period: string;
  workbook: string;
  sheet: string;
  rule_set: string;
  digest: string;
  approver: string;
  sender: string;
  received_at: string;
  base: string;
  findings: string;
  waivers: string;
  server_findings: string;
}

interface RevisionRow {
  submission_id: string;
  kind: string;
  revision: number;
  latest: number;
}

interface TableRow {
  submission_id: string;
  kind: string;
  body: string;
}

/** Latest revision per kind of one plan in one half-year. */
export async function revisionsOf(database: Knex, plan: PlanQuery): Promise<Revisions> {
  const rows: { kind: string; latest: number }[] = await database("series")
    .join("submission_revision", "series_id", "series.id")
    .where({ territory: plan.territory, programme: plan.programme, period: plan.period })
    .groupBy("kind")
    .select("kind", database.raw("max(revision) as latest"));
  return Revisions.parse(Object.fromEntries(rows.map((row) => [row.kind, row.latest])));
}

export async function listSubmissions(
  database: Knex,
  filter: SubmissionFilter,
): Promise<SubmissionSummary[]> {
  const rows: SubmissionRow[] = await database("submission")
    .where(matching(filter))
    // Several can arrive within one millisecond: the order of writing decides.
    .orderBy("rowid", "desc")
    .select("*");
  const revisions = await revisionRows(database, filter);
  return rows.map((row) => summaryOf(row, revisions.get(row.id) ?? []));
}

export async function readSubmission(database: Knex, id: string): Promise<StoredSubmission | null> {
  const row: SubmissionRow | undefined = await database("submission").where({ id }).first();
  if (!row) return null;
  const revisions = await revisionRows(database, { territory: TerritoryCode.parse(row.territory) });
  const tables: TableRow[] = await database("submitted_table")
    .where({ submission_id: id })
    .orderBy("position")
    .select("body");
  return {
    summary: summaryOf(row, revisions.get(id) ?? []),
    ruleSet: row.rule_set,
    idempotencyKey: row.idempotency_key,
    sender: row.sender,
    base: Revisions.parse(JSON.parse(row.base)),
    tables: tables.map((table) => Table.parse(JSON.parse(table.body))),
    findings: z.array(ComparedFinding).parse(JSON.parse(row.findings)),
    waivers: z.array(Waiver).parse(JSON.parse(row.waivers)),
    serverFindings: z.array(Finding).parse(JSON.parse(row.server_findings)),
  };
}

/** Each current submission with only those of its tables that no later revision has replaced. */
export async function currentSubmissions(
  database: Knex,
  scope: ConsolidationScope,
): Promise<CurrentSubmission[]> {
  const rows: SubmissionRow[] = await database("submission")
    .where(matching(scope))
    .orderBy(["territory", { column: "rowid" }])
    .select("*");
  const revisions = await revisionRows(database, scope);
  const tables: TableRow[] = await database("submitted_table")
    .join("submission", "submission.id", "submission_id")
    .where(matching(scope))
    .orderBy(["submission_id", "position"])
    .select("submission_id", "submitted_table.kind", "body");
  const current: CurrentSubmission[] = [];
  for (const row of rows) {
    const kept = (revisions.get(row.id) ?? []).filter((entry) => entry.revision === entry.latest);
    if (kept.length === 0) continue;
    const kinds = new Set(kept.map((entry) => entry.kind));
    current.push({
      submission: row.id,
      territory: TerritoryCode.parse(row.territory),
      workbook: row.workbook,
      sheet: row.sheet,
      receivedAt: row.received_at,
      approver: row.approver,
      revisions: Revisions.parse(Object.fromEntries(kept.map((entry) => [entry.kind, entry.revision]))),
      tables: tables
        .filter((table) => table.submission_id === row.id && kinds.has(table.kind))
        .map((table) => Table.parse(JSON.parse(table.body))),
    });
  }
  return current;
}

/** Per submission: its revision in each kind, beside the latest one of that series. */
async function revisionRows(database: Knex, filter: SubmissionFilter): Promise<Map<string, RevisionRow[]>> {
  const rows: RevisionRow[] = await database("submission_revision")
    .join("series", "series.id", "series_id")
    .where(matching(filter))
    .orderBy("kind")
    .select(
      "submission_id",
      "kind",
      "revision",
      database.raw("max(revision) over (partition by series_id) as latest"),
    );
  const grouped = new Map<string, RevisionRow[]>();
  for (const row of rows) {
    const group = grouped.get(row.submission_id);
    if (group) group.push(row);
    else grouped.set(row.submission_id, [row]);
  }
  return grouped;
}

function matching(filter: SubmissionFilter): Record<string, string> {
  const conditions: Record<string, string> = {};
  if (filter.territory) conditions.territory = filter.territory;
  if (filter.programme) conditions.programme = filter.programme;
  if (filter.period) conditions.period = filter.period;
  return conditions;
}

function summaryOf(row: SubmissionRow, revisions: readonly RevisionRow[]): SubmissionSummary {
  return {
    submission: row.id,
    territory: TerritoryCode.parse(row.territory),
    programme: ProgrammeId.parse(row.programme),
    period: HalfYear.parse(row.period),
    workbook: row.workbook,
    sheet: row.sheet,
    kinds: revisions.map((entry) => Kind.parse(entry.kind)),
    revisions: Revisions.parse(Object.fromEntries(revisions.map((entry) => [entry.kind, entry.revision]))),
    current: revisions.some((entry) => entry.revision === entry.latest),
    approver: row.approver,
    digest: row.digest,
    receivedAt: row.received_at,
    waivers: z.array(z.unknown()).parse(JSON.parse(row.waivers)).length,
  };
}
