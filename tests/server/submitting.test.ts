import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, beforeEach, describe, it } from "mocha";
import { Receipt } from "../../shared/contract/envelope.ts";
import { ErrorBody, SubmissionDetail, SubmissionList } from "../../shared/contract/routes.ts";
import { fakeEngine } from "./fake-engine.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { envelope, number, plan, table } from "./sample-envelope.ts";

const planQuery = new URLSearchParams(plan).toString();
const good = () => envelope(fakeEngine, [table("projects", [number("41328.00"), number("97232.72")])]);

describe("server: submitting a sheet", () => {
  let server: RunningServer;
  let token: string;
  beforeEach(async () => {
    await server?.stop();
    server = await startServer();
    token = await server.signIn("approver.milano");
  });
  after(() => server.stop());
  const send = (body: unknown, as = token) => server.call("POST", "/api/submissions", { token: as, body });
  const count = async () =>
    SubmissionList.parse((await server.call("GET", "/api/submissions", { token })).body).submissions.length;

  async function refused(body: unknown, error: string, status: number, path?: string, as = token) {
    const answer = await send(body, as);
    assert.equal(answer.status, status, answer.text);
    const parsed = ErrorBody.parse(answer.body);
    assert.equal(parsed.error, error);
    if (path !== undefined) assert.equal(parsed.path, path);
    assert.match(parsed.message.it, /Nulla|nulla|Nel frattempo|non è stato registrato|Sessione|sessione/);
    assert.equal(await count(), 0, "nothing is half-written");
    return parsed;
  }

  it("stores it, gives a receipt and reads back exactly what was sent", async () => {
    const sent = good();
    const answer = await send(sent);
    assert.equal(answer.status, 201, answer.text);
    const receipt = Receipt.parse(answer.body);
    assert.deepEqual(receipt.revisions, { projects: 1 });
    assert.equal(receipt.digest, sent.digest);
    const detail = SubmissionDetail.parse(
      (await server.call("GET", `/api/submissions/${receipt.submission}`, { token })).body,
    );
    assert.deepEqual(detail.envelope, sent);
    assert.equal(detail.summary.current, true);
    const revisions = await server.call("GET", `/api/revisions?${planQuery}`, { token });
    assert.deepEqual(revisions.body, { revisions: { projects: 1 } });
  });

  it("replaces the previous revision and never adds", async () => {
    await send(good());
    const next = envelope(fakeEngine, [table("projects", [number("1.00")])], { base: { projects: 1 } });
    const answer = await send(next);
    assert.deepEqual(answer.body.revisions, { projects: 2 });
    const list = (await server.call("GET", "/api/submissions", { token })).body.submissions;
    assert.deepEqual(
      list.map((s: { revisions: unknown; current: boolean }) => [s.revisions, s.current]),
      [
        [{ projects: 2 }, true],
        [{ projects: 1 }, false],
      ],
    );
    const path = `/api/consolidation?programme=${plan.programme}&period=${plan.period}`;
    const { arrivals } = (await server.call("GET", path, { token })).body;
    assert.deepEqual(
      arrivals.map((a: { revision: number }) => a.revision),
      [2],
    );
  });

  it("keeps workbook-scope findings on the latest sheets of the plan, and never refuses for them", async () => {
    await send(good());
    const other = envelope(fakeEngine, [table("financialPlan", [number("5.00")], "Piano finanziario")]);
    const answer = await send(other);
    assert.equal(answer.status, 201);
    assert.deepEqual(
      answer.body.serverFindings.map((f: { rule: string; found: string }) => [f.rule, f.found]),
      [["test.planTables", "2"]],
    );
  });

  it("answers the same key and content with the same receipt, also with a newer base", async () => {
    const sent = good();
    const first = await send(sent);
    const again = await send(sent);
    assert.equal(again.status, 200);
    assert.deepEqual(again.body, first.body);
    const refreshed = await send({ ...sent, base: { projects: 1 } });
    assert.deepEqual(refreshed.body, first.body);
    assert.equal(await count(), 1);
  });

  it("refuses the same key with another content", async () => {
    const sent = good();
    await send(sent);
    const other = envelope(fakeEngine, [table("projects", [number("2.00")])], {
      idempotencyKey: sent.idempotencyKey,
      base: { projects: 1 },
    });
    const answer = await send(other);
    assert.equal(answer.status, 409);
    assert.equal(answer.body.error, "key-reused");
    assert.equal(await count(), 1);
  });

  it("refuses a stale base and says which revision is there", async () => {
    await send(good());
    const answer = await send(envelope(fakeEngine, [table("projects", [number("2.00")])]));
    assert.equal(answer.status, 409);
    assert.equal(answer.body.error, "stale-revision");
    assert.deepEqual(answer.body.revisions, { projects: 1 });
    assert.equal(await count(), 1);
  });

  it("refuses a base that is ahead of the server", () =>
    refused({ ...good(), base: { projects: 3 } }, "stale-revision", 409));

  it("refuses a digest that is not that of the rows", () =>
    refused({ ...good(), digest: "0".repeat(64) }, "digest-differs", 422));

  it("refuses findings that differ, whatever their order", async () => {
    const tables = [table("projects", [number("0"), number("0"), number("3")])];
    const sent = envelope(fakeEngine, tables);
    await refused({ ...sent, findings: sent.findings.slice(1) }, "findings-differ", 422);
    await refused({ ...sent, findings: [...sent.findings, ...sent.findings] }, "findings-differ", 422);
    const answer = await send({ ...sent, findings: [...sent.findings].reverse() });
    assert.equal(answer.status, 201, answer.text);
  });

  it("refuses open errors and names the first cell", async () => {
    const body = await refused(
      envelope(fakeEngine, [table("projects", [number("1"), number("-5.00")])]),
      "open-errors",
      422,
      "B6",
    );
    assert.match(body.message.it, /cella B6/);
  });

  const waiver = {
    rule: "test.negative",
    cell: "B5",
    found: "-5.00",
    expected: null,
    reason: "Recupero dell'anno precedente, atto 12/2017.",
  };
  const negative = () => envelope(fakeEngine, [table("projects", [number("-5.00")])], { waivers: [waiver] });

  it("accepts an error waived in writing by an approver", async () => {
    const answer = await send(negative());
    assert.equal(answer.status, 201, answer.text);
    const detail = (await server.call("GET", `/api/submissions/${answer.body.submission}`, { token })).body;
    assert.deepEqual(detail.envelope.waivers, [waiver]);
    assert.equal(detail.summary.waivers, 1);
  });

  it("refuses a waiver of another value in the same cell: it was not what the approver answered for", () =>
    refused({ ...negative(), waivers: [{ ...waiver, found: "-4.00" }] }, "invalid-waiver", 422, "waivers.0"));

  it("refuses a waiver by an officer", async () =>
    refused(
      { ...negative(), approver: "officer.milano" },
      "invalid-waiver",
      422,
      "waivers.0",
      await server.signIn("officer.milano"),
    ));

  it("refuses a waiver for a cell that cannot be read, or for no finding", async () => {
    const unreadable = [table("projects", [{ type: "malformed", text: "97.232.72", readings: [] }])];
    await refused(
      envelope(fakeEngine, unreadable, { waivers: [{ ...waiver, rule: "test.malformed" }] }),
      "invalid-waiver",
      422,
    );
    await refused({ ...good(), waivers: [waiver] }, "invalid-waiver", 422);
  });

  it("refuses a waiver without a real reason", () =>
    refused(
      { ...negative(), waivers: [{ ...waiver, reason: "    ok     " }] },
      "malformed",
      400,
      "waivers.0.reason",
    ));

  it("refuses a table of unknown kind", () =>
    refused(envelope(fakeEngine, [table("unknown", [number("1")])]), "unknown-kind", 422, "tables.0.kind"));

  it("refuses tables of another sheet and ragged rows", async () => {
    await refused({ ...good(), sheet: "Altro foglio" }, "malformed", 400, "tables.0.sheet");
    const ragged = structuredClone(good());
    ragged.tables[0]?.rows[1]?.cells.pop();
    await refused(ragged, "malformed", 400, "tables.0.rows.1.cells");
  });

  it("refuses a figure that leads back to no cell", async () => {
    const lost = structuredClone(good());
    const cell = lost.tables[0]?.rows[0]?.cells[1];
    if (cell) cell.cell = "B5'); --";
    await refused(lost, "malformed", 400, "tables.0.rows.0.cells.1.cell");
  });

  it("tells an older pane to update, even when its envelope has an older shape; the draft stays", async () => {
    const body = await refused({ ...good(), ruleSet: "2026.1" }, "outdated-rules", 426);
    assert.match(body.message.it, /bozza resta/);
    const { period: _period, ...older } = good();
    await refused({ ...older, ruleSet: "2025.9" }, "outdated-rules", 426);
  });

  it("refuses an unknown territory, programme or half-year with the path", async () => {
    await refused({ ...good(), territory: "ATS-XX" }, "malformed", 400, "territory");
    await refused({ ...good(), programme: "DGR-1" }, "malformed", 400, "programme");
    await refused({ ...good(), period: "2017-S3" }, "malformed", 400, "period");
  });

  it("refuses another's territory and another's signature", async () => {
    await refused({ ...good(), territory: "ATS-VP" }, "forbidden", 403, "territory");
    await refused({ ...good(), approver: "officer.milano" }, "forbidden", 403, "approver");
  });

  it("refuses without a session, and after it has ended", async () => {
    const none = await server.call("POST", "/api/submissions", { body: good() });
    assert.equal(none.status, 401);
    server.advance(12);
    const ended = await send(good());
    assert.equal(ended.status, 401);
    assert.equal(ended.body.error, "unauthenticated");
  });

  describe("at the same time", () => {
    it("the same envelope twice: written once, one receipt for both", async () => {
      const sent = good();
      const answers = await Promise.all([send(sent), send(sent), send(sent)]);
      assert.deepEqual(answers.map((a) => a.status).sort(), [200, 200, 201]);
      assert.equal(new Set(answers.map((a) => a.body.submission)).size, 1);
      assert.equal(await count(), 1);
    });

    it("two different envelopes on the same base: one wins, the other is told", async () => {
      const other = envelope(fakeEngine, [table("projects", [number("7.00")])]);
      const answers = await Promise.all([send(good()), send(other)]);
      assert.deepEqual(answers.map((a) => a.status).sort(), [201, 409]);
      assert.equal(answers.find((a) => a.status === 409)?.body.error, "stale-revision");
      assert.equal(await count(), 1);
    });

    it("two windows on two kinds of the plan: both win", async () => {
      const other = envelope(fakeEngine, [table("monitoring", [number("7.00")], "Monitoraggio")]);
      const answers = await Promise.all([send(good()), send(other)]);
      assert.deepEqual(
        answers.map((a) => a.status),
        [201, 201],
      );
    });
  });

  it("gives the same receipt after a restart between send and answer", async () => {
    const sent = good();
    const first = await send(sent);
    await server.stop();
    server = await startServer({ folder: server.folder });
    const again = await send(sent);
    assert.equal(again.status, 200, "the session survives the restart too");
    assert.deepEqual(again.body, first.body);
  });

  it("a sheet with several kinds makes a revision in each, and a later one replaces only its own", async () => {
    await send(envelope(fakeEngine, [table("projects", [number("1")]), table("members", [number("2")])]));
    const next = await send(
      envelope(fakeEngine, [table("members", [number("3")])], { base: { members: 1 } }),
    );
    assert.deepEqual(next.body.revisions, { members: 2 });
    const revisions = await server.call("GET", `/api/revisions?${planQuery}`, { token });
    assert.deepEqual(revisions.body.revisions, { projects: 1, members: 2 });
    const current = await server.store.currentSubmissions(plan as never);
    assert.deepEqual(
      current.map((s) => s.tables.map((t) => t.kind)),
      [["projects"], ["members"]],
    );
  });

  it("writes who sent what and what was refused into the audit log", async () => {
    const answer = await send(good());
    await send({ ...good(), idempotencyKey: randomUUID() });
    const entries = await server.store.readAudit();
    assert.deepEqual(
      entries.filter((e) => e.action.startsWith("subm")).map((e) => [e.who, e.action, e.subject]),
      [
        ["approver.milano", "submitted", answer.body.submission],
        ["approver.milano", "submission-refused", "stale-revision ATS-MI 2017-S2"],
      ],
    );
  });
});
