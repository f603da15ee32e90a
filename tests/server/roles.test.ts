import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { fakeEngine } from "./fake-engine.ts";
import { password, type RunningServer, startServer } from "./running-server.ts";
import { envelope, number, plan, table } from "./sample-envelope.ts";

/** Status of: reading Milan, reading all, sending for Milan, waiving in Milan. */
const matrix: readonly [
  username: string,
  readsMilan: number,
  listed: number,
  sends: number,
  waives: number,
][] = [
  ["officer.milano", 200, 1, 201, 422],
  ["approver.milano", 200, 1, 201, 201],
  ["officer.valpadana", 404, 1, 403, 403],
  ["approver.valpadana", 404, 1, 403, 403],
  ["regione", 200, 2, 403, 403],
  ["finanza", 200, 2, 403, 403],
];

describe("server: who may do what", () => {
  for (const [username, readsMilan, listed, sends, waives] of matrix) {
    describe(username, () => {
      let server: RunningServer;
      let token: string;
      let milan: string;
      const milanPlan = new URLSearchParams(plan).toString();
      before(async () => {
        server = await startServer();
        for (const territory of ["ATS-MI", "ATS-VP"] as const) {
          const approver = territory === "ATS-MI" ? "approver.milano" : "approver.valpadana";
          const sent = envelope(fakeEngine, [table("projects", [number("1.00")])], { territory, approver });
          const as = await server.signIn(approver);
          const answer = await server.call("POST", "/api/submissions", { token: as, body: sent });
          assert.equal(answer.status, 201, answer.text);
          if (territory === "ATS-MI") milan = answer.body.submission;
        }
        token = await server.signIn(username);
      });
      after(() => server.stop());

      it("reads a submission of Milan", async () => {
        assert.equal((await server.call("GET", `/api/submissions/${milan}`, { token })).status, readsMilan);
      });
      it("lists what it may see", async () => {
        const { submissions } = (await server.call("GET", "/api/submissions", { token })).body;
        assert.equal(submissions.length, listed);
      });
      it("asks for Milan by name", async () => {
        const status = readsMilan === 200 ? 200 : 403;
        assert.equal(
          (await server.call("GET", "/api/submissions?territory=ATS-MI", { token })).status,
          status,
        );
        assert.equal((await server.call("GET", `/api/revisions?${milanPlan}`, { token })).status, status);
      });
      it("consolidates what it may see", async () => {
        const path = `/api/consolidation?programme=${plan.programme}&period=${plan.period}`;
        const { arrivals } = (await server.call("GET", path, { token })).body;
        assert.equal(arrivals.length, listed);
      });
      it("sends for Milan", async () => {
        const body = envelope(fakeEngine, [table("members", [number("1.00")])], { approver: username });
        assert.equal((await server.call("POST", "/api/submissions", { token, body })).status, sends);
      });
      it("waives an error for Milan", async () => {
        const body = envelope(fakeEngine, [table("monitoring", [number("-1.00")])], {
          approver: username,
          waivers: [
            {
              rule: "test.negative",
              cell: "B5",
              found: "-1.00",
              expected: null,
              reason: "Recupero dell'anno precedente.",
            },
          ],
        });
        assert.equal((await server.call("POST", "/api/submissions", { token, body })).status, waives);
      });
    });
  }
});

describe("server: sessions", () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer({ loginAttempts: 3 });
  });
  after(() => server.stop());

  it("says who is signed in, and under which rules", async () => {
    const token = await server.signIn("officer.milano");
    const answer = await server.call("GET", "/api/me", { token });
    assert.deepEqual(answer.body, {
      account: {
        username: "officer.milano",
        displayName: "Olga Rossi",
        role: "officer",
        territory: "ATS-MI",
      },
      ruleSet: "2026.2",
    });
  });

  it("does not tell an unknown name from a wrong password", async () => {
    const unknown = await server.call("POST", "/api/session", { body: { username: "nessuno", password } });
    const wrong = await server.call("POST", "/api/session", { body: { username: "regione", password: "x" } });
    assert.equal(unknown.status, 401);
    assert.deepEqual(unknown.body, wrong.body);
  });

  it("ends when closed, and after twelve hours", async () => {
    const token = await server.signIn("regione");
    assert.equal((await server.call("DELETE", "/api/session", { token })).status, 204);
    assert.equal((await server.call("GET", "/api/me", { token })).status, 401);
    const other = await server.signIn("regione");
    server.advance(11.9);
    assert.equal((await server.call("GET", "/api/me", { token: other })).status, 200);
    server.advance(0.2);
    assert.equal((await server.call("GET", "/api/me", { token: other })).status, 401);
  });

  it("stops guessing after a few failures, for that name only", async () => {
    const guess = () =>
      server.call("POST", "/api/session", { body: { username: "finanza", password: "no" } });
    for (let n = 0; n < 3; n++) assert.equal((await guess()).status, 401);
    const stopped = await guess();
    assert.equal(stopped.status, 429);
    assert.equal(stopped.body.error, "too-many-requests");
    assert.ok(await server.signIn("officer.milano"));
  });

  it("keeps names, passwords and tokens out of the log and tokens out of the database", async () => {
    const token = await server.signIn("officer.milano");
    await server.call("GET", "/api/me", { token });
    const log = server.log.join("");
    for (const secret of [token, password, "officer.milano", "Olga"])
      assert.equal(log.includes(secret), false);
    assert.match(log, /"route":"\/api\/me","status":200/);
    assert.equal(await server.store.findSession(token), null, "only its hash is known");
  });
});
