/** What is approved and sent: one sheet, all its recognised tables, bound to their content by a digest. */

import * as z from "zod";
import { ProgrammeId } from "../acts/programmes.ts";
import { TerritoryCode } from "../acts/registry.ts";
import { Kind } from "../domain/table.ts";
import { Finding, severities } from "../kit/finding.ts";
import { HalfYear } from "../kit/period.ts";
import { KindTable } from "../sheets/kind-table.ts";

export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Which finding is waived, why, and by whom (an approver). Bound to the envelope's digest, so an edit undoes it; and to what was
 * found there, because a cell outside the recognised columns can change without the digest.
 */
export const Waiver = z.object({
  rule: z.string(),
  cell: z.string(),
  found: z.string().nullable().default(null),
  expected: z.string().nullable().default(null),
  reason: z.string().trim().min(10).max(2_000),
});
export type Waiver = z.infer<typeof Waiver>;

/** What a waiver is about, as one text: two findings with the same text are the same one. */
export function matterOf({ rule, cell, found, expected }: Omit<Waiver, "reason">): string {
  return JSON.stringify([rule, cell, found, expected]);
}

/** The part of a finding that client and server must agree on. */
export const ComparedFinding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  cell: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
});
export type ComparedFinding = z.infer<typeof ComparedFinding>;

/** Revision per kind that the sender saw before approving; a kind never sent has no entry. */
export const Revisions = z.partialRecord(Kind, z.number().int().positive());
export type Revisions = z.infer<typeof Revisions>;

export const Envelope = z.object({
  schema: z.literal(1),
  idempotencyKey: z.uuid(),
  territory: TerritoryCode,
  programme: ProgrammeId,
  period: HalfYear,
  /** File name as the officer knows it; for tracing only. */
  workbook: z.string().max(255),
  sheet: z.string().max(255),
  ruleSet: z.string().max(40),
  tables: z.array(KindTable).min(1).max(100),
  digest: Digest,
  findings: z.array(ComparedFinding).max(100_000),
  waivers: z.array(Waiver).max(10_000),
  approver: z.string().min(1).max(100),
  base: Revisions,
});
export type Envelope = z.infer<typeof Envelope>;

/** Kept in the workbook and on the server; the proof of what was sent. */
export const Receipt = z.object({
  submission: z.uuid(),
  digest: Digest,
  territory: TerritoryCode,
  programme: ProgrammeId,
  period: HalfYear,
  sheet: z.string(),
  approver: z.string(),
  revisions: Revisions,
  receivedAt: z.iso.datetime(),
  /** Workbook-scope rules run by the server on the latest sheets of the plan: never a reason to refuse. */
  serverFindings: z.array(Finding),
});
export type Receipt = z.infer<typeof Receipt>;
