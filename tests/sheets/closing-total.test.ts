import assert from "node:assert/strict";
import { recogniseSheet } from "../../shared/sheets/recognise.ts";
import { bookOf, type Plain } from "./grid-of.ts";

const header: Plain[] = ["Titolo progetto", "Costo totale", "Contributo richiesto", "Contributo assegnato"];

/** Header in row 1, one project in row 2, blank rows, and `last` in row 6. */
function rolesWith(...last: Plain[]) {
  const rows = [header, ["Tempi nuovi", 1000, 600, 570], [], [], [], last];
  return bookOf({ name: "Progetti", rows })
    .sheets.flatMap((sheet) => recogniseSheet(sheet).tables)
    .filter(({ kind }) => kind === "projects")
    .flatMap((table) => table.rows.map(({ row, role }) => `${row} ${role}`));
}

describe("a total below blank rows", () => {
  const sums = (area: (column: string) => string): Plain[] => [
    "Totale",
    { v: 1000, f: `=SUM(${area("B")})` },
    { v: 600, f: `=SUM(${area("C")})` },
    { v: 570, f: `=SUM(${area("D")})` },
  ];

  it("closes the table when it sums its rows from the first", () => {
    assert.deepEqual(rolesWith(...sums((c) => `${c}2:${c}5`)), ["2 data", "6 total"]);
    assert.deepEqual(rolesWith(...sums((c) => `$${c}$2:$${c}$4`)), ["2 data", "6 total"]);
  });

  it("closes the table when its figures are pasted as values, most of them right", () => {
    assert.deepEqual(rolesWith("Totale", 1000, 600, 570), ["2 data", "6 total"]);
    assert.deepEqual(rolesWith("Totale", "1.000,00 €", 600, 550), ["2 data", "6 total"]);
  });

  it("is another table's when it sums something else, or nothing", () => {
    assert.deepEqual(rolesWith(...sums((c) => `${c}4:${c}5`)), ["2 data"]);
    assert.deepEqual(rolesWith(...sums(() => "F2:F5")), ["2 data"]);
    assert.deepEqual(rolesWith("Totale", 1000, 800, 770), ["2 data"]);
    assert.deepEqual(rolesWith("Media", { v: 1000, f: "=SUM(B2:B5)" }, 600, 570), ["2 data"]);
  });
});
