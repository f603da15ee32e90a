/** Files for browsers: the pane, the design system, the manifest; in the demo also workbench, samples and Office.js. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import express, { Router } from "express";
import helmet from "helmet";
import { stylesheet } from "./stylesheet.ts";

export interface StaticSettings {
  /** The folder of the program: dist/, docs/samples/, manifest.xml. */
  readonly root: string;
  readonly demo: boolean;
  /** Absolute https address, or a path of this server. */
  readonly officeJs: string;
  /** The server's own address as users type it; known once it listens. */
  readonly address: () => string;
}

/** Where Excel on the web runs: only there, and in our own pages, may the pane be framed. */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://*.cloud.microsoft",
];

export function staticFiles(settings: StaticSettings): Router {
  const router = Router();
  router.use("/pane", panePolicy(settings.officeJs), pane(settings));
  router.get("/manifest.xml", (_request, response) => {
    response.type("application/xml").send(manifest(settings));
  });
  // Browsers ask for it by themselves; the pages carry their mark inside.
  router.get("/favicon.ico", (_request, response) => {
    response.status(204).end();
  });
  const bootstrap = dirname(createRequire(import.meta.url).resolve("bootstrap-italia/package.json"));
  for (const part of ["css", "fonts", "svg"]) {
    router.use(`/assets/bootstrap-italia/${part}`, files(join(bootstrap, "dist", part)));
  }
  router.get("/assets/concilia.css", (_request, response) => {
    response.type("text/css").send(stylesheet);
  });
  if (!URL.canParse(settings.officeJs)) router.use("/office-js", officeJsFromNpm());
  if (settings.demo) {
    router.use("/workbench", workbenchPolicy, files(join(settings.root, "dist", "workbench")));
    router.use("/samples", samples(join(settings.root, "docs", "samples")));
  }
  return router;
}

function files(folder: string) {
  return express.static(folder, { fallthrough: true, index: ["index.html"], redirect: true });
}

function pane({ root, officeJs }: StaticSettings): Router {
  const folder = join(root, "dist", "pane");
  const router = Router();
  router.get(["/", "/index.html"], (request, response) => {
    // Relative addresses inside the page need the slash at the end.
    if (request.originalUrl.split("?", 1)[0]?.endsWith("/pane")) {
      response.redirect(301, `/pane/${request.originalUrl.slice("/pane".length)}`);
      return;
    }
    const page = readFileSync(join(folder, "index.html"), "utf8");
    response.type("html").set("Cache-Control", "no-cache").send(page.replaceAll("%OFFICE_JS%", officeJs));
  });
  router.use(files(folder));
  return router;
}

function panePolicy(officeJs: string) {
  const office = URL.canParse(officeJs) ? [new URL(officeJs).origin] : [];
  return [
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...office],
        // Office.js writes style attributes of its own.
        styleSrc: ["'self'", "'unsafe-inline'", ...office],
        imgSrc: ["'self'", "data:", ...office],
        connectSrc: ["'self'", ...office],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...officeHosts],
      },
    }),
    framed,
  ];
}

/** The workbench computes formulas and draws on canvas: scripts of ours only, but with workers and data images. */
const workbenchPolicy = [
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      workerSrc: ["'self'", "blob:"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'self'"],
    },
  }),
];

/** These two headers would cut the pane off from the Excel that frames it and from its own sign-in dialog. */
const framed: express.RequestHandler = (_request, response, next) => {
  response.removeHeader("X-Frame-Options");
  response.removeHeader("Cross-Origin-Opener-Policy");
  next();
};

/** The package's files are lower case, Office.js asks for some of them in mixed case. Bytes are served untouched. */
function officeJsFromNpm(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  const router = Router();
  router.use((request, _response, next) => {
    const [path = "", query] = request.url.split("?", 2);
    request.url = path.toLowerCase() + (query === undefined ? "" : `?${query}`);
    next();
  });
  router.use(files(folder));
  return router;
}

function samples(folder: string): Router {
  const router = Router();
  router.get("/index.json", (_request, response) => {
    const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~"));
    response.json(names.sort().map((file) => ({ file, title: file.replace(/\.xlsx$/i, "") })));
  });
  router.use(files(folder));
  return router;
}

/** The manifest in the repository names the developer's address; an installation hands out its own. */
function manifest({ root, address }: StaticSettings): string {
  return readFileSync(join(root, "manifest.xml"), "utf8").replaceAll(/https:\/\/localhost:\d+/g, address());
}
