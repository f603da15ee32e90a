import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { carryOverCommand } from "../../server/cli/carry-over.ts";

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (t: string) => out.push(t), err: (t: string) => err.push(t), color: false };
  const code = await carryOverCommand(args, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("concilia carry-over", () => {
  let folder = "";
  let list = "";
  let book = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "carry-over-"));
    const write = async (name: string, sheets: Record<string, (string | number | null)[][]>) => {
      const file = join(folder, name);
      const named = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
      await writeFile(file, await writeXlsx({ sheets: named }));
      return file;
    };
    list = await write("Residui.xlsx", {
      Residui: [
        ["Piano precedente", "Risorse assegnate", "Risorse liquidate", "Residuo", "Data di chiusura"],
        ["Piano 2012", 500000, 480000.5, 19999.5, "30/06/2013"],
        ["Piano 2014-2015 (D.G.R. 1081/2013)", 900000, 860000.25, 39999.75, "31/12/2016"],
      ],
    });
    book = await write("Vecchio piano.xlsx", {
      "Progetti approvati": [
        ["Ente capofila", "Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"],
        ["Comune di Alfa", "Tempo amico", 60000, 42000, 41000],
        ["Comune di Beta", "Nidi aperti", 50000, 35000, 35000],
      ],
      Pagamenti: [
        [
          "Numero atto",
          "Beneficiario",
          "Titolo progetto",
          "Importo liquidato (quota contributo)",
          "Data pagamento",
        ],
        ["D.D. 1", "Comune di Alfa", "Tempo amico", 40000.1, "01/09/2017"],
        ["D.D. 2", "Comune di Beta", "Nidi aperti", 30000, "01/03/2018"],
      ],
    });
  });
  after(() => rm(folder, { recursive: true }));

  it("sums what is closed by the day, with every cell", async () => {
    const { code, out, err } = await run(list, "--as-at", "31/12/2016", "--json");
    assert.equal(code, 0, err);
    const report = JSON.parse(out);
    // 500,000 - 480,000.50 + 900,000 - 860,000.25
    assert.equal(report.available.value, "59999.25");
    assert.equal(report.expected.value, "0");
    assert.deepEqual(report.available.numerator.cells, [
      { sheet: "Residui", cell: "B2", value: "500000" },
      { sheet: "Residui", cell: "C2", value: "-480000.5" },
      { sheet: "Residui", cell: "B3", value: "900000" },
      { sheet: "Residui", cell: "C3", value: "-860000.25" },
    ]);
    assert.deepEqual(
      [report.available.source, report.available.asAt, report.available.base, report.available.unit],
      ["PLAN-MI-2017, cap. 4", "2016-12-31", "quota di contributo", "euro"],
    );
    const before = await run(list, "--as-at", "30/12/2016");
    assert.match(before.out, /Disponibili 19\.999,50 · attesi alla chiusura 39\.999,75/);
  });

  it("takes an earlier plan from its own workbook, up to the day, open until its close is said", async () => {
    const open = JSON.parse((await run(list, book, "--as-at", "31/12/2017", "--json")).out);
    // 76,000 assigned; only the payment of 2017 counts.
    assert.equal(open.expected.value, "35999.9");
    assert.equal(open.available.value, "59999.25");
    assert.equal(open.plans[2].file, book);
    assert.ok(
      open.expected.numerator.cells.some(
        ({ sheet, cell }: { sheet: string; cell: string }) =>
          sheet === "[Vecchio piano.xlsx]Pagamenti" && cell === "D2",
      ),
    );
    const closed = await run(book, "--as-at", "31/12/2018", "--closed", "Vecchio piano.xlsx=30/06/2018");
    assert.match(closed.out, /Disponibili 5\.999,90 · attesi alla chiusura 0/);
  });

  it("counts no plan twice", async () => {
    const { code, out } = await run(list, list, "--as-at", "31/12/2017");
    assert.equal(code, 0);
    assert.match(out, /Disponibili non calcolabile/);
    assert.match(out, /«Piano 2012» compare più volte/);
  });

  it("says what is missing", async () => {
    assert.equal((await run(list)).code, 2);
    assert.match((await run("--as-at", "31/12/2017")).err, /manca il file/);
    const wrong = await run(list, "--as-at", "31/12/2017", "--closed", "altro.xlsx=30/06/2018");
    assert.equal(wrong.code, 2);
    const listClosed = await run(list, "--as-at", "31/12/2017", "--closed", "Residui.xlsx=30/06/2018");
    assert.match(listClosed.err, /la chiusura si scrive lì/);
    const help = await run("--help");
    assert.equal(help.code, 0);
  });
});
