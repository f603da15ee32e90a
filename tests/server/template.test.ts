import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateCommand } from "../../server/cli/template.ts";
import { templateBytes } from "../../server/cli/template-book.ts";
import { programmeOf } from "../../shared/acts/programmes.ts";
import { ats } from "../../shared/acts/territories.ts";
import { kinds } from "../../shared/domain/table.ts";
import { guessContext } from "../../shared/sheets/context.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { kindNames } from "../../shared/sheets/kind-names.ts";
import { templates } from "../../shared/sheets/templates/all.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { fillingOf } from "./template-filling.ts";

const told = (reading: ReturnType<typeof readWorkbook>) =>
  allFindings(reading)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell, message }) => `${rule} ${cell}: ${message.it}`);

/** What the recogniser maps, in the order of the form. */
function fieldsOf(reading: ReturnType<typeof readWorkbook>): string[] {
  return reading.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table.kind === "financialPlan"
        ? table.rows.map(({ item }) => item ?? "?")
        : table.columns.map(({ field, header }) => field ?? `? ${header}`),
    ),
  );
}

describe("forms", () => {
  for (const kind of kinds) {
    const template = templates[kind];
    const fields = template.columns.map(({ field }) => field).filter((field) => field !== "aims");

    it(`${kind}: empty, it is recognised and only said to be empty`, async () => {
      const reading = readWorkbook(readXlsx(await templateBytes(template)));
      assert.deepEqual(
        reading.sheets.flatMap(({ tables }) => tables.map((table) => table.kind)),
        [kind],
      );
      const expected =
        template.form === "lines"
          ? template.columns.filter(({ formula }) => formula).map(({ field }) => field)
          : fields;
      assert.deepEqual(fieldsOf(reading), expected);
      const empty = allFindings(reading).map(({ rule }) => rule);
      assert.ok(
        empty.every((rule) => rule === "table.empty"),
        told(reading).join("\n"),
      );
    });

    it(`${kind}: filled in, it checks clean`, async () => {
      const reading = readWorkbook(readXlsx(await templateBytes(template, fillingOf(template))));
      assert.deepEqual(
        reading.sheets.flatMap(({ tables }) => tables.map((table) => table.kind)),
        [kind],
      );
      assert.deepEqual(fieldsOf(reading), fields);
      const rows = reading.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
      assert.equal(rows.filter(({ role }) => role === "total").length, template.totals ? 1 : 0);
      assert.deepEqual(told(reading), []);
      assert.ok(reading.sheets.some(({ digest }) => digest !== null));
    });
  }
});

describe("concilia template", () => {
  let folder = "";
  const run = async (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await templateCommand(args, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      color: false,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "concilia-template-"));
  });
  after(() => rm(folder, { recursive: true }));

  it("alone lists every kind in Italian", async () => {
    const { code, out } = await run();
    assert.equal(code, 0);
    for (const kind of kinds) assert.ok(out.includes(`  ${kind} `) && out.includes(kindNames[kind].it), kind);
  });

  it("writes the same bytes twice, and never over a file", async () => {
    const [a, b] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    assert.equal((await run("projects", "--out", a)).code, 0);
    assert.equal((await run("projects", "--out", b)).code, 0);
    const written = await readFile(a);
    assert.deepEqual(written, await readFile(b));
    const again = await run("members", "--out", a);
    assert.equal(again.code, 2);
    assert.match(again.err, /a\.xlsx: esiste già/);
    assert.deepEqual(await readFile(a), written);
  });

  it("says what is wrong with the call", async () => {
    assert.match((await run("progetti", "--out", join(folder, "c.xlsx"))).err, /non è un tipo/);
    assert.match((await run("projects", "--out", join(folder, "c.xls"))).err, /\.xlsx/);
    assert.match((await run("projects", "--out", join(folder, "no", "c.xlsx"))).err, /cartella non esiste/);
    for (const args of [["projects"], ["projects", "--out"], ["projects", "x", "--out", "y.xlsx"], ["--x"]])
      assert.match((await run(...args)).err, /^Uso:/);
    assert.deepEqual((await readdir(folder)).sort(), ["a.xlsx", "b.xlsx"]);
  });

  it("names its plan only where the officer chose one", async () => {
    const blank = guessContext(readXlsx(await templateBytes(templates.projects)));
    assert.deepEqual([blank.programme, blank.territory, blank.period], [null, null, null]);
    const answers: Readonly<Record<string, string>> = {
      Programma: programmeOf("DGR-5969-2016").label.it,
      Territorio: ats["ATS-BS"].name,
      Periodo: "2° semestre 2017",
    };
    const chosen = guessContext(
      readXlsx(await templateBytes(templates.projects, (field) => answers[field] ?? null)),
    );
    assert.deepEqual([chosen.programme, chosen.territory], ["DGR-5969-2016", "ATS-BS"]);
    assert.notEqual(chosen.period, null);
  });
});
