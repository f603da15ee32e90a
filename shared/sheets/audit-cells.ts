/** Cells that cannot be what their column needs: unreadable, in error, dates, negative, missing. */

import { finding } from "../domain/rules.ts";
import type { Reading, Table, TableColumn, TableRow } from "../domain/table.ts";
import { scopeOf } from "../domain/table-access.ts";
import { absolute, decimal, normalise, subtract, sum } from "../kit/decimal.ts";
import type { Finding } from "../kit/finding.ts";
import { formatNumber } from "../kit/number-format.ts";
import { excerpt, plainWords } from "../kit/text.ts";
import { mayBeAnswered, mayBeBlank } from "./optional-fields.ts";

const numeric = new Set(["euro", "percent", "count", "number"]);
/** Fields that may be left blank or said in words without a remark. */
const optional = new Set(["cofinancingShare", "share", "describedActions", "description"]);

export function auditCells(table: Table): Finding[] {
  const firstTotal = table.rows.find((row) => row.role === "total")?.row ?? Number.POSITIVE_INFINITY;
  return table.rows.flatMap((row) => {
    const found = row.cells.flatMap((entry, index) => {
      const column = table.columns[index];
      return column && numeric.has(column.unit)
        ? auditCell(table, row, column, index, entry.cell, entry.reading)
        : [];
    });
    if (row.hidden && row.role === "data" && row.cells.some((cell) => cell.reading.type === "number")) {
      found.push(
        finding("row.hidden", {
          sheet: table.sheet,
          cell: row.cells[0]?.cell ?? `A${row.row}`,
          message: {
            it: `La riga ${row.row} è nascosta ma entra nei conti della tabella.`,
            en: `Row ${row.row} is hidden but counts in the table.`,
          },
        }),
      );
    }
    if (row.role === "detail" && row.row > firstTotal) found.push(...belowTotal(table, row));
    return found;
  });
}

/** What looks like a row of data under the total: said, because it does not count. */
function belowTotal(table: Table, row: TableRow): Finding[] {
  const label = row.cells.find((entry) => entry.reading.type === "text");
  const text = label?.reading.type === "text" ? label.reading.text : "";
  if (/^di cui\b/.test(plainWords(text)) || !row.cells.some((entry) => entry.reading.type === "number"))
    return [];
  return [
    finding("row.afterTotal", {
      sheet: table.sheet,
      cell: label?.cell ?? row.cells[0]?.cell ?? `A${row.row}`,
      message: {
        it: `La riga ${row.row} sta sotto il totale e non entra nei conti: se è un dato, spostarla sopra il totale.`,
        en: `Row ${row.row} stands below the total and does not count: if it is data, move it above the total.`,
      },
    }),
  ];
}

function auditCell(
  table: Table,
  row: TableRow,
  column: TableColumn,
  index: number,
  cell: string,
  reading: Reading,
): Finding[] {
  const at = { sheet: table.sheet, cell };
  const head = excerpt(column.header || cell);
  const answered = reading.type !== "number" && reading.type !== "empty";
  if (answered && column.field !== null && mayBeAnswered(table.kind, column.field, reading)) return [];
  switch (reading.type) {
    case "malformed":
      return [malformed(table, row, index, cell, reading)];
    case "error":
      return [
        finding("cell.error", {
          ...at,
          message: {
            it: `La cella contiene l'errore ${italianError(reading.code)}: correggere la formula o il dato.`,
            en: `The cell holds the error ${reading.code}: mend the formula or the figure.`,
          },
        }),
      ];
    case "date":
      return [
        finding("cell.date", {
          ...at,
          message: {
            it: `In «${head}» serve un numero, ma la cella è una data (${reading.iso}). Spesso Excel trasforma da sé un numero in data: riscriverlo e impostare il formato numero.`,
            en: `"${head}" needs a number, but the cell is a date (${reading.iso}). Excel often turns a number into a date: type it again with a number format.`,
          },
        }),
      ];
    case "uncomputed":
      return [
        finding("cell.uncomputed", {
          ...at,
          message: {
            it: "La formula non ha un valore calcolato: aprire il file in Excel, ricalcolare e salvare.",
            en: "The formula has no calculated value: open the file in Excel, recalculate and save.",
          },
        }),
      ];
    case "text":
      if (row.role !== "data" || table.kind === "financialPlan" || table.kind === "unknown") return [];
      return [
        finding("cell.text", {
          ...at,
          message: {
            it: `In «${head}» c'è il testo «${excerpt(reading.text, 40)}» al posto di un numero: non entra nei conti.`,
            en: `"${head}" holds the text "${excerpt(reading.text, 40)}" in place of a number: it does not count.`,
          },
        }),
      ];
    case "empty":
      if (row.role !== "data" || column.field === null || optional.has(column.field)) return [];
      if (mayBeBlank(table.kind, column.field)) return [];
      return [
        finding("cell.missing", {
          ...at,
          message: {
            it: `Manca il dato in «${head}»: una cella vuota non vale zero.`,
            en: `The figure in "${head}" is missing: an empty cell is not zero.`,
          },
        }),
      ];
    case "number":
      return auditNumber(table, column, cell, reading.value);
  }
}

function auditNumber(table: Table, column: TableColumn, cell: string, value: string): Finding[] {
  const amount = decimal(value);
  const at = { sheet: table.sheet, cell, found: value };
  if (amount.digits < 0n && column.field !== null) {
    return [
      finding("cell.negative", {
        ...at,
        message: {
          it: `Il valore è negativo (${formatNumber(value, "it")}): qui non può esserlo.`,
          en: `The value is negative (${formatNumber(value, "en")}): it cannot be so here.`,
        },
      }),
    ];
  }
  if (column.unit === "count" && normalise(amount).scale > 0) {
    return [
      finding("cell.fraction", {
        ...at,
        message: {
          it: `Qui si contano persone, enti o progetti: ${formatNumber(value, "it")} non è un numero intero.`,
          en: `Persons, bodies or projects are counted here: ${formatNumber(value, "en")} is not a whole number.`,
        },
      }),
    ];
  }
  return [];
}

type Malformed = Extract<Reading, { type: "malformed" }>;

function malformed(table: Table, row: TableRow, index: number, cell: string, reading: Malformed): Finding {
  const text = excerpt(reading.text, 40);
  const at = { sheet: table.sheet, cell };
  if (reading.readings.length === 0) {
    return finding("cell.malformed", {
      ...at,
      message: {
        it: `«${text}» non si legge come numero: riscrivere la cella.`,
        en: `"${text}" cannot be read as a number: type the cell again.`,
      },
    });
  }
  const options = (language: "it" | "en", or: string) =>
    reading.readings.map((value) => formatNumber(value, language)).join(or);
  const fits = readingThatFits(table, row, index, reading);
  const fit = {
    it:
      fits === null
        ? ""
        : ` Con ${formatNumber(fits, "it")} il totale stampato torna, ma solo chi ha il documento può dirlo.`,
    en:
      fits === null
        ? ""
        : ` With ${formatNumber(fits, "en")} the printed total adds up, but only who holds the document can tell.`,
  };
  return finding("cell.ambiguous", {
    ...at,
    message: {
      it: `«${text}» si può leggere in più modi (${options("it", " oppure ")}): non scegliamo noi, riscrivere la cella.${fit.it}`,
      en: `"${text}" can be read in several ways (${options("en", " or ")}): we do not choose, type the cell again.${fit.en}`,
    },
  });
}

const unreadableCells = new WeakMap<Table, Map<number, number>>();

/** Counted once for each column: a column of unreadable cells asks for every one of them. */
function onlyUnreadable(table: Table, index: number): boolean {
  const known = unreadableCells.get(table) ?? new Map<number, number>();
  unreadableCells.set(table, known);
  const count =
    known.get(index) ?? table.rows.filter((row) => row.cells[index]?.reading.type === "malformed").length;
  known.set(index, count);
  return count === 1;
}

/** The one reading with which the printed total of the column adds up, when this is its only unreadable cell. */
function readingThatFits(table: Table, row: TableRow, index: number, reading: Malformed): string | null {
  if (!onlyUnreadable(table, index)) return null;
  const totalRow = table.rows.find((other) => other.role === "total" && other.row > row.row);
  const total = totalRow?.cells[index]?.reading;
  if (!totalRow || total?.type !== "number") return null;
  const scope = scopeOf(table, totalRow).filter((other) => other !== row);
  const others = scope.map((other) => other.cells[index]?.reading);
  const known = sum(others.flatMap((other) => (other?.type === "number" ? [decimal(other.value)] : [])));
  const rest = subtract(decimal(total.value), known);
  return reading.readings.find((value) => absolute(subtract(decimal(value), rest)).digits === 0n) ?? null;
}

const italianErrors: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#NULL!": "#NULLO!",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
};

function italianError(code: string): string {
  return (Object.hasOwn(italianErrors, code) ? italianErrors[code] : undefined) ?? code;
}
