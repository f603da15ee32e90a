/** The committed sample workbooks are what the data files and the build script say. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cellName } from "../../shared/kit/a1.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { printed } from "./printed.ts";
import { buildSamples, type Layout } from "./samples.ts";

const committed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../docs/samples/${encodeURIComponent(name)}`, import.meta.url)));

/** Cell content by address, sheet by sheet. */
function cellsOf(workbook: Workbook): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.map((cell) => [
          cellName(cell.row, cell.column),
          { content: cell.content, formula: cell.formula, format: cell.format },
        ]),
      ),
    ]),
  );
}

describe("sample workbooks", () => {
  it("are rebuilt cell for cell from the data files", async () => {
    const { files, layout } = await buildSamples();
    assert.equal(files.size, 8);
    for (const [name, bytes] of files) {
      assert.deepEqual(cellsOf(readXlsx(committed(name))), cellsOf(readXlsx(bytes)), name);
    }
    assert.deepEqual(printed<Layout>("layout"), layout);
  });

  it("are built to the same bytes twice", async () => {
    const [one, two] = [await buildSamples(), await buildSamples()];
    for (const [name, bytes] of one.files) assert.deepEqual(two.files.get(name), bytes, name);
  });

  it("keep the calculated result of every formula", async () => {
    const formulas = ["Piano Milano 2017-2018.xlsx", "Piano Val Padana 2017-2018.xlsx"].flatMap((name) =>
      readXlsx(committed(name)).sheets.flatMap((sheet) =>
        sheet.cells.filter((cell) => cell.formula !== null),
      ),
    );
    assert.equal(formulas.length, 11 + 11 + 1 + 13 + 2);
    for (const cell of formulas) assert.equal(cell.content.type, "number", cell.formula ?? "");
  });

  it("say on themselves which figures are made up", async () => {
    const invented = [
      ["Piano Milano 2017-2018.xlsx", ["Monitoraggio 2-2017"]],
      [
        "Piano Val Padana 2017-2018.xlsx",
        ["Aderenti", "Progetti approvati", "Risorse", "Monitoraggio II sem 2017"],
      ],
      ["Riparto Lombardia 2014.xlsx", []],
      ["Avviso POR FSE 2017.xlsx", []],
      ["Piano di lavoro Milano 2012.xlsx", []],
      ["Rete e Comitato Milano 2017.xlsx", []],
      ["Accordo Cremona 2014.xlsx", []],
      ["Indicatori di monitoraggio.xlsx", []],
    ] as const;
    for (const [name, sheets] of invented) {
      const saying = readXlsx(committed(name))
        .sheets.filter((sheet) =>
          sheet.cells.some(
            ({ content }) =>
              content.type === "text" && content.text === "DATI INVENTATI A SCOPO DIMOSTRATIVO",
          ),
        )
        .map((sheet) => sheet.name);
      assert.deepEqual(saying, sheets, name);
    }
  });
});
