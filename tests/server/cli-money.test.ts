import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { cutCommand } from "../../server/cli/cut.ts";
import { executionCommand } from "../../server/cli/execution.ts";
import type { Io } from "../../server/cli/io.ts";
import { rankCommand } from "../../server/cli/rank.ts";
import { typedAmount } from "../../shared/kit/amount.ts";

const milan = fileURLToPath(new URL("../../docs/samples/Piano Milano 2017-2018.xlsx", import.meta.url));

type Command = (args: readonly string[], io: Io) => Promise<number>;

async function run(command: Command, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(args, { out: (t) => out.push(t), err: (t) => err.push(t), color: false });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const centsOf = (text: string) => {
  assert.match(text, /^\d+\.\d{2}$/);
  return BigInt(text.replace(".", ""));
};

describe("commands about money", () => {
  let folder = "";
  let file = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "money-"));
    file = join(folder, "Soldi.xlsx");
    const rows = {
      Graduatoria: [
        ["Posizione", "Titolo progetto", "Punteggio", "Contributo richiesto", "Esito"],
        [1, "Tempo amico", 85, 42000, "Finanziato"],
        [2, "Nidi aperti", 80, 35000, "Ammesso in attesa"],
        [3, "Terzo tempo", 70, 20000, "Ammesso in attesa"],
        [4, "Ore liete", 40, 20000, "Non ammesso"],
      ],
      "Progetti approvati": [
        [
          "N.",
          "Ente capofila",
          "Titolo progetto",
          "Costo totale",
          "Contributo richiesto",
          "Contributo assegnato",
        ],
        [1, "Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
        [2, "Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
      ],
      Pagamenti: [
        ["Numero atto", "Beneficiario", "Titolo progetto", "Importo erogato", "Data pagamento"],
        ["D.D. 1", "Comune di Alfa", "Tempo amico", 20000, "01/09/2017"],
        ["D.D. 2", "Comune di Beta", "Nidi aperti", 10000.5, "01/03/2018"],
      ],
    };
    const sheets = Object.entries(rows).map(([name, lines]) => ({ name, rows: lines }));
    await writeFile(file, await writeXlsx({ sheets }));
  });
  after(() => rm(folder, { recursive: true }));

  it("cut: the Milan projects to the funds of the call, spent to the cent", async () => {
    const { code, out, err } = await run(cutCommand, milan, "--budget", "834713.25", "--json");
    assert.equal(code, 0, err);
    const cut = JSON.parse(out);
    assert.equal(cut.requested, "963920.00");
    assert.equal(cut.factor.value, "0.865956977757");
    const assigned = cut.parts.map((part: { assigned: string }) => centsOf(part.assigned));
    assert.equal(
      assigned.reduce((a: bigint, b: bigint) => a + b, 0n),
      83_471_325n,
    );
    assert.equal(cut.parts.length, 6);
    assert.equal(cut.left, "0.00");
  });

  it("cut: an amount decided for one project, with its reason; without a reason it is refused", async () => {
    const fixed = await run(cutCommand, milan, "--budget", "834713.25", "--fixed", "1=42000: costo minimo");
    assert.equal(fixed.code, 0, fixed.err);
    assert.match(fixed.out, /42\.000,00\s+42\.000,00\s+deciso: costo minimo/);
    const without = await run(cutCommand, milan, "--budget", "834713.25", "--fixed", "1=42000");
    assert.equal(without.code, 2);
    const unknown = await run(cutCommand, milan, "--budget", "834713.25", "--fixed", "99=1: x");
    assert.match(unknown.err, /non sono nella tabella: 99/);
  });

  it("rank: who enters with new money; what happens to the rest must be said", async () => {
    assert.ok(typedAmount("40000"));
    const stop = JSON.parse(
      (await run(rankCommand, file, "--amount", "40000", "--shortfall", "stop", "--json")).out,
    );
    assert.deepEqual(
      [stop.entering, stop.left, stop.notAdmitted],
      [["Nidi aperti"], "5000.00", ["Ore liete"]],
    );
    const partial = await run(rankCommand, file, "--amount", "40000", "--shortfall", "partial");
    assert.match(partial.out, /3\. Terzo tempo\s+20\.000,00\s+0,00\s+5\.000,00\s+finanziato in parte/);
    const silent = await run(rankCommand, file, "--amount", "40000");
    assert.equal(silent.code, 2);
    assert.match(silent.err, /--shortfall/);
  });

  it("execution: as at a day, with cells and reasons", async () => {
    const { code, out, err } = await run(executionCommand, file, "--as-at", "31/12/2017", "--json");
    assert.equal(code, 0, err);
    const report = JSON.parse(out);
    assert.equal(report.territory.disbursed.value, "20000");
    assert.deepEqual(report.territory.disbursed.numerator.cells, [
      { sheet: "Pagamenti", cell: "D2", value: "20000" },
    ]);
    assert.equal(report.territory.toPay.value, "56000");
    assert.equal(report.territory.liquidatedAll.value, null);
    assert.match(report.territory.liquidatedAll.because, /manca la colonna/);
    const later = await run(executionCommand, file, "--as-at", "2018-12-31");
    assert.match(later.out, /Totale\s+110\.000,00\s+76\.000,00\s+30\.000,50\s+non calcolabile\s+45\.999,50/);
    assert.equal((await run(executionCommand, file, "--as-at", "domani")).code, 2);
  });

  it("says what is missing", async () => {
    const none = await run(rankCommand, milan, "--amount", "1", "--shortfall", "stop");
    assert.equal(none.code, 2);
    assert.match(none.err, /non è stata riconosciuta una tabella «Graduatoria»/);
    const unreadable = await run(cutCommand, join(folder, "altro.xlsx"), "--budget", "1");
    assert.equal(unreadable.code, 2);
  });
});
