import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { importsOf, packageOf, root, sourceFiles } from "./source-files.ts";

const names = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: names, devDependencies: names, scripts: names });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.unknown().optional(),
      optional: z.boolean().optional(),
      optionalDependencies: names.optional(),
    }),
  ),
});

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), "utf8"));
}

/** Licences that may stand beside EUPL-1.2 in what we ship or build with. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
]);

/** Named with the reason; anything else without a known licence fails. */
const licenceExceptions: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsoft's own licence: for developing and testing add-ins only, never shipped",
  "@univerjs/telemetry": "Apache-2.0 in its own manifest, which the lockfile does not repeat",
  "dom-walk": "MIT in its LICENCE file; its manifest has the field of 2012",
};

/** Used without an import of ours. */
const usedOtherwise: Readonly<Record<string, string>> = {
  "@biomejs/biome": "command: lint",
  "@microsoft/office-js": "served to the pane as files",
  "@types/express": "types",
  "@types/mocha": "types",
  "@types/node": "types",
  "@types/office-js": "types",
  mocha: "command: tests",
  sqlite3: "driver that Knex loads by name",
  tsx: "command: runs TypeScript",
  typescript: "command: types",
  "webpack-cli": "command: bundles",
  "css-loader": "named in the webpack configuration",
  "esbuild-loader": "named in the webpack configuration",
};

/** "(MIT OR Apache-2.0)": one is enough; with AND all are needed. */
function permitted(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => allowed.has(name.trim())));
}

/** Our own scripts and configuration files, which are JavaScript. */
function scripts(): string[] {
  const inFolder = (folder: string, deep: boolean) =>
    readdirSync(join(root, folder), { recursive: deep, encoding: "utf8" })
      .filter((name) => /\.(?:mjs|cjs|js)$/.test(name))
      .map((name) => join(folder, name));
  return [...inFolder(".", false), ...inFolder("tests", true)].map((name) =>
    readFileSync(join(root, name), "utf8"),
  );
}

describe("dependencies", () => {
  const manifest = Manifest.parse(json("package.json"));
  const lock = Lock.parse(json("package-lock.json")).packages;
  const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
  const sources = sourceFiles(["shared", "addin", "server", "tests"]);
  const product = (path: string) => !path.startsWith("tests/");
  let imported: { name: string; path: string }[] = [];

  before(async () => {
    imported = (await importsOf(sources))
      .filter(({ own, target }) => !own && !target.startsWith("node:"))
      .map(({ target, from }) => ({ name: packageOf(target), path: from.path }));
  });

  it("all have a licence that goes with ours", () => {
    const offenders = Object.entries(lock)
      .filter(([path]) => path !== "")
      .map(([path, { license }]) => ({
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        licence: typeof license === "string" ? license : "none declared",
      }))
      .filter(({ name, licence }) => !permitted(licence) && !licenceExceptions[name])
      .map(({ name, licence }) => `${name}: ${licence}`);
    assert.deepEqual(offenders, []);
  });

  it("are pinned to one version", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it("are in the lockfile for every platform, as a clean install demands", () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !lock[`node_modules/${name}`] && !lock[`${path}/node_modules/${name}`])
        .map((name) => `${path} needs ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it("are declared wherever they are imported, and not as development tools in what runs on the server", () => {
    const undeclared = imported
      .filter(({ name }) => !declared.has(name))
      .map(({ name, path }) => `${path}: ${name}`);
    assert.deepEqual(undeclared, []);
    const onlyForDevelopment = imported
      .filter(({ name, path }) => /^(?:server|shared)\//.test(path) && !manifest.dependencies[name])
      .map(({ name, path }) => `${path}: ${name}`);
    assert.deepEqual(onlyForDevelopment, []);
  });

  it("are all used", () => {
    const texts = [...scripts(), ...sources.map(({ text }) => text), ...Object.values(manifest.scripts)];
    const inCode = new Set(imported.map(({ name }) => name));
    const quoted = (name: string) => texts.some((text) => new RegExp(`["'\`/]${name}(?:["'\`/])`).test(text));
    const unused = [...declared].filter((name) => !inCode.has(name) && !usedOtherwise[name] && !quoted(name));
    assert.deepEqual(unused, []);
    assert.ok(imported.some(({ path }) => product(path)));
  });
});
