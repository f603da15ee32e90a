/** Where the built pane, the samples and the manifest lie: found from this file, whether bundled or not. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder whose package.json is ours. @throws when there is none above this file */
export function projectRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "concilia") return folder;
    if (dirname(folder) === folder) throw new Error("the folder of the program cannot be found");
  }
}
