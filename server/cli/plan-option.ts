/** `--programme` and `--territory`: the plan that a file is of, where its titles do not say it. */
import { ProgrammeId, programmeIds } from "../../shared/acts/programmes.ts";
import { atsCodes, TerritoryCode } from "../../shared/acts/registry.ts";
import type { PlanContext } from "../../shared/domain/plan-context.ts";
import { printable } from "./io.ts";

/** Options for `parseArgs`. */
export const planOptions = { programme: { type: "string" }, territory: { type: "string" } } as const;

export const planOptionsHelp = `  --programme  il programma, se i titoli del file non lo dicono: ${programmeIds.join(", ")}
  --territory  il territorio: ${atsCodes.join(", ")}`;

export interface PlanValues {
  readonly programme?: string | undefined;
  readonly territory?: string | undefined;
}

/** What was said of the plan; the reason in Italian when an id is not known. */
export function planGiven({ programme, territory }: PlanValues): Partial<PlanContext> | string {
  const known = {
    programme: ProgrammeId.safeParse(programme),
    territory: TerritoryCode.safeParse(territory),
  };
  if (programme !== undefined && !known.programme.success)
    return `«${printable(programme)}» non è un programma: ${programmeIds.join(", ")}.`;
  if (territory !== undefined && !known.territory.success)
    return `«${printable(territory)}» non è un territorio: ${atsCodes.join(", ")}.`;
  return {
    ...(known.programme.success ? { programme: known.programme.data } : {}),
    ...(known.territory.success ? { territory: known.territory.data } : {}),
  };
}
