import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { instalmentsCommand } from "../../server/cli/instalments.ts";

const milan = fileURLToPath(new URL("../../docs/samples/Piano Milano 2017-2018.xlsx", import.meta.url));

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (t: string) => out.push(t), err: (t: string) => err.push(t), color: false };
  const code = await instalmentsCommand(args, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("concilia instalments", () => {
  it("shares the contributions of Milan, with cell and source", async () => {
    const shares = "50: avvio; 30: relazione; 20: rendicontazione";
    const { code, out, err } = await run(milan, "--shares", shares, "--json");
    assert.equal(code, 0, err);
    const report = JSON.parse(out);
    assert.equal(report.asAt, null);
    const [first, , , , , labor] = report.projects;
    // PLAN-MI-2017, tab. 4.1: EUR 41,328.00 and EUR 174,679.68.
    assert.deepEqual(
      first.instalments.map((part: { amount: { value: string } }) => part.amount.value),
      ["20664.00", "12398.40", "8265.60"],
    );
    assert.deepEqual(
      labor.instalments.map((part: { amount: { value: string } }) => part.amount.value),
      ["87339.84", "52403.90", "34935.94"],
    );
    assert.deepEqual(
      labor.instalments.map((part: { spareCent: string | null }) => part.spareCent),
      [null, null, "resto maggiore"],
    );
    const { amount, paid } = first.instalments[0];
    assert.deepEqual(amount.numerator.cells, [{ sheet: "Tab. 4.1 Progetti", cell: "G7", value: "20664" }]);
    assert.match(amount.source, /indicate da chi calcola/);
    assert.equal(paid, null);
  });

  it("sets against them what the register says was paid", async () => {
    const folder = await mkdtemp(join(tmpdir(), "instalments-"));
    const file = join(folder, "Rate.xlsx");
    const sheets = {
      "Progetti approvati": [
        ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
        ["Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
      ],
      Pagamenti: [
        ["Numero atto", "Beneficiario", "Titolo progetto", "Tranche", "Importo erogato", "Data pagamento"],
        ["D.D. 1", "Comune di Alfa", "Tempo amico", "Acconto", 20500, "01/09/2017"],
        ["D.D. 2", "Comune di Alfa", "Tempo amico", "Saldo", 10000, "01/03/2018"],
      ],
    };
    await writeFile(
      file,
      await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }),
    );
    const shares = ["--shares", "50: avvio; 50: rendicontazione"];
    const last = await run(file, ...shares);
    assert.match(last.out, /al 01\/03\/2018/);
    assert.match(last.out, /2\. 50\s%: rendicontazione\s+20\.500,00\s+10\.000,00\s+10\.500,00/);
    const earlier = await run(file, ...shares, "--as-at", "31/12/2017");
    assert.match(earlier.out, /2\. 50\s%: rendicontazione\s+20\.500,00\s+0,00\s+20\.500,00/);
    assert.equal((await run(file, ...shares, "--as-at", "domani")).code, 2);
    await rm(folder, { recursive: true });
  });

  it("assumes no percentages", async () => {
    const none = await run(milan);
    assert.equal(none.code, 2);
    assert.match(none.err, /nessun documento stabilisce le rate/);
    assert.match((await run(milan, "--shares", "50: avvio; 40: saldo")).err, /non fanno 100 %/);
    assert.equal((await run("--shares", "100: avvio")).code, 2);
  });
});
