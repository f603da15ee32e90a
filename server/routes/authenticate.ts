/** Who is asking: the bearer token of the API. Pages have their own cookie, which the API does not accept. */
import type { Request, RequestHandler, Response } from "express";
import type { Account } from "../../shared/contract/routes.ts";
import type { Sessions } from "../auth/sessions.ts";
import { Refused } from "./refusal.ts";

type SignedInHandler = (request: Request, response: Response, account: Account) => Promise<void>;

/** Wraps a handler that needs an account. @throws Refused "unauthenticated" */
export function signedIn(sessions: Sessions, handler: SignedInHandler): RequestHandler {
  return async (request, response) => {
    const token = bearerToken(request);
    const account = token === null ? null : await sessions.resolve(token);
    if (!account) throw new Refused("unauthenticated");
    await handler(request, response, account);
  };
}

export function bearerToken(request: Request): string | null {
  return /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(request.get("authorization") ?? "")?.[1] ?? null;
}

/** The network address for the audit log. */
export function originOf(request: Request): string {
  return request.ip ?? "unknown";
}
