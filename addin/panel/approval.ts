/** What stands between a sheet and its sending, and the envelope that is sent. Pure. */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import type { TerritoryCode } from "../../shared/acts/registry.ts";
import {
  type Envelope,
  matterOf,
  type Receipt,
  type Revisions,
  type Waiver,
} from "../../shared/contract/envelope.ts";
import type { Account } from "../../shared/contract/routes.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import type { HalfYear } from "../../shared/kit/period.ts";
import type { SheetReading } from "../../shared/sheets/engine.ts";
import type { Pending, SheetDraft, WorkbookState } from "../excel/workbook-state.ts";
import type { ApproveForm } from "./app.ts";
import type { Engine } from "./engine.ts";

/** The least that a written reason must have, as the contract asks. */
export const SHORTEST_REASON = 10;

export function draftOf(saved: WorkbookState, sheet: string): SheetDraft {
  const found = saved.drafts.find((draft) => draft.sheet === sheet);
  return found ?? { sheet, digest: null, waivers: [], pending: null };
}

export function withDraft(saved: WorkbookState, draft: SheetDraft): WorkbookState {
  return { ...saved, drafts: [draft, ...saved.drafts.filter((other) => other.sheet !== draft.sheet)] };
}

/** Waivers bind to a content: an edit of the sheet undoes them. */
export function validWaivers(draft: SheetDraft, digest: string | null): readonly Waiver[] {
  return digest !== null && draft.digest === digest ? draft.waivers : [];
}

/** Undefined too when another value was waived in that cell. */
export function waiverFor(waivers: readonly Waiver[], finding: Finding): Waiver | undefined {
  return waivers.find((waiver) => matterOf(waiver) === matterOf(finding));
}

/** A reason written earlier for the same rule and cell: it no longer counts, but need not be typed again. */
export function earlierReason(draft: SheetDraft, { rule, cell }: Finding): string {
  return draft.waivers.find((waiver) => waiver.rule === rule && waiver.cell === cell)?.reason ?? "";
}

/**
 * The errors that stand between the sheet and its sending: those of the tables that are approved. What is found
 * on a table of no known kind is shown in the check, but is not part of what is sent.
 */
export function errorsOf(sheet: SheetReading, to: Addressee | null, engine: Engine): Finding[] {
  // Judged as the server will: for the plan that is confirmed, and until then for the one that the titles name.
  const found = engine.checkTables(engine.sendable(sheet.tables), to ?? sheet.context);
  return found.filter((finding) => finding.severity === "error");
}

export function openErrors(errors: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  return errors.filter((finding) => !finding.waivable || !waiverFor(waivers, finding));
}

export interface Addressee {
  readonly territory: TerritoryCode;
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
}

export function addresseeOf(account: Account | null, form: ApproveForm): Addressee | null {
  const { programme, period } = form;
  if (!account?.territory || programme === null || period === null) return null;
  return { territory: account.territory, programme, period };
}

/** The sending that got no answer, if it was for this very content and addressee; its key must then be used again. */
export function pendingFor(
  draft: SheetDraft,
  digest: string,
  waivers: readonly Waiver[],
  to: Addressee,
): Pending | null {
  const { pending } = draft;
  if (!pending || pending.digest !== digest) return null;
  const same =
    pending.territory === to.territory && pending.programme === to.programme && pending.period === to.period;
  return same && JSON.stringify(pending.waivers) === JSON.stringify(waivers) ? pending : null;
}

export interface Sending {
  readonly sheet: SheetReading & { readonly digest: string };
  readonly to: Addressee;
  readonly waivers: readonly Waiver[];
  readonly approver: string;
  readonly workbook: string;
  readonly idempotencyKey: string;
  readonly base: Revisions;
}

export function envelopeOf(sending: Sending, engine: Engine): Envelope {
  const { sheet, to, waivers, approver, workbook, idempotencyKey, base } = sending;
  const tables = engine.sendable(sheet.tables);
  return {
    schema: 1,
    idempotencyKey,
    ...to,
    workbook: workbook.slice(0, 255),
    sheet: sheet.sheet,
    ruleSet: engine.ruleSet,
    tables: [...tables],
    digest: sheet.digest,
    findings: engine.comparedFindings(engine.checkTables(tables, to)),
    waivers: [...waivers],
    approver,
    base,
  };
}

/** Newest first, each submission once. */
export function withReceipt(saved: WorkbookState, receipt: Receipt): WorkbookState {
  const others = saved.receipts.filter((other) => other.submission !== receipt.submission);
  const receipts = [receipt, ...others].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return { ...saved, receipts };
}
