import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, it } from "mocha";
import { demoAccounts, demoPassword, startDemo } from "../../server/cli/demo.ts";
import { serve } from "../../server/cli/serve.ts";
import { readSettings } from "../../server/cli/settings.ts";
import { startServer } from "../../server/cli/start-server.ts";
import { openStore } from "../../server/store/sqlite-store.ts";
import { temporaryFolder } from "./folders.ts";

/** Over https, trusting only the certificate in the data folder. */
function secureGet(address: string, folder: string): Promise<{ status: number; text: string }> {
  const ca = readFileSync(join(folder, "development-certificate.pem"));
  return new Promise((resolve, reject) => {
    get(address, { ca, agent: false }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    }).on("error", reject);
  });
}

describe("server/cli: starting", () => {
  it("serves https with its own certificate, no demo account, no workbench", async () => {
    const folder = temporaryFolder();
    const settings = readSettings({ PORT: "0", LOG_LEVEL: "silent" });
    const server = await startServer(settings, { dataDir: folder, demo: false });
    try {
      assert.match(server.address, /^https:\/\/localhost:\d+$/);
      const health = await secureGet(`${server.address}/healthz`, folder);
      assert.equal(health.status, 200);
      assert.equal(JSON.parse(health.text).database, true);
      assert.equal((await secureGet(`${server.address}/workbench/`, folder)).status, 404);
      for (const { username } of demoAccounts) assert.equal(await server.store.findAccount(username), null);
    } finally {
      await server.close();
    }
  });

  it("says so when the port is taken, and lets go of the database", async () => {
    const settings = readSettings({ PORT: "0", TLS: "off", LOG_LEVEL: "silent" });
    const server = await startServer(settings, { dataDir: temporaryFolder(), demo: false });
    const port = Number(new URL(server.address).port);
    try {
      await assert.rejects(
        startServer({ ...settings, port }, { dataDir: temporaryFolder(), demo: false }),
        /è già in uso/,
      );
    } finally {
      await server.close();
    }
  });

  it("the demo has its accounts, and is seeded once, through the API", async () => {
    const folder = temporaryFolder();
    const settings = readSettings({ PORT: "0", TLS: "off", DATA_DIR: folder, LOG_LEVEL: "silent" });
    const seeded: string[] = [];
    const seed = async (address: string) => {
      const response = await fetch(`${address}/api/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username: "approver.valpadana", password: demoPassword }),
      });
      assert.equal(response.status, 201);
      seeded.push(address);
    };
    const server = await startDemo(settings, seed);
    const [door = ""] = seeded;
    try {
      assert.equal(seeded.length, 1);
      await assert.rejects(fetch(`${door}/healthz`), "the door for seeding is closed");
      assert.equal((await fetch(`${server.address}/healthz`)).status, 200);
      assert.equal((await server.store.findAccount("finanza"))?.role, "finance");
    } finally {
      await server.close();
    }
    const again = await startDemo(settings);
    await again.close();
    await assert.rejects(
      serve(settings),
      /password pubblica/,
      "production does not run on the demo's folder",
    );
  });

  it("the demo does not touch a folder with real data", async () => {
    const folder = temporaryFolder();
    const store = await openStore(folder);
    await store.close();
    const settings = readSettings({ PORT: "0", TLS: "off", DATA_DIR: folder, LOG_LEVEL: "silent" });
    await assert.rejects(startDemo(settings), /non sono della dimostrazione/);
  });
});

describe("server/cli: stopping", () => {
  const children: ChildProcess[] = [];
  after(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`closes cleanly on ${signal}`, async () => {
      const folder = temporaryFolder();
      const program = `
        const { serve } = await import("./server/cli/serve.ts");
        const { readSettings } = await import("./server/cli/settings.ts");
        await serve(readSettings(process.env));`;
      const child = spawn(process.execPath, ["--import=tsx", "--input-type=module", "--eval", program], {
        cwd: fileURLToPath(new URL("../../", import.meta.url)),
        env: { ...process.env, PORT: "0", TLS: "off", DATA_DIR: folder, LOG_LEVEL: "silent" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      children.push(child);
      const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout?.on("data", (text) => resolve(String(text).replace("Concilia: ", "").trim()));
        child.once("exit", () => reject(new Error("ended before it listened")));
      });
      assert.equal((await fetch(`${address}/healthz`)).status, 200);
      child.kill(signal);
      assert.equal(await exit, 0);
      await assert.rejects(fetch(`${address}/healthz`));
      const store = await openStore(folder);
      await store.ping();
      await store.close();
    }).timeout(20_000);
  }
});
