/** What the server needs of the core to judge and consolidate; the real one is wired in engine-core.ts. */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import type { Consolidation } from "../../shared/domain/consolidation.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import type { Table } from "../../shared/domain/table.ts";
import type { Finding } from "../../shared/kit/finding.ts";
import type { HalfYear } from "../../shared/kit/period.ts";
import type { CurrentSubmission } from "../store/port.ts";

export interface ConsolidationInput {
  readonly programme: ProgrammeId;
  readonly period: HalfYear;
  readonly submissions: readonly CurrentSubmission[];
}

export interface Engine {
  /** Version of the rules, ordered by its dotted numbers: "2026.11.1" comes before "2026.12.0". */
  readonly ruleSet: string;
  /** Content digest: recognised input fields only, 64 hexadecimal digits. */
  digest(tables: readonly Table[]): string;
  /** Sheet-scope rules on the tables of one sheet of a plan. */
  checkSheet(tables: readonly Table[], plan: PlanContext): Finding[];
  /** Workbook-scope rules over all current tables of a plan. */
  checkPlan(tables: readonly Table[], plan: PlanContext): Finding[];
  consolidate(input: ConsolidationInput): Consolidation;
}

/**
 * Negative when version `a` is older than `b`. Dotted parts compare as numbers where both are, as text otherwise;
 * a version that is no version at all sorts before every real one.
 */
export function compareRuleSets(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x = "0", y = "0"] = [left[index], right[index]];
    const [m, n] = [/^\d{1,15}$/.test(x), /^\d{1,15}$/.test(y)];
    if (m && n && Number(x) !== Number(y)) return Number(x) - Number(y);
    if (m !== n) return m ? 1 : -1;
    if (!m && x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
