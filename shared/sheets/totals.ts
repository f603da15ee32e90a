/** Printed totals and subtotals against their rows, within printed precision. */
import { finding } from "../domain/rules.ts";
import type { Table, TableColumn, TableRow, Unit } from "../domain/table.ts";
import { type Figured, figureOf, partsAbove, scopeOf } from "../domain/table-access.ts";
import { canonicalText, sum } from "../kit/decimal.ts";
import type { Finding, Language } from "../kit/finding.ts";
import { formatNumber, formatPercent } from "../kit/number-format.ts";
import { type Agreement, agreement, total as totalOf } from "../kit/printed.ts";
import { excerpt, plainWords } from "../kit/text.ts";

const additive = new Set(["euro", "count", "number", "percent"]);
/** Means, rates and codes are printed in total rows too, and are no sums. */
const notAdditive =
  /\b(media|medio|medi|tasso|anno|codice|cap|prezzo|unitari|quota oraria|indice|punteggio medio|incidenza)\b/;

/** `tables` are those of the same sheet: the total of a table printed in parts covers them all. */
export function auditTotals(table: Table, tables: readonly Table[] = [table]): Finding[] {
  // Label-value tables and cards have no columns to add up; their own rules know their sums.
  if (table.kind === "financialPlan" || table.kind === "projectCard") return [];
  const totals = table.rows.filter((row) => row.role === "total" || row.role === "subtotal");
  const further = partsAbove(table, tables);
  return totals.flatMap((row) => [
    ...columnTotals(table, row, further),
    ...declaredCount(table, row, further),
  ]);
}

function columnTotals(table: Table, totalRow: TableRow, further: readonly Table[]): Finding[] {
  const ofParts = coversParts(table, totalRow, further) ? further : [];
  return totalRow.cells.flatMap((entry, index) => {
    const column = table.columns[index];
    const found = figureOf(entry.cell, entry.reading);
    if (!column || !found || !additive.has(column.unit) || notAdditive.test(plainWords(column.header)))
      return [];
    if (column.unit === "percent" && !isComposition([...ofParts, table], column)) return [];
    const parts = allParts(table, totalRow, index, ofParts);
    if (parts === null || parts.length === 0) return [];
    const verdict = judge(found, parts);
    if (verdict === "exact") return [];
    if (verdict === "wrong" && otherScopeFits(table, totalRow, index, found)) return [];
    return [report(table, column, found, parts, verdict)];
  });
}

/** A total below the last part of a table printed in parts: some column says that it covers them all, and not its own part. */
function coversParts(table: Table, totalRow: TableRow, further: readonly Table[]): boolean {
  if (totalRow.role !== "total" || further.length === 0) return false;
  return totalRow.cells.some((entry, index) => {
    const found = figureOf(entry.cell, entry.reading);
    const own = partsOf(scopeOf(table, totalRow), index);
    const whole = allParts(table, totalRow, index, further);
    if (!found || !own || !whole || whole.length === own.length) return false;
    return judge(found, own) === "wrong" && judge(found, whole) !== "wrong";
  });
}

function allParts(
  table: Table,
  totalRow: TableRow,
  index: number,
  further: readonly Table[],
): readonly Figured[] | null {
  const header = table.columns[index]?.header;
  const others = further.map((other) =>
    partsOf(
      other.rows.filter((row) => row.role === "data"),
      other.columns.findIndex((column) => column.header === header),
    ),
  );
  const own = partsOf(scopeOf(table, totalRow), index);
  return own === null || others.includes(null) ? null : [...others.flatMap((part) => part ?? []), ...own];
}

/** Null when a part cannot be read: then the cell's own finding speaks, and no sum is claimed. */
function partsOf(rows: readonly TableRow[], index: number): Figured[] | null {
  const parts: Figured[] = [];
  for (const row of rows) {
    const entry = row.cells[index];
    if (!entry || entry.reading.type === "empty" || entry.reading.type === "text") continue;
    const figure = figureOf(entry.cell, entry.reading);
    if (!figure) return null;
    parts.push(figure);
  }
  return parts;
}

function judge(found: Figured, parts: readonly Figured[]): Agreement {
  return agreement(found, (read) => totalOf(parts.map(read)));
}

/** Percentages add up only where they share out a whole; ratios per row do not. */
function isComposition(tables: readonly Table[], column: TableColumn): boolean {
  const kind = tables[0]?.kind;
  if (column.field !== null) return kind === "allocation" || kind === "weights" || column.field === "share";
  const parts = tables.map((table) =>
    partsOf(
      table.rows.filter((row) => row.role === "data"),
      table.columns.findIndex((other) => other.header === column.header),
    ),
  );
  if (parts.includes(null)) return false;
  const whole = sum(parts.flatMap((part) => part ?? []).map((part) => part.value));
  const points = Number(canonicalText(whole));
  return points > 0.9 && points < 1.1;
}

/** A running total, or a grand total over the parts since the last subtotal, is right in its own way. */
function otherScopeFits(table: Table, totalRow: TableRow, index: number, found: Figured): boolean {
  const above = table.rows.filter((row) => row.row < totalRow.row);
  const all = partsOf(
    above.filter((row) => row.role === "data"),
    index,
  );
  if (totalRow.role === "subtotal") return all !== null && judge(found, all) !== "wrong";
  const subtotals = partsOf(
    above.filter((row) => row.role === "subtotal"),
    index,
  );
  return subtotals !== null && subtotals.length > 1 && judge(found, subtotals) === "exact";
}

function report(
  table: Table,
  column: TableColumn,
  found: Figured,
  parts: readonly Figured[],
  verdict: Agreement,
): Finding {
  const expected = canonicalText(sum(parts.map((part) => part.value)));
  const base = {
    sheet: table.sheet,
    cell: found.cell,
    found: canonicalText(found.value),
    expected,
    cells: parts.map((part) => part.cell),
  };
  const head = excerpt(column.header || found.cell);
  const show = showIn(column.unit);
  if (verdict === "wrong") {
    return finding("total.column", {
      ...base,
      message: {
        it: `Il totale di «${head}» non è la somma delle sue righe (${parts.length} righe: ${show(expected, "it")}).`,
        en: `The total of "${head}" is not the sum of its rows (${parts.length} rows: ${show(expected, "en")}).`,
      },
    });
  }
  return finding("total.rounding", { ...base, message: roundingMessage(head, expected, verdict, show) });
}

export type Show = (value: string, language: Language) => string;

export function showIn(unit: Unit): Show {
  return unit === "percent" ? (value, language) => formatPercent(value, language, undefined) : formatNumber;
}

export function roundingMessage(head: string, expected: string, verdict: Agreement, show: Show) {
  const [it, en] =
    verdict === "truncated"
      ? ["troncati", "truncated"]
      : ["arrotondati alla cifra più vicina", "rounded half-up"];
  return {
    it: `«${head}»: dai valori stampati risulta ${show(expected, "it")}; la differenza si spiega con decimali ${it}.`,
    en: `"${head}": the printed values give ${show(expected, "en")}; the difference is explained by decimals ${en}.`,
  };
}

/** "TOTALE PROPOSTE: 9" says how many rows there are. */
function declaredCount(table: Table, totalRow: TableRow, further: readonly Table[]): Finding[] {
  const label = totalRow.cells.find((cell) => cell.reading.type === "text");
  if (label?.reading.type !== "text") return [];
  const declared = /^tot[^:\d]*[:(] ?(\d{1,6}) ?\)?$/i.exec(excerpt(label.reading.text, 100))?.[1];
  const rows = scopeOf(table, totalRow);
  const inAll = further.flatMap((other) => other.rows).filter((row) => row.role === "data").length;
  if (declared === undefined || [rows.length, rows.length + inAll].includes(Number(declared))) return [];
  return [
    finding("total.count", {
      sheet: table.sheet,
      cell: label.cell,
      found: declared,
      expected: String(rows.length),
      message: {
        it: `La riga dice ${declared}, ma le righe sopra sono ${rows.length}.`,
        en: `The row says ${declared}, but there are ${rows.length} rows above.`,
      },
    }),
  ];
}
