/** What every store must do, whatever it is made of; run it on each implementation. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { NewSubmission, Store } from "../../../server/store/port.ts";
import type { Envelope } from "../../../shared/contract/envelope.ts";
import { fakeEngine } from "../fake-engine.ts";
import { envelope, number, plan, table } from "../sample-envelope.ts";

const at = "2018-01-20T09:00:00.000Z";
const audit = { at, who: "approver.milano", action: "submitted", subject: "x", origin: "test" } as const;
const account = {
  username: "approver.milano",
  displayName: "Aldo Bianchi",
  role: "approver",
  territory: "ATS-MI",
  passwordHash: "scrypt$...",
  createdAt: at,
} as const;

function submission(envelope: Envelope, fingerprint: string = envelope.digest): NewSubmission {
  return { id: randomUUID(), envelope, fingerprint, sender: "approver.milano", receivedAt: at, audit };
}

/**
 * @param open makes an empty store
 * @param second opens the same data once more, as a second process would
 */
export function storeSuite(
  name: string,
  open: () => Promise<{ store: Store; second: () => Promise<Store> }>,
) {
  describe(`store: ${name}`, () => {
    let store: Store;
    let second: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, second } = await open());
      await store.createAccount(account, { ...audit, action: "account-created" });
    });
    afterEach(() => store.close());
    const amount = (value: string, base = {}) =>
      submission(envelope(fakeEngine, [table("projects", [number(value)])], { base }));

    it("keeps accounts, one per user name", async () => {
      assert.deepEqual(await store.findAccount("approver.milano"), account);
      assert.equal(await store.findAccount("nobody"), null);
      assert.equal(await store.createAccount({ ...account, displayName: "Other" }, audit), false);
      assert.equal((await store.findAccount("approver.milano"))?.displayName, "Aldo Bianchi");
    });

    it("opens, finds, closes and forgets sessions", async () => {
      const session = {
        tokenHash: "a".repeat(64),
        username: account.username,
        openedAt: at,
        expiresAt: "2018-01-20T21",
      };
      await store.openSession(session);
      assert.deepEqual(await store.findSession(session.tokenHash), { session, account });
      await store.forgetExpiredSessions("2018-01-20T20");
      assert.ok(await store.findSession(session.tokenHash));
      await store.forgetExpiredSessions("2018-01-20T21");
      assert.equal(await store.findSession(session.tokenHash), null);
      await store.openSession(session);
      await store.closeSession(session.tokenHash);
      assert.equal(await store.findSession(session.tokenHash), null);
    });

    it("counts revisions per territory, programme, period and kind", async () => {
      await store.submit(amount("1.00"), () => []);
      const later = await store.submit(amount("2.00", { projects: 1 }), () => []);
      assert.ok(later.type === "written");
      assert.deepEqual(later.submission.revisions, { projects: 2 });
      const elsewhere = submission(
        envelope(fakeEngine, [table("projects", [number("1.00")])], { period: "2018-S1" as never }),
      );
      const first = await store.submit(elsewhere, () => []);
      assert.ok(first.type === "written");
      assert.deepEqual(first.submission.revisions, { projects: 1 });
      assert.deepEqual(await store.revisions(plan as never), { projects: 2 });
    });

    it("gives the judge the plan's current tables, not the replaced ones", async () => {
      await store.submit(amount("1.00"), () => []);
      const members = envelope(fakeEngine, [table("members", [number("3.00")])]);
      await store.submit(submission(members), () => []);
      const seen: string[] = [];
      await store.submit(amount("2.00", { projects: 1 }), (tables) => {
        for (const t of tables) seen.push(`${t.kind} ${JSON.stringify(t.rows[0]?.cells[1]?.reading)}`);
        return [];
      });
      assert.equal(seen.length, 2);
      assert.match(seen.join(), /members.*"3.00".*projects.*"2.00"/);
    });

    it("writes nothing when the judge fails", async () => {
      const broken = () => {
        throw new Error("broken rule");
      };
      await assert.rejects(store.submit(amount("1.00"), broken), /broken rule/);
      assert.deepEqual(await store.listSubmissions({}), []);
      assert.deepEqual(await store.revisions(plan as never), {});
      assert.equal((await store.readAudit()).filter((e) => e.action === "submitted").length, 0);
    });

    it("two processes on the same data: one of two different sends wins", async () => {
      const other = await second();
      try {
        const outcomes = await Promise.all([
          store.submit(amount("1.00"), () => []),
          other.submit(amount("2.00"), () => []),
        ]);
        assert.deepEqual(outcomes.map((o) => o.type).sort(), ["stale-revision", "written"]);
        assert.equal((await store.listSubmissions({})).length, 1);
      } finally {
        await other.close();
      }
    });

    it("two processes, the same envelope: written once, repeated once", async () => {
      const other = await second();
      try {
        const same = envelope(fakeEngine, [table("projects", [number("1.00")])]);
        const outcomes = await Promise.all([
          store.submit(submission(same), () => []),
          other.submit(submission(same), () => []),
        ]);
        assert.deepEqual(outcomes.map((o) => o.type).sort(), ["repeated", "written"]);
        const ids = outcomes.map((o) => ("submission" in o ? o.submission.id : ""));
        assert.equal(ids[0], ids[1]);
      } finally {
        await other.close();
      }
    });

    it("twenty sends at once on the same base: exactly one wins", async () => {
      const sends = Array.from({ length: 20 }, (_, index) => store.submit(amount(`${index}.00`), () => []));
      const types = (await Promise.all(sends)).map((o) => o.type);
      assert.equal(types.filter((t) => t === "written").length, 1);
      assert.equal(types.filter((t) => t === "stale-revision").length, 19);
    });

    it("keeps amounts as text: nothing passes through floating point", async () => {
      const long = "90071992547409931234567.89";
      const sent = amount(long);
      await store.submit(sent, () => []);
      const read = await store.readSubmission(sent.id);
      assert.deepEqual(read?.tables, sent.envelope.tables);
      assert.match(JSON.stringify(read?.tables), new RegExp(long));
    });
  });
}
