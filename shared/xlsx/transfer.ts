/**
 * A workbook in a few large arrays, to cross between threads: a million small objects take longer to copy
 * than to read from the file.
 */
import type { Area } from "../kit/a1.ts";
import type { Cell, Content, Workbook } from "../sheets/grid.ts";

export interface PackedWorkbook {
  readonly sheets: readonly PackedSheet[];
  /** Texts, error codes, formulas and formats, each once. */
  readonly words: readonly string[];
}

interface PackedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Index in `kinds`. */
  readonly kinds: Uint8Array;
  /** The number, 0 or 1 for a boolean, the word's index for text and error. */
  readonly values: Float64Array;
  /** Word's index, -1 for a constant. */
  readonly formulas: Int32Array;
  readonly formats: Int32Array;
}

const kinds = ["text", "number", "boolean", "error", "uncomputed"] as const;

export function packWorkbook(workbook: Workbook): PackedWorkbook {
  const index = new Map<string, number>();
  const words: string[] = [];
  const word = (text: string): number => {
    let known = index.get(text);
    if (known === undefined) {
      known = words.push(text) - 1;
      index.set(text, known);
    }
    return known;
  };
  const numberFor = (content: Content): number => {
    if (content.type === "text") return word(content.text);
    if (content.type === "error") return word(content.code);
    return content.type === "uncomputed" ? 0 : Number(content.value);
  };
  const sheets = workbook.sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    rows: Int32Array.from(cells, (cell) => cell.row),
    columns: Int32Array.from(cells, (cell) => cell.column),
    kinds: Uint8Array.from(cells, (cell) => kinds.indexOf(cell.content.type)),
    values: Float64Array.from(cells, (cell) => numberFor(cell.content)),
    formulas: Int32Array.from(cells, (cell) => (cell.formula === null ? -1 : word(cell.formula))),
    formats: Int32Array.from(cells, (cell) => word(cell.format)),
  }));
  return { sheets, words };
}

/** The same workbook again. */
export function unpackWorkbook({ sheets, words }: PackedWorkbook): Workbook {
  return {
    sheets: sheets.map(({ name, visible, merges, hiddenRows, ...packed }) => {
      const cells: Cell[] = [];
      packed.rows.forEach((row, i) => {
        const formula = packed.formulas[i] ?? -1;
        cells.push({
          row,
          column: packed.columns[i] ?? 0,
          content: contentOf(kinds[packed.kinds[i] ?? 0], packed.values[i] ?? 0, words),
          formula: formula < 0 ? null : (words[formula] ?? null),
          format: words[packed.formats[i] ?? 0] ?? "General",
        });
      });
      return { name, visible, cells, merges, hiddenRows };
    }),
  };
}

function contentOf(
  kind: (typeof kinds)[number] | undefined,
  value: number,
  words: readonly string[],
): Content {
  switch (kind) {
    case "number":
      return { type: "number", value };
    case "boolean":
      return { type: "boolean", value: value === 1 };
    case "error":
      return { type: "error", code: words[value] ?? "" };
    case "text":
      return { type: "text", text: words[value] ?? "" };
    default:
      return { type: "uncomputed" };
  }
}
