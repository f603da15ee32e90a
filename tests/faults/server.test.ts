import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, it } from "mocha";
import { ErrorBody } from "../../shared/contract/routes.ts";
import { fakeEngine } from "../server/fake-engine.ts";
import { type RunningServer, startServer } from "../server/running-server.ts";
import { envelope, number, table } from "../server/sample-envelope.ts";

describe("server: hostile and broken input", () => {
  let server: RunningServer;
  let token: string;
  before(async () => {
    server = await startServer();
    token = await server.signIn("approver.milano");
  });
  after(() => server.stop());
  const send = (body: unknown) => server.call("POST", "/api/submissions", { token, body });
  const good = () => envelope(fakeEngine, [table("projects", [number("1.00")])]);

  async function refused(body: unknown, error = "malformed", path?: string) {
    const answer = await send(body);
    const parsed = ErrorBody.parse(answer.body);
    assert.equal(parsed.error, error, answer.text.slice(0, 300));
    assert.ok(parsed.message.it.length > 40 && parsed.message.en.length > 40);
    if (path !== undefined) assert.equal(parsed.path, path);
    assert.deepEqual(await server.store.listSubmissions({}), [], "nothing is half-written");
    assert.equal((await server.call("GET", "/healthz")).status, 200);
  }

  it("broken JSON, no JSON, other JSON", async () => {
    await refused('{"schema": 1,');
    await refused("not json at all");
    await refused("[]");
    await refused("null");
    await refused("{}");
  });

  it("wrong types, each with its path", async () => {
    await refused({ ...good(), idempotencyKey: 7 }, "malformed", "idempotencyKey");
    await refused({ ...good(), tables: "all of them" }, "malformed", "tables");
    await refused({ ...good(), tables: [] }, "malformed", "tables");
    await refused({ ...good(), base: { projects: -1 } }, "malformed", "base.projects");
    await refused({ ...good(), base: { projects: 1.5 } }, "malformed", "base.projects");
    await refused({ ...good(), base: { budget: 1 } }, "malformed", "base");
    const floating = JSON.parse(JSON.stringify(good()));
    floating.tables[0].rows[0].cells[1].reading.value = 1e308;
    await refused(floating, "malformed", "tables.0.rows.0.cells.1.reading.value");
    floating.tables[0].rows[0].cells[1].reading.value = "1e308";
    await refused(floating, "malformed", "tables.0.rows.0.cells.1.reading.value");
  });

  it("the message is Italian and says that nothing was lost", async () => {
    const { message } = (await send({ ...good(), territory: "ATS-XX" })).body;
    assert.match(
      message.it,
      /^La richiesta non ha la forma prevista nel punto «territory»: .*Nulla è stato registrato/,
    );
  });

  it("__proto__ as a key changes nothing for anybody", async () => {
    await refused('{"__proto__": {"polluted": true}, "schema": 1}');
    assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  });

  it("a body over 5 MB", async () => {
    await refused({ ...good(), workbook: "x".repeat(10 * 1024 * 1024) }, "too-large");
  });

  it("deep nesting and very long lists", async () => {
    await refused("[".repeat(1_000_000) + "]".repeat(1_000_000));
    await refused(`{"tables":${'{"a":'.repeat(300_000)}1${"}".repeat(300_000)}}`);
    await refused({ ...good(), findings: new Array(200_000).fill(0) });
  }).timeout(20_000);

  it("a text of more than 32,767 characters in a cell", async () => {
    const long = JSON.parse(JSON.stringify(good()));
    long.tables[0].rows[0].cells[0].reading.text = "x".repeat(32_768);
    await refused(long, "malformed", "tables.0.rows.0.cells.0.reading.text");
  });

  it("nobody without a session is read more than a few kilobytes", async () => {
    const answer = await server.call("POST", "/api/submissions", { body: "[".repeat(4_000_000) });
    assert.equal(answer.body.error, "unauthenticated");
    const login = await server.call("POST", "/api/session", {
      body: { username: "a", password: "x".repeat(10_000) },
    });
    assert.equal(login.body.error, "too-large");
  });

  it("strange addresses and ids", async () => {
    for (const path of [
      "/api/nothing",
      "/api/submissions/1;drop table submission",
      "/api/%ff",
      "/%c0%ae%c0%ae/",
    ]) {
      const answer = await server.call("GET", path, { token });
      assert.ok(answer.status === 400 || answer.status === 404, `${path}: ${answer.status}`);
      ErrorBody.parse(answer.body);
    }
    const list = await server.call("GET", "/api/submissions?territory[]=ATS-MI&territory=ATS-VP", { token });
    assert.ok(list.status === 400 || list.status === 403);
  });

  it("a connection cut in the middle of the body leaves nothing behind", async () => {
    const body = JSON.stringify(good());
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/submissions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 200)}`,
    );
    await new Promise((resolve) => socket.once("ready", resolve));
    socket.destroy();
    assert.deepEqual(await server.store.listSubmissions({}), []);
    assert.equal((await send(good())).status, 201, "and the same officer can send at once");
  });

  it("__proto__ among the revisions and as header is data like any other, or dropped; as field it is refused", async () => {
    const odd = table("members", [number("1.00")]);
    const columns = odd.columns.map((column) => ({ ...column, header: "__proto__" }));
    const text = JSON.stringify(envelope(fakeEngine, [{ ...odd, columns }]));
    const answer = await send(text.replace('"base":{}', '"base":{"__proto__":7}'));
    assert.equal(answer.status, 201, answer.text);
    const stored = await server.store.readSubmission(answer.body.submission);
    assert.deepEqual(Object.getOwnPropertyNames(stored?.base), []);
    assert.equal(stored?.tables[0]?.columns[1]?.header, "__proto__");
    const foreign = await send(text.replace('"field":null', '"field":"__proto__"'));
    assert.deepEqual([foreign.status, foreign.body.error], [400, "malformed"]);
    assert.equal(foreign.body.path, "tables.0.columns.0.field");
  });
});

describe("server: our own faults", () => {
  it("show an id that is in the log, no inner detail, and half-write nothing", async () => {
    const engine = {
      ...fakeEngine,
      checkPlan: () => {
        throw new Error("secret inner detail");
      },
    };
    const server = await startServer({ engine });
    try {
      const token = await server.signIn("approver.milano");
      const body = envelope(fakeEngine, [table("projects", [number("1.00")])]);
      const answer = await server.call("POST", "/api/submissions", { token, body });
      assert.equal(answer.status, 500);
      const parsed = ErrorBody.parse(answer.body);
      assert.equal(parsed.error, "fault");
      assert.equal(answer.text.includes("secret"), false);
      assert.ok(
        server.log.some((line) => line.includes(String(parsed.id)) && line.includes("secret inner detail")),
      );
      assert.deepEqual(await server.store.listSubmissions({}), []);
    } finally {
      await server.stop();
    }
  });

  it("/healthz tells when the database is gone", async () => {
    const server = await startServer();
    await server.store.close();
    const answer = await server.call("GET", "/healthz");
    assert.equal(answer.status, 503);
    assert.equal(answer.body.database, false);
    await server.stop().catch(() => undefined);
  });
});
