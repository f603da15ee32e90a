import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "mocha";
import { createPages } from "../../server/web/pages.ts";
import { temporaryFolder } from "./folders.ts";
import { type RunningServer, startServer } from "./running-server.ts";

const officeFolder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

function builtProgram(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "dist/pane"), { recursive: true });
  mkdirSync(join(root, "dist/workbench"), { recursive: true });
  mkdirSync(join(root, "docs/samples"), { recursive: true });
  writeFileSync(join(root, "dist/pane/index.html"), `<script src="%OFFICE_JS%"></script>`);
  writeFileSync(join(root, "dist/pane/pane.js"), "1;");
  writeFileSync(join(root, "dist/workbench/index.html"), "workbench");
  writeFileSync(join(root, "docs/samples/Piano à.xlsx"), "bytes");
  writeFileSync(
    join(root, "manifest.xml"),
    `<a href="https://localhost:3000/pane/"/><b>https://localhost:3000</b>`,
  );
  return root;
}

async function start(demo: boolean, officeJs: string): Promise<RunningServer> {
  const root = builtProgram();
  const address = () => "https://concilia.example.it";
  return startServer({ pages: (services) => createPages(services, { root, demo, officeJs, address }) });
}

describe("server/web: static files in production", () => {
  let server: RunningServer;
  before(async () => {
    server = await start(false, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });
  after(() => server.stop());
  const get = (path: string) => server.call("GET", path);

  it("the pane takes Office.js from the setting, may be framed by Office only, and runs no foreign script", async () => {
    const answer = await get("/pane/");
    assert.equal(
      answer.text,
      `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
    );
    const policy = answer.headers.get("content-security-policy") ?? "";
    assert.match(policy, /script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    assert.match(policy, /frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    assert.equal(answer.headers.get("x-frame-options"), null);
    assert.equal((await get("/pane/pane.js")).text, "1;");
  });

  it("the manifest names this installation's address", async () => {
    const answer = await get("/manifest.xml");
    assert.match(answer.headers.get("content-type") ?? "", /xml/);
    assert.equal(
      answer.text,
      `<a href="https://concilia.example.it/pane/"/><b>https://concilia.example.it</b>`,
    );
  });

  it("has no workbench, no samples and no copy of Office.js", async () => {
    for (const path of ["/workbench/", "/samples/index.json", "/office-js/office.js"]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it("serves the design system from here", async () => {
    for (const path of [
      "/assets/bootstrap-italia/css/bootstrap-italia.min.css",
      "/assets/bootstrap-italia/svg/sprites.svg",
      "/assets/concilia.css",
    ]) {
      assert.equal((await get(path)).status, 200, path);
    }
    const css = (await get("/assets/concilia.css")).text;
    for (const [, font] of css.matchAll(/url\("([^"]+)"\)/g)) {
      assert.equal((await get(font ?? "")).status, 200, font);
    }
    assert.doesNotMatch(css, /https?:/);
  });

  it("gives out nothing above its folders", async () => {
    for (const path of [
      "/pane/..%2f..%2fmanifest.xml",
      "/pane/%2e%2e/%2e%2e/manifest.xml",
      "/assets/..%2fpackage.json",
    ]) {
      const answer = await get(path);
      assert.ok(answer.status >= 400 || !answer.text.includes("localhost"), path);
    }
  });
});

describe("server/web: static files in the demo", () => {
  let server: RunningServer;
  before(async () => {
    server = await start(true, "/office-js/office.js");
  });
  after(() => server.stop());

  it("Office.js is the npm package's, byte for byte, however its name is written", async () => {
    const names = ["office.js", "excel-web-16.00.js", "it-it/office_strings.js", "telemetry/oteljs_agave.js"];
    for (const name of [...names, "Excel-Web-16.00.js", "it-IT/Office_Strings.js"]) {
      const response = await fetch(`${server.url}/office-js/${name}`);
      assert.equal(response.status, 200, name);
      const served = Buffer.from(await response.arrayBuffer());
      assert.ok(served.equals(readFileSync(join(officeFolder, name.toLowerCase()))), name);
    }
  });

  it("lists and serves the samples, and the workbench", async () => {
    const list = await server.call("GET", "/samples/index.json");
    assert.deepEqual(list.body, [{ file: "Piano à.xlsx", title: "Piano à" }]);
    assert.equal((await server.call("GET", `/samples/${encodeURIComponent("Piano à.xlsx")}`)).text, "bytes");
    assert.equal((await server.call("GET", "/workbench/")).text, "workbench");
  });
});
