/** Expenditure report of an alliance lead: costs per action and source (LG-2014; ACC-CR-2014 art. 8; PLAN-MI-2017, All. 3 art. 10). */
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { total } from "../../kit/printed.ts";
import { dayIn } from "../day.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { access, dataRows, hasField, type RowAccess } from "../table-access.ts";
import { check, notAbove } from "./compare.ts";
import { daysOutsideLife, unreadableDays } from "./days.ts";

const dayFields = ["documentDate", "paymentDate"];

export function checkExpenditure(table: Table): Finding[] {
  const rows = dataRows(table);
  return [
    ...sourceMissing(table, rows),
    ...table.rows.map((row) => access(table, row)).flatMap((row) => sources(table, row)),
    ...rows.flatMap((row) => [...bounds(table, row), ...paidBefore(table, row)]),
    ...unreadableDays(table, rows, dayFields),
    ...daysOutsideLife(table, rows, dayFields),
  ];
}

function sources(table: Table, row: RowAccess): Finding[] {
  const found = row.number("incurred");
  const contribution = row.number("onContribution");
  const cofinancing = row.number("onCofinancing");
  if (!found || !contribution || !cofinancing) return [];
  return check({
    rule: "expenditure.sources",
    rounding: "relation.rounding",
    sheet: table.sheet,
    found,
    compute: (read) => total([read(contribution), read(cofinancing)]),
    cells: [contribution.cell, cofinancing.cell],
    show: formatEuro,
    message: (expected, language) =>
      language === "it"
        ? `Spesa a carico del contributo più spesa a carico del cofinanziamento fa ${expected}.`
        : `Expenditure on the contribution plus expenditure on the cofinancing is ${expected}.`,
  });
}

/** Neither a column that names the source nor one that splits the cost: then nobody knows whose money was spent. */
function sourceMissing(table: Table, rows: readonly RowAccess[]): Finding[] {
  const split = hasField(table, "onContribution") || hasField(table, "onCofinancing");
  const at = (cell: string) =>
    finding("expenditure.sourceMissing", {
      sheet: table.sheet,
      cell,
      message: {
        it: "Il capofila rendiconta i costi per azione e per fonte: indicare se la spesa grava sul contributo o sul cofinanziamento.",
        en: "The lead reports costs by action and source: say whether the expenditure is on the contribution or on the cofinancing.",
      },
    });
  if (hasField(table, "source")) {
    return split
      ? []
      : rows
          .filter((row) => row.number("incurred") !== null && row.text("source") === "")
          .map((row) => at(row.cell("source") ?? "A1"));
  }
  const incurred = table.columns.find((column) => column.field === "incurred");
  return split || !incurred ? [] : [at(incurred.cell)];
}

function bounds(table: Table, row: RowAccess): Finding[] {
  const incurred = row.number("incurred");
  return [
    ...notAbove(
      "expenditure.admittedOverIncurred",
      table.sheet,
      row.number("admitted"),
      incurred,
      (a, b, language) =>
        language === "it"
          ? `La spesa ammessa (${a}) supera il costo sostenuto (${b}): si ammette al massimo quanto è stato speso.`
          : `Admitted expenditure (${a}) is above the cost incurred (${b}): at most what was spent is admitted.`,
    ),
    ...notAbove(
      "expenditure.incurredOverPlanned",
      table.sheet,
      incurred,
      row.number("planned"),
      (a, b, language) =>
        language === "it"
          ? `Il costo sostenuto (${a}) supera il previsto (${b}): la differenza resta a carico dell'Alleanza, se non è stata autorizzata una variazione.`
          : `The cost incurred (${a}) is above the planned (${b}): the difference stays with the alliance unless a change was authorised.`,
    ),
  ];
}

function paidBefore(table: Table, row: RowAccess): Finding[] {
  const [document, paid] = [dayIn(row.reading("documentDate")), dayIn(row.reading("paymentDate"))];
  if (document === null || paid === null || paid >= document) return [];
  return [
    finding("expenditure.paidBeforeDocument", {
      sheet: table.sheet,
      cell: row.cell("paymentDate") ?? "A1",
      found: paid,
      expected: document,
      cells: [row.cell("documentDate") ?? "A1"],
      message: {
        it: "Il pagamento precede la data del documento di spesa: controllare le due date.",
        en: "The payment comes before the date of the expenditure document: check both days.",
      },
    }),
  ];
}
