import assert from "node:assert/strict";
import { createClient } from "../../../addin/sync/client.ts";
import { createSessionStore } from "../../../addin/sync/session-store.ts";
import { SyncTrouble } from "../../../addin/sync/sync-trouble.ts";
import { HalfYear } from "../../../shared/kit/period.ts";

interface Asked {
  readonly url: string;
  readonly method: string | undefined;
  readonly authorization: string | null;
}

type Answer = (asked: Asked, signal: AbortSignal) => Response | Promise<Response>;

function clientWith(answer: Answer, storage: Storage | null = null) {
  const asked: Asked[] = [];
  const session = createSessionStore(storage);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    const one = { url: String(input), method: init?.method, authorization: headers.get("authorization") };
    asked.push(one);
    return await answer(one, init?.signal ?? new AbortController().signal);
  };
  const client = createClient({
    server: "https://server.test",
    fetch,
    session,
    timeouts: { read: 20, send: 20 },
  });
  return { client, session, asked };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const account = {
  username: "m.rossi",
  displayName: "Maria Rossi",
  role: "approver",
  territory: "ATS-MI",
} as const;
const opened = { token: "segreto", account, expiresAt: "2018-01-31T10:00:00.000Z" };
const refused = (error: string) => ({ error, message: { it: "Motivo.", en: "Reason." } });

async function troubleOf(job: Promise<unknown>): Promise<SyncTrouble> {
  try {
    await job;
  } catch (error) {
    assert.ok(error instanceof SyncTrouble);
    return error;
  }
  assert.fail("no trouble");
}

describe("the client of the server", () => {
  it("signs in, then sends the token with every call, and forgets it on signing out", async () => {
    const { client, session, asked } = clientWith(({ url, method }) =>
      url.endsWith("/session") && method === "POST" ? json(opened, 201) : json({ revisions: {} }),
    );
    assert.deepEqual(await client.signIn("m.rossi", "x"), account);
    await client.revisions({
      territory: "ATS-MI",
      programme: "DGR-5969-2016",
      period: HalfYear.parse("2017-S2"),
    });
    assert.equal(asked[0]?.authorization, null);
    assert.equal(asked[1]?.authorization, "Bearer segreto");
    assert.equal(
      asked[1]?.url,
      "https://server.test/api/revisions?territory=ATS-MI&programme=DGR-5969-2016&period=2017-S2",
    );
    await client.signOut();
    assert.equal(session.token(), null);
    assert.deepEqual(asked[2], {
      url: "https://server.test/api/session",
      method: "DELETE",
      authorization: "Bearer segreto",
    });
  });

  it("forgets the token even when the server cannot be told", async () => {
    const { client, session } = clientWith(() => {
      throw new TypeError("Failed to fetch");
    });
    session.keep("segreto");
    await client.signOut();
    assert.equal(session.token(), null);
  });

  it("keeps the draft's promise in words when the network is down, slow, or not ours", async () => {
    const cases: readonly (readonly [string, Answer])[] = [
      [
        "offline",
        () => {
          throw new TypeError("Failed to fetch");
        },
      ],
      [
        "timeout",
        (_asked, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
          }),
      ],
      ["not-ours", () => new Response("<html>proxy</html>")],
      ["not-ours", () => new Response("Bad gateway", { status: 502 })],
      ["not-ours", () => json({ revisions: { projects: "1" } })],
    ];
    for (const [code, answer] of cases) {
      const { client } = clientWith(answer);
      const trouble = await troubleOf(
        client.revisions({
          territory: "ATS-MI",
          programme: "DGR-5969-2016",
          period: HalfYear.parse("2017-S2"),
        }),
      );
      assert.equal(trouble.code, code);
      assert.match(trouble.text.it, /bozza è conservata/);
    }
  });

  it("passes the server's own refusal on with its words", async () => {
    const body = { ...refused("stale-revision"), revisions: { projects: 3 } };
    const { client } = clientWith(() => json(body, 409));
    const trouble = await troubleOf(client.consolidation("DGR-5969-2016", HalfYear.parse("2017-S2")));
    assert.equal(trouble.code, "stale-revision");
    assert.equal(trouble.text.it, "Motivo.");
    assert.deepEqual(trouble.revisions, { projects: 3 });
  });

  it("takes up a session, and treats one that has ended as none", async () => {
    const me = { account, ruleSet: "2026-1" };
    const alive = clientWith(() => json(me));
    assert.equal(await alive.client.me(), null, "no token, no question");
    assert.equal(alive.asked.length, 0);
    alive.session.keep("segreto");
    assert.deepEqual(await alive.client.me(), me);
    const ended = clientWith(() => json(refused("unauthenticated"), 401));
    ended.session.keep("vecchio");
    assert.equal(await ended.client.me(), null);
    assert.equal(ended.session.token(), null);
  });
});

describe("the session store", () => {
  it("lives in memory where the browser refuses storage", () => {
    const refusing = {
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("denied");
      },
    } as unknown as Storage;
    const store = createSessionStore(refusing);
    assert.equal(store.token(), null);
    store.keep("t");
    assert.equal(store.token(), "t");
    store.forget();
    assert.equal(store.token(), null);
  });
});
