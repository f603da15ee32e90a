/** `concilia serve`: the production server. No demo accounts, no workbench, no samples. */
import { resolve } from "node:path";
import type { Settings } from "./settings.ts";
import { startServer, untilAskedToStop } from "./start-server.ts";

/** Runs until SIGINT or SIGTERM. Without DATA_DIR the data live in ./data. */
export async function serve(settings: Settings): Promise<void> {
  const server = await startServer(settings, { dataDir: settings.dataDir ?? resolve("data"), demo: false });
  process.stdout.write(`Concilia: ${server.address}\n`);
  await untilAskedToStop();
  await server.close();
}
