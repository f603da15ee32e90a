import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { developmentKeyPair, readKeyPair } from "../../server/cli/certificate.ts";
import { readSettings, WrongSettings } from "../../server/cli/settings.ts";
import { temporaryFolder } from "./folders.ts";

describe("server/cli: settings", () => {
  it("has safe defaults", () => {
    const settings = readSettings({});
    assert.deepEqual(
      [
        settings.port,
        settings.host,
        settings.tls,
        settings.officeJs,
        settings.dataDir,
        settings.loginAttempts,
      ],
      [3443, "127.0.0.1", true, undefined, undefined, 10],
    );
  });

  it("reads every variable, and blank as not set", () => {
    const settings = readSettings({
      PORT: "8443",
      HOST: "0.0.0.0",
      DATA_DIR: "/var/lib/concilia",
      TLS: "off",
      LOG_LEVEL: "",
      PUBLIC_URL: "https://concilia.example.it/",
      OFFICE_JS: "/office-js/office.js",
      LOGIN_ATTEMPTS: "5",
      HOME: "/somewhere",
    });
    assert.equal(settings.port, 8443);
    assert.equal(settings.tls, false);
    assert.equal(settings.logLevel, undefined);
    assert.equal(settings.publicUrl, "https://concilia.example.it");
  });

  const wrong: readonly (readonly [name: string, value: string])[] = [
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["TLS", "yes"],
    ["OFFICE_JS", "http://insecure.example/office.js"],
    ["LOG_LEVEL", "loud"],
    ["PUBLIC_URL", "concilia.example.it"],
    ["TLS_KEY", "key.pem"],
    ["LOGIN_ATTEMPTS", "0"],
  ];
  for (const [name, value] of wrong) {
    it(`refuses ${name}=${value} in Italian and English`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error) =>
          error instanceof WrongSettings &&
          error.message.includes(`${name} = ${JSON.stringify(value)}: deve essere`) &&
          error.message.includes("must be"),
      );
    });
  }

  it("names all wrong variables at once", () => {
    assert.throws(() => readSettings({ PORT: "x", TLS: "x" }), /PORT = "x"[\s\S]*TLS = "x"/);
  });
});

describe("server/cli: certificates", () => {
  const now = new Date("2026-11-22T00:00:00Z");

  it("makes a development certificate once, for localhost and the public name, its key for the owner only", async () => {
    const folder = temporaryFolder();
    const first = await developmentKeyPair(folder, "concilia.example.it", now);
    const certificate = new X509Certificate(first.cert);
    assert.ok(certificate.checkHost("localhost"));
    assert.ok(certificate.checkHost("concilia.example.it"));
    assert.ok(certificate.checkIP("127.0.0.1"));
    assert.equal(certificate.ca, false);
    assert.equal(statSync(join(folder, "development-key.pem")).mode & 0o077, 0);
    assert.deepEqual(await developmentKeyPair(folder, "concilia.example.it", now), first);
  });

  it("makes another when it is about to expire, or for another name", async () => {
    const folder = temporaryFolder();
    const first = await developmentKeyPair(folder, "localhost", now);
    const later = new Date(now.getTime() + 795 * 86_400_000);
    const renewed = await developmentKeyPair(folder, "localhost", later);
    assert.notEqual(renewed.cert, first.cert);
    const other = await developmentKeyPair(folder, "other.example.it", later);
    assert.ok(new X509Certificate(other.cert).checkHost("other.example.it"));
  });

  it("says which file of the installer's own cannot be read", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "cert.pem"), "x");
    assert.throws(
      () => readKeyPair({ cert: join(folder, "cert.pem"), key: join(folder, "missing.pem") }),
      /TLS_KEY.*missing\.pem non si può leggere/,
    );
  });
});
