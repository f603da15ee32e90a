/**
 * The uniform cut to the available budget (PLAN-MI-2017, 3.1 and ch. 4) read backwards:
 * which factor assigned/requested most projects share, and which depart from it.
 * The documents do not print the factor: it is computed from the cents, never assumed.
 */
import {
  add,
  canonicalText,
  compare,
  type Decimal,
  divide,
  multiply,
  round,
  subtract,
} from "../kit/decimal.ts";
import type { Figured } from "./table-access.ts";

export interface CutRow {
  readonly requested: Figured;
  readonly assigned: Figured;
}

export interface Departure {
  readonly row: CutRow;
  /** What the common factor would give, in euro to the cent. */
  readonly expected: string;
  readonly factor: Decimal;
}

export interface CommonCut {
  /** The shortest decimal that explains every row that shares it. */
  readonly factor: Decimal;
  readonly sharing: readonly CutRow[];
  readonly departures: readonly Departure[];
}

const halfCent: Decimal = { digits: 5n, scale: 3 };
const workScale = 20;

interface Span {
  readonly row: CutRow;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The factors that give this row's assigned cents, rounded either way. */
function spanOf(row: CutRow): Span | null {
  if (row.requested.value.digits <= 0n || row.assigned.value.digits < 0n) return null;
  return {
    row,
    low: divide(subtract(row.assigned.value, halfCent), row.requested.value, workScale, "floor"),
    high: divide(add(row.assigned.value, halfCent), row.requested.value, workScale, "ceiling"),
  };
}

/** The largest set of rows that one factor explains: a sweep over the ends of their spans, lower ends first where they meet. */
function widestAgreement(spans: readonly Span[]): readonly Span[] {
  const ends = spans.flatMap((span) => [
    { at: span.low, opens: 1 },
    { at: span.high, opens: -1 },
  ]);
  ends.sort((a, b) => compare(a.at, b.at) || b.opens - a.opens);
  let open = 0;
  let most = 0;
  let factor: Decimal | null = null;
  for (const { at, opens } of ends) {
    open += opens;
    if (open <= most) continue;
    most = open;
    factor = at;
  }
  const point = factor;
  if (point === null) return [];
  return spans.filter((span) => compare(span.low, point) <= 0 && compare(point, span.high) <= 0);
}

/** Null when fewer than three rows, or not more than half of them, share a factor: then there is no common cut to depart from. */
export function commonCut(rows: readonly CutRow[]): CommonCut | null {
  const spans = rows.flatMap((row) => spanOf(row) ?? []);
  const best = widestAgreement(spans);
  if (best.length < 3 || best.length * 2 <= spans.length) return null;
  const low = best.reduce((a, b) => (compare(a.low, b.low) >= 0 ? a : b)).low;
  const high = best.reduce((a, b) => (compare(a.high, b.high) <= 0 ? a : b)).high;
  const factor = shortest(low, high);
  const sharing = new Set(best);
  const departures = spans
    .filter((span) => !sharing.has(span))
    .map(({ row }) => ({
      row,
      expected: canonicalText(round(multiply(row.requested.value, factor), 2, "half-up")),
      factor: divide(row.assigned.value, row.requested.value, 6, "half-up"),
    }));
  return { factor, sharing: best.map((span) => span.row), departures };
}

/** The decimal with fewest digits between two bounds. */
function shortest(low: Decimal, high: Decimal): Decimal {
  for (let scale = 0; scale < workScale; scale++) {
    const up = round(low, scale, "ceiling");
    if (compare(up, high) <= 0) return up;
  }
  return low;
}
