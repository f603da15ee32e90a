/**
 * Finds a Chromium for the end-to-end tests, and installs one where that is possible.
 * Order: the CHROMIUM variable, a browser of the system, Playwright's cache; then Debian's package, as root.
 * As a program: prints the path, or one line why there is none.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where browsers live on systems that do not put them into PATH. */
const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some systems ship a script that only says what to install: a browser is what tells its version. */
function works(path) {
  if (!executable(path)) return false;
  // On Windows "--version" opens a window.
  if (process.platform === "win32") return true;
  const asked = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
}

function inPath(env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inPlaywrightCache(env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache", "ms-playwright"),
    join(homedir(), "Library", "Caches", "ms-playwright"),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, "ms-playwright"),
  ].filter((folder) => folder && existsSync(folder));
  const inside = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win64/chrome.exe",
    "chrome-win/chrome.exe",
  ];
  return caches.flatMap((folder) =>
    readdirSync(folder)
      .filter((entry) => /^chromium-\d+$/.test(entry))
      .sort()
      .reverse()
      .flatMap((entry) => inside.map((file) => join(folder, entry, file))),
  );
}

/** Path of a browser that runs, or null. Throws when CHROMIUM names one that does not: a wish is not replaced silently. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM) {
    if (works(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is set to ${env.CHROMIUM}, which is no browser that runs`);
  }
  return [...inPath(env), ...fixedPlaces, ...inPlaywrightCache(env)].find(works) ?? null;
}

function installOnDebian() {
  const options = {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  return (
    spawnSync("apt-get", ["update"], options).status === 0 &&
    spawnSync(
      "apt-get",
      ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
      options,
    ).status === 0
  );
}

/** Path of a browser, installed if need be. Throws an Error of one line otherwise. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const debianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const installed = debianRoot && installOnDebian() ? findBrowser() : null;
  if (installed) return installed;
  throw new Error(
    `no browser for the end-to-end tests${debianRoot ? " and apt-get could not install one" : ""}: install Chromium, Chrome or Edge, or set CHROMIUM to its path`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
