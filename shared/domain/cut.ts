/**
 * The uniform cut to the available budget (PLAN-MI-2017, 3.1 and ch. 4) read backwards:
 * which factor assigned/requested most projects share, and which depart from it.
 * The documents do not print the factor: it is computed from the cents, never assumed.
 * A cut is made amount by amount, each rounded to the cent, or of a budget as a whole (uniform-cut.ts), where spare cents
 * go to the largest remainders: both are recognised.
 */
import { apportion } from "../kit/apportion.ts";
import {
  add,
  canonicalText,
  compare,
  type Decimal,
  divide,
  multiply,
  round,
  subtract,
  sum,
} from "../kit/decimal.ts";
import { centsOf, euros } from "../kit/money.ts";
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
const oneCent: Decimal = { digits: 1n, scale: 2 };
const workScale = 20;

interface Span {
  readonly row: CutRow;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The factors that give this row's assigned amount to within `slack`, either way. */
function spanOf(row: CutRow, slack: Decimal): Span {
  return {
    row,
    low: divide(subtract(row.assigned.value, slack), row.requested.value, workScale, "floor"),
    high: divide(add(row.assigned.value, slack), row.requested.value, workScale, "ceiling"),
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

/** Whether these amounts are their own sum, shared out by largest remainder over the requests. */
function sharesOut(spans: readonly Span[]): boolean {
  const total = centsOf(sum(spans.map(({ row }) => row.assigned.value)));
  if (total === null) return false;
  const shared = apportion(
    total,
    spans.map(({ row }, index) => ({ key: String(index), weight: row.requested.value })),
  );
  if (shared.type === "notComputable") return false;
  const pair = (requested: Decimal, amount: Decimal) =>
    `${canonicalText(requested)} ${canonicalText(amount)}`;
  const printed = spans.map(({ row }) => pair(row.requested.value, row.assigned.value));
  const given = shared.parts.flatMap(({ amount }, index) => {
    const row = spans[index]?.row;
    return row ? [pair(row.requested.value, euros(amount))] : [];
  });
  // Sorted: which of two equal requests got the spare cent says nothing about the cut.
  return printed.sort().join("|") === given.sort().join("|");
}

/** Each amount rounded for itself explains most; where a cut of the whole budget explains more rows to the cent, it is that. */
function sharingOf(rows: readonly CutRow[]): readonly Span[] {
  const spansWith = (slack: Decimal) => rows.map((row) => spanOf(row, slack));
  const rounded = widestAgreement(spansWith(halfCent));
  if (rounded.length === rows.length) return rounded;
  const ofBudget = widestAgreement(spansWith(oneCent));
  return ofBudget.length > rounded.length && sharesOut(ofBudget) ? ofBudget : rounded;
}

/** Null when fewer than three rows, or not more than half of them, share a factor: then there is no common cut to depart from. */
export function commonCut(rows: readonly CutRow[]): CommonCut | null {
  const counted = rows.filter(
    ({ requested, assigned }) => requested.value.digits > 0n && assigned.value.digits >= 0n,
  );
  const best = sharingOf(counted);
  if (best.length < 3 || best.length * 2 <= counted.length) return null;
  const low = best.reduce((a, b) => (compare(a.low, b.low) >= 0 ? a : b)).low;
  const high = best.reduce((a, b) => (compare(a.high, b.high) <= 0 ? a : b)).high;
  const factor = shortest(low, high);
  const sharing = new Set(best.map(({ row }) => row));
  const departures = counted
    .filter((row) => !sharing.has(row))
    .map((row) => ({
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
