/** The routes of shared/contract/routes.ts. */
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import * as z from "zod";
import {
  ConsolidationQuery,
  PlanQuery,
  SessionRequest,
  SubmissionQuery,
} from "../../shared/contract/routes.ts";
import type { Sessions } from "../auth/sessions.ts";
import { bearerToken, originOf, signedIn } from "./authenticate.ts";
import { parseEdge } from "./edge.ts";
import type { Reading } from "./reading.ts";
import { Refused } from "./refusal.ts";
import { type SubmittingContext, submit } from "./submitting.ts";

/** Office on the web moves at most 5 MB per request. */
const bodyLimit = "5mb";

export interface ApiContext extends SubmittingContext {
  readonly sessions: Sessions;
  readonly reading: Reading;
  readonly loginLimit: readonly RequestHandler[];
}

export function apiRouter(context: ApiContext): Router {
  const { engine, reading, sessions } = context;
  const api = Router();
  api.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });

  // Nobody without a session gets more than a few hundred bytes parsed.
  api.post(
    "/session",
    json({ limit: "4kb" }),
    ...context.loginLimit,
    async (request: Request, response: Response) => {
      const opened = await sessions.open(parseEdge(SessionRequest, request.body), originOf(request));
      if (!opened) throw new Refused("wrong-credentials");
      response.status(201).json(opened);
    },
  );
  api.delete(
    "/session",
    signedIn(sessions, async (request, response, account) => {
      const token = bearerToken(request);
      if (token !== null) await sessions.close(token, account, originOf(request));
      response.status(204).end();
    }),
  );
  api.get(
    "/me",
    signedIn(sessions, async (_request, response, account) => {
      response.json({ account, ruleSet: engine.ruleSet });
    }),
  );
  api.get(
    "/revisions",
    signedIn(sessions, async (request, response, account) => {
      const plan = parseEdge(PlanQuery, request.query);
      response.json({ revisions: await reading.revisions(account, plan) });
    }),
  );
  api.post(
    "/submissions",
    // The session is looked at before the body is read, and again with it.
    async (request, _response, next) => {
      const token = bearerToken(request);
      if (token === null || !(await sessions.resolve(token))) throw new Refused("unauthenticated");
      next();
    },
    json({ limit: bodyLimit }),
    signedIn(sessions, async (request, response, account) => {
      const { receipt, repeated } = await submit(request.body, account, originOf(request), context);
      response.status(repeated ? 200 : 201).json(receipt);
    }),
  );
  api.get(
    "/submissions",
    signedIn(sessions, async (request, response, account) => {
      const query = parseEdge(SubmissionQuery, request.query);
      response.json({ submissions: await reading.submissions(account, query) });
    }),
  );
  api.get(
    "/submissions/:id",
    signedIn(sessions, async (request, response, account) => {
      const id = parseEdge(z.uuid(), request.params.id);
      response.json(await reading.submission(account, id));
    }),
  );
  api.get(
    "/consolidation",
    signedIn(sessions, async (request, response, account) => {
      const scope = parseEdge(ConsolidationQuery, request.query);
      response.json(await reading.consolidation(account, scope));
    }),
  );
  api.use(() => {
    throw new Refused("not-found");
  });
  return api;
}
