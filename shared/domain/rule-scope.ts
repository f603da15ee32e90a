/** Where a rule of the catalogue speaks: under the programmes, and in the territories, whose acts lay it down. */
import type { Act } from "../acts/act.ts";
import { acts as allActs } from "../acts/catalogue.ts";
import type { Finding } from "../kit/finding.ts";
import { bindsIn, governsIn, type PlanContext } from "./plan-context.ts";
import { type Rule, type RuleId, rules } from "./rules.ts";

/** True when the plan may be one that the rule is for: what is not known leaves no rule out. */
export function speaksIn(
  { programmes, governedBy }: Rule,
  context: PlanContext,
  acts: readonly Act[] = allActs,
): boolean {
  const { programme } = context;
  if (programme !== null && programmes !== "all" && !programmes.includes(programme)) return false;
  if (governedBy === null) return true;
  return acts.some(
    (act) =>
      act.parameters[governedBy]?.status === "stated" && bindsIn(act, context) && governsIn(act, context),
  );
}

/** Without the findings of rules that do not bind the plan. */
export function inScope(findings: readonly Finding[], context: PlanContext): Finding[] {
  return findings.filter(({ rule }) => !(rule in rules) || speaksIn(rules[rule as RuleId], context));
}
