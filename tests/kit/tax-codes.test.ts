import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readTaxCode, splitTaxCodes, validBodyCode, validPersonCode } from "../../shared/kit/tax-codes.ts";

describe("kit: tax codes", () => {
  it("accepts the code printed on a seal of the Cremona accord and refuses every slip of one digit", () => {
    const printed = "80003380195";
    assert.ok(validBodyCode(printed));
    for (let at = 0; at < printed.length; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const slip = printed.slice(0, at) + digit + printed.slice(at + 1);
        assert.equal(validBodyCode(slip), slip === printed, slip);
      }
    }
    assert.equal(validBodyCode("00000000000"), false);
  });

  it("checks the letter of a person's code, also with letters in place of digits", () => {
    assert.ok(validPersonCode("RSSMRA85T10A562S"));
    assert.equal(validPersonCode("RSSMRA85T10A562T"), false);
    assert.equal(validPersonCode("RSSMRA85T10A56"), false);
    assert.ok(validPersonCode("MRTMTT91D08F205J"));
    // The last digit of the place replaced by its letter, with the check letter that then belongs to it.
    assert.ok(validPersonCode("MRTMTT91D08F20RE"));
  });

  it("reads codes as people type them", () => {
    assert.deepEqual(readTaxCode(" C.F. 800 033 80195"), {
      type: "valid",
      code: "80003380195",
      owner: "body",
    });
    assert.deepEqual(readTaxCode("IT80003380195"), { type: "valid", code: "80003380195", owner: "body" });
    assert.deepEqual(readTaxCode("p.iva: 80003380195"), {
      type: "valid",
      code: "80003380195",
      owner: "body",
    });
    assert.deepEqual(readTaxCode("80003380196"), { type: "faulty", fault: "check", text: "80003380196" });
    assert.deepEqual(readTaxCode("8000338"), { type: "faulty", fault: "form", text: "8000338" });
    // Excel drops leading zeros of numbers.
    assert.deepEqual(readTaxCode("743110157"), {
      type: "faulty",
      fault: "zeros",
      text: "743110157",
      likely: "00743110157",
    });
  });

  it("splits two codes in one cell", () => {
    assert.deepEqual(splitTaxCodes("80003380195 / 00743110157"), ["80003380195", "00743110157"]);
    assert.deepEqual(splitTaxCodes("80003380195"), ["80003380195"]);
  });
});
