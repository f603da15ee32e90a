/** Sheets of every kind, mangled in many ways: read right, or asked about - never wrong and confident. */
import assert from "node:assert/strict";
import { kinds } from "../../shared/domain/table.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import { type Judgement, judge } from "./judge-reading.ts";
import { drawnCase, kindCorpus, titleOf } from "./kind-corpus.ts";

describe("mangled sheets of every kind", () => {
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
    for (const r of results)
      if (r.told.length)
        console.log(
          "TOLD",
          r.entry.tells,
          titleOf(r.entry),
          r.told
            .map((f) => f.rule + " " + f.cell + " " + f.found + "/" + f.expected)
            .slice(0, 4)
            .join("; "),
        );
  });
});
