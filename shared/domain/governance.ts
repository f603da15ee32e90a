/**
 * Which governance parameter binds on a day: that of the acts in force, else the last word of an earlier act.
 * A later act that says otherwise ends the earlier rule by stating its own: no rule knows an act by name.
 * The accords and regulations of other territories are not heard; where the territory is not known all are.
 */
import type { Act } from "../acts/act.ts";
import { acts as allActs } from "../acts/catalogue.ts";
import type { ParameterId, ParameterValue } from "../acts/parameters.ts";
import { sourceText } from "../kit/source.ts";
import { bindsIn, governsIn, type PlanContext } from "./plan-context.ts";

/** Calls have rules for their own grants only; laws govern territories. */
const governing = ({ role }: Act) => role === "programme" || role === "local";

export interface InForce<Id extends ParameterId> {
  readonly value: ParameterValue<Id>;
  readonly source: string;
}

interface Statement<Id extends ParameterId> extends InForce<Id> {
  readonly act: Act;
}

function statements<Id extends ParameterId>(
  id: Id,
  context: PlanContext,
  acts: readonly Act[],
): Statement<Id>[] {
  const heard = acts.filter((act) => governing(act) && bindsIn(act, context));
  return heard.flatMap((act) => {
    const held = act.parameters[id];
    if (held?.status !== "stated") return [];
    return [{ act, value: held.value as ParameterValue<Id>, source: sourceText(held.source) }];
  });
}

const begins = ({ act }: { readonly act: Act }) => act.validity.from?.value ?? "";

/** The one value that all say; null when they differ or there is none. */
function agreed<Id extends ParameterId>(found: readonly Statement<Id>[]): InForce<Id> | null {
  const [first] = found;
  if (!first) return null;
  const text = JSON.stringify(first.value);
  if (!found.every((other) => JSON.stringify(other.value) === text)) return null;
  return { value: first.value, source: first.source };
}

/**
 * A parameter on a day ("2017-06-30"); without a day what the acts of the plan's programme say, or all where it is not known.
 * Null: nothing is laid down, or the acts differ and neither day nor programme decides between them.
 */
export function inForce<Id extends ParameterId>(
  id: Id,
  date: string | null,
  context: PlanContext,
  acts: readonly Act[] = allActs,
): InForce<Id> | null {
  const stated = statements(id, context, acts);
  const own = (found: readonly Statement<Id>[]) => found.filter(({ act }) => governsIn(act, context));
  if (date === null) return agreed(own(stated));
  const begun = stated.filter((statement) => begins(statement) <= date);
  const current = begun.filter(({ act: { validity } }) => validity.to === null || date < validity.to.value);
  // On the days when two programmes overlap the plan's own decides.
  if (current.length > 0) return agreed(current) ?? agreed(own(current));
  const last = begun.map(begins).sort().at(-1);
  return agreed(begun.filter((statement) => begins(statement) === last));
}
