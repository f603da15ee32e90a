/** Criteria, maxima and weights of an evaluation as the headings print them: none is assumed where none is printed. */
import { type Decimal, decimal, multiply } from "../kit/decimal.ts";
import { plainWords } from "../kit/text.ts";
import type { Table } from "./table.ts";
import { columnOf, type Figured, figureOf, type RowAccess } from "./table-access.ts";

export const criterionFields = [
  "innovation",
  "sustainability",
  "integration",
  "scope",
  "coherence",
  "effectiveness",
  "coverage",
] as const;

export interface Criterion {
  readonly column: number;
  /** As a fraction; null when the heading prints none. */
  readonly weight: Decimal | null;
  /** The most points; null when the heading prints none. */
  readonly most: Decimal | null;
}

const named = new Set<string>(criterionFields);

function printed(header: string, pattern: RegExp): Decimal | null {
  const [, digits] = pattern.exec(header) ?? [];
  return digits === undefined ? null : decimal(digits.replace(",", "."));
}

const percent: Decimal = { digits: 1n, scale: 2 };

/**
 * The columns of criteria: those that we know by name, and columns of figures that stand among them before the total.
 * Null when a column between may or may not be one: then no sum is judged.
 */
export function criteriaOf(table: Table): Criterion[] | null {
  const total = columnOf(table, "total");
  const first = table.columns.findIndex(({ field }) => field !== null && named.has(field));
  if (first < 0 || total < first) return null;
  const criteria: Criterion[] = [];
  for (const [column, { field, header }] of table.columns.entries()) {
    if (column < first || column >= total) continue;
    if (field !== null && !named.has(field)) continue;
    const types = new Set(
      table.rows.filter(({ role }) => role === "data").map((row) => row.cells[column]?.reading.type),
    );
    if (field === null && !types.has("number")) continue;
    if (field === null && (types.size > 1 || /\b(totale|somma|media)\b/.test(plainWords(header))))
      return null;
    const weight = printed(header, /peso\D{0,4}(\d+(?:[.,]\d+)?)\s*%/i);
    criteria.push({
      column,
      weight: weight && multiply(weight, percent),
      most: printed(header, /(?:max|massimo)\D{0,12}?(\d+(?:[.,]\d+)?)(?!\s*%)/i),
    });
  }
  return criteria.length < 2 ? null : criteria;
}

export function scoreIn(row: RowAccess, { column }: Criterion): Figured | null {
  const entry = row.row.cells[column];
  return entry ? figureOf(entry.cell, entry.reading) : null;
}
