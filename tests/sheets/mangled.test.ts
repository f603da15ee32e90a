/** The samples, mangled in many ways: read right, or asked about - never wrong and confident. */
import assert from "node:assert/strict";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { type Judgement, judge } from "./judge-reading.ts";
import { factsOf } from "./mangle.ts";
import { corpus, mangled, sample, sampleNames } from "./mangled-corpus.ts";
import { arithmetic } from "./mangled-findings.ts";

const titleOf = (entry: (typeof corpus)[number]) =>
  `${entry.sheet}: ${entry.steps.map((step) => step.name).join(" + ")}`;

describe("mangled workbooks", () => {
  const results = corpus.map((entry) => {
    const sheet = mangled(entry);
    return { entry, ...judge(sheet.facts, recogniseSheet(sheet.sheet())) };
  });
  const count = (judgement: Judgement) => results.filter((result) => result.judgement === judgement).length;

  it("are many, and no two alike", () => {
    assert.ok(corpus.length >= 40);
    const sheets = new Set(corpus.map((entry) => JSON.stringify(mangled(entry).sheet())));
    assert.ok(sheets.size > corpus.length * 0.95, `${sheets.size} of ${corpus.length}`);
  });

  it("are never read wrong with confidence", () => {
    const wrong = results.filter((result) => result.judgement === "wrong");
    assert.deepEqual(
      wrong.map(({ entry, why }) => `${titleOf(entry)} => ${why}`),
      [],
    );
  });

  it("give rise to no arithmetic that the untouched sheet does not show", () => {
    const said = (sheet: Sheet) => allFindings(readWorkbook({ sheets: [sheet] })).flatMap(arithmetic);
    for (const entry of corpus) {
      const before = new Set(said(sample(entry.sheet)));
      const further = said(mangled(entry).sheet()).filter((one) => !before.has(one));
      assert.deepEqual(further, [], titleOf(entry));
    }
  });

  it("are nearly all read in full", () => {
    const open = results.filter((result) => result.judgement !== "correct");
    console.log(
      `      ${corpus.length} mangled sheets: ${count("correct")} read in full, ${count("partial")} in part, ` +
        `${count("asks")} asked about, ${count("unknown")} left as unknown tables, ${count("wrong")} wrong`,
    );
    for (const { entry, judgement, why } of open)
      console.log(`        ${judgement}: ${titleOf(entry)} (${why})`);
    assert.ok(count("correct") >= corpus.length * 0.93, String(count("correct")));
  });
});

describe("the judge of mangled workbooks", () => {
  it("finds every sample read right", () => {
    for (const name of sampleNames) {
      const recognised = recogniseSheet(sample(name));
      assert.equal(judge(factsOf(recognised.tables), recognised).judgement, "correct", name);
    }
  });

  it("sees a wrong value, a wrong role, a lost row and a wrong kind", () => {
    const recognised = recogniseSheet(sample("Progetti approvati"));
    const facts = factsOf(recognised.tables);
    const [first, ...rest] = facts;
    assert.ok(first);
    const verdict = (truth: typeof facts) => judge(truth, recognised).judgement;
    assert.equal(verdict([{ ...first, values: { ...first.values, assigned: "1" } }, ...rest]), "wrong");
    assert.equal(verdict([{ ...first, role: "total" }, ...rest]), "wrong");
    assert.equal(verdict([...facts, { ...first, values: { title: "text:Altro" } }]), "wrong");
    assert.equal(verdict(facts.map((fact) => ({ ...fact, kind: "proposals" }))), "wrong");
    assert.equal(verdict([{ ...first, values: { ...first.values, further: "1" } }, ...rest]), "partial");
  });
});
