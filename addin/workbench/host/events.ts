/**
 * Turns Univer's commands into Excel's events: who edited which cells, what is selected, which sheet came, went
 * or was activated. Events wait for the answer of the request that caused them.
 */
import type { ICommandInfo, IRange } from "@univerjs/core";
import { type Block, blockName } from "./area.ts";
import { type Book, isContentChange, SET_CELLS } from "./book.ts";
import type { HostEvent } from "./host.ts";

/** Excel's event type numbers, as far as this host raises them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Category of every event that an Excel object raises. */
const OBJECT_EVENT = 65_536;

/** Target of events of the worksheet collection. */
const ALL_SHEETS = "Workbook";

export class Events {
  readonly #registered = new Set<string>();
  readonly #pending: HostEvent[] = [];
  #lastSelection = "";
  #activeSheet = "";
  #deliver: (event: HostEvent) => void = () => {};
  #holding = 0;
  #selectionMuted = false;

  constructor(
    private readonly book: Book,
    private readonly keepBlock: (sheetId: string, block: Block) => string,
  ) {}

  deliverTo(deliver: (event: HostEvent) => void): void {
    this.#deliver = deliver;
  }

  /** `target` is a worksheet id or null for the collection of all of them. */
  register(type: number, target: string | null): void {
    this.#registered.add(`${type} ${target ?? ALL_SHEETS}`);
  }

  unregister(type: number, target: string | null): void {
    this.#registered.delete(`${type} ${target ?? ALL_SHEETS}`);
  }

  /** For a step that Univer can only do by way of another sheet, where Excel selects and activates nothing. */
  withoutSelection<R>(step: () => R): R {
    this.#selectionMuted = true;
    try {
      return step();
    } finally {
      this.#selectionMuted = false;
    }
  }

  /** Between `hold` and `release` events wait. */
  hold(): void {
    this.#holding += 1;
  }

  release(): void {
    this.#holding -= 1;
    if (this.#holding > 0) return;
    for (const event of this.#pending.splice(0)) this.#deliver(event);
  }

  noteCommand(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    const params: Readonly<Record<string, unknown>> = { ...command.params };
    const sheetId = typeof params.subUnitId === "string" ? `{${params.subUnitId}}` : "";
    if (command.id === SET_CELLS && !fromFormula) this.#contentChanged(sheetId, params.cellValue);
    const structural = STRUCTURAL_CHANGES[command.id];
    if (structural) this.#structureChanged(sheetId, structural, params.range);
    if (!this.#selectionMuted) this.#noteSelection(command.id, sheetId, params);
    if (command.id === "sheet.mutation.insert-sheet") this.#sheetAdded(params.sheet);
    if (command.id === "sheet.mutation.remove-sheet") {
      this.#raise(EventType.worksheetDeleted, sheetId, { source: "Local", worksheetId: sheetId });
    }
  }

  #noteSelection(command: string, sheetId: string, params: Readonly<Record<string, unknown>>): void {
    if (command === "sheet.operation.set-selections") this.#selectionChanged(sheetId, params);
    if (command === "sheet.operation.set-worksheet-active") this.#activated(sheetId);
  }

  reset(): void {
    this.#registered.clear();
    this.#pending.length = 0;
    this.#lastSelection = "";
    this.#activeSheet = "";
  }

  #contentChanged(sheetId: string, cellValue: unknown): void {
    const block = contentBlock(cellValue);
    if (block) this.#changed(sheetId, block, "RangeEdited");
  }

  #structureChanged(sheetId: string, changeType: string, range: unknown): void {
    if (isRange(range)) this.#changed(sheetId, blockOf(range), changeType);
  }

  #changed(sheetId: string, block: Block, changeType: string): void {
    if (!this.#listens(EventType.worksheetChanged, sheetId)) return;
    this.#raise(EventType.worksheetChanged, sheetId, {
      changeType,
      source: "Local",
      worksheetId: sheetId,
      address: blockName(block),
      referenceId: this.keepBlock(sheetId, block),
      triggerSource: this.book.isInside ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
  }

  /** Univer reports a drag move by move, and one selection more than once. */
  #selectionChanged(sheetId: string, params: Readonly<Record<string, unknown>>): void {
    if (params.type === SELECTION_STARTS || params.type === SELECTION_MOVES) return;
    const selections: readonly unknown[] = Array.isArray(params.selections) ? params.selections : [];
    const addresses = selections.flatMap((selection) => {
      const range =
        selection && typeof selection === "object" && "range" in selection ? selection.range : null;
      return isRange(range) ? [blockName(blockOf(range))] : [];
    });
    if (addresses.length === 0) return;
    const address = addresses.join(",");
    const known = `${sheetId}!${address}`;
    if (known === this.#lastSelection) return;
    this.#lastSelection = known;
    this.#raise(EventType.worksheetSelectionChanged, sheetId, { address, worksheetId: sheetId });
    this.#send({ kind: "documentSelectionChanged" });
  }

  #activated(sheetId: string): void {
    if (sheetId === this.#activeSheet) return;
    if (this.#activeSheet !== "") {
      this.#raise(EventType.worksheetDeactivated, this.#activeSheet, { worksheetId: this.#activeSheet });
    }
    this.#activeSheet = sheetId;
    this.#raise(EventType.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  #sheetAdded(sheet: unknown): void {
    if (!sheet || typeof sheet !== "object" || !("id" in sheet)) return;
    const worksheetId = `{${String(sheet.id)}}`;
    this.#raise(EventType.worksheetAdded, worksheetId, { source: "Local", worksheetId });
  }

  #listens(type: number, sheetId: string): boolean {
    return this.#registered.has(`${type} ${sheetId}`) || this.#registered.has(`${type} ${ALL_SHEETS}`);
  }

  /** To those who registered for this sheet, and to those who registered for all sheets. */
  #raise(type: number, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    for (const target of [sheetId, ALL_SHEETS]) {
      if (!this.#registered.has(`${type} ${target}`)) continue;
      this.#send({ kind: "richApi", entry: [OBJECT_EVENT, type, target, JSON.stringify(message), 0, false] });
    }
  }

  #send(event: HostEvent): void {
    if (this.#holding > 0) this.#pending.push(event);
    else this.#deliver(event);
  }
}

const SELECTION_STARTS = 0;
const SELECTION_MOVES = 1;

const STRUCTURAL_CHANGES: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

function isRange(range: unknown): range is IRange {
  return Boolean(range) && typeof range === "object" && range !== null && "startRow" in range;
}

function blockOf(range: IRange): Block {
  return {
    top: range.startRow,
    left: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Bounding block of the cells of a mutation whose content changes; null when only formats do. */
function contentBlock(cellValue: unknown): Block | null {
  if (!cellValue || typeof cellValue !== "object") return null;
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (const [rowKey, row] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      if (!isContentChange(cell)) continue;
      const r = Number(rowKey);
      const c = Number(columnKey);
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
