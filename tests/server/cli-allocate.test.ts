import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { allocateCommand } from "../../server/cli/allocate.ts";
import { decimal, sum, toText } from "../../shared/kit/decimal.ts";

const sample = (name: string) => fileURLToPath(new URL(`../../docs/samples/${name}`, import.meta.url));
const allocationFile = sample("Riparto Lombardia 2014.xlsx");

const Output = z.strictObject({
  total: z.string(),
  by: z.string(),
  sheet: z.string(),
  range: z.string(),
  parts: z.array(
    z.strictObject({
      territory: z.string(),
      code: z.string(),
      share: z.string(),
      amount: z.string().regex(/^\d+\.\d{2}$/),
      spareCent: z.boolean(),
    }),
  ),
  act: z.strictObject({
    id: z.literal("DGR-1081-2013"),
    citation: z.literal("D.G.R. 1081/2013"),
    source: z.string().startsWith("LG-2014, "),
  }),
  // The documents divide nothing between alliances and system actions.
  split: z.null(),
  alternatives: z.array(
    z.strictObject({
      method: z.string(),
      level: z.string(),
      difference: z.string(),
      territories: z.array(
        z.strictObject({ territory: z.string(), code: z.string(), difference: z.string() }),
      ),
    }),
  ),
  warnings: z.array(z.string()),
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await allocateCommand(args, {
    out: (t) => out.push(t),
    err: (t) => err.push(t),
    color: false,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function runJson(...args: string[]): Promise<z.infer<typeof Output>> {
  const { code, out, err } = await run(...args, "--json");
  assert.equal(code, 0, err);
  return Output.parse(JSON.parse(out));
}

describe("concilia allocate", () => {
  const expected = z
    .object({
      allocation: z.object({
        parts: z.array(
          z.object({
            territory: z.string(),
            amount: z.string(),
            shareRounded: z.string(),
            spareCent: z.boolean(),
          }),
        ),
        byAts: z.array(z.object({ territory: z.string(), amount: z.string() })),
      }),
    })
    .parse(JSON.parse(readFileSync(new URL("../golden/expected.json", import.meta.url), "utf8"))).allocation;

  it("prints the independent figures for the 15 ASL of the sample workbook", async () => {
    const output = await runJson(allocationFile, "--amount", "3500000");
    assert.deepEqual(
      output.parts.map(({ code, amount, share, spareCent }) => ({
        territory: code,
        amount,
        shareRounded: share,
        spareCent,
      })),
      expected.parts,
    );
    assert.equal(output.total, "3500000.00");
    assert.equal(toText(sum(output.parts.map((part) => decimal(part.amount)))), "3500000.00");
    assert.deepEqual(
      output.alternatives.map(({ method, difference }) => [method, difference]),
      [
        ["normalise-columns-first", "14.50"],
        ["direct-to-ats", "0.01"],
      ],
    );
    assert.deepEqual(output.warnings, []);
  });

  it("prints the 8 ATS", async () => {
    const output = await runJson(allocationFile, "--amount", "3500000", "--by", "ats");
    assert.deepEqual(
      new Map(output.parts.map((part) => [part.code, part.amount])),
      new Map(expected.byAts.map((part) => [part.territory, part.amount])),
    );
  });

  it("reads the amount as Italians and programs write it", async () => {
    for (const amount of ["3.500.000,00", "€ 3 500 000,00"]) {
      assert.equal((await runJson(allocationFile, "--amount", amount)).total, "3500000.00", amount);
    }
  });

  it("prints an aligned Italian table", async () => {
    const { code, out, err } = await run(allocationFile, "--amount", "3500000");
    assert.equal(code, 0);
    assert.equal(err, "");
    const lines = out.split("\n");
    const milan = lines.find((line) => line.startsWith("Milano  "));
    const sondrio = lines.find((line) => line.startsWith("Sondrio  "));
    assert.ok(milan && sondrio);
    assert.match(milan, /568\.929,32$/);
    assert.equal(sondrio.indexOf("62.281,32") + "62.281,32".length, milan.length);
    assert.match(out, /Totale +100,0000 % +3\.500\.000,00/);
    assert.match(out, /differenza massima 14,50 €/);
  });

  it("refuses wrong usage in Italian and computes nothing", async () => {
    const cases: [string[], RegExp][] = [
      [[], /manca il file/],
      [[allocationFile], /manca --amount/],
      [[allocationFile, "--amount"], /opzioni non riconosciute/],
      [[allocationFile, "--amount", "1", "--per", "asl"], /opzioni non riconosciute/],
      [[allocationFile, "--amount", "1", "--by", "provincia"], /--by/],
      [[allocationFile, "--amount", "-5"], /opzioni|maggiore di zero/],
      [[allocationFile, "--amount=-5"], /maggiore di zero/],
      [[allocationFile, "--amount", "0"], /maggiore di zero/],
      [[allocationFile, "--amount", "10%"], /maggiore di zero/],
      [[allocationFile, "--amount", "97.232.72"], /97\.232\.72/],
      [[allocationFile, "--amount", "0,005"], /due decimali/],
      [[allocationFile, "--amount", "1e6"], /importo/],
      [[allocationFile, "--amount", "99999999999999999"], /importo/],
      [[allocationFile, allocationFile, "--amount", "1"], /un solo file/],
      [[allocationFile, "--amount", "1", "--sheet", "Altro"], /non ha un foglio «Altro»/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await run(...args);
      assert.equal(code, 2, args.join(" "));
      assert.equal(out, "");
      assert.match(err, message);
    }
  });

  it("says in Italian why a file cannot be used", async () => {
    assert.match((await run("assente.xlsx", "--amount", "1")).err, /non esiste/);
    const other = await run(sample("Piano Milano 2017-2018.xlsx"), "--amount", "1");
    assert.equal(other.code, 2);
    assert.match(other.err, /non è stata riconosciuta una tabella/);
    const folder = await mkdtemp(join(tmpdir(), "concilia-"));
    try {
      const text = join(folder, "testo.xlsx");
      await writeFile(text, "non sono una cartella");
      const { code, err } = await run(text, "--amount", "1");
      assert.equal(code, 2);
      assert.match(err, /non è una cartella di lavoro Excel/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
