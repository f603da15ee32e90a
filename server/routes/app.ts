/** Puts the server together from what it is given; listens to nothing and reads no environment. */
import express, { type Express, type RequestHandler, type Router } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { ScryptCost } from "../auth/password.ts";
import { createSessions, type Sessions } from "../auth/sessions.ts";
import type { Store } from "../store/port.ts";
import { apiRouter } from "./api.ts";
import type { Engine } from "./engine.ts";
import { faultHandler, type ShowError, showJson } from "./faults.ts";
import { loginLimit } from "./login-limit.ts";
import { createReading, type Reading } from "./reading.ts";
import { Refused } from "./refusal.ts";
import { requestLog } from "./request-log.ts";

export interface AppSettings {
  /** Behind a proxy on a private network: its X-Forwarded-* headers are believed. */
  readonly behindProxy: boolean;
  /** Tell browsers to insist on https; not with a development certificate. */
  readonly strictTransport: boolean;
  /** Failed sign-ins allowed per address and user name in a quarter of an hour. */
  readonly loginAttempts: number;
  /** Absent: the production cost. */
  readonly passwordCost?: ScryptCost;
}

/** What pages share with the API. */
export interface Services {
  readonly sessions: Sessions;
  readonly reading: Reading;
  readonly engine: Engine;
  readonly clock: () => Date;
  /** Counts failed sign-ins of pages and API together. */
  readonly loginLimit: readonly RequestHandler[];
}

/** Screens for people, mounted beside the API. */
export interface Pages {
  readonly router: Router;
  readonly showError: ShowError;
}

export interface AppParts {
  readonly store: Store;
  readonly engine: Engine;
  readonly settings: AppSettings;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: Logger;
  readonly pages?: (services: Services) => Pages;
}

export function createApp(parts: AppParts): Express {
  const { store, engine, settings, clock, newId, log } = parts;
  const sessions = createSessions(store, clock, settings.passwordCost);
  const reading = createReading(store, engine);
  const limit = loginLimit(settings.loginAttempts);
  const app = express();
  app.set("query parser", "simple");
  app.set("trust proxy", settings.behindProxy ? "loopback, linklocal, uniquelocal" : false);
  app.use(requestLog(log, newId));
  app.use(
    helmet({
      // Nothing may load or frame what the API answers; pages state their own policy.
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      strictTransportSecurity: settings.strictTransport,
    }),
  );
  app.get("/healthz", async (_request, response) => {
    const database = await store.ping().then(
      () => true,
      () => false,
    );
    response
      .status(database ? 200 : 503)
      .json({ status: database ? "ok" : "unavailable", database, ruleSet: engine.ruleSet });
  });
  app.use(
    "/api",
    apiRouter({ store, engine, clock, newId, sessions, reading, loginLimit: limit }),
    faultHandler(log, showJson),
  );
  const pages = parts.pages?.({ sessions, reading, engine, clock, loginLimit: limit });
  if (pages) app.use(pages.router);
  app.use(() => {
    throw new Refused("not-found");
  });
  app.use(faultHandler(log, pages?.showError ?? showJson));
  return app;
}
