/**
 * What the server asks of its storage. SQLite answers today; PostgreSQL can answer tomorrow:
 * nothing here says SQL, and one test suite runs against this interface.
 * Submissions and the audit log only ever grow; nothing is edited or deleted.
 */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import type { ComparedFinding, Envelope, Revisions, Waiver } from "../../shared/contract/envelope.ts";
import type { Account, PlanQuery, SubmissionSummary } from "../../shared/contract/routes.ts";
import type { Table } from "../../shared/domain/table.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import type { HalfYear } from "../../shared/kit/period.ts";

/** Instants are ISO 8601 texts in UTC throughout. */
export interface StoredAccount extends Account {
  /** Algorithm, parameters, salt and hash in one text; see auth/password.ts. */
  readonly passwordHash: string;
  readonly createdAt: string;
}

export interface StoredSession {
  /** SHA-256 of the bearer token, hex: a stolen database opens no session. */
  readonly tokenHash: string;
  readonly username: string;
  readonly openedAt: string;
  readonly expiresAt: string;
}

/** Who did what to what, when and from where. `origin` is a network address. */
export interface AuditEntry {
  readonly at: string;
  /** User name, or null when nobody was signed in. */
  readonly who: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly origin: string;
}

export const auditActions = [
  "account-created",
  "signed-in",
  "sign-in-refused",
  "signed-out",
  "submitted",
  "submission-refused",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** A submission that has passed every check and waits to be written. */
export interface NewSubmission {
  readonly id: string;
  readonly envelope: Envelope;
  /** SHA-256 of what was approved; tells a re-send from another content under the same key. */
  readonly fingerprint: string;
  /** User name of the sender. */
  readonly sender: string;
  readonly receivedAt: string;
  readonly audit: AuditEntry;
}

/** What becomes the receipt. */
export interface WrittenSubmission {
  readonly id: string;
  readonly revisions: Revisions;
  readonly receivedAt: string;
  readonly approver: string;
  readonly serverFindings: readonly Finding[];
}

export type SubmitOutcome =
  | { readonly type: "written"; readonly submission: WrittenSubmission }
  /** The same key and the same content were written before: nothing new happened. */
  | { readonly type: "repeated"; readonly submission: WrittenSubmission }
  /** The key was used for another content. */
  | { readonly type: "key-reused" }
  /** `base` is not the current state; `revisions` is. */
  | { readonly type: "stale-revision"; readonly revisions: Revisions };

export interface StoredSubmission {
  readonly summary: SubmissionSummary;
  readonly ruleSet: string;
  readonly idempotencyKey: string;
  readonly sender: string;
  readonly base: Revisions;
  readonly tables: readonly Table[];
  readonly findings: readonly ComparedFinding[];
  readonly waivers: readonly Waiver[];
  readonly serverFindings: readonly Finding[];
}

/** The tables of one submission that no later revision has replaced. */
export interface CurrentSubmission {
  readonly submission: string;
  readonly territory: TerritoryCode;
  readonly workbook: string;
  readonly sheet: string;
  readonly receivedAt: string;
  readonly approver: string;
  /** Only the kinds in which this submission is the latest. */
  readonly revisions: Revisions;
  readonly tables: readonly Table[];
}

/** What is absent does not narrow. */
export interface SubmissionFilter {
  readonly programme?: ProgrammeId | undefined;
  readonly period?: HalfYear | undefined;
  readonly territory?: TerritoryCode | undefined;
}

export interface ConsolidationScope extends SubmissionFilter {
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
}

export interface Store {
  /** False when the user name is taken. */
  createAccount(account: StoredAccount, audit: AuditEntry): Promise<boolean>;
  findAccount(username: string): Promise<StoredAccount | null>;

  openSession(session: StoredSession): Promise<void>;
  /** The session with its account; the caller judges the expiry. */
  findSession(tokenHash: string): Promise<{ session: StoredSession; account: StoredAccount } | null>;
  closeSession(tokenHash: string): Promise<void>;
  /** Removes what expired before `now`. */
  forgetExpiredSessions(now: string): Promise<void>;

  /**
   * Writes a submission and its new revision in each of its kinds, all or nothing.
   * `judge` gets all current tables of the plan, the new ones included, and its findings are kept with the submission.
   */
  submit(submission: NewSubmission, judge: (planTables: Table[]) => Finding[]): Promise<SubmitOutcome>;
  /** The outcome of an earlier send with this key, or null: lets a re-send be answered before any other check. */
  findRepeated(idempotencyKey: string, fingerprint: string): Promise<SubmitOutcome | null>;
  /** Latest revision per kind. */
  revisions(plan: PlanQuery): Promise<Revisions>;
  /** Newest first, replaced ones included. */
  listSubmissions(filter: SubmissionFilter): Promise<SubmissionSummary[]>;
  readSubmission(id: string): Promise<StoredSubmission | null>;
  currentSubmissions(scope: ConsolidationScope): Promise<CurrentSubmission[]>;

  audit(entry: AuditEntry): Promise<void>;
  readAudit(): Promise<AuditEntry[]>;

  /** Rejects when the storage does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
