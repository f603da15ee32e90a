/** `concilia serve`: the production server. No demo accounts, no workbench, no samples. */
import { resolve } from "node:path";
import { refuseDemoFolder } from "./demo-folder.ts";
import type { Settings } from "./settings.ts";
import { startServer, untilAskedToStop } from "./start-server.ts";

/** Runs until SIGINT or SIGTERM. Without DATA_DIR the data live in ./data. @throws WrongSettings */
export async function serve(settings: Settings): Promise<void> {
  const dataDir = settings.dataDir ?? resolve("data");
  refuseDemoFolder(dataDir);
  const server = await startServer(settings, { dataDir, demo: false });
  process.stdout.write(`Concilia: ${server.address}\n`);
  await untilAskedToStop();
  await server.close();
}
