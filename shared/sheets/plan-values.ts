/**
 * What the formulas of a plan will show, before anything is written: evaluated exactly over the workbook and the plan itself.
 * Only the shapes that our plans write; whatever else, a cell that cannot be read or a division by zero has no value here,
 * and the officer is shown the formula instead of a guess.
 */
import { cellName, parseAreaName } from "../kit/a1.ts";
import { type Decimal, decimal, fromNumber } from "../kit/decimal.ts";
import { FormulaReader, NoValue, type Value } from "./formula-reader.ts";
import type { Content, Workbook } from "./grid.ts";
import type { WritePlan } from "./write-plan.ts";

type Expression = () => Value;

/** Stands for what is being evaluated: a cell that refers to itself has no value. */
const pending = new NoValue();

export class PlanValues {
  readonly #cells = new Map<string, Map<string, Expression>>();
  readonly #known = new Map<Expression, Value | NoValue>();

  constructor(plan: WritePlan, workbook: Workbook) {
    for (const { name, cells } of workbook.sheets) {
      const own = this.#sheet(name);
      for (const { row, column, content } of cells)
        own.set(cellName(row, column), () => contentValue(content));
    }
    for (const { sheet, create, cells } of plan.writes) {
      if (create) this.#cells.delete(sheet);
      const own = this.#sheet(sheet);
      for (const { row, column, input, formula } of cells) {
        const value = typeof input === "number" ? fromNumber(input) : input;
        own.set(
          cellName(row, column),
          formula && typeof value === "string" ? this.#parsed(value, sheet) : () => value,
        );
      }
    }
  }

  /** Null when it cannot be told. `row` and `column`: 0-based. */
  at(sheet: string, row: number, column: number): Decimal | string | null {
    try {
      return this.#valueAt(sheet, cellName(row, column));
    } catch (error) {
      if (error instanceof NoValue) return null;
      throw error;
    }
  }

  #sheet(name: string): Map<string, Expression> {
    const own = this.#cells.get(name) ?? new Map<string, Expression>();
    this.#cells.set(name, own);
    return own;
  }

  #valueAt(sheet: string, cell: string): Value {
    const expression = this.#cells.get(sheet)?.get(cell);
    if (!expression) return null;
    const known = this.#known.get(expression);
    if (known instanceof NoValue) throw known;
    if (known !== undefined) return known;
    this.#known.set(expression, pending);
    const value = expression();
    this.#known.set(expression, value);
    return value;
  }

  #parsed(formula: string, sheet: string): Expression {
    return () =>
      new FormulaReader(formula.slice(1), (place) => {
        const area = parseAreaName(place.cells);
        const own = place.sheet ?? sheet;
        if (!area || !this.#cells.has(own)) throw new NoValue();
        const values: Value[] = [];
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            values.push(this.#valueAt(own, cellName(row, column)));
        return values;
      }).whole()() ?? decimal("0");
  }
}

function contentValue(content: Content): Value {
  if (content.type === "number") return fromNumber(content.value);
  if (content.type === "text") return content.text;
  throw new NoValue();
}
