/**
 * Builds everything that runs: `node build.mjs [--no-workbench] [--force]`.
 * dist/pane (task pane), dist/workbench (try-out page), dist/concilia.js and dist/read-worker.js (server and commands).
 * Before it, the list of the acts is made from their folder, so that a new act is one data file; `--acts` makes the list alone.
 * A part whose inputs did not change since its last build is left as it is, so that a second `npm start` is quick.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const root = import.meta.dirname;
const dist = join(root, "dist");
const force = process.argv.includes("--force");

/** shared/acts/all.ts: the modules of shared/acts/data, by name. Written only when it changes. */
function listActs() {
  const names = readdirSync(join(root, "shared/acts/data"))
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const name = (file) => file.replace(/\.ts$/, "").replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
  const list = join(root, "shared/acts/all.ts");
  const text = `/** The acts, one per file of the folder \`data\`. Made by build.mjs: not written by hand. */
import type { Act } from "./act.ts";
${names.map((file) => `import { act as ${name(file)} } from "./data/${file}";`).join("\n")}

export const acts: readonly Act[] = [
${names.map((file) => `  ${name(file)},`).join("\n")}
];
`;
  if (!existsSync(list) || readFileSync(list, "utf8") !== text) writeFileSync(list, text);
}

listActs();
if (process.argv.includes("--acts")) process.exit();

/** Each part: what it is made from, what proves that it is there, how it is made. */
const parts = [
  {
    name: "server",
    inputs: ["server", "shared"],
    outputs: ["concilia.js", "read-worker.js"],
    make: bundleServer,
  },
  {
    name: "pane",
    inputs: [
      "addin/panel",
      "addin/excel",
      "addin/sync",

      "shared",
      "manifest.xml",
      "webpack.config.js",
    ],
    outputs: ["pane/index.html"],
    make: () => bundlePages("./webpack.config.js"),
  },
  {
    name: "workbench",
    inputs: ["addin/workbench", "shared", "webpack.workbench.config.js"],
    outputs: ["workbench/index.html"],
    make: () => bundlePages("./webpack.workbench.config.js"),
  },
].filter((part) => part.name !== "workbench" || !process.argv.includes("--no-workbench"));

/** Changes with any path, size or time of any input, with this script and with the installed packages. */
function stampOf(inputs) {
  const hash = createHash("sha256");
  for (const input of [...inputs, "build.mjs", "package-lock.json"]) stampInto(hash, join(root, input));
  return hash.digest("hex");
}

function stampInto(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${relative(root, path)}\n${found.size}\n${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) stampInto(hash, join(path, name));
}

async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      concilia: join(root, "server/cli/concilia.ts"),
      "read-worker": join(root, "server/cli/read-worker.ts"),
    },
    outdir: dist,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}

async function bundlePages(configFile) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import("webpack"),
    import(configFile),
  ]);
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString("errors-warnings"));
  if (stats.hasErrors()) throw new Error(`${configFile}: the bundle has errors`);
}

/** Size that travels over the wire, for the record of each build. */
function sizeOf(outputs) {
  const folder = join(dist, outputs[0].split("/").slice(0, -1).join("/"));
  const files = outputs[0].includes("/")
    ? readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name))
    : outputs;
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  return `${Math.round(bytes / 1024)} KB gzip`;
}

async function build(part) {
  const stampFile = join(root, ".build", `built-${part.name}`);
  const stamp = stampOf(part.inputs);
  const present = part.outputs.every((output) => existsSync(join(dist, output)));
  if (!force && present && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const started = performance.now();
  await part.make();
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(stampFile, stamp);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${part.name}: built in ${seconds} s, ${sizeOf(part.outputs)}`);
}

const results = await Promise.allSettled(parts.map(build));
for (const result of results) {
  if (result.status !== "rejected") continue;
  console.error(result.reason instanceof Error ? result.reason.message : result.reason);
  process.exitCode = 1;
}
