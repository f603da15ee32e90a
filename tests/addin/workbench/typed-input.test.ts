import assert from "node:assert/strict";
import { editorText, generalNumber } from "../../../addin/workbench/italian/shown.ts";
import { readTyped } from "../../../addin/workbench/italian/typed-input.ts";

const general = { format: "General", thisYear: 2026 };
const typed = (text: string, format = "General") => readTyped(text, { ...general, format });

/** Day numbers computed by hand from Excel's own: 46,022 is 31 December 2025. */
const numbers: readonly (readonly [text: string, value: number, format: string | null])[] = [
  ["1.234,56", 1234.56, "#,##0.00"],
  ["1.234", 1234, "#,##0"],
  ["1.586.009,34", 1586009.34, "#,##0.00"],
  ["1234,5", 1234.5, null],
  ["234,567", 234.567, null],
  [",5", 0.5, null],
  ["5,", 5, null],
  ["-12,5", -12.5, null],
  ["(12,5)", -12.5, null],
  [" 7 ", 7, null],
  ["007", 7, null],
  ["12,5%", 0.125, "0.00%"],
  ["12%", 0.12, "0%"],
  ["11,4%", 0.114, "0.00%"],
  ["€ 5,20", 5.2, '#,##0.00 "€"'],
  ["5,20 €", 5.2, '#,##0.00 "€"'],
  ["-€ 5", -5, '#,##0 "€"'],
  ["1,5E3", 1500, "0.00E+00"],
  ["31/12/2025", 46022, "dd/mm/yyyy"],
  ["1/3/26", 46082, "dd/mm/yyyy"],
  ["1-3-1930", 11018, "dd/mm/yyyy"],
  ["1/3", 46082, "dd-mmm"],
  ["5 marzo 2026", 46086, "dd-mmm-yy"],
  ["mar-2026", 46082, "mmm-yy"],
  ["10:30", 0.4375, "h:mm"],
  ["31/12/2025 12:00", 46022.5, "dd/mm/yyyy hh:mm"],
];

/** What Italian Excel keeps as text, or reads in a way that is not certain. */
const texts = [
  "117.00",
  "1.23",
  "12.5",
  "97.232.72",
  "1,234.56",
  "1.234.5",
  "12,5,5",
  "31/02/2025",
  "32/1/2025",
  "1 234",
  "Milano",
  "TRUE",
  "5-",
  "€",
  "%",
  "-",
  ",",
  "€ 12%",
  "1.000%%",
  "25:00",
  "=1.000+1",
];

describe("typed Italian input", () => {
  for (const [text, value, format] of numbers) {
    it(`${text} is ${value}`, () => {
      assert.deepEqual(typed(text), { kind: "number", value, format });
    });
  }

  for (const text of texts) {
    it(`${text} stays text`, () => assert.deepEqual(typed(text), { kind: "text", text }));
  }

  it("reads logical values, errors and formulas", () => {
    assert.deepEqual(typed("vero"), { kind: "boolean", value: true });
    assert.deepEqual(typed("FALSO"), { kind: "boolean", value: false });
    assert.deepEqual(typed("#n/d"), { kind: "error", code: "#N/A" });
    assert.deepEqual(typed("=SOMMA(A1;B1)"), { kind: "formula", formula: "=SUM(A1,B1)" });
    assert.deepEqual(typed("="), { kind: "text", text: "=" });
  });

  it("keeps the number format that the cell has", () => {
    assert.deepEqual(typed("1.234,5", "0.000"), { kind: "number", value: 1234.5, format: null });
    assert.deepEqual(typed("31/12/2025", "mmm-yy"), { kind: "number", value: 46022, format: null });
  });

  it("completes the percent sign in a percentage cell", () => {
    assert.deepEqual(typed("12,5", "0.0%"), { kind: "number", value: 0.125, format: null });
    assert.deepEqual(typed("12,5%", "0.0%"), { kind: "number", value: 0.125, format: null });
    assert.deepEqual(typed("12,5", '0.0" %"'), { kind: "number", value: 12.5, format: null });
  });
});

describe("what the editor opens with", () => {
  const cases: readonly (readonly [value: number, format: string])[] = [
    [234.567, "General"],
    [1234.567, "#,##0.00"],
    [0.1, "General"],
    [-1e-7, "General"],
    [1e21, "General"],
    [128870.98, '#,##0.00 "€"'],
    [0.125, "0%"],
    [0.114, "0.0%"],
    [46022, "dd/mm/yyyy"],
    [46022, "mmm-yy"],
    [46022.5, "dd/mm/yyyy hh:mm"],
    [0.4375, "h:mm"],
    [1234567890.12, "General"],
  ];
  for (const [value, format] of cases) {
    it(`${value} in ${format} is read back as itself`, () => {
      const text = editorText(value, format);
      const read = readTyped(text, { format, thisYear: 2026 });
      assert.equal(read.kind, "number", text);
      assert.ok(read.kind === "number" && Math.abs(read.value - value) <= Math.abs(value) * 1e-15, text);
    });
  }

  it("shows a decimal comma and no grouping dot", () => {
    assert.equal(editorText(234.567, "General"), "234,567");
    assert.equal(editorText(1234567.5, "#,##0.00"), "1234567,5");
    assert.equal(editorText(0.125, "0%"), "12,5%");
    assert.equal(editorText(46022, "mmm-yy"), "31/12/2025");
  });
});

describe("numbers without a number format", () => {
  it("give their decimals to the width, never their whole digits", () => {
    assert.equal(generalNumber(1 / 3, 20), "0,3333333333");
    assert.equal(generalNumber(1 / 3, 8), "0,333333");
    assert.equal(generalNumber(1234567.891, 20), "1234567,891");
    assert.equal(generalNumber(1234567.891, 8), "1234568");
    assert.equal(generalNumber(12345678, 4), "####");
    assert.equal(generalNumber(12345678901, 8), "1,23E+10");
    assert.equal(generalNumber(1234.5, 8), "1234,5");
    assert.equal(generalNumber(0, 3), "0");
  });
});
