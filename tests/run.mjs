/**
 * The whole test run: `npm test`.
 * Types, lint, build and the search for a browser side by side; then unit and integration tests; then end to end.
 * Stops after the first stage with a failure. The last line is always "N passed, N failed".
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const counts = mkdtempSync(join(tmpdir(), "concilia-tests-"));
const node = process.execPath;
const minutes = 60_000;

function tool(name, path, args, limit) {
  return { name, command: [node, join(root, path), ...args], limit };
}

/** Mocha always runs in a process of its own; its counts come back through a file. */
function suite(name, patterns, limit) {
  const mocha = join(root, "node_modules/mocha/bin/mocha.js");
  const reporter = join(root, "tests/count-reporter.cjs");
  return {
    name,
    command: [node, mocha, "--reporter", reporter, ...patterns],
    limit,
    counts: join(counts, `${name}.json`),
  };
}

const stages = [
  [
    tool("types", "node_modules/typescript/bin/tsc", ["-b"], 4 * minutes),
    tool("lint", "node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."], 2 * minutes),
    tool("build", "build.mjs", [], 4 * minutes),
    tool("browser", "tests/browser.mjs", [], 8 * minutes),
  ],
  [suite("unit and integration", ["tests/**/*.test.ts"], 7 * minutes)],
  [suite("end to end", ["tests/e2e/**/*.e2e.ts"], 6 * minutes)],
];

/** Pids of the process groups that run now. */
const running = new Set();

function killGroup(pid) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Runs a step; `live` passes its output on as it comes, otherwise it is shown in one piece. */
function run(step, live, env) {
  return new Promise((done) => {
    const started = Date.now();
    const [command, ...args] = step.command;
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, ...(step.counts ? { CONCILIA_TEST_COUNTS: step.counts } : {}) },
      stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
      detached: process.platform !== "win32",
    });
    running.add(child.pid);
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, step.limit);
    let trouble = "";
    child.on("error", (error) => {
      trouble = error.message;
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      running.delete(child.pid);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (late) trouble = `not finished after ${step.limit / 1000} s`;
      const ok = status === 0 && !trouble;
      done({ step, ok, seconds, text: Buffer.concat(output).toString(), trouble });
    });
  });
}

/** Tests of a suite, or the step itself as one failure. A suite that ran nothing has failed. */
function countsOf({ step, ok }) {
  if (!step.counts) return { passed: 0, failed: ok ? 0 : 1 };
  let passed = 0;
  let failed = 0;
  try {
    const { passes, failures } = JSON.parse(readFileSync(step.counts, "utf8"));
    passed = passes;
    failed = failures;
  } catch {
    // The suite broke down before its end: counted below.
  }
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function report({ step, ok, seconds, text, trouble }) {
  console.log(`${ok ? "ok    " : "FAILED"} ${step.name} (${seconds} s)${trouble ? ` - ${trouble}` : ""}`);
  if (!ok && text) console.log(text.trimEnd());
}

let passed = 0;
let failed = 0;
const env = {};

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    for (const pid of running) killGroup(pid);
    console.log(`stopped by ${signal}`);
    console.log(`${passed} passed, ${failed + 1} failed`);
    process.exit(1);
  });
}

const started = Date.now();
for (const stage of stages) {
  const live = stage.length === 1;
  if (live) console.log(`\n--- ${stage[0].name}`);
  const results = await Promise.all(
    stage.map(async (step) => {
      const result = await run(step, live, env);
      report(result);
      return result;
    }),
  );
  for (const result of results) {
    const counted = countsOf(result);
    passed += counted.passed;
    failed += counted.failed;
    // The tests use the browser that was found or installed.
    if (result.step.name === "browser" && result.ok) env.CHROMIUM = result.text.trim().split("\n").at(-1);
  }
  if (failed > 0) break;
}
rmSync(counts, { recursive: true, force: true });
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
