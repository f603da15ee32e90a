/** What is approved: the recognised content, whole, and nothing else. */
import assert from "node:assert/strict";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import type { Sheet } from "../../shared/sheets/grid.ts";
import { Mangled } from "./mangle.ts";
import { amountsAsText } from "./mangle-cells.ts";
import { lastColumn } from "./mangle-columns.ts";
import { upperCase } from "./mangle-headings.ts";
import { blankBeforeTotal } from "./mangle-rows.ts";
import type { Step } from "./mangle-step.ts";
import { contactsAbove, moved, noTitle, sheetName } from "./mangle-surroundings.ts";
import { sample, sampleNames } from "./mangled-corpus.ts";

const digestOf = (sheet: Sheet) => readWorkbook({ sheets: [sheet] }).sheets[0]?.digest;
const names = ["Progetti approvati", "Tab. 4.1 Progetti", "Monitoraggio 2-2017", "Contributi per provincia"];

describe("digest of the content", () => {
  it("exists for every sample sheet and tells them apart", () => {
    const digests = sampleNames.map((name) => digestOf(sample(name)));
    for (const digest of digests) assert.match(digest ?? "", /^[0-9a-f]{64}$/);
    assert.equal(new Set(digests).size, digests.length);
  });

  const unchanged: readonly Step[] = [
    moved(4, 3),
    noTitle,
    sheetName("Foglio1"),
    blankBeforeTotal,
    contactsAbove,
    lastColumn("Note", () => "visto"),
    amountsAsText("€ 1.234,56"),
    upperCase,
  ];
  for (const { name, apply } of unchanged) {
    it(`stays when the sheet is changed in no figure: ${name}`, () => {
      for (const sheet of names) {
        const mangled = new Mangled(sample(sheet));
        apply(mangled);
        assert.equal(digestOf(mangled.sheet()), digestOf(sample(sheet)), sheet);
      }
    });
  }

  it("stays when number formats change", () => {
    for (const name of names) {
      const sheet = sample(name);
      const cells = sheet.cells.map((cell) =>
        cell.format === "#,##0.00" || cell.format === "0" ? { ...cell, format: "General" } : cell,
      );
      assert.equal(digestOf({ ...sheet, cells }), digestOf(sheet));
    }
  });

  it("changes with every recognised value", () => {
    for (const name of names) {
      const sheet = sample(name);
      const [reading] = readWorkbook({ sheets: [sheet] }).sheets;
      const before = reading?.digest;
      const fields = new Mangled(sheet).places;
      for (const row of fields.data) {
        for (const column of fields.columns.values()) {
          const mangled = new Mangled(sheet);
          const content = mangled.at(row, column)?.content;
          if (!content) continue;
          mangled.put(row, column, content.type === "number" ? content.value + 1 : "Altro testo");
          assert.notEqual(digestOf(mangled.sheet()), before, `${name} ${row},${column}`);
        }
      }
    }
  });
});
