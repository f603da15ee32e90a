import assert from "node:assert/strict";
import { typedAmount, typedPercent } from "../../shared/kit/amount.ts";
import { toText } from "../../shared/kit/decimal.ts";

describe("what a person types", () => {
  it("as a percentage is points of a hundred, never thousands", () => {
    const share = (text: string) => {
      const read = typedPercent(text);
      return read && toText(read);
    };
    assert.deepEqual(["50", " 33,5 % ", "33.5", "0", "100"].map(share), [
      "0.50",
      "0.335",
      "0.335",
      "0.00",
      "1.00",
    ]);
    for (const text of ["", "100,01", "-5", "1.234,5", "cinquanta", "5 0", "50%%"])
      assert.equal(share(text), null, text);
  });

  it("as an amount has at most cents and is above zero", () => {
    assert.deepEqual(["3.500.000", "0", "1,005", "10 %"].map(typedAmount), [350_000_000n, null, null, null]);
  });
});
