/** `concilia check` on the sample workbooks reports what the independent script expects, and nothing else. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CheckDocument, checkCommand } from "../../server/cli/check.ts";
import { decimal, equal, round } from "../../shared/kit/decimal.ts";
import type { Severity } from "../../shared/kit/finding.ts";

interface Place {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

interface Must extends Place {
  readonly severityAtLeast: Severity;
  readonly severityAtMost?: Severity;
  readonly found: string | null;
  readonly expected: string | null;
  readonly readings?: readonly string[];
  readonly likelyCause?: { readonly sheet: string; readonly cell: string };
}

interface Expectations {
  readonly mustReport: readonly Must[];
  readonly mustStaySilent: readonly (Place & { readonly tolerated: Severity | null })[];
  readonly mayReport: readonly (Place & { readonly atMost: Severity })[];
}

const expectations = JSON.parse(
  readFileSync(new URL("expected.json", import.meta.url), "utf8"),
) as Expectations;
const samples = [
  "Piano Milano 2017-2018.xlsx",
  "Piano Val Padana 2017-2018.xlsx",
  "Riparto Lombardia 2014.xlsx",
  "Avviso POR FSE 2017.xlsx",
  "Piano di lavoro Milano 2012.xlsx",
  "Rete e Comitato Milano 2017.xlsx",
  "Accordo Cremona 2014.xlsx",
  "Indicatori di monitoraggio.xlsx",
];
const weight = { error: 3, warning: 2, info: 1 } as const;
const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/samples/${name}`, import.meta.url));

async function checked(name: string): Promise<{ document: CheckDocument; status: number }> {
  const lines: string[] = [];
  const io = {
    out: (text: string) => lines.push(text),
    err: (text: string) => lines.push(text),
    color: false,
  };
  const status = await checkCommand([pathOf(name), "--json"], io);
  return { document: JSON.parse(lines.join("\n")) as CheckDocument, status };
}

type Reported = CheckDocument["findings"][number];
const isNumber = (text: string | null): text is string => text !== null && /^-?\d+(\.\d+)?$/.test(text);

/** Equal as decimals; an expected value printed with fewer digits is the longer one rounded. */
function sameNumber(longer: string, shorter: string): boolean {
  const [a, b] = [decimal(longer), decimal(shorter)];
  return equal(a, b) || (a.scale > b.scale && equal(round(a, b.scale, "half-up"), b));
}

function fits(finding: Reported, must: Must): boolean {
  const severity = weight[finding.severity as Severity];
  if (severity < weight[must.severityAtLeast]) return false;
  if (must.severityAtMost && severity > weight[must.severityAtMost]) return false;
  // A figure that must not be guessed, or a difference in words, has no numbers to compare.
  const worded = !isNumber(must.found) || must.expected === null || !isNumber(must.expected);
  if (worded) return finding.found === null || finding.found === must.found;
  return (
    isNumber(finding.found) &&
    isNumber(finding.expected) &&
    equal(decimal(finding.found), decimal(must.found)) &&
    sameNumber(finding.expected, must.expected)
  );
}

describe("concilia check on the sample workbooks", () => {
  for (const name of samples) {
    describe(name, () => {
      const of = <T extends Place>(places: readonly T[]) => places.filter((place) => place.workbook === name);
      const must = of(expectations.mustReport);
      const at = (place: Place) => (finding: Reported) =>
        finding.sheet === place.sheet && finding.cell === place.cell;
      let findings: readonly Reported[];
      let result: Awaited<ReturnType<typeof checked>>;

      before(async () => {
        result = await checked(name);
        findings = result.document.findings;
      });

      it("reports every contradiction of the printed figures, with its figures", () => {
        for (const entry of must) {
          const here = findings.filter(at(entry));
          const hit = here.find((finding) => fits(finding, entry));
          assert.ok(hit, `${entry.sheet}!${entry.cell} ${entry.what}: ${JSON.stringify(here)}`);
          if (entry.likelyCause) {
            assert.ok(
              hit.message.includes(`«${entry.likelyCause.sheet}» ${entry.likelyCause.cell}`),
              hit.message,
            );
          }
          for (const reading of entry.readings ?? []) {
            const shown = new Intl.NumberFormat("it-IT", { useGrouping: true }).format(Number(reading));
            assert.ok(hit.message.includes(shown), hit.message);
          }
        }
      });

      it("reports nothing that nobody expects", () => {
        const allowed = of(expectations.mayReport);
        for (const finding of findings) {
          const severity = weight[finding.severity as Severity];
          const expected =
            must.some((entry) => at(entry)(finding) && fits(finding, entry)) ||
            allowed.some((entry) => at(entry)(finding) && severity <= weight[entry.atMost]);
          assert.ok(expected, JSON.stringify(finding));
        }
      });

      it("is silent where the figures are right", () => {
        const silent = of(expectations.mustStaySilent);
        assert.ok(silent.length > 5);
        for (const entry of silent) {
          // The same cell may be wrong in another respect, which is then expected with its own figures.
          const loud = findings.filter(
            (finding) =>
              at(entry)(finding) &&
              !must.some((other) => at(other)(finding) && fits(finding, other)) &&
              weight[finding.severity as Severity] > (entry.tolerated ? weight[entry.tolerated] : 0),
          );
          assert.deepEqual(loud, [], entry.what);
        }
      });

      it("ends with the verdict and the status of its findings", () => {
        const errors = findings.filter((finding) => finding.severity === "error").length;
        assert.equal(result.status, errors > 0 ? 1 : 0);
        assert.equal(result.document.counts.error, errors);
        assert.equal(result.document.verdict === "errors", errors > 0);
        assert.equal(
          errors > 0,
          must.some((entry) => entry.severityAtLeast === "error"),
        );
      });
    });
  }

  it("recognises every table of the samples as what it is", async () => {
    const seen: string[] = [];
    for (const name of samples) {
      const { document } = await checked(name);
      for (const { sheet, kind, range, rows } of document.tables)
        seen.push(`${sheet} ${range} ${kind} ${rows}`);
    }
    assert.deepEqual(seen, [
      "Soggetti aderenti B5:C12 members 6",
      "Proposte A5:E15 proposals 9",
      "Tab. 4.1 Progetti B6:G13 projects 6",
      "Schede progetto B5:D70 projectCard 6",
      "Piano finanziario B5:C21 financialPlan 12",
      "Monitoraggio 2-2017 B6:O14 monitoring 6",
      "Aderenti A6:B13 members 6",
      "Progetti approvati B6:I11 projects 4",
      "Risorse A6:B24 financialPlan 15",
      "Monitoraggio II sem 2017 B6:O12 monitoring 4",
      "Indicatori e pesi B5:G21 allocation 15",
      "Indicatori e pesi B23:D28 weights 5",
      "Contributi per provincia B6:C19 grants 12",
      // A card with a revision number: a table of no kind, about which nothing is said.
      "Frontespizio A5:D7 unknown 2",
      "Azioni A6:D44 actionRegister 35",
      "Rete A4:B11 members 6",
      "Comitato B5:C35 committee 30",
      "Enti aderenti A6:C26 memberList 20",
      // Forms without figures have no rows yet.
      "Indicatori 2014-15 A4:D4 monitoring2014 0",
      "Indicatori Piano 2017-18 A4:D4 planMonitoring 0",
    ]);
  });
});

describe("concilia as a program", function () {
  // Four processes that translate the whole program first.
  this.timeout(60_000);
  const program = fileURLToPath(new URL("../../server/cli/concilia.ts", import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", program, ...args], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });

  it("ends with 0 when no cell is wrong", () => {
    const { status, stdout } = run("check", pathOf("Piano Val Padana 2017-2018.xlsx"));
    assert.equal(status, 0, stdout);
    assert.match(stdout, /0 errori/);
  });

  it("ends with 1 and prints one document when there are errors", () => {
    const { status, stdout } = run("check", pathOf("Piano Milano 2017-2018.xlsx"), "--json");
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as CheckDocument).verdict, "errors");
  });

  it("ends with 2 and says why on a file that is no workbook", () => {
    const { status, stdout, stderr } = run("check", fileURLToPath(import.meta.url));
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /check-samples\.test\.ts: \p{Lu}.+/u);
  });

  it("ends with 2 and says how to call it when called without a file", () => {
    const { status, stderr } = run("check");
    assert.equal(status, 2);
    assert.match(stderr, /Uso: concilia check FILE\.xlsx/);
  });
});
