/** Whatever stands in the cells: never an exception, never a wrong number, and the officer is told. */
import assert from "node:assert/strict";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { guessContext } from "../../shared/sheets/context.ts";
import { allFindings, readWorkbook, type WorkbookReading } from "../../shared/sheets/engine.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { bookOf, type Plain } from "../sheets/grid-of.ts";

const header = [
  "N.",
  "Ente capofila",
  "Titolo progetto",
  "Costo totale",
  "Contributo richiesto",
  "Contributo assegnato",
];

/** A small right table of projects with one cell replaced. */
function withCell(value: Plain, column = 5): Workbook {
  const rows: Plain[][] = [
    [1, "Comune di Alfa", "Tempi nuovi", 1000, 700, 650],
    [2, "Comune di Beta", "Nidi aperti", 2000, 1400, 1300],
    [3, "Comune di Gamma", "Lavoro agile", 3000, 2100, 1950],
  ];
  const row = rows[1];
  if (row) row[column] = value;
  return bookOf({ name: "Progetti", rows: [header, ...rows, ["Totale", null, null, 6000, 4200, 3900]] });
}

/** Reads, guesses and plans: all that runs on somebody's workbook. */
function everything(workbook: Workbook): WorkbookReading {
  const reading = readWorkbook(workbook);
  guessContext(workbook);
  for (const sheet of workbook.sheets) planComputations(reading, sheet.name, workbook);
  for (const { message } of allFindings(reading))
    assert.ok(message.it.length < 1000, message.it.slice(0, 200));
  return reading;
}

const rulesAt = (reading: WorkbookReading, cell: string) =>
  allFindings(reading).flatMap((finding) => (finding.cell === cell ? [finding.rule] : []));
const kindsOf = (reading: WorkbookReading) =>
  reading.sheets.flatMap((sheet) => sheet.tables.map((table) => table.kind));

describe("what may stand in a cell", () => {
  it("is read without a finding when it is right", () => {
    assert.deepEqual(allFindings(everything(withCell(1300))), []);
  });

  const cases: readonly (readonly [name: string, value: Plain, rule: string, column?: number])[] = [
    ["an Excel error", { error: "#N/A" }, "cell.error"],
    ["a reference error in a formula", { f: "=#REF!/2", error: "#REF!" }, "cell.error"],
    ["an error code that nobody knows", { error: "constructor" }, "cell.error"],
    ["a date", { date: "2017-03-01" }, "cell.date"],
    ["a date in text", "01/03/2017", "cell.malformed"],
    ["a formula that was never calculated", { f: "=F2*2" }, "cell.uncomputed"],
    ["the largest number that Excel holds", 1e308, "cell.malformed"],
    ["an amount beyond all budgets in text", "9".repeat(90), "cell.malformed"],
    ["a number below all cents", 1e-300, "cell.malformed"],
    ["no number", Number.NaN, "cell.malformed"],
    ["infinity", Number.POSITIVE_INFINITY, "cell.malformed"],
    ["a negative amount", -1300, "cell.negative"],
    ["a negative amount in brackets", "(1.300,00)", "cell.negative"],
    ["a truth value", true, "cell.malformed"],
    ["letters among the digits", "1.3OO,00", "cell.malformed"],
    ["two readings", "1.30.00", "cell.ambiguous"],
    ["a percentage", "65%", "cell.malformed"],
    ["words", "da definire", "cell.text"],
    ["a dash", "-", "cell.text"],
    ["nothing", null, "cell.missing"],
    ["blanks", " \u00a0 ", "cell.missing"],
    ["32,767 letters", "x".repeat(32_767), "cell.text"],
    ["32,767 digits", "1".repeat(32_767), "cell.malformed"],
    ["32,767 blanks before a number", `${" ".repeat(32_760)}1300`, ""],
    ["markup", "<img src=x onerror=alert(1)>", "cell.malformed"],
    ["a formula as text", '=HYPERLINK("http://example.org","x")', "cell.text"],
    ["a command as text", "+cmd|' /C calc'!A0", "cell.malformed"],
    ["a name of the language", "__proto__", "cell.text"],
  ];
  for (const [name, value, rule, column = 5] of cases) {
    it(`may be ${name}: ${rule || "a number"}`, () => {
      const reading = everything(withCell(value, column));
      assert.deepEqual(kindsOf(reading), ["projects"]);
      assert.deepEqual(rulesAt(reading, "F3"), rule === "" ? [] : [rule]);
      const unreadable = /^cell\.(malformed|ambiguous|error|date|uncomputed)$/.test(rule);
      // What cannot be read is not summed, so nothing is claimed about the total.
      if (unreadable) assert.deepEqual(rulesAt(reading, "F5"), []);
      for (const finding of allFindings(reading)) {
        if (/^cell\.(malformed|ambiguous|error|date|uncomputed)$/.test(finding.rule)) {
          assert.equal(finding.waivable, false);
        }
        if (finding.found !== null) assert.match(finding.found, /^-?\d+(\.\d+)?$/);
      }
    });
  }

  it("keeps long and odd texts as they are", () => {
    const long = "à".repeat(32_767);
    for (const text of [long, "=1+1", "<b>Rete</b>", "constructor", "toString"]) {
      const [sheet] = everything(withCell(text, 2)).sheets;
      const reading = sheet?.tables[0]?.rows[1]?.cells[2]?.reading;
      assert.deepEqual(reading, { type: "text", text });
    }
  });
});

describe("odd headings and labels", () => {
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "<script>",
    "=1+1",
    "'; DROP",
  ];

  it("mean nothing as headings", () => {
    const reading = everything(
      bookOf({ rows: [names, names.map((_, index) => index), names.map((_, index) => index * 2)] }),
    );
    const fields = reading.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => table.columns.map((column) => column.field)),
    );
    assert.ok(fields.every((field) => field === null));
  });

  it("mean nothing as labels of rows", () => {
    const rows: Plain[][] = names.map((name, index) => [name, index + 1]);
    const reading = everything(bookOf({ rows: [["Tipologia", "Numero"], ...rows] }));
    assert.deepEqual(kindsOf(reading), ["unknown"]);
    const grants = everything(bookOf({ rows: [["Provincia", "Contributo concesso"], ...rows] }));
    assert.ok(!kindsOf(grants).includes("grants"));
  });

  it("are harmless as names of sheets", () => {
    for (const name of names) {
      const book = bookOf({
        name,
        rows: [
          ["Provincia", "Contributo"],
          ["Milano", 5],
          ["Lodi", 7],
          ["Totale", 12],
        ],
      });
      assert.deepEqual(allFindings(everything(book)), []);
    }
  });
});

describe("odd workbooks", () => {
  const empty: readonly (readonly [string, Workbook])[] = [
    ["without sheets", { sheets: [] }],
    ["with an empty sheet", bookOf({ rows: [] })],
    ["with one cell", bookOf({ rows: [["x"]] })],
    ["with one number", bookOf({ rows: [[1]] })],
    ["with blanks only", bookOf({ rows: [["  ", "\n"]] })],
    ["merged from end to end", bookOf({ rows: [["Titolo"]], merges: ["A1:XFD1048576"] })],
    ["with a cell in the last corner", bookOf({ rows: [[1]], at: "XFD1048576" })],
  ];
  for (const [name, workbook] of empty) {
    it(`has no table ${name}`, () => {
      const reading = everything(workbook);
      assert.deepEqual(kindsOf(reading), []);
      assert.deepEqual(allFindings(reading), []);
      assert.ok(reading.sheets.every((sheet) => sheet.digest === null));
    });
  }
});

describe("a header only", () => {
  it("is an empty form: said once, and never sent", () => {
    const reading = everything(bookOf({ rows: [header] }));
    assert.deepEqual(kindsOf(reading), ["projects"]);
    assert.deepEqual(
      allFindings(reading).map(({ rule }) => rule),
      ["table.empty"],
    );
    assert.ok(reading.sheets.every((sheet) => sheet.digest === null));
  });
  it("is nothing when one of its headings says something else", () => {
    assert.deepEqual(kindsOf(everything(bookOf({ rows: [[...header, "Telefono"]] }))), []);
  });
});

/** Milliseconds of the faster of two runs. */
function time(run: () => void): number {
  const runs = [0, 1].map(() => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...runs);
}

/**
 * Ten times the rows may take little more than ten times as long: nothing is compared with everything.
 * A busy machine can spoil one measurement, never make a quadratic one look linear: the best of a few counts.
 */
function growsInStep(make: (rows: number) => Workbook, rows: number): void {
  everything(make(100));
  const [small, large] = [make(rows / 10), make(rows)];
  const ratios: number[] = [];
  for (let attempt = 0; attempt < 4 && !ratios.some((ratio) => ratio < 40); attempt++) {
    const base = time(() => everything(small));
    ratios.push(time(() => everything(large)) / Math.max(5, base));
  }
  const best = Math.min(...ratios);
  assert.ok(best < 40, `ten times the rows took ${best.toFixed(1)} times as long`);
}

describe("large sheets", function () {
  this.timeout(120_000);
  const count = (rows: number) => Array.from({ length: rows }, (_, index) => index);
  const shapes: readonly (readonly [string, (rows: number) => Workbook, number])[] = [
    [
      "projects",
      (rows) =>
        bookOf({
          rows: [
            header,
            ...count(rows).map((i) => [i + 1, `Comune ${i}`, `Progetto ${i}`, 1000 + i, 700, 650]),
            ["Totale", null, null, 1000 * rows + (rows * (rows - 1)) / 2, 700 * rows, 650 * rows],
          ],
        }),
      10_000,
    ],
    [
      "plain text",
      (rows) => bookOf({ rows: count(rows).map((i) => [`Ente ${i}`, `Via Roma ${i}`]) }),
      20_000,
    ],
    [
      "shares of a total",
      (rows) =>
        bookOf({
          rows: [
            ["Voce", "Importo", "% sul totale"],
            ...count(rows).map((i) => [`Voce ${i}`, 1, { v: 1 / rows }]),
          ],
        }),
      10_000,
    ],
    [
      "unreadable cells",
      (rows) =>
        bookOf({
          rows: [
            ["Voce", "Importo (€)"],
            ...count(rows).map((i) => [`Voce ${i}`, i % 2 ? "1.2.3" : 5]),
            ["Totale", 1],
          ],
        }),
      10_000,
    ],
    [
      "subtotals",
      (rows) =>
        bookOf({
          rows: [
            ["Voce", "Importo"],
            ...count(rows).map((i): Plain[] => (i % 5 === 4 ? ["Totale parziale", 4] : [`Voce ${i}`, 1])),
          ],
        }),
      10_000,
    ],
    [
      "members",
      (rows) =>
        bookOf({
          rows: [
            ["Tipologia soggetto", "Numero", "%"],
            ...count(rows).map((i) => [`Imprese ${i}`, 1, { v: 1 / rows }]),
          ],
        }),
      10_000,
    ],
    [
      "a stray cell far to the right",
      (rows) => {
        const { sheets } = bookOf({
          rows: [["Voce", "Importo"], ...count(rows).map((i) => [`Voce ${i}`, i])],
        });
        const [far] = bookOf({ rows: [["x"]], at: "XFD3" }).sheets;
        return {
          sheets: sheets.map((sheet) => ({
            ...sheet,
            cells: [...sheet.cells, ...(far?.cells ?? [])].sort(
              (a, b) => a.row - b.row || a.column - b.column,
            ),
          })),
        };
      },
      20_000,
    ],
  ];
  for (const [name, make, rows] of shapes) {
    it(`of ${rows.toLocaleString("en")} rows: ${name}`, () => growsInStep(make, rows));
  }

  it("of 100,000 rows are read whole and summed right", () => {
    const rows = count(100_000).map((i) => [`Voce ${i}`, 0.01]);
    const reading = everything(bookOf({ rows: [["Voce", "Importo (€)"], ...rows, ["Totale", 1000.01]] }));
    assert.equal(reading.sheets[0]?.tables[0]?.rows.length, 100_001);
    const [finding, ...others] = allFindings(reading);
    assert.equal(finding?.rule, "total.column");
    assert.equal(finding?.expected, canonicalText(decimal("1000")));
    assert.deepEqual(others, []);
  });

  it("of 16,384 columns are read", () => {
    const columns = count(16_384);
    const wide = (width: number) =>
      bookOf({
        rows: [
          columns.slice(0, width).map((i) => `% scostamento ${i}`),
          ...[1, 2, 3].map((r) => columns.slice(0, width).map((i) => i + r)),
        ],
      });
    everything(wide(50));
    const ratio =
      time(() => everything(wide(16_384))) /
      Math.max(
        5,
        time(() => everything(wide(1638))),
      );
    assert.ok(ratio < 60, `ten times the columns took ${ratio.toFixed(1)} times as long`);
  });
});
