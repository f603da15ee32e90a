/** The regional tables: indicators and weights of 2014, POR FSE grants by province of 2017. */
import {
  abs,
  compare,
  equal,
  fraction,
  parse,
  readings,
  show,
  subtract,
  sum,
  times,
} from "./expectations-arithmetic.mjs";
import { column } from "./expectations-milan.mjs";

const letters = ["A", "B", "C", "D", "E"];

export function checkAllocationTable(data, sheet) {
  // Each printed share stands for +-0.05 points; the total is printed with the same precision.
  const half = fraction(5n, 10_000n);
  const room = times(half, fraction(BigInt(data.rows.length + 1)));
  letters.forEach((letter, i) => {
    const expected = sum(column(data, i + 1));
    const printed = parse(data.total[i + 1]);
    const gap = subtract(printed, expected);
    const rounding = compare(fraction(abs(gap.n), gap.d), room) <= 0;
    const what = `indicator ${letter}: shares add up to the total`;
    sheet.check(`total.${letter}`, what, gap.n === 0n, () => ({
      kind: "arithmetic",
      severityAtLeast: rounding ? "info" : "error",
      ...(rounding ? { severityAtMost: "info" } : {}),
      found: show(printed, 3),
      expected: show(expected, 3),
      ...(rounding ? { explained: "rounding" } : {}),
    }));
    sheet.right(`weight.${i}`, "weights add up to 100 %");
  });
  const weights = sum(data.weights.map(([, weight]) => parse(weight)));
  if (!equal(weights, fraction(1n))) throw new Error("weights do not add up: list them as a report");
  data.rows.forEach(([name], i) => {
    sheet.right(`row.${i}.territory`, `${name} is one of the 15 ASL`);
  });
  wording(data, sheet);
  sheet.may("row.0.C", "share typed as text", "info");
  sheet.may("row.7.A", "share typed as text", "info");
  sheet.may("weight.2", "weight typed as text", "info");
}

/** "< 6 anni" leaves out the age that "0-6 anni" takes in: the base of the indicator is not certain. */
function wording(data, sheet) {
  data.legend.forEach((legend, i) => {
    const header = data.header[i + 1];
    const below = /< (\d+)/.exec(header)?.[1];
    const upTo = /\(0-(\d+) anni\)/.exec(legend)?.[1];
    if (below === undefined || below !== upTo) return;
    sheet.report(`header.${i + 1}`, "age limit: header and legend differ", {
      kind: "wording",
      severityAtLeast: "info",
      otherCells: [sheet.place(`legend.${i}`).cell],
      found: `< ${below} anni`,
      expected: `0-${upTo} anni`,
    });
    sheet.may(`legend.${i}`, "age limit: header and legend differ", "warning");
  });
}

const CAP = fraction(100_000n);

export function checkGrants(data, sheet) {
  const total = parse(data.total[1]);
  const read = data.rows.map(([, grant]) => parse(grant));
  const certain = sum(read.filter((grant) => grant !== null));
  data.rows.forEach(([province, text], i) => {
    const key = `row.${i}.grant`;
    if (read[i] !== null) {
      const above = compare(read[i], CAP) > 0;
      const what = above ? "sum of several projects: the cap per project does not apply" : "readable amount";
      sheet.right(key, `${province}: ${what}`);
      return;
    }
    const possible = readings(text);
    const fitting = possible.filter((reading) => equal(subtract(total, certain), decimal(reading)));
    sheet.report(key, "malformed amount: never guessed", {
      kind: "reading",
      severityAtLeast: "error",
      found: text,
      expected: null,
      readings: possible,
      readingThatFitsTheTotal: fitting[0] ?? null,
    });
  });
  const fits = data.rows.every(
    ([, text], i) =>
      read[i] !== null || readings(text).some((r) => equal(subtract(total, certain), decimal(r))),
  );
  if (!fits) throw new Error("the total fits no reading: list it as a report");
  sheet.right(
    "total.grant",
    "right with the only sensible reading of the malformed amount: never reported as wrong",
  );
  sheet.may("total.grant", "typed as text; cannot be checked while an amount is unreadable", "warning");
  sheet.right(
    "text",
    "amount in the text = total; the fewest projects that the cap allows are the 26 financed",
  );
  sheet.may("text", "amount in a sentence", "info");
  if (String(fewest(read, total, certain)) !== data.financed)
    throw new Error("fewest projects differ from those financed");
}

/** The cap of EUR 100,000 per project sets the least number of projects behind each province's sum. */
function fewest(read, total, certain) {
  const missing = subtract(total, certain);
  return read.map((grant) => grant ?? missing).reduce((all, { n, d }) => all + ceil(n, d * 100_000n), 0n);
}

const ceil = (n, d) => (n + d - 1n) / d;

function decimal(text) {
  const [whole, part = ""] = text.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
