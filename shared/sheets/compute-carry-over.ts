/**
 * Carry-over of earlier plans on a sheet of ours, as at the day that the officer gives: no sheet knows today.
 * Residues and totals are live; whether a plan is closed on that day is settled here and said beside it.
 */
import { carryOver, carryOverSource } from "../domain/carry-over.ts";
import { dayText } from "../domain/day.ts";
import { earlierPlansOf } from "../domain/earlier-plans.ts";
import type { Measure } from "../domain/measure.ts";
import type { Table } from "../domain/table.ts";
import { dataRows } from "../domain/table-access.ts";
import { cellName } from "../kit/a1.ts";
import { notComputableText } from "./compute-columns.ts";
import { cellsText, euroFormat, sheetDraft } from "./sheet-draft.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

export const carryOverSheet = `${OWN_MARK}Residui`;

const headerRow = 3;
const columns = { assigned: 1, liquidated: 2, residue: 3, closedOn: 4, available: 5, expected: 6, note: 7 };

/** `asAt`: ISO day. */
export function planCarryOver(table: Table, asAt: string): WritePlan {
  const result = carryOver(earlierPlansOf(table), asAt);
  const draft = sheetDraft();
  draft.put(0, 0, `${OWN_MARK}Residui dei piani precedenti al ${dayText(asAt)}`, "title");
  draft.put(
    1,
    0,
    `Assegnato meno liquidato, quota di contributo; disponibile dalla chiusura del piano (${carryOverSource})`,
    "note",
  );
  draft.header(headerRow, [
    "Piano precedente",
    "Risorse assegnate (€)",
    "Risorse liquidate (€)",
    "Residuo (€)",
    "Chiusura",
    "Disponibile (€)",
    "Atteso alla chiusura (€)",
    "Provenienza",
  ]);
  const rows = dataRows(table);
  for (const [index, { plan, closedOn, available, residue }] of result.plans.entries()) {
    const row = headerRow + 1 + index;
    draft.put(row, 0, plan);
    for (const field of ["assigned", "liquidated"] as const) {
      const figure = rows[index]?.number(field);
      if (figure) draft.refer(row, columns[field], table.sheet, figure, euroFormat);
    }
    draft.put(row, columns.closedOn, closedOn === null ? "" : dayText(closedOn));
    if (residue.outcome.type === "notComputable") {
      draft.put(row, columns.note, `${notComputableText}: ${residue.outcome.because.it}`, "note");
      continue;
    }
    const [assigned, liquidated] = [cellName(row, columns.assigned), cellName(row, columns.liquidated)];
    draft.formula(row, columns.residue, `=${assigned}-${liquidated}`, "plain", euroFormat);
    const into = available ? columns.available : columns.expected;
    draft.formula(row, into, `=${cellName(row, columns.residue)}`, "plain", euroFormat);
    draft.put(row, columns.note, cellsText([residue.numerator]), "note");
  }
  const totalRow = headerRow + 1 + result.plans.length;
  draft.put(totalRow, 0, "Totale", "total");
  const total = (column: number, { outcome }: Measure) => {
    if (outcome.type === "notComputable") {
      draft.put(totalRow, column, `${notComputableText}: ${outcome.because.it}`, "note");
      return;
    }
    const area = `${cellName(headerRow + 1, column)}:${cellName(totalRow - 1, column)}`;
    draft.formula(totalRow, column, `=SUM(${area})`, "total", euroFormat);
  };
  total(columns.available, result.available);
  total(columns.expected, result.expected);
  return {
    title: {
      it: `Residui dei piani precedenti al ${dayText(asAt)}, in un nuovo foglio`,
      en: `Carry-over of earlier plans as at ${dayText(asAt)}, on a new sheet`,
    },
    writes: [{ sheet: carryOverSheet, create: true, cells: draft.cells }],
  };
}
