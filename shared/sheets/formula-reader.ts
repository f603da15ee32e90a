/** en-US formulas as our plans write them, evaluated exactly: + - * / =, IF, ROUND, SUM, SUMIF, SUMPRODUCT over cells and areas. */
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  negate,
  normalise,
  round,
  sum,
  toText,
} from "../kit/decimal.ts";

/** Null: an empty cell. */
export type Value = Decimal | string | null;
/** Evaluated only when needed: the branch of an IF that is not taken may divide by zero. */
type Expression = () => Value;

/** What is evaluated cannot be told. */
export class NoValue extends Error {}

/** Excel keeps 15 significant digits. */
const digitsOfQuotient = 15;

export interface Place {
  /** Null: the sheet of the formula. */
  readonly sheet: string | null;
  /** "B4" or "B4:B9". */
  readonly cells: string;
}

type Token =
  | { readonly type: "number" | "text" | "function" | "sign"; readonly text: string }
  | { readonly type: "place"; readonly place: Place };

const tokens =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|([A-Z]+)\(|(?:'((?:[^']|'')+)'!|([A-Za-z_]\w*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([-+*/=(),]))/y;

function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (!match) throw new NoValue();
    const [, quoted, number, name, quotedSheet, sheet, cells, sign] = match;
    if (quoted !== undefined) found.push({ type: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) found.push({ type: "number", text: number });
    else if (name !== undefined) found.push({ type: "function", text: name });
    else if (cells !== undefined) {
      const own = quotedSheet?.replaceAll("''", "'") ?? sheet ?? null;
      found.push({ type: "place", place: { sheet: own, cells: cells.replaceAll("$", "") } });
    } else found.push({ type: "sign", text: sign ?? "" });
  }
  return found;
}

/** Of the shapes that our plans write; anything else throws NoValue. */
export class FormulaReader {
  readonly #tokens: Token[];
  readonly #cellsOf: (place: Place) => Value[];

  constructor(text: string, cellsOf: (place: Place) => Value[]) {
    this.#tokens = tokensOf(text);
    this.#cellsOf = cellsOf;
  }

  whole(): Expression {
    const read = this.#comparison();
    if (this.#tokens.length > 0) throw new NoValue();
    return read;
  }

  #takes(sign: string): boolean {
    const [next] = this.#tokens;
    if (next?.type !== "sign" || next.text !== sign) return false;
    this.#tokens.shift();
    return true;
  }

  /** A condition is 1 or 0. */
  #comparison(): Expression {
    const left = this.#terms();
    if (!this.#takes("=")) return left;
    const right = this.#terms();
    return () => decimal(compare(figure(left()), figure(right())) === 0 ? "1" : "0");
  }

  #terms(): Expression {
    let left = this.#factors();
    for (;;) {
      const plus = this.#takes("+");
      if (!plus && !this.#takes("-")) return left;
      const [first, second] = [left, this.#factors()];
      left = () => add(figure(first()), plus ? figure(second()) : negate(figure(second())));
    }
  }

  #factors(): Expression {
    let left = this.#single();
    for (;;) {
      const times = this.#takes("*");
      if (!times && !this.#takes("/")) return left;
      const [first, second] = [left, this.#single()];
      left = () => (times ? multiply(figure(first()), figure(second())) : quotient(first(), second()));
    }
  }

  #single(): Expression {
    if (this.#takes("-")) {
      const own = this.#single();
      return () => negate(figure(own()));
    }
    if (this.#takes("(")) {
      const inner = this.#comparison();
      if (!this.#takes(")")) throw new NoValue();
      return inner;
    }
    const token = this.#tokens.shift();
    if (token?.type === "number") return () => decimal(token.text);
    if (token?.type === "text") return () => token.text;
    if (token?.type === "function") return this.#function(token.text);
    if (token?.type !== "place" || token.place.cells.includes(":")) throw new NoValue();
    return () => this.#cellsOf(token.place)[0] ?? null;
  }

  #function(name: string): Expression {
    if (name === "SUM") return this.#sum();
    if (name === "IF") {
      const [condition, yes, no] = [this.#argument(","), this.#argument(","), this.#argument(")")];
      return () => (compare(figure(condition()), decimal("0")) !== 0 ? yes() : no());
    }
    if (name === "ROUND") {
      const [value, digits] = [this.#argument(","), this.#argument(")")];
      return () => round(figure(value()), Number(toText(figure(digits()))), "half-up");
    }
    if (name === "SUMIF") {
      const [keys, wanted, amounts] = [this.#area(","), this.#argument(","), this.#area(")")];
      return () => {
        const sought = figure(wanted());
        const values = amounts();
        return sum(
          keys().flatMap((key, i) =>
            isFigure(key) && compare(key, sought) === 0 ? figuresIn([values[i] ?? null]) : [],
          ),
        );
      };
    }
    if (name === "SUMPRODUCT") {
      const [first, second] = [this.#area(","), this.#area(")")];
      return () => {
        const others = second();
        return sum(first().map((value, i) => multiply(orZero(value), orZero(others[i] ?? null))));
      };
    }
    throw new NoValue();
  }

  #argument(end: "," | ")"): Expression {
    const read = this.#comparison();
    if (!this.#takes(end)) throw new NoValue();
    return read;
  }

  #area(end: "," | ")"): () => Value[] {
    const token = this.#tokens.shift();
    if (token?.type !== "place" || !this.#takes(end)) throw new NoValue();
    return () => this.#cellsOf(token.place);
  }

  /** Of areas and expressions; texts within an area do not count, as in Excel. */
  #sum(): Expression {
    const parts: (() => Value[])[] = [];
    for (;;) {
      const [next, after] = this.#tokens;
      const alone = after?.type === "sign" && (after.text === "," || after.text === ")");
      if (next?.type === "place" && alone) {
        this.#tokens.shift();
        parts.push(() => figuresIn(this.#cellsOf(next.place)));
      } else {
        const read = this.#comparison();
        parts.push(() => [figure(read())]);
      }
      if (this.#takes(")")) break;
      if (!this.#takes(",")) throw new NoValue();
    }
    return () => sum(parts.flatMap((part) => figuresIn(part())));
  }
}

function isFigure(value: Value): value is Decimal {
  return value !== null && typeof value !== "string";
}

function figuresIn(values: readonly Value[]): Decimal[] {
  return values.filter(isFigure);
}

function orZero(value: Value): Decimal {
  return isFigure(value) ? value : decimal("0");
}

/** An empty cell counts as zero, a text is an error, as in Excel. */
function figure(value: Value): Decimal {
  if (typeof value === "string") throw new NoValue();
  return orZero(value);
}

function quotient(numerator: Value, denominator: Value): Decimal {
  const below = figure(denominator);
  if (below.digits === 0n) throw new NoValue();
  return normalise(divide(figure(numerator), below, digitsOfQuotient, "half-up"));
}
