/** The one place where a thrown error becomes an answer. */
import type { ErrorRequestHandler, Request, Response } from "express";
import type { Logger } from "pino";
import type { ErrorBody } from "../../shared/contract/routes.ts";
import { malformed } from "./edge.ts";
import { errorBody, Refused, statusOf } from "./refusal.ts";
import { requestId } from "./request-log.ts";

/** How an error is shown: JSON for the API, a page for people. */
export type ShowError = (request: Request, response: Response, body: ErrorBody) => void;

export const showJson: ShowError = (_request, response, body) => {
  response.json(body);
};

/** Refusals are answers; anything else is a fault of ours, logged with the id that the answer carries. */
export function faultHandler(log: Logger, show: ShowError): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error, request, response, next) => {
    const refused = asRefused(error);
    if (refused.refusal === "fault") log.error({ request: requestId(response), err: error }, "fault");
    if (response.headersSent) {
      next(error);
      return;
    }
    response.status(statusOf[refused.refusal]);
    show(request, response, errorBody(refused, requestId(response)));
  };
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : null;
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  if (type === "entity.too.large") return new Refused("too-large");
  if (type === "entity.parse.failed") {
    return malformed("", { it: "il testo non è JSON valido", en: "the text is not valid JSON" });
  }
  if (status === 404) return new Refused("not-found");
  // Broken encodings, aborted uploads, undecodable addresses: the sender's side, in Express's own words.
  if (typeof status === "number" && status >= 400 && status < 500) return new Refused("malformed");
  return new Refused("fault");
}
