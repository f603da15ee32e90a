/** The committed list of what must be found is what its independent script works out. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cellName } from "../../shared/kit/a1.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";

interface Entry {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

interface Expected {
  /** Found: null is a blank cell. */
  readonly mustReport: readonly (Entry & { readonly found: string | null })[];
  readonly mustStaySilent: readonly Entry[];
  readonly mayReport: readonly Entry[];
  readonly allocation: {
    readonly total: string;
    readonly parts: readonly { readonly amount: string }[];
    readonly byAts: readonly { readonly amount: string }[];
    readonly alternatives: readonly { readonly parts: readonly { readonly amount: string }[] }[];
  };
}

const here = new URL("./", import.meta.url);
const text = readFileSync(new URL("expected.json", here), "utf8");
const expected = JSON.parse(text) as Expected;

/** "TOTALE 2.257.172,86" and 2257172.86 alike; text without one well-formed number stays as it is. */
function plain(content: string | number): string {
  if (typeof content === "number") return String(content);
  const number = /\d{1,3}(?:\.\d{3})*,\d+$/.exec(content)?.[0];
  return number === undefined ? content : String(Number(number.replaceAll(".", "").replace(",", ".")));
}

const cents = (parts: readonly { readonly amount: string }[]) =>
  parts.reduce((sum, { amount }) => sum + BigInt(amount.replace(".", "")), 0n);

describe("expectations of the sample workbooks", () => {
  it("come out the same when worked out again", () => {
    const script = fileURLToPath(new URL("expectations.mjs", here));
    assert.equal(execFileSync(process.execPath, [script], { encoding: "utf8" }), text);
  });

  it("share no code with the product and use no decimal library", () => {
    const scripts = readdirSync(here).filter((name) => /^expectations.*\.mjs$/.test(name));
    assert.ok(scripts.length >= 5);
    for (const name of scripts) {
      const source = readFileSync(new URL(name, here), "utf8");
      for (const [, target = ""] of source.matchAll(/from "([^"]+)"/g)) {
        assert.match(target, /^(node:fs|\.\/expectations-[a-z-]+\.mjs)$/, name);
      }
    }
  });

  it("point at cells that hold the figure they speak of", () => {
    const values = new Map<string, string | number>();
    for (const workbook of new Set(expected.mustStaySilent.map((entry) => entry.workbook))) {
      const path = new URL(`../../docs/samples/${encodeURIComponent(workbook)}`, here);
      for (const { name, cells } of readXlsx(new Uint8Array(readFileSync(path))).sheets) {
        for (const { row, column, content } of cells) {
          const value =
            content.type === "text" ? content.text : content.type === "number" ? content.value : "";
          values.set([workbook, name, cellName(row, column)].join("|"), value);
        }
      }
    }
    const at = (entry: Entry) => values.get([entry.workbook, entry.sheet, entry.cell].join("|"));
    for (const entry of expected.mustStaySilent) assert.notEqual(at(entry), undefined, entry.what);
    assert.ok(expected.mustReport.length > 0);
    for (const entry of expected.mustReport) {
      const value = at(entry);
      if (entry.found === null) {
        assert.equal(value ?? "", "", entry.what);
        continue;
      }
      assert.ok(value !== undefined, entry.what);
      const found = /^-?[\d.]+$/.test(entry.found) ? String(Number(entry.found)) : entry.found;
      const holds = found === "NaN" ? value === entry.found : plain(value) === found;
      assert.ok(holds || String(value).includes(entry.found), `${entry.sheet}!${entry.cell}: ${value}`);
    }
  });

  it("allocate 3,500,000.00 to the cent in every way", () => {
    const { parts, byAts, alternatives, total } = expected.allocation;
    assert.equal(total, "3500000.00");
    assert.equal(parts.length, 15);
    for (const list of [parts, byAts, ...alternatives.map((way) => way.parts)]) {
      assert.equal(cents(list), 350_000_000n);
    }
  });
});
