/** Workbooks from rows of plain values, so that a test reads like the sheet it is about. */
import { parseAreaName, parseCellName } from "../../shared/kit/a1.ts";
import type { Cell, Content, Sheet, Workbook } from "../../shared/sheets/grid.ts";

/** A cell as a test writes it: null is empty; `v` is what a formula or a formatted cell shows. */
export type Plain =
  | string
  | number
  | boolean
  | null
  /** `f` en-US with "="; without `v` the formula was never calculated. */
  | { readonly f?: string; readonly v?: string | number; readonly error?: string; readonly format?: string }
  /** ISO day: becomes the Excel serial with a date format. */
  | { readonly date: string };

export interface SheetDraft {
  readonly name?: string;
  readonly rows: readonly (readonly Plain[])[];
  /** Where the first value of the first row stands. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** 1-based, as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly visible?: boolean;
}

export function sheetOf(draft: SheetDraft): Sheet {
  const origin = parseCellName(draft.at ?? "A1");
  if (!origin) throw new Error(`no cell: ${draft.at}`);
  const cells = draft.rows.flatMap((row, r) =>
    row.flatMap((value, c) => cellOf(origin.row + r, origin.column + c, value) ?? []),
  );
  const merges = (draft.merges ?? []).map((name) => {
    const area = parseAreaName(name);
    if (!area) throw new Error(`no area: ${name}`);
    return area;
  });
  return {
    name: draft.name ?? "Foglio1",
    visible: draft.visible ?? true,
    cells,
    merges,
    hiddenRows: (draft.hiddenRows ?? []).map((row) => row - 1),
  };
}

export function bookOf(...drafts: readonly SheetDraft[]): Workbook {
  return { sheets: drafts.map((draft, index) => sheetOf({ name: `Foglio${index + 1}`, ...draft })) };
}

const day = 86_400_000;
/** The day before Excel's serial 1, counting its 29 February 1900 that never was. */
const serialZero = Date.UTC(1899, 11, 30);

/** Null for a cell without content. */
export function cellOf(row: number, column: number, value: Plain): Cell | null {
  const cell = (content: Content, formula: string | null = null, format = "General"): Cell => ({
    row,
    column,
    content,
    formula,
    format,
  });
  if (value === null || value === "") return null;
  if (typeof value !== "object") return cell(contentOf(value));
  if ("date" in value) {
    const serial = (Date.parse(`${value.date}T00:00:00Z`) - serialZero) / day;
    return cell({ type: "number", value: serial }, null, "dd/mm/yyyy");
  }
  const { f = null, v, error, format } = value;
  if (error !== undefined) return cell({ type: "error", code: error }, f, format);
  return cell(v === undefined ? { type: "uncomputed" } : contentOf(v), f, format);
}

function contentOf(value: string | number | boolean): Content {
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number" ? { type: "number", value } : { type: "boolean", value };
}
