/**
 * The proof that a later programme is one data file: a copy of the code, the file put into the folder of the acts, nothing else
 * touched, and the commands run on workbooks of that programme.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { ats } from "../../shared/acts/territories.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Inside the project, so that the copy finds the installed packages.
const copy = join(root, ".build/later-programme");

type Rows = readonly (readonly (string | number)[])[];

async function workbook(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      rows: rows.map((row) => [...row]),
    })),
  });
  const file = join(copy, name);
  writeFileSync(file, bytes);
  return file;
}

function concilia(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx/esm", "server/cli/concilia.ts", ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, out: stdout, err: stderr };
}

/** Rules and cells of the findings of `concilia check --json`, sorted. */
function findingsIn(folder: string, file: string): string[] {
  const { out } = concilia(folder, "check", file, "--json");
  const { findings } = JSON.parse(out) as { findings: { rule: string; cell: string }[] };
  return findings.map(({ rule, cell }) => `${rule} ${cell}`).sort();
}

const alliances: Rows = [
  ["Alleanze locali - Programma 2020-2023 (D.G.R. 9999/2020)"],
  [],
  ["Alleanza", "Soggetto", "Ruolo", "Natura", "Tipologia"],
  ["Tempi nuovi", "La Rondine cooperativa sociale", "capofila", "privato", "terzo settore"],
  ["Tempi nuovi", "Comune di Alfa", "partner", "pubblico", "ente locale"],
  ["Nidi aperti", "Gamma S.r.l.", "capofila", "privato", "impresa"],
  ["Nidi aperti", "Comune di Beta", "partner", "pubblico", "ente locale"],
];

const people = [3_400_000, 1_450_000, 300_000, 1_210_000, 1_110_000, 1_170_000, 770_000, 540_000];
const population: Rows = [
  ["Riparto 2020-2023: popolazione residente (DGR 9999/220)"],
  [],
  ["ATS", "Popolazione residente"],
  ...Object.values(ats).map(({ name }, index) => [name, people[index] ?? 0]),
];

describe("a later programme as one data file", function () {
  this.timeout(60_000);

  before(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    for (const part of ["shared", "server", "build.mjs", "package.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    const act = readFileSync(new URL("later-programme.ts", import.meta.url), "utf8")
      .replaceAll("../../shared/acts/", "../")
      .replaceAll("../../shared/kit/", "../../kit/");
    writeFileSync(join(copy, "shared/acts/data/test-2020.ts"), act);
    execFileSync(process.execPath, ["build.mjs", "--acts"], { cwd: copy });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it("is listed with the other acts", () => {
    const { acts } = JSON.parse(concilia(copy, "acts", "--json").out) as { acts: { id: string }[] };
    assert.ok(acts.some(({ id }) => id === "TEST-2020"));
  });

  it("admits private non-profit leads under its own act, enterprises still not", async () => {
    const file = await workbook("alleanze.xlsx", { Alleanze: alliances });
    const leads = (folder: string) => findingsIn(folder, file).filter((one) => one.startsWith("alliance."));
    assert.deepEqual(leads(copy), ["alliance.publicLead B6"]);
    // Without the file no act of that programme is known, and the last word is that of the acts before.
    assert.deepEqual(leads(root), ["alliance.publicLead B4", "alliance.publicLead B6"]);
  });

  it("knows its citations, wrong ones too", async () => {
    const file = await workbook("popolazione.xlsx", { Popolazione: population });
    assert.ok(findingsIn(copy, file).includes("acts.citation A1"));
    assert.ok(!findingsIn(root, file).includes("acts.citation A1"));
  });

  it("allocates by population among the 8 ATS and divides 80/20, to the cent", async () => {
    const file = await workbook("popolazione.xlsx", { Popolazione: population });
    const { status, out, err } = concilia(copy, "allocate", file, "--amount", "1000000.01", "--json");
    assert.equal(status, 0, err);
    const document = JSON.parse(out) as {
      by: string;
      act: { id: string };
      parts: { territory: string; amount: string; alliances: string; systemActions: string }[];
    };
    assert.deepEqual([document.by, document.act.id], ["ats", "TEST-2020"]);
    const cents = (text: string) => BigInt(text.replace(".", ""));
    const total = people.reduce((all, count) => all + count, 0);
    let sum = 0n;
    for (const [index, { amount, alliances: most, systemActions }] of document.parts.entries()) {
      // Exact quota in cents times the whole population, so that no division is needed.
      const quota = 100_000_001n * BigInt(people[index] ?? 0);
      const away = cents(amount) * BigInt(total) - quota;
      assert.ok(away < BigInt(total) && away > -BigInt(total), amount);
      assert.equal(cents(most) + cents(systemActions), cents(amount));
      const fifths = cents(amount) * 4n - cents(most) * 5n;
      assert.ok(fifths >= -2n && fifths <= 2n, `${most} of ${amount}`);
      sum += cents(amount);
    }
    assert.equal(sum, 100_000_001n);
    const asl = concilia(copy, "allocate", file, "--amount", "100", "--by", "asl");
    assert.equal(asl.status, 2);
    assert.match(asl.err, /8 ATS/);
  });

  it("can be chosen in a form", () => {
    const file = join(copy, "progetti.xlsx");
    assert.equal(concilia(copy, "template", "projects", "--out", file).status, 0);
    const help = concilia(copy, "check");
    assert.match(help.err, /TEST-2020/);
  });
});
