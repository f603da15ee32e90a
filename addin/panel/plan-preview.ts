/** A write plan as tables to look at before anything is written. Pure. */
import { type Area, areaName, cellName } from "../../shared/kit/a1.ts";
import type { Workbook } from "../../shared/sheets/grid.ts";
import { type CellWrite, OWN_MARK, type SheetWrite, type WritePlan } from "../../shared/sheets/write-plan.ts";

export interface WritePreview {
  readonly sheet: string;
  readonly create: boolean;
  readonly area: Area;
  readonly formulas: number;
  readonly values: number;
  /** First rows only; each has one entry per column of the area, null where nothing is written. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly (CellWrite | null)[] }[];
  readonly hiddenRows: number;
}

export function previewOf(write: SheetWrite, most = 60): WritePreview {
  const area = areaOf(write.cells);
  const byRow = new Map<number, Map<number, CellWrite>>();
  for (const cell of write.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, CellWrite>();
    row.set(cell.column, cell);
    byRow.set(cell.row, row);
  }
  const ordered = [...byRow].sort(([a], [b]) => a - b);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return {
    sheet: write.sheet,
    create: write.create,
    area,
    formulas: write.cells.filter((cell) => cell.formula).length,
    values: write.cells.filter((cell) => !cell.formula).length,
    rows: ordered
      .slice(0, most)
      .map(([row, cells]) => ({ row, cells: columns.map((column) => cells.get(column) ?? null) })),
    hiddenRows: Math.max(0, ordered.length - most),
  };
}

function areaOf(cells: readonly CellWrite[]): Area {
  const area = { top: Number.MAX_SAFE_INTEGER, left: Number.MAX_SAFE_INTEGER, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return cells.length === 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : area;
}

/** "H4:J11" of what a write covers. */
export function writtenArea(write: SheetWrite): string {
  return areaName(areaOf(write.cells));
}

/**
 * Cells that a plan would overwrite although an officer filled them. A column that starts with a header of ours
 * is ours, so computing again may replace it.
 */
export function occupiedCells(workbook: Workbook, plan: WritePlan): string[] {
  return plan.writes.filter((write) => !write.create).flatMap((write) => occupiedIn(workbook, write));
}

function occupiedIn(workbook: Workbook, write: SheetWrite): string[] {
  const cells = workbook.sheets.find((sheet) => sheet.name === write.sheet)?.cells ?? [];
  const filled = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  const ownFrom = new Map<number, number>();
  for (const { row, column, content } of cells) {
    if (content.type !== "text" || !content.text.startsWith(OWN_MARK)) continue;
    ownFrom.set(column, Math.min(row, ownFrom.get(column) ?? row));
  }
  return write.cells
    .filter(
      ({ row, column }) =>
        filled.has(cellName(row, column)) && row < (ownFrom.get(column) ?? Number.MAX_SAFE_INTEGER),
    )
    .map(({ row, column }) => cellName(row, column));
}

/** Same cells, same inputs: what the officer saw is what would be written now. */
export function samePlan(a: WritePlan, b: WritePlan): boolean {
  return JSON.stringify(a.writes) === JSON.stringify(b.writes);
}
