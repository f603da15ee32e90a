/**
 * The open workbook behind the host: sheets by Excel's ids, the state of its calculation, and who is changing
 * it right now. The only place that reaches for Univer's facade as a whole.
 */
import type { ICommandInfo, IStyleData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { invalidOperation } from "./failure.ts";

/** Longest wait for a calculation; a workbook that needs more answers with what it has by then. */
const CALCULATION_LIMIT_MS = 30_000;

export class Book {
  #insideDepth = 0;
  #uncalculated = false;

  constructor(readonly univerAPI: FUniver) {}

  get workbook(): FWorkbook {
    const workbook = this.univerAPI.getActiveWorkbook();
    if (!workbook) throw invalidOperation("Workbook", "No workbook is open.");
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  /** In tab order. */
  sheets(): readonly FWorksheet[] {
    return this.workbook.getSheets();
  }

  /** By Excel id ("{...}") or by name, whatever its capitals; null when there is none. */
  findSheet(key: string): FWorksheet | null {
    const lower = key.toLowerCase();
    return (
      this.sheets().find((sheet) => excelSheetId(sheet) === key) ??
      this.sheets().find((sheet) => sheet.getSheetName().toLowerCase() === lower) ??
      null
    );
  }

  style(reference: Nullable<string | IStyleData>): IStyleData | null {
    return this.workbook.getWorkbook().getStyles().get(reference) ?? null;
  }

  /** True while the interpreter runs a synchronous step: a change seen meanwhile is the add-in's, not the user's. */
  get isInside(): boolean {
    return this.#insideDepth > 0;
  }

  inside<R>(step: () => R): R {
    this.#insideDepth += 1;
    try {
      return step();
    } finally {
      this.#insideDepth -= 1;
    }
  }

  /** To be told of every command: notes whether formulas have to be calculated again. */
  noteCommand(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (fromFormula) return;
    if (CALCULATED_MUTATIONS.has(command.id)) this.#uncalculated = true;
    if (command.id === SET_CELLS && changesContent(command.params)) this.#uncalculated = true;
  }

  /** Waits until formulas show the values of what was written. Returns at once when nothing was. */
  async settle(): Promise<void> {
    while (this.#uncalculated) {
      this.#uncalculated = false;
      await this.univerAPI.getFormula().onCalculationResultApplied(CALCULATION_LIMIT_MS);
    }
  }

  /** Calculates every formula again and waits for the results. */
  async recalculate(): Promise<void> {
    const done = this.univerAPI.getFormula().onCalculationResultApplied(CALCULATION_LIMIT_MS);
    this.univerAPI.getFormula().executeCalculation();
    await done;
    this.#uncalculated = false;
  }

  reset(): void {
    this.#uncalculated = false;
  }
}

export const SET_CELLS = "sheet.mutation.set-range-values";

const CALCULATED_MUTATIONS = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.remove-sheet",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/** A mutation of formats alone starts no calculation, and waiting for one would only cost time. */
function changesContent(params: unknown): boolean {
  if (!params || typeof params !== "object" || !("cellValue" in params)) return false;
  const rows = params.cellValue;
  if (!rows || typeof rows !== "object") return false;
  return Object.values(rows).some((row) => Object.values(row ?? {}).some(isContentChange));
}

/** Whether a cell of a mutation says something about content: null empties it, else its keys tell. */
export function isContentChange(cell: unknown): boolean {
  return cell === null || ["v", "f", "si", "p"].some((key) => key in Object(cell));
}

/** Excel's worksheet ids are in braces, which no tab name needs to be: an id never reads as a name. */
export function excelSheetId(sheet: FWorksheet): string {
  return `{${sheet.getSheetId()}}`;
}
