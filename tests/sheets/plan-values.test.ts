/** What formulas of ours will show, told before they are written. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseCellName } from "../../shared/kit/a1.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import type { Cell, Content, Workbook } from "../../shared/sheets/grid.ts";
import { PlanValues } from "../../shared/sheets/plan-values.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";

const samples = new URL("../../docs/samples/", import.meta.url);

function place(name: string) {
  const found = parseCellName(name);
  if (!found) throw new Error(name);
  return found;
}

function workbookOf(cells: Readonly<Record<string, number | string | Content>>): Workbook {
  const list = Object.entries(cells).map(([name, value]): Cell => {
    const content: Content =
      typeof value === "number"
        ? { type: "number", value }
        : typeof value === "string"
          ? { type: "text", text: value }
          : value;
    return { ...place(name), content, formula: null, format: "General" };
  });
  return { sheets: [{ name: "L'anno 2017", visible: true, cells: list, merges: [], hiddenRows: [] }] };
}

function planOf(inputs: Readonly<Record<string, string | number>>): WritePlan {
  const cells = Object.entries(inputs).map(([name, input]) => {
    const formula = typeof input === "string" && input.startsWith("=");
    return { ...place(name), input, formula, format: null, style: "plain" as const };
  });
  return { title: { it: "Prova", en: "Trial" }, writes: [{ sheet: "Nostro", create: true, cells }] };
}

const officer = workbookOf({
  A1: 0.1,
  A2: 0.2,
  A3: "n.d.",
  A4: { type: "error", code: "#N/A" },
  B1: 3,
  B2: 4,
});

function shown(formula: string, more: Readonly<Record<string, string | number>> = {}): string | null {
  const values = new PlanValues(planOf({ ...more, Z1: formula }), officer);
  const { row, column } = place("Z1");
  const value = values.at("Nostro", row, column);
  return value === null || typeof value === "string" ? value : toText(value);
}

const cases: readonly [formula: string, value: string | null, more?: Record<string, string | number>][] = [
  ["='L''anno 2017'!A1+'L''anno 2017'!A2", "0.3"],
  ["=SUM('L''anno 2017'!A1:A3)", "0.3"],
  ["=SUM('L''anno 2017'!$B$1,'L''anno 2017'!B2,2)-1", "8"],
  ["=(7-1)/2*5", "15"],
  ["=-A1*2", "-6", { A1: 3 }],
  ["=1/3", "0.333333333333333"],
  ['=IF(A1=0,"non calcolabile",B1/A1)', "non calcolabile", { A1: 0, B1: 5 }],
  ['=IF(A1=0,"non calcolabile",(B1-1)/A1)', "2", { A1: 2, B1: 5 }],
  ["=SUMIF(A1:A3,2,B1:B3)", "50", { A1: 2, A2: 1, A3: 2, B1: 20, B2: 7, B3: 30 }],
  ["=SUMPRODUCT(A1:B1,$A$2:$B$2)", "23", { A1: 3, B1: 4, A2: 1, B2: 5 }],
  ["=A1+1", "4", { A1: "=B1", B1: 3 }],
  ["=ROUND(A1-A2,2)", "-0.13", { A1: 1, A2: 1.125 }],
  // An empty cell is zero.
  ["=C9", "0"],
  ["=C9+2", "2"],
  // Nothing that could only be guessed.
  ["=1/0", null],
  ["='L''anno 2017'!A3+1", null],
  ["='L''anno 2017'!A4", null],
  ["=SUM('L''anno 2017'!A1:A4)", null],
  ["=Altrove!A1", null],
  ["=A1", null, { A1: "=Z1" }],
  ["=VLOOKUP(A1,A1:B2,2)", null],
  ["=1+", null],
  ["=(1", null],
  ["=A1:A2", null],
  ["=1;2", null],
];

describe("values of a plan before it is written", () => {
  for (const [formula, value, more] of cases) {
    it(`${formula}${more ? ` with ${JSON.stringify(more)}` : ""}: ${value ?? "not told"}`, () => {
      assert.equal(shown(formula, more), value);
    });
  }

  for (const name of readdirSync(samples).filter((entry) => entry.endsWith(".xlsx"))) {
    it(`tells every formula that ${name} is offered`, () => {
      const workbook = readXlsx(readFileSync(new URL(name, samples)));
      const reading = readWorkbook(workbook);
      const plans = reading.sheets.flatMap(({ sheet }) => planComputations(reading, sheet, workbook));
      const silent = plans.flatMap((plan) => {
        const values = new PlanValues(plan, workbook);
        return plan.writes.flatMap(({ sheet, cells }) =>
          cells
            .filter(({ row, column }) => values.at(sheet, row, column) === null)
            .map(({ input }) => `${sheet}: ${input}`),
        );
      });
      assert.deepEqual(silent, []);
    });
  }
});
