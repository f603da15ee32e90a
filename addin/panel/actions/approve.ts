import type { Receipt, Waiver } from "../../../shared/contract/envelope.ts";
import type { Refusal } from "../../../shared/contract/routes.ts";
import type { Finding } from "../../../shared/kit/finding.ts";
import type { SheetDraft } from "../../excel/workbook-state.ts";
import { SyncTrouble, type TransportTrouble } from "../../sync/sync-trouble.ts";
import { type App, type ApproveForm, textsOf } from "../app.ts";
import {
  addresseeOf,
  draftOf,
  envelopeOf,
  errorsOf,
  openErrors,
  pendingFor,
  type Sending,
  validWaivers,
  withDraft,
  withReceipt,
} from "../approval.ts";
import { catalogues } from "../i18n/catalogue.ts";
import { sheetReading } from "../reading-view.ts";
import { readNow } from "./check.ts";
import { guarded } from "./guarded.ts";

/** Any change of what is approved takes the confirmation back. */
export function changeForm({ store }: App, change: Partial<ApproveForm>): void {
  const confirmed = change.confirmed ?? false;
  store.set({ approve: { ...store.get().approve, receipt: null, ...change, confirmed } });
}

/** Writes a waiver into the draft, or takes it away (reason null), for the content shown now. */
export function setWaiver(
  app: App,
  sheetName: string,
  finding: Finding,
  reason: string | null,
): Promise<boolean> {
  const { store } = app;
  return guarded(app, "history", async () => {
    const digest = sheetReading(store.get().reading, sheetName)?.digest ?? null;
    const draft = draftOf(store.get().saved, sheetName);
    const others = validWaivers(draft, digest).filter(
      (w) => w.rule !== finding.rule || w.cell !== finding.cell,
    );
    const { rule, cell, found, expected } = finding;
    const added: Waiver[] = reason === null ? [] : [{ rule, cell, found, expected, reason: reason.trim() }];
    await keepDraft(app, { ...draft, digest, waivers: [...others, ...added] });
  });
}

/** After these the server has kept nothing and the same key would lead nowhere; after any other, it may have. */
const definitive: ReadonlySet<Refusal | TransportTrouble> = new Set([
  "malformed",
  "forbidden",
  "stale-revision",
  "key-reused",
  "too-large",
  "digest-differs",
  "findings-differ",
  "open-errors",
  "invalid-waiver",
  "unknown-kind",
]);

/**
 * Reads the workbook again, makes sure that it still says what was shown, and sends the sheet.
 * The key is in the workbook before the first byte leaves and goes only with the receipt.
 */
export function send(app: App): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "send", async () => {
    const { account, approve, reading: before } = store.get();
    const to = addresseeOf(account, approve);
    const shown = sheetReading(before, approve.sheet);
    if (!account || !to || !shown || !approve.confirmed) return;

    const sheet = sheetReading(await readNow(app), shown.sheet);
    const draft = draftOf(store.get().saved, shown.sheet);
    const waivers = validWaivers(draft, sheet?.digest ?? null);
    if (
      !sheet ||
      sheet.digest === null ||
      sheet.digest !== shown.digest ||
      openErrors(errorsOf(sheet, to, services.engine), waivers).length > 0
    ) {
      changeForm(app, {});
      const text = { it: catalogues.it.changedSinceShown, en: catalogues.en.changedSinceShown };
      store.set({ trouble: { title: null, text, detail: "" } });
      return;
    }

    const again = pendingFor(draft, sheet.digest, waivers, to);
    const sending: Sending = {
      sheet: { ...sheet, digest: sheet.digest },
      to,
      waivers,
      approver: account.username,
      workbook: services.excel.workbookName(),
      idempotencyKey: again?.idempotencyKey ?? services.newKey(),
      base: again?.base ?? (await services.client.revisions(to)),
    };
    await deliver(app, sending, draft);
  });
}

async function deliver(app: App, sending: Sending, draft: SheetDraft): Promise<void> {
  const { store, services } = app;
  const { idempotencyKey, base, to, waivers } = sending;
  const pending = { idempotencyKey, digest: sending.sheet.digest, ...to, base, waivers: [...waivers] };
  await keepDraft(app, { ...draft, pending });
  let receipt: Receipt;
  try {
    receipt = await services.client.submit(envelopeOf(sending, services.engine));
  } catch (error) {
    if (error instanceof SyncTrouble && definitive.has(error.code))
      await keepDraft(app, { ...draft, pending: null });
    throw error;
  }
  // Shown before it is kept: a workbook that refuses to store it must not hide that the server has it.
  store.set({
    approve: { ...store.get().approve, confirmed: false, receipt },
    notice: `${textsOf(store.get()).received}.`,
    saved: withReceipt(withDraft(store.get().saved, { ...draft, pending: null }), receipt),
  });
  await services.excel.saveState(store.get().saved);
}

async function keepDraft({ store, services }: App, draft: SheetDraft): Promise<void> {
  store.set({ saved: withDraft(store.get().saved, draft) });
  await services.excel.saveState(store.get().saved);
}

export function protectApproved(app: App, sheet: string): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "protect", async () => {
    const done = await services.excel.protectSheet(sheet);
    const texts = textsOf(store.get());
    store.set({ notice: done ? texts.protected : texts.alreadyProtected });
  });
}

/** Reads the receipts of one plan back from the server: the workbook is never their only place. */
export function restoreReceipts(app: App): Promise<boolean> {
  const { store, services } = app;
  return guarded(app, "history", async () => {
    const { account, approve } = store.get();
    const to = addresseeOf(account, approve);
    if (!to) return;
    const sent = await services.client.submissions(to.programme, to.period);
    let { saved } = store.get();
    for (const one of sent.filter((s) => s.current && s.territory === to.territory)) {
      const { submission, digest, territory, programme, period, sheet, approver, revisions, receivedAt } =
        one;
      const known = saved.receipts.some((receipt) => receipt.submission === submission);
      if (known) continue;
      saved = withReceipt(saved, {
        submission,
        digest,
        territory,
        programme,
        period,
        sheet,
        approver,
        revisions,
        receivedAt,
        serverFindings: [],
      });
    }
    store.set({ saved });
    await services.excel.saveState(saved);
  });
}
