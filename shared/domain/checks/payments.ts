/** Register of payments: each with its act and payee, in order, on a stated base (LG-2014 indicator 14; PLAN-MI-2017, All. 3 art. 10). */
import { canonicalText, compare } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { projectName, type SummedCells, sumField } from "../by-project.ts";
import { dayIn } from "../day.ts";
import { finding, type RuleId } from "../rules.ts";
import type { Table } from "../table.ts";
import { columnOf, dataRows, hasField, type RowAccess } from "../table-access.ts";
import { notAbove } from "./compare.ts";
import { daysOutsideLife, unreadableDays } from "./days.ts";
import { checkInstalments } from "./instalments.ts";

const amountFields = ["disbursed", "liquidatedContribution", "liquidatedAll", "liquidated", "amount"];
const dayFields = ["actDate", "paymentDate"];

export function checkPayments(table: Table): Finding[] {
  const rows = dataRows(table);
  return [
    ...unstatedBase(table),
    ...rows.flatMap((row) => [...missing(table, row), ...part(table, row)]),
    ...unreadableDays(table, rows, dayFields),
    ...daysOutsideLife(table, rows, dayFields),
    ...rows.flatMap((row) => beforeAct(table, row)),
    ...duplicates(table, rows),
    ...checkInstalments(table, rows),
    ...groupsOf(rows).flatMap((group) => sums(table, group)),
  ];
}

/** Whether any amount of the row is other than zero. */
export function pays(row: RowAccess): boolean {
  return amountFields.some((field) => {
    const figure = row.number(field);
    return figure !== null && figure.value.digits !== 0n;
  });
}

/** The payments of one project: by its title, or by the payee when no title is written. */
export function groupsOf(rows: readonly RowAccess[]): RowAccess[][] {
  const groups = new Map<string, RowAccess[]>();
  for (const row of rows) {
    const key = plainWords(row.text("project") || row.text("payee"));
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function missing(table: Table, row: RowAccess): Finding[] {
  if (!pays(row)) return [];
  const blank = (field: string) => hasField(table, field) && row.reading(field)?.type === "empty";
  const act = ["actNumber", "actDate"].find(blank);
  return [
    ...(act
      ? [
          finding("payment.missingAct", {
            sheet: table.sheet,
            cell: row.cell(act) ?? "A1",
            message: {
              it: `Manca ${act === "actNumber" ? "il numero" : "la data"} dell'atto: scrivere l'estremo del decreto o della determina con cui si paga.`,
              en: `The ${act === "actNumber" ? "number" : "date"} of the act is missing: write the decree or decision that orders the payment.`,
            },
          }),
        ]
      : []),
    ...(blank("payee")
      ? [
          finding("payment.missingPayee", {
            sheet: table.sheet,
            cell: row.cell("payee") ?? "A1",
            message: {
              it: "Manca il beneficiario del pagamento: indicare l'ente che incassa.",
              en: "The payee is missing: name the body that receives the money.",
            },
          }),
        ]
      : []),
  ];
}

function part(table: Table, row: RowAccess): Finding[] {
  return notAbove(
    "payment.partOverAll",
    table.sheet,
    row.number("liquidatedContribution"),
    row.number("liquidatedAll"),
    (a, b, language) =>
      language === "it"
        ? `La quota contributo liquidata (${a}) supera tutto il liquidato (${b}).`
        : `The liquidated contribution (${a}) is above all liquidated money (${b}).`,
  );
}

function beforeAct(table: Table, row: RowAccess): Finding[] {
  const [act, paid] = [dayIn(row.reading("actDate")), dayIn(row.reading("paymentDate"))];
  if (act === null || paid === null || paid >= act) return [];
  return [
    finding("payment.beforeAct", {
      sheet: table.sheet,
      cell: row.cell("paymentDate") ?? "A1",
      found: paid,
      expected: act,
      cells: [row.cell("actDate") ?? "A1"],
      message: {
        it: "Il pagamento precede la data del suo atto: controllare le due date.",
        en: "The payment comes before the date of its act: check both days.",
      },
    }),
  ];
}

/** Same act, payee and amount; another project or another instalment is another payment. */
function duplicates(table: Table, rows: readonly RowAccess[]): Finding[] {
  if (!hasField(table, "actNumber")) return [];
  const seen = new Map<string, RowAccess>();
  return rows.flatMap((row) => {
    const act = plainWords(row.text("actNumber"));
    const payee = plainWords(row.text("payee") || row.text("project"));
    const figures = amountFields.flatMap((field) => {
      const figure = row.number(field);
      return figure ? [`${field} ${canonicalText(figure.value)}`] : [];
    });
    if (act === "" || payee === "" || figures.length === 0) return [];
    const other = [plainWords(row.text("project")), plainWords(row.text("instalment"))];
    const key = [act, dayIn(row.reading("actDate")) ?? "", payee, ...figures, ...other].join("|");
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (!first) return [];
    const place = first.cell("actNumber") ?? "A1";
    return [
      finding("payment.duplicate", {
        sheet: table.sheet,
        cell: row.cell("actNumber") ?? "A1",
        cells: [place],
        message: {
          it: `Stesso atto, beneficiario e importo di ${place}: se è lo stesso pagamento scritto due volte, togliere una riga; altrimenti spiegare in nota.`,
          en: `Same act, payee and amount as in ${place}: if it is one payment written twice, remove a row; otherwise explain in a note.`,
        },
      }),
    ];
  });
}

function sums(table: Table, rows: readonly RowAccess[]): Finding[] {
  const disbursed = sumField(table, rows, "disbursed");
  const name = excerpt(rows[0] ? projectName(rows[0]) || rows[0].text("payee") : "");
  return [
    ...sumAbove(
      "payment.liquidatedOverDisbursed",
      table,
      sumField(table, rows, "liquidatedContribution"),
      disbursed,
      (a, b) => ({
        it: `«${name}»: il liquidato (quota contributo, ${a.it}) supera l'erogato (${b.it}). Il capofila può avere anticipato, ma va confermato.`,
        en: `"${name}": liquidated (contribution part, ${a.en}) is above disbursed (${b.en}). The lead may have advanced it, but please confirm.`,
      }),
    ),
    ...sumAbove(
      "payment.recoveredOverDisbursed",
      table,
      sumField(table, rows, "recoveries"),
      disbursed,
      (a, b) => ({
        it: `«${name}»: i recuperi (${a.it}) superano quanto erogato (${b.it}): non si può recuperare più di quanto si è pagato.`,
        en: `"${name}": recoveries (${a.en}) are above what was disbursed (${b.en}): no more can be recovered than was paid.`,
      }),
    ),
  ];
}

type Said = { readonly it: string; readonly en: string };

/** A finding on the last cell of a sum that is above another sum of the same project. */
export function sumAbove(
  rule: RuleId,
  table: Table,
  lower: SummedCells | null,
  upper: Pick<SummedCells, "value" | "cells"> | null,
  message: (lower: Said, upper: Said) => Said,
): Finding[] {
  const cell = lower?.cells.at(-1);
  if (!lower || !upper || cell === undefined || compare(lower.value, upper.value) <= 0) return [];
  const said = ({ value }: Pick<SummedCells, "value">) => ({
    it: formatEuro(value, "it"),
    en: formatEuro(value, "en"),
  });
  return [
    finding(rule, {
      sheet: table.sheet,
      cell,
      found: canonicalText(lower.value),
      expected: canonicalText(upper.value),
      cells: [...lower.cells.filter((other) => other !== cell), ...upper.cells],
      message: message(said(lower), said(upper)),
    }),
  ];
}

/** "Liquidato" may be the contribution or all sources, "Importo" may be disbursed or liquidated: nothing is compared until the heading says. */
function unstatedBase(table: Table): Finding[] {
  return ["liquidated", "amount"].flatMap((field) => {
    const column = table.columns[columnOf(table, field)];
    if (!column) return [];
    return [
      finding("payment.baseUnstated", {
        sheet: table.sheet,
        cell: column.cell,
        message:
          field === "amount"
            ? {
                it: "L'intestazione non dice se l'importo è erogato (da Regione o ATS al capofila) o liquidato (pagato per le azioni). Scrivere «Importo erogato» oppure «Importo liquidato (quota contributo)».",
                en: 'The heading does not say whether the amount is disbursed (Region or ATS to the lead) or liquidated (paid for the actions). Write "Importo erogato" or "Importo liquidato (quota contributo)".',
              }
            : {
                it: "L'intestazione non dice se il liquidato è la sola quota di contributo o comprende il cofinanziamento. Scrivere «(quota contributo)» oppure «(tutte le fonti)»: fino ad allora non si confronta con l'erogato.",
                en: 'The heading does not say whether liquidated money is the contribution part or includes cofinancing. Write "(quota contributo)" or "(tutte le fonti)": until then it is not compared with disbursed.',
              },
      }),
    ];
  });
}
