/** A term of a line summed over the rows of one sent table, with the cells it came from. */
import { add, canonicalText, type Decimal, negate, toText, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { Origin, Quantity, Summed } from "./consolidation.ts";
import type { LineLayout, Term } from "./figure-line.ts";
import type { SentTable } from "./member-lines.ts";
import { dataRows, hasField, type RowAccess } from "./table-access.ts";

export function isQuantity(summed: Summed): summed is Quantity {
  return "value" in summed;
}

/** Sums a term over the rows of one table_; a cell that cannot be read makes the sum "not computable", a blank one adds nothing. */
export function sumOf({ sheet, table }: SentTable, term: Term, rows: readonly RowAccess[]): Summed {
  const origins: Origin[] = [];
  let value: Decimal = zero;
  for (const [fields, sign] of [
    [term.plus, 1],
    [term.minus ?? [], -1],
  ] as const) {
    for (const field of fields) {
      if (field !== "rows" && !hasField(table, field)) {
        return { because: missingColumn(term, table.sheet) };
      }
      for (const row of rows) {
        const figure =
          field === "rows"
            ? { cell: row.row.cells[0]?.cell ?? `A${row.row.row}`, value: { digits: 1n, scale: 0 } }
            : term.read
              ? term.read(row, field)
              : row.number(field);
        if (!figure) {
          if (row.reading(field)?.type === "empty") continue;
          return { because: unreadable(row.cell(field) ?? "?", table.sheet) };
        }
        const amount = sign === 1 ? figure.value : negate(figure.value);
        value = add(value, amount);
        origins.push({
          territory: sheet.territory,
          submission: sheet.submission,
          sheet: sheet.sheet,
          cell: figure.cell,
          value: canonicalText(amount),
        });
      }
    }
  }
  // All blank is no zero: nobody has said anything.
  if (origins.length === 0 && rows.length > 0) return { because: blank(term, table.sheet) };
  return { value: toText(value), origins };
}

function blank(term: Term, sheet: string): Bilingual {
  return {
    it: `nel foglio «${sheet}» la voce «${term.label.it}» non è compilata`,
    en: `in sheet "${sheet}" "${term.label.en}" is left blank`,
  };
}

function missingColumn(term: Term, sheet: string): Bilingual {
  return {
    it: `nel foglio «${sheet}» manca la colonna «${term.label.it}»`,
    en: `sheet "${sheet}" has no column "${term.label.en}"`,
  };
}

function unreadable(cell: string, sheet: string): Bilingual {
  return {
    it: `la cella ${cell} di «${sheet}» non è un numero`,
    en: `cell ${cell} of "${sheet}" is no number`,
  };
}

/** The rows that the line counts. */
export function sumOfLine({ rows }: LineLayout, sent: SentTable, term: Term): Summed {
  const own = rows ? rows(sent.table) : dataRows(sent.table);
  if ("because" in own) return own;
  return rows && own.length === 0 ? { because: blank(term, sent.table.sheet) } : sumOf(sent, term, own);
}
