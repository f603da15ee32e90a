/** The server as the pane sees it: typed calls, every answer validated, every failure a SyncTrouble. */

import * as z from "zod";
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import { type Envelope, Receipt, type Revisions } from "../../shared/contract/envelope.ts";
import {
  ConsolidationAnswer,
  ErrorBody,
  Me,
  type PlanQuery,
  RevisionsAnswer,
  SessionOpened,
  SubmissionList,
  type SubmissionSummary,
} from "../../shared/contract/routes.ts";
import type { Consolidation } from "../../shared/domain/consolidation.ts";
import type { HalfYear } from "../../shared/kit/period.ts";
import type { SessionStore } from "./session-store.ts";
import { isSessionOver, refusalTrouble, SyncTrouble, transportTrouble } from "./sync-trouble.ts";

export interface Client {
  signIn(username: string, password: string): Promise<Me["account"]>;
  /** Forgets the session even when the server cannot be told. */
  signOut(): Promise<void>;
  /** Null without a session, or with one that has ended. */
  me(): Promise<Me | null>;
  revisions(plan: z.infer<typeof PlanQuery>): Promise<Revisions>;
  submit(envelope: Envelope): Promise<Receipt>;
  submissions(programme: ProgrammeId, period: HalfYear): Promise<readonly SubmissionSummary[]>;
  consolidation(programme: ProgrammeId, period: HalfYear): Promise<Consolidation>;
}

export interface ClientOptions {
  /** Without a slash at the end; "" for the pane's own origin. */
  readonly server: string;
  readonly fetch: typeof globalThis.fetch;
  readonly session: SessionStore;
  /** Milliseconds; sending a large sheet may take the longer one. */
  readonly timeouts?: { readonly read: number; readonly send: number };
}

type Method = "GET" | "POST" | "DELETE";

export function createClient({ server, fetch, session, timeouts }: ClientOptions): Client {
  const { read, send } = timeouts ?? { read: 15_000, send: 60_000 };

  async function call<T>(
    method: Method,
    path: string,
    answer: z.ZodType<T>,
    body?: unknown,
    limit = read,
  ): Promise<T> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), limit);
    try {
      const response = await fetch(`${server}/api/${path}`, {
        method,
        headers: headers(body !== undefined),
        signal: abort.signal,
        cache: "no-store",
        credentials: "omit",
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return understand(response.ok, response.status, await response.text(), answer);
    } catch (error) {
      if (abort.signal.aborted) throw transportTrouble("timeout", `${method} ${path}`);
      // fetch reports a cut or missing network as a TypeError, also in the middle of the answer.
      if (error instanceof TypeError) throw transportTrouble("offline", error.message);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  function headers(withBody: boolean): Record<string, string> {
    const token = session.token();
    return {
      accept: "application/json",
      ...(withBody ? { "content-type": "application/json" } : {}),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
  }

  return {
    async signIn(username, password) {
      const opened = await call("POST", "session", SessionOpened, { username, password });
      session.keep(opened.token);
      return opened.account;
    },
    async signOut() {
      const told = session.token() === null ? null : call("DELETE", "session", anything);
      session.forget();
      await told?.catch(() => undefined);
    },
    async me() {
      if (session.token() === null) return null;
      try {
        return await call("GET", "me", Me);
      } catch (error) {
        if (!(error instanceof SyncTrouble) || !isSessionOver(error)) throw error;
        session.forget();
        return null;
      }
    },
    async revisions(plan) {
      return (await call("GET", `revisions?${query(plan)}`, RevisionsAnswer)).revisions;
    },
    submit: (envelope) => call("POST", "submissions", Receipt, envelope, send),
    async submissions(programme, period) {
      return (await call("GET", `submissions?${query({ programme, period })}`, SubmissionList)).submissions;
    },
    consolidation: (programme, period) =>
      call("GET", `consolidation?${query({ programme, period })}`, ConsolidationAnswer, undefined, send),
  };
}

/** Closing a session answers nothing of interest. */
const anything = z.unknown();

function query(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}

function understand<T>(ok: boolean, status: number, text: string, answer: z.ZodType<T>): T {
  const body = jsonOf(text);
  if (ok) {
    const parsed = answer.safeParse(body);
    if (parsed.success) return parsed.data;
    throw transportTrouble("not-ours", `${status} ${parsed.error.issues[0]?.path.join(".") ?? ""}`);
  }
  const refused = ErrorBody.safeParse(body);
  if (refused.success) throw refusalTrouble(refused.data);
  throw transportTrouble("not-ours", String(status));
}

function jsonOf(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
