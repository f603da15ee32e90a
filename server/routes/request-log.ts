/** One structured line per request: no query, no body, no user name, no token. */
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";

/** Gives each request an id (also sent back as X-Request-Id) and logs its end. */
export function requestLog(log: Logger, newId: () => string): RequestHandler {
  return (request, response, next) => {
    const id = newId();
    const started = performance.now();
    response.locals.requestId = id;
    response.setHeader("X-Request-Id", id);
    response.on("finish", () => {
      log.info(
        {
          request: id,
          method: request.method,
          route: routeOf(request),
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - started),
        },
        "request",
      );
    });
    next();
  };
}

export function requestId(response: Response): string {
  return String(response.locals.requestId);
}

/** The pattern of the route, so that ids and file names stay out of the log. */
function routeOf(request: Request): string {
  const pattern: unknown = request.route?.path;
  return typeof pattern === "string" ? `${request.baseUrl}${pattern}` : "(static or none)";
}
