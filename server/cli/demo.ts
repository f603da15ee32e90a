/** `concilia demo`: server, pane and workbench with sample data, for trying and for tests. Never for real data. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAccount } from "../auth/accounts.ts";
import { claimDemoFolder } from "./demo-folder.ts";
import { projectRoot } from "./project-root.ts";
import type { Settings } from "./settings.ts";
import { listen, type StartedServer, startServer, stop, untilAskedToStop } from "./start-server.ts";

/** The only accounts with a published password; they exist in the demo's data folder and nowhere else. */
export const demoPassword = "concilia-demo";
export const demoAccounts = [
  { username: "officer.milano", displayName: "Operatrice ATS Milano", role: "officer", territory: "ATS-MI" },
  {
    username: "approver.milano",
    displayName: "Responsabile ATS Milano",
    role: "approver",
    territory: "ATS-MI",
  },
  {
    username: "officer.valpadana",
    displayName: "Operatore ATS Val Padana",
    role: "officer",
    territory: "ATS-VP",
  },
  {
    username: "approver.valpadana",
    displayName: "Responsabile ATS Val Padana",
    role: "approver",
    territory: "ATS-VP",
  },
  { username: "regione", displayName: "Regione Lombardia", role: "region", territory: null },
  { username: "finanza", displayName: "Regione Lombardia, bilancio", role: "finance", territory: null },
] as const;

/**
 * Fills a fresh demo through the public API, like any client.
 * `address` is plain http on the loopback interface, open only while seeding.
 */
export type SeedDemo = (address: string) => Promise<void>;

/** Starts the demo and returns; tests use this. A folder that already holds submissions is left as it is. */
export async function startDemo(settings: Settings, seedDemo?: SeedDemo): Promise<StartedServer> {
  const dataDir = settings.dataDir ?? join(projectRoot(), "data", "demo");
  claimDemoFolder(dataDir);
  const server = await startServer(settings, { dataDir, demo: true });
  const clock = () => new Date();
  for (const account of demoAccounts) {
    await createAccount(
      { ...account, password: demoPassword },
      { store: server.store, clock, origin: "demo" },
    );
  }
  const isFresh = (await server.store.listSubmissions({})).length === 0;
  if (seedDemo && isFresh) await seed(server, seedDemo);
  return server;
}

async function seed(server: StartedServer, seedDemo: SeedDemo): Promise<void> {
  const door = createServer(server.app);
  await listen(door, 0, "127.0.0.1");
  try {
    await seedDemo(`http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  } finally {
    await stop(door);
  }
}

/** Runs until Ctrl-C. */
export async function demo(settings: Settings, seedDemo?: SeedDemo): Promise<void> {
  const server = await startDemo(settings, seedDemo);
  const names = demoAccounts.map((account) => `    ${account.username.padEnd(20)} ${account.displayName}`);
  process.stdout.write(
    [
      "",
      "  Concilia, dimostrazione / demo",
      "",
      `  Workbench   ${server.address}/workbench/`,
      `  Dashboard   ${server.address}/`,
      "",
      `  Accessi, password «${demoPassword}» / accounts, password "${demoPassword}":`,
      ...names,
      "",
      "  Ctrl-C per chiudere / to stop",
      "",
      "",
    ].join("\n"),
  );
  await untilAskedToStop();
  await server.close();
}
