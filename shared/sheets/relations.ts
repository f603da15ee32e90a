/**
 * What the headings of columns without a known meaning declare: row totals, differences, percentages.
 * A relation is taken only when most rows bear it out; then the rows that do not are reported. No majority, no claim.
 */
import { wholeOf, zeroBase } from "../domain/checks/compare.ts";
import { finding, type RuleId } from "../domain/rules.ts";
import type { Table, TableRow } from "../domain/table.ts";
import { type Figured, figureOf } from "../domain/table-access.ts";
import { canonicalText, round } from "../kit/decimal.ts";
import type { Bilingual, Finding } from "../kit/finding.ts";
import { formatNumber, formatPercent } from "../kit/number-format.ts";
import {
  type Agreement,
  agreement,
  exactly,
  type Interval,
  minus,
  over,
  total,
  type Widening,
} from "../kit/printed.ts";
import { plainWords } from "../kit/text.ts";
import { roundingMessage, showIn } from "./totals.ts";

interface Relation {
  readonly rule: RuleId;
  readonly name: Bilingual;
  readonly percent: boolean;
  /** Figures of the row (and of its table) that the value comes from; null when they cannot be read. */
  readonly parts: (row: TableRow) => readonly Figured[] | null;
  readonly compute: (parts: readonly Figured[], read: Widening) => Interval | null;
}

const totalHeading = /^(totale|tot|totale complessivo|complessivo|somma|totale generale)$/;
const differenceHeading = /\b(differenza|scostamento|residuo|saldo|variazione|scarto)\b/;
const percentHeading = /%|\bpercentual|\bincidenza\b|\bquota %/;
const numericUnits = new Set(["euro", "count", "number", "percent"]);

export function auditRelations(table: Table): Finding[] {
  return table.columns.flatMap((column, index) => {
    if (column.field !== null || !numericUnits.has(column.unit)) return [];
    const heading = plainWords(column.header);
    const candidates = relationsFor(table, index, heading, column.unit === "percent");
    const best = mostBorneOut(table, index, candidates);
    return best ? exceptions(table, index, best) : [];
  });
}

function relationsFor(table: Table, index: number, heading: string, percent: boolean): Relation[] {
  const left: { readonly at: number }[] = [];
  for (let at = index - 1; at >= 0 && left.length < reach(table); at--) {
    const unit = table.columns[at]?.unit ?? "text";
    if (numericUnits.has(unit) && unit !== "percent" && !numbersRows(table, at)) left.unshift({ at });
  }
  const cell = (row: TableRow, at: number) => {
    const entry = row.cells[at];
    return entry ? figureOf(entry.cell, entry.reading) : null;
  };
  const pick = (ats: readonly number[]) => (row: TableRow) => {
    const figures = ats.map((at) => cell(row, at));
    return figures.every((figure) => figure !== null) ? figures : null;
  };
  const pairs = left.flatMap((a) => left.filter((b) => b !== a).map((b) => [a.at, b.at] as const));
  if (totalHeading.test(heading) && left.length >= 2) {
    return [
      {
        rule: "relation.rowTotal",
        name: { it: "la somma della riga", en: "the sum of the row" },
        percent: false,
        parts: pick(left.map(({ at }) => at)),
        compute: (parts, read) => total(parts.map(read)),
      },
    ];
  }
  if (differenceHeading.test(heading) && !percent) {
    return pairs.map(([a, b]) => ({
      rule: "relation.difference",
      name: difference(table, a, b),
      percent: false,
      parts: pick([a, b]),
      compute: ([first, second], read) => (first && second ? minus(read(first), read(second)) : null),
    }));
  }
  if (!percentHeading.test(heading) && !percent) return [];
  const ratios = pairs.map(
    ([a, b]): Relation => ({
      rule: "relation.percent",
      name: quotient(table, a, b),
      percent: true,
      parts: pick([a, b]),
      compute: ([first, second], read) => (first && second ? over(read(first), read(second)) : null),
    }),
  );
  const shares = left.flatMap(({ at }): Relation[] => {
    const figures = table.rows.filter((row) => row.role === "data").map((row) => cell(row, at));
    if (!figures.every((figure) => figure !== null)) return [];
    const whole = wholeOf(figures);
    return [
      {
        rule: "relation.percent",
        name: share(table, at),
        percent: true,
        parts: (row) => {
          const own = cell(row, at);
          return own && [own];
        },
        compute: ([own], read) => (own ? over(read(own), whole(read)) : null),
      },
    ];
  });
  return [...ratios, ...shares];
}

/** 1, 2, 3 ... down the rows: a running number is no quantity, whatever shares of it come to. */
function numbersRows(table: Table, at: number): boolean {
  const rows = table.rows.filter((row) => row.role === "data");
  return rows.every(({ cells }, index) => {
    const reading = cells[at]?.reading;
    return reading?.type === "number" && reading.value === String(index + 1);
  });
}

/** How many columns to the left a heading may speak of: all pairs of them are tried. */
function reach(table: Table): number {
  return table.columns.length > 60 ? 3 : 24;
}

const headed = (table: Table, at: number) => table.columns[at]?.header ?? "";
const difference = (table: Table, a: number, b: number): Bilingual => ({
  it: `${headed(table, a)} meno ${headed(table, b)}`,
  en: `${headed(table, a)} minus ${headed(table, b)}`,
});
const quotient = (table: Table, a: number, b: number): Bilingual => ({
  it: `${headed(table, a)} diviso ${headed(table, b)}`,
  en: `${headed(table, a)} over ${headed(table, b)}`,
});
const share = (table: Table, at: number): Bilingual => ({
  it: `quota sul totale di ${headed(table, at)}`,
  en: `share of the total of ${headed(table, at)}`,
});

interface Tested {
  readonly relation: Relation;
  readonly right: number;
  readonly tested: number;
}

function test(rows: readonly TableRow[], index: number, relation: Relation): Tested {
  let right = 0;
  let tested = 0;
  for (const row of rows) {
    const verdict = verdictOn(row, index, relation);
    if (verdict === null) continue;
    tested++;
    if (verdict !== "wrong") right++;
  }
  return { relation, right, tested };
}

function verdictOn(row: TableRow, index: number, relation: Relation): Agreement | null {
  const entry = row.cells[index];
  const found = entry ? figureOf(entry.cell, entry.reading) : null;
  const parts = relation.parts(row);
  if (!found || !parts) return null;
  if (relation.compute(parts, exactly) === null) return null;
  return agreement(found, (read) => relation.compute(parts, read));
}

/** Rows on which the possible relations compete; the winner must then hold in the whole table. */
const sample = 200;

/** At least two rows and two thirds of them must agree; the relation with most agreement wins. */
function mostBorneOut(table: Table, index: number, relations: readonly Relation[]): Relation | null {
  const rows = table.rows.filter((row) => row.role === "data");
  const results = relations.map((relation) => test(rows.slice(0, sample), index, relation));
  results.sort((a, b) => b.right * (a.tested || 1) - a.right * (b.tested || 1) || b.right - a.right);
  const [best] = results;
  if (!best) return null;
  const { right, tested } = rows.length > sample ? test(rows, index, best.relation) : best;
  return right >= 2 && right * 3 >= tested * 2 ? best.relation : null;
}

function exceptions(table: Table, index: number, relation: Relation): Finding[] {
  return table.rows.flatMap((row) => {
    if (row.role !== "data") return [];
    const verdict = verdictOn(row, index, relation);
    const entry = row.cells[index];
    const found = entry ? figureOf(entry.cell, entry.reading) : null;
    const parts = relation.parts(row);
    if (!found || !parts || verdict === "exact") return [];
    if (verdict === null) {
      return zeroBase(
        table.sheet,
        found,
        parts.map((part) => part.cell),
      );
    }
    const expected = expectedText(relation, parts);
    const base = {
      sheet: table.sheet,
      cell: found.cell,
      found: canonicalText(found.value),
      expected,
      cells: parts.map((part) => part.cell),
    };
    if (verdict !== "wrong") {
      return [
        finding("relation.rounding", {
          ...base,
          message: roundingMessage(
            headed(table, index),
            expected,
            verdict,
            showIn(relation.percent ? "percent" : "number"),
          ),
        }),
      ];
    }
    const shown = (language: "it" | "en") =>
      relation.percent ? formatPercent(expected, language) : formatNumber(expected, language);
    return [
      finding(relation.rule, {
        ...base,
        message: {
          it: `Nelle altre righe la colonna è ${relation.name.it}; qui dovrebbe essere ${shown("it")}.`,
          en: `In the other rows the column is ${relation.name.en}; here it should be ${shown("en")}.`,
        },
      }),
    ];
  });
}

function expectedText(relation: Relation, parts: readonly Figured[]): string {
  const computed = relation.compute(parts, exactly);
  if (!computed) return "0";
  return canonicalText(relation.percent ? round(computed.low, 6, "half-up") : computed.low);
}
