/** The whole server on a temporary folder and an ephemeral port, spoken to over real HTTP. */

import { randomUUID } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createAccount } from "../../server/auth/accounts.ts";
import type { Pages, Services } from "../../server/routes/app.ts";
import { createApp } from "../../server/routes/app.ts";
import type { Engine } from "../../server/routes/engine.ts";
import type { Store } from "../../server/store/port.ts";
import { openStore } from "../../server/store/sqlite-store.ts";
import { fakeEngine } from "./fake-engine.ts";
import { temporaryFolder } from "./folders.ts";

export const password = "parola-di-prova-1";
const cheap = { N: 16, r: 1, p: 1 };

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

export interface RunningServer {
  readonly url: string;
  /** To listen elsewhere too. */
  readonly app: RequestListener;
  readonly store: Store;
  readonly folder: string;
  /** Log lines written so far. */
  readonly log: string[];
  /** Moves the server's clock. */
  advance(hours: number): void;
  call(method: string, path: string, options?: { token?: string; body?: unknown }): Promise<Answer>;
  signIn(username: string): Promise<string>;
  stop(): Promise<void>;
}

interface Options {
  readonly folder?: string;
  readonly engine?: Engine;
  readonly loginAttempts?: number;
  readonly pages?: (services: Services) => Pages;
}

export async function startServer(options: Options = {}): Promise<RunningServer> {
  const folder = options.folder ?? temporaryFolder();
  const store = await openStore(folder);
  let now = Date.UTC(2018, 0, 20, 9, 0, 0);
  const clock = () => new Date(now++);
  const log: string[] = [];
  for (const account of accounts) {
    await createAccount({ ...account, password }, { store, clock, origin: "test", cost: cheap });
  }
  const app = createApp({
    store,
    engine: options.engine ?? fakeEngine,
    settings: {
      behindProxy: false,
      strictTransport: false,
      loginAttempts: options.loginAttempts ?? 100,
      passwordCost: cheap,
    },
    clock,
    newId: randomUUID,
    log: pino({ level: "info" }, { write: (line: string) => void log.push(line) }),
    ...(options.pages ? { pages: options.pages } : {}),
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call: RunningServer["call"] = async (method, path, { token, body } = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    };
  };
  return {
    url,
    app,
    store,
    folder,
    log,
    advance: (hours) => {
      now += hours * 3_600_000;
    },
    call,
    signIn: async (username) => {
      const answer = await call("POST", "/api/session", { body: { username, password } });
      if (answer.status !== 201) throw new Error(`sign-in of ${username}: ${answer.text}`);
      return answer.body.token;
    },
    stop: async () => {
      await close(server);
      await store.close();
    },
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const accounts = [
  { username: "officer.milano", displayName: "Olga Rossi", role: "officer", territory: "ATS-MI" },
  { username: "approver.milano", displayName: "Aldo Bianchi", role: "approver", territory: "ATS-MI" },
  { username: "officer.valpadana", displayName: "Ugo Verdi", role: "officer", territory: "ATS-VP" },
  { username: "approver.valpadana", displayName: "Ada Neri", role: "approver", territory: "ATS-VP" },
  { username: "regione", displayName: "Regione", role: "region", territory: null },
  { username: "finanza", displayName: "Finanza", role: "finance", territory: null },
] as const;
