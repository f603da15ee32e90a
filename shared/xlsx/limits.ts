/**
 * How much of a file is believed. A workbook of the plans is under 1 MB and 50,000 cells;
 * the limits leave two orders of magnitude and stop a hostile file before it costs memory.
 */
const MB = 1024 * 1024;

export const limits = {
  fileBytes: 50 * MB,
  entries: 5_000,
  partBytes: 200 * MB,
  totalBytes: 400 * MB,
  /** A sheet of identical rows really reaches 300:1; DEFLATE itself cannot pass 1,032:1. */
  ratio: 1_000,
  /** Below this size the ratio says nothing. */
  ratioFromBytes: MB,
  depth: 64,
  /** XML read without one event: an endless text, tag, comment or attribute. */
  silentCharacters: MB,
  rows: 1_048_576,
  columns: 16_384,
  cells: 3_000_000,
  /** Cells that only carry a style: they cost time, not memory. */
  emptyCells: 10_000_000,
  cellText: 32_767,
  formulaText: 8_192,
  sharedStrings: 3_000_000,
  /** All texts and formulas of the workbook, each counted as often as it is used. */
  totalText: 100_000_000,
  /** Shared formulas written out: a small file could ask for gigabytes of them. */
  sharedFormulaText: 40_000_000,
  formatCode: 1_024,
  styles: 65_536,
  merges: 200_000,
  sheets: 1_000,
} as const;
