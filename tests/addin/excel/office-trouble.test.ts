import assert from "node:assert/strict";
import { asTrouble, OfficeTrouble } from "../../../addin/excel/office-trouble.ts";

describe("troubles with Excel", () => {
  it("turns what Office.js reports into a text an officer can act on", () => {
    const cases = [
      ["InvalidOperationInCellEditMode", "editing"],
      ["AccessDenied", "protected"],
      ["RequestPayloadSizeLimitExceeded", "too-large"],
      ["ActivityLimitReached", "busy"],
      ["ItemNotFound", "missing-sheet"],
      ["GeneralException", "unknown"],
    ] as const;
    for (const [code, expected] of cases) {
      const trouble = asTrouble(Object.assign(new Error("boom"), { code }));
      assert.equal(trouble.code, expected);
      assert.match(trouble.text.it, /\p{L}+\./u);
      assert.match(trouble.detail, /boom/);
    }
    assert.equal(asTrouble({ code: 5004 }).code, "editing");
  });

  it("survives whatever is thrown and passes a trouble on unchanged", () => {
    for (const thrown of [undefined, null, "testo", 7, {}]) assert.equal(asTrouble(thrown).code, "unknown");
    const trouble = new OfficeTrouble("busy");
    assert.equal(asTrouble(trouble), trouble);
  });
});
