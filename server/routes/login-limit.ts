/** Slows down guessing: failed sign-ins are counted per address and user name, and more loosely per address. */
import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { Refused } from "./refusal.ts";

const quarterHour = 15 * 60 * 1000;

/**
 * To be put after the body parser; the answer's status tells failures from successes.
 * @param attempts failures allowed per address and user name in a quarter of an hour; ten times as many per address
 */
export function loginLimit(attempts: number): RequestHandler[] {
  const address = (request: Request) => ipKeyGenerator(request.ip ?? "unknown");
  const limiter = (limit: number, key: (request: Request) => string) =>
    rateLimit({
      windowMs: quarterHour,
      limit,
      skipSuccessfulRequests: true,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      keyGenerator: key,
      handler: () => {
        throw new Refused("too-many-requests");
      },
    });
  return [
    limiter(attempts * 10, address),
    limiter(attempts, (request) => `${address(request)} ${username(request)}`),
  ];
}

function username(request: Request): string {
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || !("username" in body)) return "";
  return String(body.username).trim().toLowerCase().slice(0, 100);
}
