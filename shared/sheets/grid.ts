/**
 * A workbook as plain cells: what the file reader and the Office.js reader both produce,
 * and all that recognition ever sees. Same workbook, same Grid, whichever door it came through.
 */
import type { Area } from "../kit/a1.ts";

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  /** Only cells with content, in row-major order, no duplicates. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  /** 0-based, ascending. */
  readonly hiddenRows: readonly number[];
}

export interface Cell {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly content: Content;
  /** en-US with a leading "=", null for a constant. */
  readonly formula: string | null;
  /** en-US number format code, "General" when none. Dates are numbers with a date format. */
  readonly format: string;
}

export type Content =
  /** As typed, untrimmed. An empty string is no content: such a cell is left out unless it has a formula. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  /** en-US code: "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!" ... */
  | { readonly type: "error"; readonly code: string }
  /** A formula without a cached value: never empty, never 0. */
  | { readonly type: "uncomputed" };
