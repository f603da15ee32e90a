/**
 * The assigned contributions in instalments on a sheet of ours, beside what the register says is paid, as at its last day.
 * Parts are values, because no formula shares out cents; what is left to pay and the totals are live.
 */
import { projectName } from "../domain/by-project.ts";
import { dayText } from "../domain/day.ts";
import { type GivenInstalments, instalmentCents } from "../domain/instalment-plan.ts";
import {
  type InstalmentAmounts,
  type InstalmentReport,
  instalmentReport,
  namesInstalments,
  type ProjectInstalment,
} from "../domain/instalment-status.ts";
import type { Measure } from "../domain/measure.ts";
import type { Table } from "../domain/table.ts";
import { hasField, tablesOf } from "../domain/table-access.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import { notComputableText } from "./compute-columns.ts";
import { lastPaymentDay } from "./compute-execution.ts";
import type { WorkbookReading } from "./engine.ts";
import { cellsText, euroFormat, percentFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

export const instalmentSheet = `${OWN_MARK}Rate`;

const headerRow = 4;
const at = { title: 0, lead: 1, number: 2, share: 3, condition: 4, amount: 5, paid: 6, toPay: 7, note: 8 };

/** The one table of projects of a sheet with assigned contributions; null without it, or with two. */
export function instalmentProjects(reading: WorkbookReading, sheet: string): Table | null {
  const own = reading.sheets.find((entry) => entry.sheet === sheet);
  const [projects, ...others] = tablesOf(own?.tables ?? [], "projects");
  return projects && others.length === 0 && hasField(projects, "assigned") ? projects : null;
}

/** The register beside the projects, when it is the only one, names instalments and has a day. */
export function instalmentPayments(
  reading: WorkbookReading,
): { readonly payments: Table; readonly asAt: string } | null {
  const [payments, ...others] = tablesOf(
    reading.sheets.flatMap(({ tables }) => tables),
    "payments",
  );
  if (!payments || others.length > 0 || !namesInstalments(payments)) return null;
  const asAt = lastPaymentDay(payments);
  return asAt === null ? null : { payments, asAt };
}

/** Null when the sheet has no contributions to share out. */
export function planInstalments(
  reading: WorkbookReading,
  sheet: string,
  given: GivenInstalments,
): WritePlan | null {
  const projects = instalmentProjects(reading, sheet);
  if (!projects) return null;
  const register = instalmentPayments(reading);
  const report = instalmentReport(projects, given, register?.payments ?? null, register?.asAt ?? null);
  return {
    title: {
      it: `Contributi in ${given.list.length === 1 ? "una rata" : `${given.list.length} rate`}, in un nuovo foglio`,
      en: `Contributions in ${given.list.length === 1 ? "one instalment" : `${given.list.length} instalments`}, on a new sheet`,
    },
    writes: [{ sheet: instalmentSheet, create: true, cells: cellsOf(report) }],
  };
}

function cellsOf({ instalments, asAt, projects, totals, unmatched }: InstalmentReport) {
  const draft = sheetDraft();
  const day = asAt === null ? "" : ` al ${dayText(asAt)}`;
  draft.put(0, 0, `${OWN_MARK}Rate dei contributi assegnati${day}`, "title");
  draft.put(1, 0, `Rate: ${instalments.source}; centesimi con il metodo dei resti maggiori`, "note");
  draft.put(
    2,
    0,
    asAt === null
      ? "Nessun registro dei pagamenti che nomini le rate: l'erogato non è confrontato"
      : "Se la condizione di una rata è verificata nessun foglio lo dice: «da erogare» non vuol dire scaduta",
    "note",
  );
  if (unmatched.length > 0) {
    const rows = unmatched.map(({ row }) => row.row).join(", ");
    draft.put(3, 0, `Righe dei pagamenti che non si ritrovano fra i progetti: ${rows}`, "note");
  }
  draft.header(headerRow, ["Progetto", "Ente capofila", "Rata", "Quota", "Condizione", "Importo (€)"]);
  if (asAt !== null) {
    draft.put(headerRow, at.paid, `Erogato${day} (€)`, "header");
    draft.put(headerRow, at.toPay, "Da erogare (€)", "header");
  }
  draft.put(headerRow, at.note, "Provenienza", "header");
  const amount = (row: number, column: number, measure: Measure | null): boolean => {
    if (measure?.outcome.type !== "value") return false;
    draft.put(row, column, Number(measure.outcome.value), "plain", euroFormat);
    return true;
  };
  let row = headerRow;
  for (const { project, parts } of projects) {
    for (const [index, part] of parts.entries()) {
      row++;
      const instalment = instalments.list[index];
      draft.put(row, at.title, projectName(project));
      draft.put(row, at.lead, project.text("lead"));
      draft.put(row, at.number, index + 1, "plain", "0");
      draft.put(row, at.share, instalment ? Number(toText(instalment.share)) : "", "plain", percentFormat);
      draft.put(row, at.condition, instalment?.condition ?? "");
      const known = amount(row, at.amount, part.amount);
      if (amount(row, at.paid, part.paid) && known) {
        draft.formula(
          row,
          at.toPay,
          `=${cellName(row, at.amount)}-${cellName(row, at.paid)}`,
          "plain",
          euroFormat,
        );
      }
      draft.put(row, at.note, noteOf(part), "note");
    }
  }
  totalsOf(draft, row + 2, totals, { first: headerRow + 1, last: row });
  return draft.cells;
}

/** Why there is no figure, or what is particular about it, then its cells. */
function noteOf({ amount, paid, toPay, spareCent }: ProjectInstalment): string {
  const failed = [amount, paid].flatMap((measure) =>
    measure?.outcome.type === "notComputable" ? [`${notComputableText}: ${measure.outcome.because.it}`] : [],
  );
  const over = (toPay?.numerator?.value.digits ?? 0n) < 0n ? ["erogato più della rata"] : [];
  const spare = spareCent === null ? [] : [`+0,01: ${instalmentCents[spareCent]}`];
  const cells = cellsText([amount.numerator, paid?.numerator ?? null]);
  return [...failed, ...over, ...spare, cells].filter((text) => text !== "").join("; ");
}

/** One line per instalment, below the projects: sums over every so many rows. */
function totalsOf(
  draft: SheetDraft,
  top: number,
  totals: readonly InstalmentAmounts[],
  rows: { readonly first: number; readonly last: number },
): void {
  for (const [index, { amount, paid, toPay }] of totals.entries()) {
    const row = top + index;
    draft.put(row, at.title, `Totale rata ${index + 1}`, "total");
    const sums = [
      [at.amount, amount],
      [at.paid, paid],
      [at.toPay, toPay],
    ] as const;
    for (const [column, measure] of sums) {
      if (measure?.outcome.type !== "value") continue;
      const own = [at.number, column].map(
        (entry) => `${cellName(rows.first, entry)}:${cellName(rows.last, entry)}`,
      );
      draft.formula(row, column, `=SUMIF(${own[0]},${index + 1},${own[1]})`, "total", euroFormat);
    }
    const failed = [amount, paid].flatMap((measure) =>
      measure?.outcome.type === "notComputable"
        ? [`${notComputableText}: ${measure.outcome.because.it}`]
        : [],
    );
    draft.put(row, at.note, failed.join("; "), "note");
  }
}
