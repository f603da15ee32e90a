/** Bytes of an .xlsx to plain cells. The same code runs in the browser, in a worker and in Node. */
import { type Area, cellName, parseAreaName } from "../kit/a1.ts";
import type { Cell, Content, Sheet, Workbook } from "../sheets/grid.ts";
import { SheetFormulas } from "./cell-formula.ts";
import { dateSerial } from "./dates.ts";
import { limits } from "./limits.ts";
import { isDateFormat, readCellFormats } from "./number-format.ts";
import { openPackage } from "./package.ts";
import { checkLength, decodeEscapes, readSharedStrings } from "./strings.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import {
  findRelated,
  isTrue,
  readWorkbookPart,
  type SheetEntry,
  type WorkbookPart,
} from "./workbook-part.ts";
import { type RawCell, scanWorksheet } from "./worksheet.ts";

/** Days from 1 January 1900 to 1 January 1904 in Excel's counting. */
const DAYS_TO_1904 = 1462;

/** Worksheets in tab order, hidden ones included; chart sheets left out. @throws UnreadableWorkbook */
export function readXlsx(bytes: Uint8Array): Workbook {
  const pack = openPackage(bytes);
  const workbook = readWorkbookPart(pack);
  const context = {
    strings: readSharedStrings(findRelated(pack, workbook, "sharedStrings")),
    formats: readCellFormats(findRelated(pack, workbook, "styles")),
    date1904: workbook.date1904,
    budget: { cells: 0, empty: 0, text: 0, merges: 0 },
  };
  const sheets = workbook.sheets.map((entry) => readSheet(entry, context));
  return { sheets: neverCalculated(workbook, sheets) ? sheets.map(withoutResults) : sheets };
}

interface Context {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly budget: { cells: number; empty: number; text: number; merges: number };
}

function readSheet(entry: SheetEntry, context: Context): Sheet {
  const { budget } = context;
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const hidden = new Set<number>();
  const formulas = new SheetFormulas();
  let ordered = true;
  scanWorksheet(entry.part, {
    row(row, attributes) {
      if (isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0) hidden.add(row);
    },
    cell(raw) {
      const cell = toCell(raw, formulas.of(raw), context);
      if (!cell) {
        if (++budget.empty > limits.emptyCells)
          throw new UnreadableWorkbook("too-many-cells", "styled empty cells");
        return;
      }
      if (++budget.cells > limits.cells) throw new UnreadableWorkbook("too-many-cells", "cells");
      budget.text +=
        (cell.content.type === "text" ? cell.content.text.length : 0) + (cell.formula?.length ?? 0);
      if (budget.text > limits.totalText) throw new UnreadableWorkbook("too-many-cells", "text in all cells");
      const last = cells.at(-1);
      if (last && inOrder(last, cell) >= 0) ordered = false;
      cells.push(cell);
    },
    element(name, attributes, within) {
      if (name !== "mergeCell" || within !== "mergeCells") return;
      const area = parseAreaName(attributes.ref ?? "");
      if (!area) throw new UnreadableWorkbook("damaged", `merged area ${attributes.ref?.slice(0, 40)}`);
      if (++budget.merges > limits.merges) throw new UnreadableWorkbook("too-many-cells", "merged areas");
      merges.push(area);
    },
  });
  if (!ordered) sortCells(cells, entry.name);
  const hiddenRows = [...hidden].sort((a, b) => a - b);
  return { name: entry.name, visible: entry.visible, cells, merges, hiddenRows };
}

function toCell(raw: RawCell, formula: string | null, context: Context): Cell | null {
  let format = context.formats[raw.style] ?? "General";
  let content = toContent(raw, formula, context.strings);
  if (!content || (content.type === "text" && content.text === "" && formula === null)) return null;
  if (raw.type === "d" && content.type === "number" && format === "General") format = "yyyy-mm-dd";
  if (context.date1904 && raw.type !== "d" && content.type === "number" && isDateFormat(format)) {
    content = { type: "number", value: content.value + DAYS_TO_1904 };
  }
  return { row: raw.row, column: raw.column, content, formula, format };
}

/** Null for a cell that holds nothing. An empty `<v>` is no result, except that of a formula that gives text. */
function toContent(raw: RawCell, formula: string | null, strings: readonly string[]): Content | null {
  if (raw.type === "inlineStr" && raw.inline !== null) return { type: "text", text: raw.inline };
  const { value } = raw;
  if (value === null || (value === "" && raw.type !== "str")) {
    return formula === null ? null : { type: "uncomputed" };
  }
  switch (raw.type) {
    case "n":
      return { type: "number", value: toNumber(value, raw) };
    case "s":
      return { type: "text", text: sharedString(strings, value, raw) };
    case "str":
    case "inlineStr":
      return { type: "text", text: checkLength(decodeEscapes(value)) };
    case "b":
      return { type: "boolean", value: isTrue(value.trim()) };
    case "e":
      return { type: "error", code: value.trim() };
    case "d":
      return { type: "number", value: dateSerial(value.trim()) ?? fail(raw, `date ${value}`) };
    default:
      return fail(raw, `type ${raw.type}`);
  }
}

function toNumber(text: string, raw: RawCell): number {
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text)) return fail(raw, `number ${text}`);
  const value = Number(text);
  return Number.isFinite(value) ? value : fail(raw, `number ${text}`);
}

function sharedString(strings: readonly string[], index: string, raw: RawCell): string {
  return (
    (/^\s*\d+\s*$/.test(index) ? strings[Number(index)] : undefined) ?? fail(raw, `shared string ${index}`)
  );
}

function fail(raw: RawCell, what: string): never {
  throw new UnreadableWorkbook("damaged", `${cellName(raw.row, raw.column)}: ${what.slice(0, 80)}`);
}

function inOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

function sortCells(cells: Cell[], sheet: string): void {
  cells.sort(inOrder);
  cells.forEach((cell, i) => {
    const before = cells[i - 1];
    if (before && inOrder(before, cell) === 0) {
      throw new UnreadableWorkbook("damaged", `${sheet}!${cellName(cell.row, cell.column)} is there twice`);
    }
  });
}

/**
 * Some writers cannot calculate: they store 0 as the result of every formula and ask Excel to recalculate.
 * Taking those zeros for results would be a confident lie.
 */
function neverCalculated(workbook: WorkbookPart, sheets: readonly Sheet[]): boolean {
  if (!workbook.recalculateOnLoad) return false;
  const formulas = sheets.flatMap((sheet) => sheet.cells.filter((cell) => cell.formula !== null));
  return formulas.every(({ content }) => content.type === "number" && content.value === 0);
}

function withoutResults(sheet: Sheet): Sheet {
  const cells = sheet.cells.map(
    (cell): Cell => (cell.formula ? { ...cell, content: { type: "uncomputed" } } : cell),
  );
  return { ...sheet, cells };
}
