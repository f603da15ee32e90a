/** What the pane would write, shown before it is written. Nothing outside the plan is ever touched. */
import type { Bilingual } from "../kit/finding.ts";

/** Headers and sheets that we wrote carry this prefix; recognition leaves them out, so computing never breaks an approval. */
export const OWN_MARK = "Concilia · ";

export interface CellWrite {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Text starting with "=" is an en-US formula; other text is written as text, never interpreted. */
  readonly input: string | number;
  /** True when `input` is a formula of ours; text from the workbook that starts with "=" stays text. */
  readonly formula: boolean;
  /** en-US number format, null to leave as it is. */
  readonly format: string | null;
  readonly style: "title" | "header" | "plain" | "total" | "note";
}

export interface SheetWrite {
  readonly sheet: string;
  /** True: the sheet is created (and replaced when it is ours); false: only these cells of an existing sheet. */
  readonly create: boolean;
  readonly cells: readonly CellWrite[];
}

export interface WritePlan {
  readonly title: Bilingual;
  readonly writes: readonly SheetWrite[];
}
