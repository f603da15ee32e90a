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
}

export interface Template {
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly instructions: Bilingual;
  readonly columns: readonly TemplateColumn[];
  /** Whether the form closes with a row of totals. */
  readonly totals: boolean;
}
