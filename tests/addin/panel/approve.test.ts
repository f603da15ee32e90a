import assert from "node:assert/strict";
import { changeForm, restoreReceipts, send, setWaiver } from "../../../addin/panel/actions/approve.ts";
import { check } from "../../../addin/panel/actions/check.ts";
import type { App } from "../../../addin/panel/app.ts";
import { draftOf, earlierReason, waiverFor } from "../../../addin/panel/approval.ts";
import { SyncTrouble, transportTrouble } from "../../../addin/sync/sync-trouble.ts";
import { Envelope } from "../../../shared/contract/envelope.ts";
import { HalfYear } from "../../../shared/kit/period.ts";
import { approver, type FakeWorld, fakeApp, membersWorkbook, receiptFor } from "./fake-app.ts";

const SHEET = "Aderenti";
const REASON = "Totale stampato così nel documento approvato.";

/** Signed in, checked, sheet and half-year chosen and confirmed. */
async function readyToSend(total = 20): Promise<{ app: App; world: FakeWorld }> {
  const { app, world } = fakeApp(membersWorkbook(total));
  app.store.set({ account: approver });
  await check(app);
  changeForm(app, {
    sheet: SHEET,
    programme: "DGR-5969-2016",
    period: HalfYear.parse("2017-S2"),
    confirmed: true,
  });
  return { app, world };
}

async function waiveEverything(app: App): Promise<void> {
  const findings = app.store.get().reading?.sheets[0]?.findings ?? [];
  for (const finding of findings.filter((f) => f.severity === "error"))
    await setWaiver(app, SHEET, finding, REASON);
  changeForm(app, { confirmed: true });
}

describe("approving and sending a sheet", () => {
  it("sends an envelope of the contract and keeps the receipt in the workbook", async () => {
    const { app, world } = await readyToSend();
    assert.ok(await send(app));
    const [envelope] = world.envelopes;
    assert.ok(envelope);
    assert.deepEqual(Envelope.parse(envelope), envelope);
    assert.equal(envelope.approver, "m.rossi");
    assert.deepEqual(envelope.base, { members: 2 });
    assert.equal(world.stored.receipts.length, 1);
    assert.equal(draftOf(world.stored, SHEET).pending, null);
    assert.equal(app.store.get().approve.receipt?.digest, envelope.digest);
  });

  it("sends nothing without the confirmation of programme and half-year", async () => {
    const { app, world } = await readyToSend();
    changeForm(app, { period: HalfYear.parse("2018-S1") });
    await send(app);
    assert.equal(world.envelopes.length, 0);
  });

  it("uses the same key and base again after a cut network, from another pane too", async () => {
    const { app, world } = await readyToSend();
    world.submit = async () => {
      throw transportTrouble("offline");
    };
    assert.equal(await send(app), false);
    assert.match(app.store.get().trouble?.text.it ?? "", /bozza è conservata/);
    assert.ok(draftOf(world.stored, SHEET).pending, "the key is in the workbook");

    const second = fakeApp(world.workbook);
    second.app.store.set({ account: approver, saved: world.stored });
    second.app.services.client.revisions = async () => ({ members: 9 });
    await check(second.app);
    changeForm(second.app, { ...app.store.get().approve, confirmed: true });
    assert.ok(await send(second.app));
    const [lost] = world.envelopes;
    assert.deepEqual(second.world.envelopes, [lost]);
    assert.equal(draftOf(second.world.stored, SHEET).pending, null);
  });

  it("takes a new key for another content, and after a refusal that is final", async () => {
    const { app, world } = await readyToSend();
    world.submit = async () => {
      throw new SyncTrouble("stale-revision", { it: "Superata.", en: "Stale." });
    };
    await send(app);
    assert.equal(draftOf(world.stored, SHEET).pending, null);
    world.submit = async (envelope) => receiptFor(envelope);
    assert.ok(await send(app));
    assert.notEqual(world.envelopes[0]?.idempotencyKey, world.envelopes[1]?.idempotencyKey);
  });

  it("stops when the workbook changed after it was shown", async () => {
    const { app, world } = await readyToSend();
    const [sheet] = membersWorkbook(21).sheets;
    assert.ok(sheet);
    // Still without errors: one member more, and the total says so.
    const cells = sheet.cells.map((cell) =>
      cell.row === 4 && cell.column === 1
        ? { ...cell, content: { type: "number" as const, value: 6 } }
        : cell,
    );
    world.workbook = { sheets: [{ ...sheet, cells }] };
    await send(app);
    assert.equal(world.envelopes.length, 0);
    assert.match(app.store.get().trouble?.text.it ?? "", /nulla è stato inviato/);
    assert.equal(app.store.get().approve.confirmed, false);
  });

  it("is blocked by an error until it is waived, and the waiver is sent", async () => {
    const { app, world } = await readyToSend(21);
    await send(app);
    assert.equal(world.envelopes.length, 0);
    await waiveEverything(app);
    assert.ok(await send(app));
    assert.deepEqual(
      world.envelopes[0]?.waivers.map((waiver) => waiver.reason),
      [REASON],
    );
  });

  it("drops waivers when the content they were written for changes", async () => {
    const { app, world } = await readyToSend(21);
    await waiveEverything(app);
    world.workbook = membersWorkbook(22);
    await check(app);
    changeForm(app, { confirmed: true });
    await send(app);
    assert.equal(world.envelopes.length, 0);
  });

  it("takes no waiver for another value than the one it was written for, and keeps its words", async () => {
    const { app } = await readyToSend(21);
    await waiveEverything(app);
    const draft = draftOf(app.store.get().saved, SHEET);
    const [finding] =
      app.store.get().reading?.sheets[0]?.findings.filter((f) => f.severity === "error") ?? [];
    assert.ok(finding && waiverFor(draft.waivers, finding));
    const other = { ...finding, found: "22" };
    assert.equal(waiverFor(draft.waivers, other), undefined);
    assert.equal(earlierReason(draft, other), REASON);
  });

  it("reads receipts back from the server into a workbook that lost them", async () => {
    const { app, world } = await readyToSend();
    await send(app);
    const [receipt] = world.stored.receipts;
    assert.ok(receipt);
    const { serverFindings: _findings, ...kept } = receipt;
    const summary = {
      ...kept,
      workbook: "Piano.xlsx",
      kinds: ["members" as const],
      current: true,
      waivers: 0,
    };
    const superseded = { ...summary, submission: "00000000-0000-4000-8000-999999999999", current: false };
    const foreign = {
      ...summary,
      submission: "00000000-0000-4000-8000-888888888888",
      territory: "ATS-PV" as const,
    };
    app.store.set({ saved: { ...app.store.get().saved, receipts: [] } });
    app.services.client.submissions = async () => [summary, superseded, foreign];
    assert.ok(await restoreReceipts(app));
    assert.ok(await restoreReceipts(app));
    assert.deepEqual(world.stored.receipts, [receipt]);
  });

  it("shows the receipt even when the workbook cannot keep it", async () => {
    const { app, world } = await readyToSend();
    world.submit = async (envelope) => {
      world.failSave = true;
      return receiptFor(envelope);
    };
    assert.equal(await send(app), false);
    assert.ok(app.store.get().approve.receipt);
    assert.ok(app.store.get().trouble);
  });

  it("asks to sign in again when the session has ended, and keeps the draft", async () => {
    const { app, world } = await readyToSend();
    world.submit = async () => {
      throw new SyncTrouble("unauthenticated", { it: "Scaduta.", en: "Over." });
    };
    await send(app);
    assert.equal(app.store.get().account, null);
    assert.ok(draftOf(world.stored, SHEET).pending);
  });
});
