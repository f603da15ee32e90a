import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { seriesCommand } from "../../server/cli/series.ts";
import { aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { asl, ats } from "../../shared/acts/territories.ts";

describe("concilia series", () => {
  let folder = "";
  let file = "";
  const run = async (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await seriesCommand(args, {
      out: (t) => out.push(t),
      err: (t) => err.push(t),
      color: false,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "concilia-series-"));
    file = join(folder, "contributi.xlsx");
    const before = aslCodes.map((code, index) => [asl[code].name, 1000.1 + index]);
    const after = atsCodes.map((code, index) => [ats[code].name, 5000 + index]);
    const bytes = await writeXlsx({
      sheets: [
        { name: "Contributi 2014", rows: [["ASL", "Contributo concesso (€)"], ...before] },
        { name: "Contributi 2017", rows: [["ATS", "Contributo concesso (€)"], ...after] },
      ],
    });
    await writeFile(file, bytes);
  });
  after(() => rm(folder, { recursive: true }));

  it("prints both years by ATS, to the cent, with the cells and the approximation of Como", async () => {
    const { code, out } = await run(file);
    assert.equal(code, 0);
    // Cremona (fourth) and Mantova (seventh).
    assert.match(out, /ATS della Val Padana +2\.009,20 +5\.006,00/);
    assert.match(out, /2014: «Contributi 2014» B2:B16 \(ASL\)/);
    assert.match(out, /Medio Alto Lario/);
  });

  it("as JSON, with the share of Medio Alto Lario that is given", async () => {
    const { out } = await run(file, "--lario", "50%", "--json");
    const { series } = JSON.parse(out) as {
      series: { ats: { code: string; values: { year: number; value: string; approximation: string }[] }[] }[];
    };
    const montagna = series[0]?.ats.find(({ code }) => code === "ATS-MON");
    // Sondrio 1012.10, Valcamonica 1013.10 and half of Como's 1002.10.
    const [first] = montagna?.values ?? [];
    assert.deepEqual([first?.year, first?.value], [2014, "2526.250"]);
    assert.match(first?.approximation ?? "", /quota indicata da chi calcola/);
  });

  it("says what is missing", async () => {
    assert.equal((await run()).code, 2);
    assert.match((await run(file, "--lario", "120%")).err, /tra 0 e 100 %/);
    const sample = fileURLToPath(
      new URL("../../docs/samples/Avviso%20POR%20FSE%202017.xlsx", import.meta.url),
    );
    assert.match((await run(sample)).err, /non c'è una serie/);
  });
});
