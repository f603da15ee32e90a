import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { type Canonical, canonicalJson, digest } from "../../shared/kit/digest.ts";

const anyContent = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value"), { maxKeys: 4 }),
  ),
})).value;

function reversed(value: Canonical): Canonical {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("digest", () => {
  it("is SHA-256 of the canonical text, by Node's own implementation", () => {
    fc.assert(
      fc.property(anyContent, (value) => {
        assert.equal(digest(value), createHash("sha256").update(canonicalJson(value), "utf8").digest("hex"));
      }),
    );
    assert.equal(digest(""), createHash("sha256").update('""').digest("hex"));
  });

  it("does not see the order of keys nor the Unicode form of text", () => {
    fc.assert(
      fc.property(anyContent, (value) => {
        assert.equal(digest(value), digest(reversed(value)));
      }),
    );
    assert.equal(digest({ nome: "Citta\u0300" }), digest({ nome: "Citt\u00e0" }));
  });

  it("sees every other difference", () => {
    const different: Canonical[] = [
      "1",
      true,
      "true",
      null,
      "null",
      "",
      [],
      {},
      [""],
      [null],
      ["a", "b"],
      ["b", "a"],
      ["ab"],
      [["a"], "b"],
      { a: "1" },
      { a: "1", b: null },
      { a: ["1"] },
      "1 ",
    ];
    assert.equal(new Set(different.map(digest)).size, different.length);
  });

  it("is valid JSON that says the same", () => {
    fc.assert(
      fc.property(anyContent, (value) => {
        assert.equal(canonicalJson(JSON.parse(canonicalJson(value)) as Canonical), canonicalJson(value));
      }),
    );
  });

  it("takes names that JavaScript objects use themselves", () => {
    const hostile = JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}') as Canonical;
    assert.equal(canonicalJson(hostile), '{"__proto__":"x","constructor":"y","toString":"z"}');
  });
});
