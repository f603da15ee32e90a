/**
 * Which plan a sheet is of, as far as it is known: said by the titles of the workbook until the officer confirms it, by the
 * envelope on the server. Rules of an act, or of one territory's regulation, speak only where they bind.
 */
import type { Act } from "../acts/act.ts";
import { successorOf } from "../acts/data/lr-23-2015.ts";
import type { ProgrammeId } from "../acts/programmes.ts";
import { AslCode, type TerritoryCode } from "../acts/registry.ts";

export interface PlanContext {
  /** Null: not known, and no rule is left out on its account. */
  readonly programme: ProgrammeId | null;
  readonly territory: TerritoryCode | null;
}

export const unknownPlan: PlanContext = { programme: null, territory: null };

/** An accord of an ASL binds the ATS that it merged into: a sheet of that ATS may be about it. */
function binds({ territories }: Act, territory: TerritoryCode): boolean {
  if (territories === "all") return true;
  return territories.some((code) => {
    const asl = AslCode.safeParse(code);
    return code === territory || (asl.success && successorOf[asl.data].value === territory);
  });
}

/** False for the accord or regulation of another territory. */
export function bindsIn(act: Act, { territory }: PlanContext): boolean {
  return territory === null || binds(act, territory);
}

/** False for the acts of another programme. */
export function governsIn({ programmes }: Act, { programme }: PlanContext): boolean {
  return programme === null || programmes.includes(programme);
}
