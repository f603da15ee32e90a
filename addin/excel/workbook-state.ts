/**
 * What Concilia keeps inside the workbook, in the document settings: the officer's answers about tables,
 * the draft of an approval, the receipts. A convenience and a proof at hand, never the only copy of anything
 * official: receipts can be read back from the server.
 */

import * as z from "zod";
import { ProgrammeId } from "../../shared/acts/programmes.ts";
import { TerritoryCode } from "../../shared/acts/registry.ts";
import { Digest, Receipt, Revisions, Waiver } from "../../shared/contract/envelope.ts";
import { TableKind } from "../../shared/domain/table.ts";
import { HalfYear } from "../../shared/kit/period.ts";
import { asTrouble, OfficeTrouble } from "./office-trouble.ts";

/** A sending whose answer never came: sent again with the same key it cannot count twice. */
export const Pending = z.object({
  idempotencyKey: z.uuid(),
  digest: Digest,
  territory: TerritoryCode,
  programme: ProgrammeId,
  period: HalfYear,
  base: Revisions,
  waivers: z.array(Waiver),
});
export type Pending = z.infer<typeof Pending>;

export const SheetDraft = z.object({
  sheet: z.string(),
  /** Waivers hold for this content only; null when nothing was waived yet. */
  digest: Digest.nullable(),
  waivers: z.array(Waiver),
  pending: Pending.nullable(),
});
export type SheetDraft = z.infer<typeof SheetDraft>;

export const WorkbookState = z.object({
  version: z.literal(1),
  /** "Sheet!C5" (first header cell) -> what the officer said the table is. */
  choices: z.record(z.string(), TableKind),
  drafts: z.array(SheetDraft),
  /** Newest first. */
  receipts: z.array(Receipt),
});
export type WorkbookState = z.infer<typeof WorkbookState>;

export const emptyState: WorkbookState = { version: 1, choices: {}, drafts: [], receipts: [] };

const KEY = "concilia";
/** Excel on the web misbehaves when settings grow well past 100 KB. */
const LARGEST = 90_000;

export interface LoadedState {
  readonly state: WorkbookState;
  /** True when something was stored that we cannot read: the pane says so instead of starting over silently. */
  readonly unreadable: boolean;
}

export function loadState(): LoadedState {
  return parseState(Office.context.document.settings.get(KEY));
}

export function parseState(stored: unknown): LoadedState {
  if (stored === null || stored === undefined) return { state: emptyState, unreadable: false };
  const parsed = WorkbookState.safeParse(stored);
  return parsed.success ? { state: parsed.data, unreadable: false } : { state: emptyState, unreadable: true };
}

/** Saves into the workbook; the officer still has to save the file. @throws OfficeTrouble "settings-full" */
export function saveState(state: WorkbookState): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(KEY, fitting(state));
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(settingsTrouble(result.error));
    });
  });
}

/** Without the server's findings and then without the oldest receipts, until it fits: both can be read back. */
export function fitting(state: WorkbookState, largest = LARGEST): WorkbookState {
  if (sizeOf(state) <= largest) return state;
  const lean = { ...state, receipts: state.receipts.map((r) => ({ ...r, serverFindings: [] })) };
  while (sizeOf(lean) > largest && lean.receipts.length > 1) lean.receipts.pop();
  return lean;
}

function sizeOf(state: WorkbookState): number {
  return new TextEncoder().encode(JSON.stringify(state)).length;
}

function settingsTrouble(error: unknown): OfficeTrouble {
  const trouble = asTrouble(error);
  return trouble.code === "unknown" ? new OfficeTrouble("settings-full", trouble.detail) : trouble;
}
