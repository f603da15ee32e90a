import assert from "node:assert/strict";
import fc from "fast-check";
import { canonicalText, decimal, toText } from "../../shared/kit/decimal.ts";
import { type Expectation, type NumberText, readNumber, shift } from "../../shared/kit/italian-number.ts";

/** "1234.50", "? 97232.72 | 9723272" or "-". */
function show(result: NumberText): string {
  if (result.type === "number") return toText(result.value);
  if (result.type === "unclear") return `? ${result.readings.map(toText).join(" | ")}`.trim();
  return "-";
}

function check(expectation: Expectation, cases: Record<string, string>): void {
  for (const [text, expected] of Object.entries(cases)) {
    assert.equal(show(readNumber(text, expectation)), expected, JSON.stringify(text));
  }
}

/** 1234567.5 as Italians group it, by Node's own formatter. */
const italian = new Intl.NumberFormat("it-IT", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: "always" as never,
});

describe("Italian numbers from text", () => {
  it("are read as officers write them", () => {
    check("amount", {
      "€ 1.586.009,34": "1586009.34",
      "1.586.009,34 €": "1586009.34",
      "Euro 41.328,00": "41328.00",
      "euro. 41.328,00": "41328.00",
      "EUR 41.328,00": "41328.00",
      "41.328,00 EUR": "41328.00",
      "1.500,00=": "1500.00",
      "1.500,=": "1500",
      "1.500,--": "1500",
      "1.500,-": "1500",
      "117,00": "117.00",
      "117.00": "117.00",
      "0,5": "0.5",
      "67. 425,20": "67425.20",
      "1 586 009,34": "1586009.34",
      "1\u00a0586\u00a0009,34": "1586009.34",
      "1\u202f586\u202f009,34": "1586009.34",
      "1'586'009,34": "1586009.34",
      "1\u2019586\u2019009,34": "1586009.34",
      "  12  ": "12",
      "'1200": "1200",
      "1,234.56": "1234.56",
      "007": "7",
    });
  });

  it("may be negative in every way of writing it", () => {
    check("amount", {
      "-1.234,50": "-1234.50",
      "- 1.234,50": "-1234.50",
      "\u22121.234,50": "-1234.50",
      "\u20131.234,50": "-1234.50",
      "1.234,50-": "-1234.50",
      "(1.234,50)": "-1234.50",
      "(€ 1.234,50)": "-1234.50",
      "€ -1.234,50": "-1234.50",
      "-€ 1.234,50": "-1234.50",
      "+5": "5",
      "-0": "0",
    });
  });

  it("may be percentages, which are fractions", () => {
    check("any", {
      "11,4%": "0.114",
      "11,4 %": "0.114",
      "100%": "1.00",
      "12 per cento": "0.12",
      "-0,5%": "-0.005",
    });
    const read = readNumber("11,4%");
    assert.ok(read.type === "number" && read.percent);
    assert.equal(toText(read.step), "0.001");
  });

  it("carry their printed precision", () => {
    for (const [text, step] of Object.entries({
      "12": "1",
      "12,5": "0.1",
      "12,50": "0.01",
      "1.500,--": "1",
    })) {
      const read = readNumber(text, "amount");
      assert.ok(read.type === "number", text);
      assert.equal(toText(read.step), step, text);
    }
  });

  it("stay a question when several readings are possible", () => {
    check("amount", {
      "97.232.72": "? 97232.72 | 9723272",
      "1,234": "? 1.234 | 1234",
      "1.234.56": "? 1234.56 | 123456",
      "12.34,5": "? 1234.5 | 12345",
    });
    check("any", { "1.234": "? 1234 | 1.234", "1,234": "? 1.234 | 1234", "1.234%": "? 12.34 | 0.01234" });
  });

  it("are settled by what the column holds only where the other reading cannot be", () => {
    check("amount", { "1.234": "1234", "€ 1.234": "1234" });
    check("count", { "1.234": "1234", "1.104": "1104" });
    check("any", { "€ 1.234": "1234", "0.234": "0.234", "1234.567": "1234.567", "1.234.567": "1234567" });
  });

  it("are reported without a reading when they are malformed", () => {
    check("amount", { "12,": "?", ",5": "?", "12 34,5": "?", "1 2 3": "?" });
    for (const text of ["1.2.3.", "1,,2", "1..2", ".", ",", "1.234,56,78"]) {
      assert.notEqual(readNumber(text, "amount").type, "number", text);
    }
  });

  it("leave words, dates and codes alone", () => {
    for (const text of [
      "",
      " ",
      "abc",
      "n.d.",
      "€",
      "-",
      "--",
      "%",
      "12 progetti",
      "10/03/2017",
      "2017-2018",
      "D.G.R. 5969",
      "1e5",
      "0x10",
      "#N/D",
      "=1+1",
      "(-5)",
      "1€500",
      "3 euro 500",
      "5%2",
      "<script>1</script>",
      "__proto__",
      "\u0661\u0662",
      "9".repeat(101),
      "1".repeat(32_767),
    ]) {
      assert.equal(readNumber(text, "amount").type, "notANumber", text.slice(0, 30));
    }
  });

  it("agree with the formatter of the platform", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom("", "€ "),
        (hundredths, sign) => {
          const exact = decimal((hundredths / 100).toFixed(2));
          const result = readNumber(sign + italian.format(hundredths / 100), "amount");
          assert.equal(result.type, "number");
          assert.equal(
            canonicalText(result.type === "number" ? result.value : decimal("0")),
            canonicalText(exact),
          );
        },
      ),
    );
  });

  it("never throw, on any text", () => {
    const alphabet = fc.constantFrom(..."0123456789.,-+()%€'’ =e\u00a0");
    const noisy = fc.string({ unit: alphabet, maxLength: 14 });
    fc.assert(
      fc.property(
        fc.oneof(noisy, fc.string()),
        fc.constantFrom<Expectation>("amount", "count", "any"),
        (text, as) => {
          const result = readNumber(text, as);
          if (result.type === "unclear") assert.notEqual(result.readings.length, 1);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("are moved by powers of ten exactly", () => {
    assert.equal(toText(shift(decimal("0.114"), 2)), "11.400");
    assert.equal(canonicalText(shift(decimal("11.4"), -2)), "0.114");
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -8, max: 8 }),
        (digits, scale, by) => {
          const value = { digits, scale };
          assert.equal(canonicalText(shift(shift(value, by), -by)), canonicalText(value));
        },
      ),
    );
  });
});
