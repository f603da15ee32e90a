/** What the pane would write: only into free cells, only formulas over numbers, and nothing that changes what is approved. */
import assert from "node:assert/strict";
import { cellName, parseAreaName } from "../../shared/kit/a1.ts";
import { planComputations } from "../../shared/sheets/compute.ts";
import { carryOverSheet } from "../../shared/sheets/compute-carry-over.ts";
import { executionSheet } from "../../shared/sheets/compute-execution.ts";
import { instalmentSheet } from "../../shared/sheets/compute-instalments.ts";
import { planSheet } from "../../shared/sheets/compute-plan.ts";
import { premialitySheet } from "../../shared/sheets/compute-premiality.ts";
import { ratingSheet } from "../../shared/sheets/compute-rating.ts";
import { allFindings, comparedFindings, readWorkbook } from "../../shared/sheets/engine.ts";
import type { Cell, Sheet, Workbook } from "../../shared/sheets/grid.ts";
import { type CellWrite, OWN_MARK } from "../../shared/sheets/write-plan.ts";
import { sample } from "./mangled-corpus.ts";

const milan: Workbook = {
  sheets: [
    "Soggetti aderenti",
    "Proposte",
    "Tab. 4.1 Progetti",
    "Piano finanziario",
    "Monitoraggio 2-2017",
  ].map(sample),
};
const computed = ["Soggetti aderenti", "Proposte", "Tab. 4.1 Progetti", "Monitoraggio 2-2017"];

const sheetNamed = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((entry) => entry.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};

function writesFor(workbook: Workbook, name: string): CellWrite[] {
  return planComputations(readWorkbook(workbook), name, workbook).flatMap(({ writes }) =>
    writes.filter((write) => !write.create).flatMap((write) => write.cells),
  );
}

/** As Excel would show it after writing; formulas keep some value. */
function written(write: CellWrite): Cell {
  const { row, column, input, formula, format } = write;
  const content =
    formula || typeof input === "number"
      ? { type: "number" as const, value: typeof input === "number" ? input : 0.25 }
      : { type: "text" as const, text: input };
  return { row, column, content, formula: formula ? String(input) : null, format: format ?? "General" };
}

function apply(workbook: Workbook, name: string): Workbook {
  const cells = writesFor(workbook, name).map(written);
  const taken = new Set(cells.map((cell) => `${cell.row},${cell.column}`));
  return {
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : {
            ...sheet,
            cells: [...sheet.cells.filter((cell) => !taken.has(`${cell.row},${cell.column}`)), ...cells].sort(
              (a, b) => a.row - b.row || a.column - b.column,
            ),
          },
    ),
  };
}

const at = (sheet: Sheet, name: string) =>
  sheet.cells.find((cell) => cellName(cell.row, cell.column) === name);

describe("sheets of ours", () => {
  it("have names that Excel takes: at most 31 characters", () => {
    const names = [carryOverSheet, executionSheet, instalmentSheet, planSheet, premialitySheet, ratingSheet];
    assert.deepEqual(
      names.filter((name) => name.length > 31),
      [],
    );
  });
});

describe("computed columns", () => {
  for (const name of computed) {
    describe(name, () => {
      const writes = writesFor(milan, name);
      const sheet = sheetNamed(milan, name);

      it("go into free cells only", () => {
        assert.ok(writes.length > 0);
        for (const { row, column } of writes) assert.equal(at(sheet, cellName(row, column)), undefined);
      });

      it("have formulas over number cells only", () => {
        for (const { input, formula } of writes) {
          assert.equal(formula, typeof input === "string" && input.startsWith("="));
          if (!formula) continue;
          const areas =
            String(input)
              .replaceAll("$", "")
              .match(/[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?/g) ?? [];
          assert.ok(areas.length > 0, String(input));
          for (const area of areas) {
            const { top, bottom, left } = parseAreaName(area) ?? { top: 0, bottom: -1, left: 0 };
            for (let row = top; row <= bottom; row++) {
              assert.equal(at(sheet, cellName(row, left))?.content.type, "number", `${input}: ${area}`);
            }
          }
        }
      });

      it("carry our mark in their headings", () => {
        const headings = writes.filter((write) => write.style === "header");
        assert.ok(headings.length > 0);
        for (const { input } of headings) assert.ok(String(input).startsWith(OWN_MARK));
      });

      it("leave digest and findings of the sheet as they were", () => {
        const [before, after] = [milan, apply(milan, name)].map((workbook) => {
          const reading = readWorkbook(workbook).sheets.find((entry) => entry.sheet === name);
          return { digest: reading?.digest, findings: comparedFindings(reading?.findings ?? []) };
        });
        assert.ok(before?.digest);
        assert.deepEqual(after, before);
      });

      it("are written to the same cells when computed again", () => {
        assert.deepEqual(writesFor(apply(milan, name), name), writes);
      });
    });
  }

  it("take totals from the rows, not from the printed total, and values where an amount is text", () => {
    const writes = writesFor(milan, "Tab. 4.1 Progetti");
    const input = (cell: string) => writes.find((write) => cellName(write.row, write.column) === cell)?.input;
    assert.equal(input("H6"), `${OWN_MARK}Cofinanziamento (costo − assegnato)`);
    // G7 is "€ 41.328,00" in text: 60,000.00 - 41,328.00.
    assert.equal(input("H7"), 18672);
    assert.equal(input("H8"), "=E8-G8");
    // 1,407,767.95 - 934,721.28; the printed total of costs is another.
    assert.equal(input("H13"), 473046.67);
    assert.ok(writes.some((write) => write.style === "note" && String(write.input).includes("G7")));
  });

  it("keep clear of what stands to the right", () => {
    const name = "Soggetti aderenti";
    const sheet = sheetNamed(milan, name);
    const remark: Cell = {
      row: 7,
      column: 3,
      content: { type: "text", text: "x" },
      formula: null,
      format: "General",
    };
    const cells = [...sheet.cells, remark].sort((a, b) => a.row - b.row || a.column - b.column);
    const workbook = { sheets: [{ ...sheet, cells }] };
    assert.ok(writesFor(workbook, name).every((write) => write.column > 3));
  });
});

describe("sources and uses", () => {
  it("go to a sheet of ours, which is never read as content", () => {
    const [plan] = planComputations(readWorkbook(milan), "Piano finanziario", milan);
    const [write] = plan?.writes ?? [];
    assert.ok(write?.create);
    const own: Sheet = {
      name: write.sheet,
      visible: true,
      cells: write.cells.map(written).sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [],
      hiddenRows: [],
    };
    const before = comparedFindings(allFindings(readWorkbook(milan)));
    assert.deepEqual(comparedFindings(allFindings(readWorkbook({ sheets: [...milan.sheets, own] }))), before);
  });
});
