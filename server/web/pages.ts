/** The pages and what they answer to; everything shown comes through the same reading rights as the API. */
import { type Request, type RequestHandler, type Response, Router, urlencoded } from "express";
import helmet from "helmet";
import * as z from "zod";
import { type Account, SessionRequest, SubmissionQuery } from "../../shared/contract/routes.ts";
import type { Pages, Services } from "../routes/app.ts";
import { originOf } from "../routes/authenticate.ts";
import { parseEdge } from "../routes/edge.ts";
import { errorBody, Refused, statusOf } from "../routes/refusal.ts";
import { requestId } from "../routes/request-log.ts";
import { dropSession, keepLanguage, keepSession, languageOf, sessionToken } from "./cookies.ts";
import type { Frame } from "./layout.ts";
import { overviewPage } from "./overview-page.ts";
import { choosePlan } from "./plan-choice.ts";
import { ruleDemonstrations } from "./rule-demonstrations.ts";
import { rulesPage } from "./rules-page.ts";
import { sameOrigin } from "./same-origin.ts";
import { errorPage, signInPage } from "./sign-in-page.ts";
import { type StaticSettings, staticFiles } from "./static-files.ts";
import { submissionPage } from "./submission-page.ts";
import { submissionsPage } from "./submissions-page.ts";

export function createPages(services: Services, settings: StaticSettings): Pages {
  const router = Router();
  router.use(staticFiles(settings));
  router.use(pagePolicy, languageSwitch);
  addSignIn(router, services);
  addScreens(router, services);
  return {
    router,
    showError: (request, response, body) => {
      if (body.error === "unauthenticated") {
        response.redirect(303, "/accesso");
        return;
      }
      response.type("html").send(errorPage(frameOf(request, null), body));
    },
  };
}

const pagePolicy: RequestHandler[] = [
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'", "data:"],
      imgSrc: ["'self'", "data:"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  }),
  // Under "no-referrer" browsers send "Origin: null" with forms, and the same-origin check could tell nothing.
  helmet.referrerPolicy({ policy: "same-origin" }),
  (_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  },
];

/** ?lang=en is kept in a cookie and leaves the address. */
const languageSwitch: RequestHandler = (request, response, next) => {
  const asked = request.query.lang;
  if (request.method !== "GET" || (asked !== "it" && asked !== "en")) {
    next();
    return;
  }
  keepLanguage(response, asked);
  const address = new URL(request.originalUrl, "http://page");
  address.searchParams.delete("lang");
  // A path of two slashes would lead to another host.
  response.redirect(303, address.pathname.replace(/^\/+/, "/") + address.search);
};

function frameOf(request: Request, account: Account | null): Frame {
  return { language: languageOf(request), account, url: request.originalUrl };
}

function addSignIn(router: Router, { sessions, loginLimit }: Services): void {
  router.get("/accesso", (request, response) => {
    response.type("html").send(signInPage(frameOf(request, null), null));
  });
  router.post(
    "/accesso",
    sameOrigin,
    urlencoded({ extended: false, limit: "4kb" }),
    ...loginLimit,
    async (request: Request, response: Response) => {
      const opened = await sessions.open(parseEdge(SessionRequest, request.body), originOf(request));
      if (opened) {
        keepSession(response, opened);
        response.redirect(303, "/");
        return;
      }
      const trouble = errorBody(new Refused("wrong-credentials"), requestId(response));
      response
        .status(statusOf[trouble.error])
        .type("html")
        .send(signInPage(frameOf(request, null), trouble));
    },
  );
  router.post("/esci", sameOrigin, async (request, response) => {
    const token = sessionToken(request);
    const account = token === null ? null : await sessions.resolve(token);
    if (token !== null && account) await sessions.close(token, account, originOf(request));
    dropSession(response);
    response.redirect(303, "/accesso");
  });
}

function addScreens(router: Router, { sessions, reading, engine, clock }: Services): void {
  const screen =
    (show: (request: Request, account: Account) => Promise<string>): RequestHandler =>
    async (request, response) => {
      const token = sessionToken(request);
      const account = token === null ? null : await sessions.resolve(token);
      if (!account) throw new Refused("unauthenticated");
      response.type("html").send(await show(request, account));
    };

  // Open to everybody: the pane links here, and its session is not that of the pages.
  router.get("/regole", async (request, response) => {
    const token = sessionToken(request);
    const account = token === null ? null : await sessions.resolve(token);
    response.type("html").send(rulesPage(frameOf(request, account), await ruleDemonstrations()));
  });
  router.get(
    "/",
    screen(async (request, account) => {
      const asked = parseEdge(SubmissionQuery, request.query);
      const submissions = await reading.submissions(account, {});
      const choice = choosePlan(asked, submissions);
      const consolidation = await reading.consolidation(account, choice);
      const versions = submissions.filter(
        ({ programme, period }) => programme === choice.programme && period === choice.period,
      );
      const sendings = { versions, today: clock() };
      return overviewPage(frameOf(request, account), account, choice, consolidation, sendings);
    }),
  );
  router.get(
    "/invii",
    screen(async (request, account) => {
      const filter = parseEdge(SubmissionQuery, request.query);
      return submissionsPage(frameOf(request, account), account, await reading.submissions(account, filter));
    }),
  );
  router.get(
    "/invii/:id",
    screen(async (request, account) => {
      const detail = await reading.submission(account, parseEdge(z.uuid(), request.params.id));
      const { territory, programme, period, kinds } = detail.summary;
      const versions = await reading.submissions(account, { territory, programme, period });
      const related = versions.filter((version) => version.kinds.some((kind) => kinds.includes(kind)));
      const explained = engine.checkSheet(detail.envelope.tables, detail.envelope);
      return submissionPage(frameOf(request, account), account, detail, explained, related, clock());
    }),
  );
}
