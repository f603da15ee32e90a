/**
 * The formula of every cell of one sheet: shared ones are written out for each cell that uses them,
 * an array formula belongs to every cell of its area (none of them is a typed constant).
 */
import { type Area, cellName, parseAreaName } from "../kit/a1.ts";
import { type MovableFormula, movableFormula, withoutStoragePrefixes } from "./formula.ts";
import { limits } from "./limits.ts";
import { UnreadableWorkbook } from "./unreadable.ts";
import type { RawCell, RawFormula } from "./worksheet.ts";

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly moved: MovableFormula;
}

export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private written = 0;
  private arrays: { area: Area; formula: string }[] = [];

  /** en-US with a leading "=", null for a constant. Cells come row by row. @throws UnreadableWorkbook */
  of(cell: RawCell): string | null {
    if (cell.formula) return this.own(cell, cell.formula);
    if (this.arrays.length === 0) return null;
    this.arrays = this.arrays.filter(({ area }) => area.bottom >= cell.row);
    const { row, column } = cell;
    return (
      this.arrays.find(({ area: a }) => row >= a.top && column >= a.left && column <= a.right)?.formula ??
      null
    );
  }

  private own(cell: RawCell, { attributes, text }: RawFormula): string | null {
    const kind = attributes.t;
    if (kind === "shared") return this.sharedOne(cell, attributes.si ?? "", text, "ref" in attributes);
    const formula = kind === "dataTable" ? whatIf(attributes) : text === "" ? null : present(text);
    const area = parseAreaName(attributes.ref ?? "");
    if (formula !== null && area && (kind === "array" || kind === "dataTable") && isWide(area)) {
      this.arrays.push({ area, formula });
    }
    return formula;
  }

  private sharedOne(cell: RawCell, index: string, text: string, defines: boolean): string {
    const master = this.shared.get(index);
    if (text !== "") {
      if (!master || defines) {
        this.shared.set(index, {
          row: cell.row,
          column: cell.column,
          moved: movableFormula(withoutStoragePrefixes(text)),
        });
      }
      return present(text);
    }
    if (!master) {
      throw new UnreadableWorkbook(
        "damaged",
        `${cellName(cell.row, cell.column)}: no shared formula ${index}`,
      );
    }
    const formula = `=${master.moved(cell.row - master.row, cell.column - master.column)}`;
    this.written += formula.length;
    if (this.written > limits.sharedFormulaText)
      throw new UnreadableWorkbook("too-many-cells", "shared formulas");
    return formula;
  }
}

function present(text: string): string {
  return `=${withoutStoragePrefixes(text)}`;
}

function whatIf(attributes: RawFormula["attributes"]): string {
  return `=TABLE(${attributes.r1 ?? ""},${attributes.r2 ?? ""})`;
}

function isWide(area: Area): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}
