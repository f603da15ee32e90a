/** Writes docs/samples/*.xlsx and data/layout.json from the data files: `npx tsx tests/golden/build-samples.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildSamples } from "./samples.ts";

const target = new URL("../../docs/samples/", import.meta.url);
mkdirSync(target, { recursive: true });
const { files, layout } = await buildSamples();
for (const [name, bytes] of files) {
  writeFileSync(new URL(encodeURIComponent(name), target), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
writeFileSync(new URL("data/layout.json", import.meta.url), `${JSON.stringify(layout, null, 2)}\n`);
