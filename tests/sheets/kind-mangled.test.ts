/** Sheets of every kind, mangled in many ways: read right, or asked about - never wrong and confident. */
import assert from "node:assert/strict";
import { type Kind, kinds } from "../../shared/domain/table.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { exampleSheet } from "../../shared/sheets/example-book.ts";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { type Judgement, judge } from "./judge-reading.ts";
import { bases, drawnCase, type KindCase, kindCorpus, titleOf, workbooks } from "./kind-corpus.ts";
import { arithmetic } from "./mangled-findings.ts";
import { undecidedSheets } from "./undecided-sheets.ts";

/**
 * Of the sheets that still say all that they said, so many must be read in full. What remains is a heading "#", which has no word;
 * fourteen letters behind headings, where "(N)" looks like a number; and cards with a table beside them, which are read over the
 * whole width of their rows and left as unknown.
 */
const usualFloor = 0.98;
const floors: Readonly<Partial<Record<Kind, number>>> = { projectCard: 0.9 };
/** Without a title, a column or a word that was needed: allocation needs each of its six columns, the register each of its four. */
const floorWhenUntold = 0.5;

const read = (...sheets: readonly Sheet[]) => {
  const reading = readWorkbook({ sheets });
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  const questions = reading.sheets.flatMap((sheet) => sheet.questions);
  return { tables, questions, told: allFindings(reading).flatMap(arithmetic) };
};

describe("mangled sheets of every kind", () => {
  let results: ReturnType<typeof resultOf>[] = [];
  before(function () {
    this.timeout(120_000);
    results = kindCorpus.map(resultOf);
  });

  it("begin with sheets whose truth was written by hand, each read in full and without a wrong sum", () => {
    for (const base of bases) {
      const mangled = base.draw();
      const { told, ...recognised } = read(mangled.sheet());
      assert.deepEqual(judge(mangled.facts, recognised), { judgement: "correct", why: "" }, base.name);
      assert.deepEqual(told, [], base.name);
      for (const [field, [heading]] of base.headings) {
        const at = mangled.places.heads.get(field);
        if (at) assert.equal(mangled.text(at.row, at.column), heading, `${base.name} ${field}`);
      }
    }
    assert.deepEqual([...new Set(bases.map(({ kind }) => kind))].sort(), [...kinds].sort());
  });

  it("are never read wrong with confidence", () => {
    const wrong = results.filter(({ judgement }) => judgement === "wrong");
    assert.deepEqual(
      wrong.map(({ entry, why }) => `${titleOf(entry)} => ${why}`),
      [],
    );
  });

  it("give rise to no arithmetic while they say what they said", () => {
    const told = results.filter((result) => result.entry.tells && result.told.length > 0);
    assert.deepEqual(
      told.map((result) => `${titleOf(result.entry)} => ${result.told.join(", ")}`),
      [],
    );
  });

  it("are read in full where they say enough", () => {
    const judgements: readonly Judgement[] = ["correct", "partial", "asks", "unknown", "wrong"];
    const row = (of: readonly { judgement: Judgement }[]) =>
      judgements
        .map((one) => String(of.filter(({ judgement }) => judgement === one).length).padStart(8))
        .join("");
    const head = judgements.map((judgement) => judgement.padStart(8)).join("");
    const lines: string[] = [];
    for (const kind of kinds) {
      const of = results.filter(({ entry }) => entry.base.kind === kind);
      const [told, untold] = [true, false].map((tells) => of.filter(({ entry }) => entry.tells === tells));
      lines.push(`      ${kind.padEnd(18)}${row(told ?? [])}   |${row(untold ?? [])}`);
      const share = (list: typeof of = []) =>
        list.filter(({ judgement }) => judgement === "correct").length / Math.max(1, list.length);
      assert.ok(share(told) >= (floors[kind] ?? usualFloor), `${kind}: ${share(told)} of ${told?.length}`);
      assert.ok(share(untold) >= floorWhenUntold, `${kind}: ${share(untold)} of ${untold?.length} untold`);
    }
    console.log(`      ${results.length} sheets that say enough, and sheets that lack something:`);
    console.log(`      ${"".padEnd(18)}${head}   |${head}`);
    console.log(lines.join("\n"));
    console.log(
      `      ${"all".padEnd(18)}${row(results.filter(({ entry }) => entry.tells))}   |` +
        row(results.filter(({ entry }) => !entry.tells)),
    );
  });

  it("are read the same in whole workbooks, in any order", () => {
    for (const { kinds: inside, sheets } of workbooks(25)) {
      const { told, ...recognised } = read(...sheets.map((sheet) => sheet.sheet()));
      const facts = sheets.flatMap((sheet) => sheet.facts);
      const { judgement, why } = judge(facts, recognised);
      assert.ok(judgement === "correct" || judgement === "asks", `${inside.join(", ")}: ${judgement} ${why}`);
      assert.deepEqual(told, [], inside.join(", "));
    }
  });
});

function resultOf(entry: KindCase) {
  const mangled = drawnCase(entry);
  const { told, ...recognised } = read(mangled.sheet());
  return { entry, told, ...judge(mangled.facts, recognised) };
}

describe("sheets that do not tell between two kinds", () => {
  for (const { between, name = "Foglio1", rows } of undecidedSheets) {
    it(`${between.join(" or ")}: ${(rows[0] ?? []).join(" | ")}`, () => {
      const { tables } = recogniseSheet(exampleSheet({ name, rows }));
      assert.deepEqual(
        tables.filter(({ kind }) => kind !== "unknown"),
        [],
      );
    });
  }
});
