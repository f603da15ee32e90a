/** Sheets of every kind, mangled in many ways: read right, or asked about - never wrong and confident. */
import assert from "node:assert/strict";
import { kinds } from "../../shared/domain/table.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { type Judgement, judge } from "./judge-reading.ts";
import { drawnCase, kindCorpus, titleOf } from "./kind-corpus.ts";

describe("mangled sheets of every kind", function () {
  const started = Date.now();
  const arithmetic =
    /^(total|relation|row|plan|amount|cofinancing|members|weights)\.|^cell\.(date|error|missing)$/;
  const results = kindCorpus.map((entry) => {
    const mangled = drawnCase(entry);
    const reading = readWorkbook({ sheets: [mangled.sheet()] });
    const { sheets } = reading;
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const questions = sheets.flatMap((sheet) => sheet.questions);
    const told = allFindings(reading).filter((f) => f.severity !== "info" && arithmetic.test(f.rule));
    return { entry, told, ...judge(mangled.facts, { tables, questions }) };
  });
  it("", () => {
    console.log(results.length, Date.now() - started);
    for (const kind of kinds) {
      const of = results.filter((r) => r.entry.base.kind === kind);
      const n = (l: typeof of, j: Judgement) => String(l.filter((r) => r.judgement === j).length).padStart(5);
      const row = (l: typeof of) => String(l.length).padStart(6)+(["correct", "partial", "asks", "unknown", "wrong"] as const).map((j) => n(l, j)).join(" ");
      console.log(kind.padEnd(20), row(of.filter((r) => r.entry.tells)), " | ", row(of.filter((r) => !r.entry.tells)));
    }
    for (const r of results) if (r.judgement === "wrong" || (r.entry.tells && r.judgement !== "correct")) console.log(r.judgement, titleOf(r.entry), "=>", r.why);
    for (const r of results) if (r.told.length) console.log("TOLD", r.entry.tells, titleOf(r.entry), r.told.map((f) => f.rule + " " + f.cell + " " + f.found + "/" + f.expected).slice(0, 4).join("; "));
  });
});
