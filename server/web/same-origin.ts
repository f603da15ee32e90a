/** A form counts only when it was sent from one of our own pages. */
import type { RequestHandler } from "express";
import { Refused } from "../routes/refusal.ts";

/** Beside the SameSite cookie: the browser itself names the origin of every POST. @throws Refused "forbidden" */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  const origin = request.get("origin");
  const own =
    origin === undefined
      ? request.get("sec-fetch-site") === "same-origin"
      : URL.canParse(origin) && new URL(origin).host === request.host;
  if (!own) {
    throw new Refused("forbidden", {
      message: {
        it: "La richiesta non viene da una pagina di questo servizio e non è stata eseguita. Aprire la pagina di accesso e riprovare da lì. Nulla è cambiato.",
        en: "The request does not come from a page of this service and was not carried out. Open the sign-in page and try again from there. Nothing has changed.",
      },
    });
  }
  next();
};
