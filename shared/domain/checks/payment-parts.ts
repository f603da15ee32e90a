/** Day and instalment of a payment, where the register has a column for them. */
import type { Finding } from "../../kit/finding.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, hasField } from "../table-access.ts";
import { pays } from "./payments.ts";

const parts = [
  {
    rule: "payment.missingDate",
    field: "paymentDate",
    message: {
      it: "Manca la data del pagamento: senza, non si sa a quale semestre appartiene.",
      en: "The day of the payment is missing: without it nobody knows to which half-year it belongs.",
    },
  },
  {
    rule: "payment.missingInstalment",
    field: "instalment",
    message: {
      it: "Non è detto quale tranche è: indicare acconto, tranche intermedia o saldo.",
      en: "It is not said which instalment this is: state advance, interim instalment or balance.",
    },
  },
] as const;

export function checkPaymentParts(table: Table): Finding[] {
  return dataRows(table)
    .filter(pays)
    .flatMap((row) =>
      parts.flatMap(({ rule, field, message }) => {
        const cell = row.cell(field);
        if (!hasField(table, field) || cell === null || row.reading(field)?.type !== "empty") return [];
        return [finding(rule, { sheet: table.sheet, cell, message })];
      }),
    );
}
