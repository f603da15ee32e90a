/** Where a rule of the catalogue speaks: under the programmes, and in the territories, whose acts lay it down. */
import type { Act } from "../acts/act.ts";
import { acts as allActs } from "../acts/catalogue.ts";
import { programmeOf } from "../acts/programmes.ts";
import { asl, ats } from "../acts/territories.ts";
import type { Bilingual, Finding } from "../kit/finding.ts";
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

/** Territories whose accords or regulations alone lay the rule down; empty where an act of the Region does, or none has to. */
function onlyIn({ governedBy }: Rule): string[] {
  if (governedBy === null) return [];
  const stating = allActs.filter((act) => act.parameters[governedBy]?.status === "stated");
  if (stating.some(({ role }) => role !== "local")) return [];
  const names: Readonly<Record<string, { readonly name: string }>> = { ...asl, ...ats };
  const codes = new Set(stating.flatMap(({ territories }) => (territories === "all" ? [] : territories)));
  return [...codes].map((code) => (code in ats ? (names[code]?.name ?? code) : `ASL ${names[code]?.name}`));
}

/** Programmes and, for rules of local acts, territories: for the pages of the catalogue. */
export function scopeText(rule: Rule): Bilingual {
  const { programmes } = rule;
  const places = onlyIn(rule).join(", ");
  const named = (language: "it" | "en", all: string, only: string) =>
    `${programmes === "all" ? all : programmes.map((id) => programmeOf(id).label[language]).join("; ")}${places === "" ? "" : ` - ${only} ${places}`}`;
  return { it: named("it", "tutti", "solo"), en: named("en", "all", "only") };
}

/** Without the findings of rules that do not bind the plan. */
export function inScope(findings: readonly Finding[], context: PlanContext): Finding[] {
  return findings.filter(({ rule }) => !(rule in rules) || speaksIn(rules[rule as RuleId], context));
}
