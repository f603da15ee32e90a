/** Sheets of every kind, mangled in many ways: read right, or asked about - never wrong and confident. */
import assert from "node:assert/strict";
import { type Kind, kinds } from "../../shared/domain/table.ts";
import { allFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { type Judgement, judge } from "./judge-reading.ts";
import { drawnCase, kindCorpus, titleOf } from "./kind-corpus.ts";

describe("mangled sheets of every kind", () => {
  const started = Date.now();
  const results = kindCorpus.map((entry) => {
    const mangled = drawnCase(entry);
    const { sheets } = readWorkbook({ sheets: [mangled.sheet()] });
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const questions = sheets.flatMap((sheet) => sheet.questions);
    return { entry, ...judge(mangled.facts, { tables, questions }) };
  });
  it("", () => {
    console.log(results.length, Date.now() - started);
    for (const kind of kinds) {
      const of = results.filter((r) => r.entry.base.kind === kind);
      const n = (l: typeof of, j: Judgement) => String(l.filter((r) => r.judgement === j).length).padStart(5);
      const row = (l: typeof of) =>
        String(l.length).padStart(6) +
        (["correct", "partial", "asks", "unknown", "wrong"] as const).map((j) => n(l, j)).join(" ");
      console.log(
        kind.padEnd(20),
        row(of.filter((r) => r.entry.tells)),
        " | ",
        row(of.filter((r) => !r.entry.tells)),
      );
    }
    for (const r of results)
      if (r.judgement === "wrong" || (r.entry.tells && r.judgement !== "correct"))
        console.log(r.judgement, titleOf(r.entry), "=>", r.why);
  });
});
