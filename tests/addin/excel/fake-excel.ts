/// <reference types="office-js" />
/**
 * Just enough of Excel's proxies to read a workbook from: nothing can be seen before the sync that follows its load,
 * answers can be too large, and merge lists stop at 512 areas, as in Excel.
 */
import type { Visit, Visitor } from "../../../addin/excel/session.ts";
import type { Area } from "../../../shared/kit/a1.ts";
import type { Cell, Sheet } from "../../../shared/sheets/grid.ts";

export interface FakeLimits {
  /** Cells that one response may carry. */
  readonly cellsPerResponse?: number;
  readonly answersNull?: boolean;
}

interface Pending {
  readonly cells: number;
  readonly answer: () => void;
}

/** What Office.js throws: a code and a message. */
function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export interface FakeExcel {
  readonly visit: Visitor;
  readonly syncs: () => number;
  readonly largestResponse: () => number;
}

export function fakeExcel(sheets: readonly Sheet[], limits: FakeLimits = {}): FakeExcel {
  let queue: Pending[] = [];
  let syncs = 0;
  let largest = 0;
  let failure: Error | null = null;

  /** An object whose members appear with the next sync. */
  function later<T extends object>(members: () => T, cells = 0): T & { load(names: string): void } {
    const target: Record<string, unknown> = {};
    const proxy = new Proxy(target, {
      get(_target, name: string) {
        if (name === "load") {
          return () => queue.push({ cells, answer: () => Object.assign(target, members()) });
        }
        if (!(name in target)) throw refusal("PropertyNotLoaded");
        return target[name];
      },
    });
    return proxy as T & { load(names: string): void };
  }

  const places = new Map<Sheet, Map<string, Cell>>();
  function cellsOf(sheet: Sheet): Map<string, Cell> {
    const known =
      places.get(sheet) ?? new Map(sheet.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
    places.set(sheet, known);
    return known;
  }

  function rangeOf(sheet: Sheet, area: Area) {
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const at = cellsOf(sheet);
    const matrix = (read: (cell: Cell | undefined) => unknown) =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => read(at.get(`${area.top + i}/${area.left + j}`))),
      );
    const contents = later(
      () => ({
        values: limits.answersNull ? null : matrix(shownValue),
        formulas: matrix((cell) => cell?.formula ?? shownValue(cell)),
        numberFormat: matrix((cell) => cell?.format ?? "General"),
        valueTypes: matrix(typeOf),
      }),
      rows * columns,
    );
    return new Proxy(contents, {
      get(target, name: string) {
        if (name === "getMergedAreasOrNullObject") return () => mergesOf(sheet, area);
        if (name === "getRowProperties") return () => hiddenOf(sheet, area);
        return Reflect.get(target, name);
      },
    });
  }

  function mergesOf(sheet: Sheet, area: Area) {
    const found = sheet.merges.filter(
      (m) => m.top <= area.bottom && m.bottom >= area.top && m.left <= area.right,
    );
    const answer = later(() => {
      // Excel documents the limit, not how the failure looks.
      if (found.length > 512) throw refusal("GeneralException");
      const items = found.map((m) => ({
        rowIndex: m.top,
        columnIndex: m.left,
        rowCount: m.bottom - m.top + 1,
        columnCount: m.right - m.left + 1,
      }));
      return { isNullObject: items.length === 0, areas: { items } };
    });
    return answer;
  }

  function hiddenOf(sheet: Sheet, area: Area) {
    const result: { value: { rowHidden: boolean }[] } = { value: [] };
    queue.push({
      cells: 0,
      answer: () => {
        result.value = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
          rowHidden: sheet.hiddenRows.includes(area.top + i),
        }));
      },
    });
    return result;
  }

  function usedRange(sheet: Sheet) {
    return later(() => {
      const rows = sheet.cells.map((cell) => cell.row);
      const columns = sheet.cells.map((cell) => cell.column);
      if (rows.length === 0) return { isNullObject: true };
      const [top, left] = [Math.min(...rows), Math.min(...columns)];
      return {
        isNullObject: false,
        rowIndex: top,
        columnIndex: left,
        rowCount: Math.max(...rows) - top + 1,
        columnCount: Math.max(...columns) - left + 1,
      };
    });
  }

  const worksheets = later(() => ({
    items: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visible ? "Visible" : "Hidden",
      getUsedRangeOrNullObject: () => usedRange(sheet),
      getRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        rangeOf(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
    })),
  }));

  async function sync(): Promise<void> {
    syncs++;
    const batch = queue;
    queue = [];
    const cells = batch.reduce((sum, pending) => sum + pending.cells, 0);
    if (cells > (limits.cellsPerResponse ?? Number.POSITIVE_INFINITY)) {
      throw refusal("ResponsePayloadSizeLimitExceeded");
    }
    largest = Math.max(largest, cells);
    failure = null;
    for (const pending of batch) {
      try {
        pending.answer();
      } catch (error) {
        failure = error instanceof Error ? error : refusal("GeneralException");
      }
    }
    if (failure) throw failure;
  }

  const context = { workbook: { worksheets } } as unknown as Excel.RequestContext;
  const visit: Visitor = <T>(job: (visit: Visit) => Promise<T>) => job({ context, sync });
  return { visit, syncs: () => syncs, largestResponse: () => largest };
}

function shownValue(cell: Cell | undefined): unknown {
  const content = cell?.content;
  if (!content || content.type === "uncomputed") return "";
  if (content.type === "text") return content.text;
  return content.type === "error" ? content.code : content.value;
}

function typeOf(cell: Cell | undefined): string {
  const type = cell?.content.type ?? "empty";
  const names = {
    text: "String",
    number: "Double",
    boolean: "Boolean",
    error: "Error",
    uncomputed: "Empty",
    empty: "Empty",
  };
  return names[type];
}
