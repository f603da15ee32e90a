/** The HTTP contract: addin and server meet here and nowhere else. All bodies are JSON under /api. */

import * as z from "zod";
import { ProgrammeId } from "../acts/programmes.ts";
import { TerritoryCode } from "../acts/registry.ts";
import { Consolidation } from "../domain/consolidation.ts";
import { Kind } from "../domain/table.ts";
import { Bilingual, Finding } from "../kit/finding.ts";
import { HalfYear } from "../kit/period.ts";
import { Envelope, Revisions } from "./envelope.ts";

export const roles = ["officer", "approver", "region", "finance"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Officers and approvers belong to one territory and see only that; regional and finance staff see all. */
export const Account = z.object({
  username: z.string(),
  displayName: z.string(),
  role: Role,
  territory: TerritoryCode.nullable(),
});
export type Account = z.infer<typeof Account>;

/** POST /api/session -> 201 SessionOpened; sent back as "Authorization: Bearer <token>". DELETE closes it. */
export const SessionRequest = z.object({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(500),
});
export const SessionOpened = z.object({ token: z.string(), account: Account, expiresAt: z.iso.datetime() });
export type SessionOpened = z.infer<typeof SessionOpened>;

/** GET /api/me -> Me. */
export const Me = z.object({ account: Account, ruleSet: z.string() });
export type Me = z.infer<typeof Me>;

/** GET /api/revisions?territory&programme&period -> Revisions: what to put into `Envelope.base`. */
export const PlanQuery = z.object({ territory: TerritoryCode, programme: ProgrammeId, period: HalfYear });
export type PlanQuery = z.infer<typeof PlanQuery>;
export const RevisionsAnswer = z.object({ revisions: Revisions });

/** POST /api/submissions with an Envelope -> 201 Receipt; the same idempotency key again -> 200, the same Receipt. */
/** GET /api/submissions?programme&period[&territory] -> SubmissionList, newest first, superseded ones included. */
export const SubmissionQuery = z.object({
  programme: ProgrammeId.optional(),
  period: HalfYear.optional(),
  territory: TerritoryCode.optional(),
});
export const SubmissionSummary = z.object({
  submission: z.uuid(),
  territory: TerritoryCode,
  programme: ProgrammeId,
  period: HalfYear,
  workbook: z.string(),
  sheet: z.string(),
  kinds: z.array(Kind),
  revisions: Revisions,
  /** True while at least one of its kinds is the latest revision. */
  current: z.boolean(),
  approver: z.string(),
  digest: z.string(),
  receivedAt: z.iso.datetime(),
  waivers: z.number().int(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;
export const SubmissionList = z.object({ submissions: z.array(SubmissionSummary) });
export type SubmissionList = z.infer<typeof SubmissionList>;

/** GET /api/submissions/:id -> SubmissionDetail. */
export const SubmissionDetail = z.object({
  summary: SubmissionSummary,
  envelope: Envelope,
  serverFindings: z.array(Finding),
});
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

/** GET /api/consolidation?programme&period -> Consolidation (region and finance: all; others: own territory only). */
export const ConsolidationQuery = z.object({ programme: ProgrammeId, period: HalfYear });
export const ConsolidationAnswer = Consolidation;

/** Why the server says no. Each has one fixed HTTP status and one Italian text. */
export const refusals = [
  /** 400: the body does not have the shape of the contract; `path` says where. */
  "malformed",
  /** 401: no session, or one that has ended. */
  "unauthenticated",
  /** 401: user name or password do not match. */
  "wrong-credentials",
  /** 403: the role or the territory of the account does not allow it. */
  "forbidden",
  /** 404: no such submission, or not one that this account may see. */
  "not-found",
  /** 409: somebody sent a newer revision meanwhile; `revisions` says which. */
  "stale-revision",
  /** 409: the idempotency key was used for another content. */
  "key-reused",
  /** 413: larger than the limit. */
  "too-large",
  /** 422: the digest is not that of the rows: the content changed after approval. */
  "digest-differs",
  /** 422: the server's engine finds something else on the same rows. */
  "findings-differ",
  /** 422: an error is neither corrected nor waived. */
  "open-errors",
  /** 422: a waiver for a finding that cannot be waived, does not exist, or by somebody who is no approver. */
  "invalid-waiver",
  /** 422: tables of an unknown kind cannot be sent. */
  "unknown-kind",
  /** 426: the pane's rule set is older than the server's; the draft stays in the workbook. */
  "outdated-rules",
  /** 429: too many attempts. */
  "too-many-requests",
  /** 500: our fault; `id` finds it in the log. */
  "fault",
] as const;
export const Refusal = z.enum(refusals);
export type Refusal = z.infer<typeof Refusal>;

export const ErrorBody = z.object({
  error: Refusal,
  message: Bilingual,
  path: z.string().optional(),
  revisions: Revisions.optional(),
  id: z.string().optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
