/**
 * More random cases than `npm test` tries: `npm run properties -- --runs 100000 [--seed 42]`.
 * The seed is drawn afresh and printed; with it and the same number of runs the same cases come again.
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? randomInt(2 ** 31 - 1));
if (!Number.isInteger(runs) || runs < 10_000 || !Number.isInteger(seed)) {
  console.error(
    "usage: npm run properties -- [--runs N] [--seed N] [FILE...]; runs are 10000 or more, as in npm test",
  );
  process.exit(2);
}
console.log(
  `${runs} cases for each property; again with: npm run properties -- --runs ${runs} --seed ${seed}`,
);
const files = positionals.length > 0 ? positionals : ["tests/**/*properties.test.ts"];
const { status } = spawnSync(process.execPath, [resolve(root, "node_modules/mocha/bin/mocha.js"), ...files], {
  cwd: root,
  env: { ...process.env, PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed) },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
