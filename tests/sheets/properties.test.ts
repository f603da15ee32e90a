/** Properties over random content: numbers written are numbers read, nothing throws, cents are cents. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { readNumber } from "../../shared/kit/italian-number.ts";
import { formatEuro, formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const cents = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const euros = (amount: bigint) => canonicalText({ digits: amount, scale: 2 });

describe("random numbers", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom("€ 0", "0 €", "0", "0=", "EUR 0"), (amount, pattern) => {
        const text = pattern.replace("0", formatNumber({ digits: amount, scale: 2 }, "it"));
        const read = readNumber(text, "amount");
        assert.ok(read.type === "number", text);
        assert.equal(canonicalText(read.value), euros(amount), text);
      }),
    );
    fc.assert(
      fc.property(cents, (amount) => {
        const read = readNumber(formatEuro({ digits: amount, scale: 2 }, "it"), "amount");
        assert.ok(read.type === "number");
        assert.equal(canonicalText(read.value), euros(amount));
      }),
    );
  });

  it("are read as they were written, in percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (points) => {
        const fraction = { digits: BigInt(points), scale: 4 };
        const read = readNumber(formatPercent(fraction, "it", 2));
        assert.ok(read.type === "number");
        assert.equal(canonicalText(read.value), canonicalText(fraction));
      }),
    );
  });

  it("never make the reader throw", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,'€% -()+=eE\u00a0"), maxLength: 30 }),
        (text) => {
          readNumber(text, "amount");
        },
      ),
    );
  });
});

const headings = fc.constantFrom(
  "Ente capofila",
  "Titolo progetto",
  "Costo totale",
  "Contributo richiesto",
  "Contributo assegnato",
  "%",
  "Totale",
  "N.",
  "Provincia",
  "Tipologia",
  "Differenza",
  "__proto__",
);
const plain: fc.Arbitrary<Plain> = fc.oneof(
  headings,
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer({ min: 0, max: 1000 }),
  fc.constant(null),
  fc.constant({ error: "#DIV/0!" }),
  fc.constant({ f: "=A1" }),
  fc.constant({ date: "2017-01-31" }),
);

describe("random sheets", () => {
  it("never make the engine throw, and give the same twice", () => {
    fc.assert(
      fc.property(fc.array(fc.array(plain, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
        const workbook = bookOf({ rows });
        assert.deepEqual(allFindings(readWorkbook(workbook)), allFindings(readWorkbook(workbook)));
      }),
      { numRuns: 300 },
    );
  });

  const amounts = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 2, maxLength: 12 });
  const tableOf = (values: readonly number[], total: number) =>
    bookOf({
      rows: [
        ["Voce di spesa", "Importo (€)"],
        ...values.map((value, index) => [`Voce ${index + 1}`, value / 100]),
        ["Totale", total / 100],
      ],
    });
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  it("with a right total have no finding", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        assert.deepEqual(allFindings(readWorkbook(tableOf(values, sum(values)))), []);
      }),
    );
  });

  it("with a total off by a cent always have one, with the right sum", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(-1, 1), (values, off) => {
        const [finding, ...others] = allFindings(readWorkbook(tableOf(values, sum(values) + off)));
        assert.equal(finding?.rule, "total.column");
        assert.equal(finding?.expected, canonicalText(decimal((sum(values) / 100).toFixed(2))));
        assert.deepEqual(others, []);
      }),
    );
  });
});
