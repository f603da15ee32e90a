/** What covers which row: on a sheet of thousands of tables nothing is compared with all of them. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.left <= b.right && b.left <= a.right;
}

export class RowIndex<T extends Span> {
  readonly #byRow = new Map<number, T[]>();

  add(top: number, bottom: number, item: T): void {
    for (let row = top; row <= bottom; row++) {
      const there = this.#byRow.get(row);
      if (there) there.push(item);
      else this.#byRow.set(row, [item]);
    }
  }

  /** The first row from `top` to `bottom` that something in these columns covers; null when there is none. */
  firstRow(top: number, bottom: number, span: Span): number | null {
    for (let row = top; row <= bottom; row++) {
      if (this.#byRow.get(row)?.some((other) => overlaps(span, other))) return row;
    }
    return null;
  }

  covers(box: Box): boolean {
    return this.firstRow(box.top, box.bottom, box) !== null;
  }
}
