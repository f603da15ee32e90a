/** What a row of the catalogue says. */
import type { Act } from "../../acts/act.ts";
import { acts } from "../../acts/catalogue.ts";
import type { ParameterId } from "../../acts/parameters.ts";
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
  /** The parameter of the acts that the rule enforces: it speaks where an act that binds the plan states it. */
  readonly governedBy: ParameterId | null;
  /** "printed": within the precision of the printed numbers; "exact": to the cent or the unit. */
  readonly tolerance: "printed" | "exact";
}

export type Rules = Readonly<Record<string, Rule>>;

export function row(severity: Severity, source: string, it: string, en: string, waivable = true): Rule {
  return {
    severity,
    waivable,
    source,
    title: { it, en },
    programmes: "all",
    governedBy: null,
    tolerance: "printed",
  };
}

/** Ids of the programmes whose acts are so. */
function programmesWhere(holds: (act: Act) => boolean): ProgrammeId[] {
  return [...new Set(acts.filter(holds).flatMap(({ programmes }) => programmes))];
}

/** A rule that binds under the acts that are so: a later act of the kind brings its programme in. */
export function underActs(rule: Rule, holds: (act: Act) => boolean): Rule {
  return { ...rule, programmes: programmesWhere(holds) };
}

/** A rule that acts lay down by stating a parameter. */
export function laidDown(rule: Rule, parameter: ParameterId): Rule {
  const holds = ({ parameters }: Act) => parameters[parameter]?.status === "stated";
  return { ...underActs(rule, holds), governedBy: parameter };
}

/** Where the pages of the catalogue explain a rule: "total.column" has the anchor "total-column". */
export function ruleAnchor(id: string): string {
  return id.replaceAll(".", "-").toLowerCase();
}
