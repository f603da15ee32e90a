/** Project cards (PLAN-MI-2017, 3.2) within themselves. */
import { decimal, equal } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows } from "../table-access.ts";

/** Declared number of actions against the numbered paragraphs of the description. */
export function checkCards(table: Table): Finding[] {
  return dataRows(table).flatMap((row) => {
    const declared = row.number("actions");
    const described = row.text("describedActions");
    if (!declared || !/^\d+$/.test(described) || equal(declared.value, decimal(described))) return [];
    return [
      finding("card.actions", {
        sheet: table.sheet,
        cell: declared.cell,
        found: declared.value.digits.toString(),
        expected: described,
        cells: [row.cell("describedActions") ?? declared.cell],
        message: {
          it: `La scheda dichiara ${declared.value.digits} azioni, la descrizione ne numera ${described}.`,
          en: `The card declares ${declared.value.digits} actions, the description numbers ${described}.`,
        },
      }),
    ];
  });
}
