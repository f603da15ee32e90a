import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "mocha";
import { coreEngine } from "../../server/routes/engine-core.ts";
import { createPages } from "../../server/web/pages.ts";
import type { StaticSettings } from "../../server/web/static-files.ts";
import { ruleAnchor } from "../../shared/domain/rules/rule.ts";
import { rules } from "../../shared/domain/rules.ts";
import { browserSession, signedInBrowser } from "./browser-session.ts";
import { fakeEngine } from "./fake-engine.ts";
import { realEnvelopes } from "./real-submissions.ts";
import { password, type RunningServer, startServer } from "./running-server.ts";
import { envelope, number, table } from "./sample-envelope.ts";

const staticSettings: StaticSettings = {
  root: fileURLToPath(new URL("../../", import.meta.url)),
  demo: false,
  officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  address: () => "https://concilia.example.it",
};

const query = "programme=DGR-5969-2016&period=2017-S2";

describe("server/web: pages on the real plans of two territories", () => {
  let server: RunningServer;
  const sent = new Map<string, string>();
  before(async () => {
    server = await startServer({
      engine: coreEngine,
      pages: (services) => createPages(services, staticSettings),
    });
    for (const territory of ["ATS-MI", "ATS-VP"] as const) {
      const token = await server.signIn(territory === "ATS-MI" ? "approver.milano" : "approver.valpadana");
      for (const body of realEnvelopes(territory)) {
        const answer = await server.call("POST", "/api/submissions", { token, body });
        assert.equal(answer.status, 201, `${body.sheet}: ${answer.text.slice(0, 500)}`);
        for (const { kind } of body.tables) sent.set(`${territory} ${kind}`, answer.body.submission);
      }
    }
  });
  after(() => server.stop());

  it("both territories arrive with projects and monitoring", () => {
    for (const key of ["ATS-MI projects", "ATS-MI monitoring", "ATS-VP projects", "ATS-VP monitoring"]) {
      assert.ok(sent.has(key), key);
    }
  });

  it("regional staff see both territories, the sums and the printed total that is wrong", async () => {
    const browser = await signedInBrowser(server, "regione");
    const { html } = await browser.get(`/?${query}`);
    assert.match(html, /<html lang="it">/);
    assert.match(html, /2 su 8/);
    assert.match(html, /ATS della Val Padana/);
    assert.match(html, /non pervenuto/);
    assert.match(html, /entro il termine del 31\/01\/2018/);
    assert.match(html, /non pervenuto<small>da inviare entro il 31\/01\/2018/);
    // Milan's printed total of table 4.1 against the sum of its rows.
    assert.match(html, /1\.586\.009,34/);
    assert.match(html, /1\.407\.767,95/);
  });

  it("findings lead to their rule in the catalogue, which needs no sign-in and is there in English", async () => {
    const signedIn = await signedInBrowser(server, "regione");
    const { html } = await signedIn.get(`/invii/${sent.get("ATS-MI projects")}`);
    const links = [...html.matchAll(/href="\/regole#([a-z0-9-]+)">([A-Za-z.]+)</g)];
    assert.ok(links.some(([, , rule]) => rule === "total.column"));
    const catalogue = await browserSession(server).get("/regole");
    assert.equal(catalogue.status, 200);
    for (const id of Object.keys(rules))
      assert.ok(catalogue.html.includes(`<section id="${ruleAnchor(id)}">`), id);
    for (const [, anchor] of links) assert.ok(catalogue.html.includes(`id="${anchor}"`), anchor);
    assert.match(catalogue.html, /Derogabile/);
    const english = browserSession(server);
    await english.get("/regole?lang=en");
    assert.match((await english.get("/regole")).html, /<h1>Catalogue of rules/);
  });

  it("finance staff see each ratio with numerator, denominator, base and the cells behind", async () => {
    const browser = await signedInBrowser(server, "finanza");
    const { html } = await browser.get(`/?${query}`);
    const section = html.slice(html.indexOf('id="liquidation"'), html.indexOf('id="differences"'));
    const monitoring = sent.get("ATS-MI monitoring");
    assert.match(section, new RegExp(`href="/invii/${monitoring}#J8"`));
    assert.match(section, /17\.430,00\s€/);
    assert.match(section, /60\.000,00\s€/);
    assert.match(section, /29,05\s%/);
    assert.match(section, /tutte le fonti/);
    const page = await browser.get(`/invii/${monitoring}`);
    assert.match(page.html, /<td id="J8" class="number">17\.430,00\s€<\/td>/);
  });

  it("officers see their own territory only, and no liquidation per project", async () => {
    const browser = await signedInBrowser(server, "officer.milano");
    const { html } = await browser.get(`/?${query}`);
    assert.match(html, /1 su 1/);
    assert.doesNotMatch(html, /Val Padana|id="liquidation"/);
    const other = await browser.get(`/invii/${sent.get("ATS-VP projects")}`);
    assert.equal(other.status, 404);
    assert.match(other.html, /il suo profilo non può vederlo/);
    const list = await browser.get("/invii");
    assert.doesNotMatch(list.html, /Val Padana/);
  });

  it("a waived error is shown with its reason, and its cell is linked", async () => {
    const browser = await signedInBrowser(server, "regione");
    const { html } = await browser.get(`/invii/${sent.get("ATS-MI projects")}`);
    assert.match(html, /Come nel documento stampato; segnalato alla rete\./);
    assert.match(html, /<a href="#E13">E13<\/a>/);
    assert.match(
      html,
      /<td id="E13" class="number">1\.586\.009,34\s€ <a class="tag error" href="#findings">Errore<\/a>/,
    );
    assert.match(html, /1\.586\.009,34<\/td><td class="number">1\.407\.767,95<\/td>/);
  });

  it("English is kept in a cookie and changes texts and numbers", async () => {
    const browser = await signedInBrowser(server, "regione");
    const switched = await browser.get(`/?${query}&lang=en`);
    assert.equal(switched.status, 303);
    assert.equal(switched.headers.get("location"), `/?${query}`);
    const { html } = await browser.get(`/?${query}`);
    assert.match(html, /<html lang="en">/);
    assert.match(html, /Regional picture/);
    assert.match(html, /1,586,009\.34/);
  });

  it("a plan without submissions is a plain page, not an error", async () => {
    const browser = await signedInBrowser(server, "regione");
    const { status, html } = await browser.get("/?programme=PLAN-2012&period=2012-S1");
    assert.equal(status, 200);
    assert.match(html, /non è ancora arrivato nulla/);
  });
});

describe("server/web: sign-in and safety of the pages", () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer({ pages: (services) => createPages(services, staticSettings) });
  });
  after(() => server.stop());

  it("leads to the sign-in form when nobody is signed in", async () => {
    for (const path of ["/", "/invii", "/invii/6b8c1a90-6c67-4a5e-9a53-6c1d7c3d2f11"]) {
      const answer = await browserSession(server).get(path);
      assert.equal(answer.status, 303, path);
      assert.equal(answer.headers.get("location"), "/accesso");
    }
  });

  it("keeps the session in a cookie that scripts and other sites cannot use", async () => {
    const answer = await browserSession(server).post("/accesso", { username: "regione", password });
    const cookie = answer.headers.get("set-cookie") ?? "";
    for (const part of ["__Host-concilia-session=", "HttpOnly", "Secure", "SameSite=Strict", "Path=/"]) {
      assert.ok(cookie.includes(part), part);
    }
  });

  it("the cookie opens no API, the bearer token no page", async () => {
    const browser = await signedInBrowser(server, "regione");
    assert.equal((await browser.get("/api/me")).status, 401);
    const token = await server.signIn("regione");
    const page = await fetch(`${server.url}/`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "manual",
    });
    assert.equal(page.status, 303);
  });

  it("refuses forms sent from elsewhere, or from nowhere", async () => {
    for (const origin of ["https://evil.example", "null", `${server.url}.evil.example`, null]) {
      const answer = await browserSession(server).post("/accesso", { username: "regione", password }, origin);
      assert.equal(answer.status, 403, String(origin));
      assert.equal(answer.headers.get("set-cookie"), null);
    }
  });

  it("says in Italian when name or password do not match", async () => {
    const answer = await browserSession(server).post("/accesso", { username: "regione", password: "x" });
    assert.equal(answer.status, 401);
    assert.match(await answer.text(), /role="alert">Nome utente o password non corretti/);
  });

  it("signing out ends the session on the server too", async () => {
    const browser = await signedInBrowser(server, "regione");
    const stolen = new Map(browser.cookies);
    await browser.post("/esci", {});
    for (const [name, value] of stolen) browser.cookies.set(name, value);
    assert.equal((await browser.get("/")).status, 303);
  });

  it("shows HTML and formula text as text", async () => {
    const token = await server.signIn("approver.milano");
    const evil = `<script>alert(1)</script>"'&=HYPERLINK("http://x")`;
    const tables = [table("projects", [{ type: "text", text: evil }, number("1.00")], `<b>${evil}`)];
    const [first] = tables;
    if (first?.columns[1]) first.columns[1].header = `<img src=x onerror=alert(2)>`;
    const body = envelope(fakeEngine, tables, { workbook: `"><script>alert(3)</script>.xlsx` });
    const { submission } = (await server.call("POST", "/api/submissions", { token, body })).body;
    const browser = await signedInBrowser(server, "regione");
    for (const path of ["/", "/invii", `/invii/${submission}`, "/invii?x=<script>alert(4)</script>"]) {
      const { html, status } = await browser.get(path);
      assert.equal(status, 200, path);
      assert.doesNotMatch(html, /<script|<img|<b>/i, path);
    }
    const { html } = await browser.get(`/invii/${submission}`);
    assert.ok(html.includes("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;=HYPERLINK("));
  });

  it("pages load nothing from elsewhere and run no script", async () => {
    const browser = await signedInBrowser(server, "regione");
    const { html, headers } = await browser.get("/");
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /script-src|unsafe/);
    assert.doesNotMatch(html, /<script|style="|https?:\/\//);
  });

  it("a language switch cannot lead to another host", async () => {
    const answer = await browserSession(server).get("//evil.example/?lang=en");
    assert.ok(!(answer.headers.get("location") ?? "").startsWith("//"));
  });

  it("an unknown page is a page that says so", async () => {
    const browser = await signedInBrowser(server, "regione");
    const answer = await browser.get("/nessuna-pagina");
    assert.equal(answer.status, 404);
    assert.match(answer.html, /Non esiste nulla a questo indirizzo/);
  });
});
