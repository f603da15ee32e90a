import assert from "node:assert/strict";
import { aslCodes, atsCodes } from "../../shared/acts/registry.ts";
import { asl, ats } from "../../shared/acts/territories.ts";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { seriesSheet } from "../../shared/sheets/compute-series.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { territorialSeries } from "../../shared/sheets/territorial-series.ts";
import { bookOf, type Plain } from "./grid-of.ts";

type Rows = readonly (readonly Plain[])[];

/** 10, 11, 12 ... by ASL in the order of the act. */
const byAsl = (heading: string, from: number): Rows => [
  [heading, "Soggetti aderenti"],
  ...aslCodes.map((code, index) => [asl[code].name, from + index]),
];
const byAts: Rows = [
  ["ATS", "Soggetti aderenti"],
  ...atsCodes.map((code, index) => [ats[code].name, 100 + index]),
];

const workbook = bookOf(
  { name: "Aderenti 2014", rows: byAsl("ASL", 10) },
  { name: "Aderenti", rows: [["Aderenti al 31 dicembre 2015"], [], ...byAsl("ASL", 20)] },
  { name: "Aderenti 2017", rows: byAts },
);
const reading = readWorkbook(workbook);

describe("series by territory", () => {
  it("go on as 8 ATS over the merger, with the cells of each year", () => {
    const [series, ...others] = territorialSeries(reading, workbook);
    assert.ok(series);
    assert.deepEqual(others, []);
    assert.deepEqual(
      series.sources.map(({ year, level, sheet, cells }) => `${year} ${level} ${sheet} ${cells}`),
      ["2014 asl Aderenti 2014 B2:B16", "2015 asl Aderenti B4:B18", "2017 ats Aderenti 2017 B2:B9"],
    );
    const values = (code: (typeof atsCodes)[number]) =>
      series.byAts.get(code)?.map(({ year, value }) => `${year} ${canonicalText(value)}`);
    // Lodi 15, Milano 17, Milano Due 18, Milano Uno 19 of 2014; ten more each in 2015.
    assert.deepEqual(values("ATS-MI"), ["2014 69", "2015 109", "2017 100"]);
    assert.deepEqual(values("ATS-BG"), ["2014 10", "2015 20", "2017 104"]);
  });

  it("split Como only by a share that somebody gives", () => {
    const [series] = territorialSeries(reading, workbook, { medioAltoLarioShare: decimal("0.5") });
    // Sondrio 22 and Valcamonica 23 of 2014, and half of Como's 12.
    assert.equal(canonicalText(series?.byAts.get("ATS-MON")?.[0]?.value ?? decimal("0")), "51");
  });

  it("are written on a sheet of ours, a year that lacks an ASL left empty and said", () => {
    const partial = bookOf(
      { name: "Aderenti 2014", rows: byAsl("ASL", 10).filter(([name]) => name !== "Lodi") },
      { name: "Aderenti 2017", rows: byAts },
    );
    const plan = planComputations(readWorkbook(partial), "Aderenti 2017", partial).find(({ writes }) =>
      writes.some(({ sheet }) => sheet === seriesSheet),
    );
    const cells = plan?.writes[0]?.cells ?? [];
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.input;
    assert.deepEqual([at(3, 0), at(3, 1), at(3, 2)], ["Soggetti aderenti", 2014, 2017]);
    assert.deepEqual([at(4, 0), at(4, 1), at(4, 2)], [ats["ATS-MI"].name, undefined, 100]);
    assert.match(String(at(4, 3)), /dati incompleti: 2014/);
    assert.match(String(at(12, 0)), /«Aderenti 2014» B2:B15 \(ASL\)/);
  });

  it("are none where the kind of territory, the year or the figures are not sure", () => {
    const none = (...drafts: { name: string; rows: Rows }[]) => {
      const book = bookOf(...drafts);
      return territorialSeries(readWorkbook(book), book).length;
    };
    const first = { name: "Aderenti 2014", rows: byAsl("ASL", 10) };
    assert.equal(none(first), 0);
    assert.equal(none(first, { name: "Aderenti 2015", rows: byAsl("Provincia", 10) }), 0);
    assert.equal(none(first, { name: "Aderenti", rows: byAsl("ASL", 10) }), 0);
    assert.equal(none(first, { name: "Aderenti 2014-2015", rows: byAsl("ASL", 10) }), 0);
    assert.equal(none(first, { name: "Altri 2014", rows: byAsl("ASL", 10) }), 0);
    const broken = byAsl("ASL", 10).map((row, index) => (index === 3 ? [row[0] ?? null, "2O"] : row));
    assert.equal(none(first, { name: "Aderenti 2015", rows: broken }), 0);
  });
});
