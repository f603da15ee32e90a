/** Properties over random content: numbers written are numbers read, nothing throws, cents are cents. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { kinds } from "../../shared/domain/table.ts";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import { readNumber } from "../../shared/kit/italian-number.ts";
import { formatEuro, formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { guessContext } from "../../shared/sheets/context.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { forAll, patience } from "../property.ts";
import { bookOf } from "./grid-of.ts";
import { wildWorkbook } from "./wild-sheets.ts";

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

describe("random sheets", function () {
  this.timeout(patience);
  const seen = new Set<string>();

  it("never make the engine throw", () => {
    forAll(
      wildWorkbook,
      (workbook) => {
        const reading = readWorkbook(workbook);
        guessContext(workbook);
        for (const { name } of workbook.sheets) planComputations(reading, name, workbook);
        const findings = allFindings(reading);
        for (const { message, found, expected } of findings) {
          assert.ok(message.it !== "" && message.it.length < 2_000, message.it.slice(0, 200));
          for (const figure of [found, expected]) assert.doesNotMatch(figure ?? "", /NaN|Infinity|undefined/);
        }
        for (const { tables } of reading.sheets) for (const { kind } of tables) seen.add(kind);
      },
      1 / 5,
    );
  });

  it("give the same twice", () => {
    forAll(
      wildWorkbook,
      (workbook) => assert.deepEqual(readWorkbook(workbook), readWorkbook(workbook)),
      1 / 50,
    );
  });

  it("have been of every kind", () => {
    assert.deepEqual(
      kinds.filter((kind) => !seen.has(kind)),
      [],
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
