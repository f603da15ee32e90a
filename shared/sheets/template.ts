/** How a kind of sheet is offered as an empty form: columns in the usual order, with what may be written in them. */
import type { Kind, Unit } from "../domain/table.ts";
import type { Bilingual } from "../kit/finding.ts";

export interface TemplateColumn {
  /** Field of the kind's layout. */
  readonly field: string;
  /** Italian heading that the recogniser reads as this field. */
  readonly heading: string;
  readonly unit: Unit;
  /** Closed list of what may be written. */
  readonly values?: readonly string[];
  /** With the act or document behind it. */
  readonly note?: Bilingual;
  /** What the rows of the form are about, written from the start: territories, types, indicators. Fractions for percentages. */
  readonly rows?: readonly (string | number)[];
  /** Of a line: what its amount is made of, in fields of other lines: "{projectsCost}+{systemActions}". */
  readonly formula?: string;
  /** Of a line: the heading of the group that begins with it. */
  readonly section?: string;
}

/**
 * "table": one column per field, rows below. "lines": one line per field, label and amount side by side.
 * "card": labels with their answers beside or below.
 */
export type TemplateForm = "table" | "lines" | "card";

export interface Template {
  readonly kind: Kind;
  /** "table" when left out. */
  readonly form?: TemplateForm;
  readonly title: Bilingual;
  readonly instructions: Bilingual;
  readonly columns: readonly TemplateColumn[];
  /** Whether the form closes with a row of totals. */
  readonly totals: boolean;
}
