/** What a row of the catalogue says. */
import type { ProgrammeId } from "../../acts/programmes.ts";
import type { Bilingual, Severity } from "../../kit/finding.ts";

export interface Rule {
  readonly severity: Severity;
  /** An unreadable or ambiguous cell must be mended: nobody can answer for what it says. */
  readonly waivable: boolean;
  /** Act or document with article, page or table. */
  readonly source: string;
  readonly title: Bilingual;
  /** "all": arithmetic and common sense, or a rule that every programme has. */
  readonly programmes: "all" | readonly ProgrammeId[];
  /** "printed": within the precision of the printed numbers; "exact": to the cent or the unit. */
  readonly tolerance: "printed" | "exact";
}

export type Rules = Readonly<Record<string, Rule>>;

export function row(severity: Severity, source: string, it: string, en: string, waivable = true): Rule {
  return { severity, waivable, source, title: { it, en }, programmes: "all", tolerance: "printed" };
}

/** Where the pages of the catalogue explain a rule: "total.column" has the anchor "total-column". */
export function ruleAnchor(id: string): string {
  return id.replaceAll(".", "-").toLowerCase();
}
