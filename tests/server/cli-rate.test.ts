import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { rateCommand } from "../../server/cli/rate.ts";

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (t: string) => out.push(t), err: (t: string) => err.push(t), color: false };
  const code = await rateCommand(args, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const weights = ["--weights", "innovativita=60; sostenibilita=40"];

describe("concilia rate", () => {
  let folder = "";
  let file = "";
  let printed = "";
  let alone = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rate-"));
    const write = async (name: string, sheets: Record<string, (string | number)[][]>) => {
      const path = join(folder, name);
      const named = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
      await writeFile(path, await writeXlsx({ sheets: named }));
      return path;
    };
    const scores = (printedWeights: boolean) => {
      const [a, b] = printedWeights ? [" (peso 60%)", " (peso 40%)"] : ["", ""];
      const total = (sum: number, weighted: number) => (printedWeights ? weighted : sum);
      return [
        ["Ente capofila", "Titolo proposta", `Innovatività${a}`, `Sostenibilità${b}`, "Punteggio totale"],
        ["Comune di Alfa", "Tempi nuovi", 40, 30, total(70, 36)],
        ["Comune di Beta", "Nidi aperti", 30, 30, total(60, 30)],
        ["Comune di Gamma", "Lavoro agile", 20, 40, total(60, 28)],
      ];
    };
    const Proposte = [
      ["N.", "Ente capofila", "Titolo proposta", "Contributo richiesto", "Costo totale progetto"],
      [1, "Comune di Alfa", "Tempi nuovi", 50000, 80000],
      [2, "Comune di Beta", "Nidi aperti", 40000, 60000],
      [3, "Comune di Gamma", "Lavoro agile", 30000, 50000],
    ];
    file = await write("Valutazione.xlsx", { Valutazione: scores(false), Proposte });
    printed = await write("Pesi.xlsx", { Valutazione: scores(true), Proposte });
    alone = await write("Senza.xlsx", { Valutazione: scores(false) });
  });
  after(() => rm(folder, { recursive: true }));

  it("by score x request, with points, weights, cells and caps", async () => {
    const { code, out, err } = await run(
      file,
      "--amount",
      "110000",
      "--method",
      "score",
      ...weights,
      "--json",
    );
    assert.equal(code, 0, err);
    const report = JSON.parse(out);
    const [alfa, beta, gamma] = report.proposals;
    assert.deepEqual([alfa.score, beta.score, gamma.score], ["36", "30", "28"]);
    assert.deepEqual(
      [alfa.assigned.value, beta.assigned.value, gamma.assigned.value, report.left],
      ["50000.00", "35294.12", "24705.88", "0.00"],
    );
    assert.deepEqual(alfa.assigned.cells, [
      { sheet: "Valutazione", cell: "C2" },
      { sheet: "Valutazione", cell: "D2" },
      { sheet: "Proposte", cell: "D2" },
    ]);
    assert.match(alfa.assigned.note, /limitato alla richiesta/);
    assert.match(beta.assigned.note, /resto maggiore/);
    assert.deepEqual(alfa.points[1], { sheet: "Valutazione", cell: "D2", value: "30" });
    assert.deepEqual(alfa.requested.numerator.cells, [{ sheet: "Proposte", cell: "D2", value: "50000" }]);
    assert.equal(report.source, "LG-2014, finanziamenti basati sulla premialità");
  });

  it("by rank; what happens to the rest must be said", async () => {
    const rank = ["--amount", "100000", "--method", "rank"];
    const partial = await run(file, ...rank, "--shortfall", "partial", ...weights);
    assert.equal(partial.code, 0, partial.err);
    assert.match(partial.out, /3\. Lavoro agile\s+28,00\s+30\.000,00\s+10\.000,00\s+in parte/);
    const silent = await run(file, ...rank, ...weights);
    assert.equal(silent.code, 2);
    assert.match(silent.err, /--shortfall/);
    assert.equal(
      (await run(file, "--amount", "1", "--method", "score", "--shortfall", "stop", ...weights)).code,
      2,
    );
  });

  it("takes the weights of the headings, and assumes none", async () => {
    const own = await run(printed, "--amount", "100000", "--method", "score");
    assert.equal(own.code, 0, own.err);
    assert.match(
      own.out,
      /Pesi: Innovatività 60\s% · Sostenibilità 40\s% \(pesi scritti nelle intestazioni, «Valutazione» C1, D1\)/,
    );
    const none = await run(file, "--amount", "100000", "--method", "score");
    assert.equal(none.code, 2);
    assert.match(none.err, /Criteri del foglio: Innovatività, Sostenibilità/);
    assert.equal((await run(file, "--amount", "100000", ...weights)).code, 2);
  });

  it("prints the scores and assigns nothing where requests are missing", async () => {
    const { code, out, err } = await run(alone, "--amount", "100000", "--method", "score", ...weights);
    assert.equal(code, 2);
    assert.match(out, /1\. Tempi nuovi\s+36,00\s+non calcolabile\s+non calcolabile/);
    assert.match(err, /contributi non calcolabili: «Valutazione», riga 2/);
  });
});
