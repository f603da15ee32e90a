/** Which project of the plan each proposal of the call became (PLAN-MI-2017, 3.1: nine proposals, six projects). */
import { plainWords } from "../kit/text.ts";
import { sameProject } from "./same-project.ts";
import type { Table } from "./table.ts";
import { dataRows, type RowAccess } from "./table-access.ts";

export type ProposalOutcome = "confirmed" | "reduced" | "merged" | "closed";

export interface Passage {
  readonly row: RowAccess;
  /** Lead and title of the proposal. */
  readonly proposal: string;
  /** Title or number of the project of the plan; empty when it became none. */
  readonly project: string;
  readonly outcome: ProposalOutcome | null;
  readonly cell: string;
}

/** "Accorpata", "ritirata", "non ammessa"; null when the text says nothing of the kind. */
export function proposalOutcome(text: string): ProposalOutcome | null {
  const words = plainWords(text);
  if (/\b(ritirat|rinunciat|esclus|respint|decadut)|\bnon (ammess|accolt|approvat|finanziat)/.test(words))
    return "closed";
  if (/\b(accorpat|confluit|unit|integrat|fus)[aoei]?\b/.test(words)) return "merged";
  if (/\b(ridimensionat|ridott|rimodulat|rivist|riformulat)/.test(words)) return "reduced";
  return /\b(confermat|approvat|ammess|accolt|mantenut)/.test(words) ? "confirmed" : null;
}

/** Dashes and "nessuno" stand for no project. */
function projectNamed(text: string): string {
  return /^(nessun[oa]?|n d|n a|no)?$/.test(plainWords(text)) ? "" : text.trim();
}

export function passagesOf(table: Table): Passage[] {
  return dataRows(table).flatMap((row) => {
    const cell = row.cell("proposal");
    const proposal = `${row.text("lead")} ${row.text("proposal")}`.trim();
    if (cell === null || proposal === "") return [];
    const outcome = proposalOutcome(row.text("outcome"));
    return [{ row, proposal, project: projectNamed(textOrNumber(row, "project")), outcome, cell }];
  });
}

function textOrNumber(row: RowAccess, field: string): string {
  const reading = row.reading(field);
  return reading?.type === "number" ? reading.value : row.text(field);
}

/** By number where a number is all there is, else by the words of lead and title; null when not one alone fits. */
export function projectOf(text: string, rows: readonly RowAccess[]): RowAccess | null {
  if (!/^\d+$/.test(text)) return sameProject(text, rows);
  const numbered = rows.filter((row) => textOrNumber(row, "number") === text);
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}
