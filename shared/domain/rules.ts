/**
 * The catalogue: one row per rule. Ids are stable: waivers, receipts and the documentation refer to them.
 * "explained by rounding" rows are information, folded away by default.
 */
import type { Bilingual, Finding } from "../kit/finding.ts";
import { acrossRules } from "./rules/across.ts";
import { actionRegisterRules } from "./rules/action-register.ts";
import { actionsRules } from "./rules/actions.ts";
import { activityAcrossRules } from "./rules/activity-across.ts";
import { actsRules } from "./rules/acts.ts";
import { alliancesRules } from "./rules/alliances.ts";
import { arithmeticRules } from "./rules/arithmetic.ts";
import { cardsRules } from "./rules/cards.ts";
import { carryOverRules } from "./rules/carry-over.ts";
import { committeeRules } from "./rules/committee.ts";
import { derivedRules } from "./rules/derived.ts";
import { evaluationRules } from "./rules/evaluation.ts";
import { financialPlanRules } from "./rules/financial-plan.ts";
import { indicatorsRules } from "./rules/indicators.ts";
import { lineageRules } from "./rules/lineage.ts";
import { memberListRules } from "./rules/member-list.ts";
import { moneyRules } from "./rules/money.ts";
import { monitoringRules } from "./rules/monitoring.ts";
import { networkRules } from "./rules/network.ts";
import { paymentsRules } from "./rules/payments.ts";
import { planActorsRules } from "./rules/plan-actors.ts";
import { projectsRules } from "./rules/projects.ts";
import { regionRules } from "./rules/region.ts";
import { systemActionsRules } from "./rules/system-actions.ts";
import { territorialRules } from "./rules/territorial.ts";

export type { Rule } from "./rules/rule.ts";

export const rules = {
  ...alliancesRules,
  ...committeeRules,
  ...memberListRules,
  ...acrossRules,
  ...actionRegisterRules,
  ...actionsRules,
  ...activityAcrossRules,
  ...actsRules,
  ...derivedRules,
  ...arithmeticRules,
  ...carryOverRules,
  ...financialPlanRules,
  ...indicatorsRules,
  ...moneyRules,
  ...monitoringRules,
  ...networkRules,
  ...projectsRules,
  ...territorialRules,
  ...evaluationRules,
  ...lineageRules,
  ...systemActionsRules,
  ...cardsRules,
  ...regionRules,
  ...planActorsRules,
  ...paymentsRules,
};

export type RuleId = keyof typeof rules;

/**
 * Raised by hand whenever a rule, a tolerance or the reading of a cell changes what is found on the same cells:
 * pane and server must run the same one. Older than the server's means "outdated". Format: year.month.number.
 */
export const RULE_SET = "2026.11.2";

export interface Circumstances {
  readonly sheet: string;
  readonly cell: string;
  readonly message: Bilingual;
  readonly found?: string | null;
  readonly expected?: string | null;
  readonly cells?: readonly string[];
}

/** A finding of a catalogue rule. */
export function finding(rule: RuleId, circumstances: Circumstances): Finding {
  const { severity, waivable, source } = rules[rule];
  return {
    rule,
    severity,
    sheet: circumstances.sheet,
    cell: circumstances.cell,
    message: circumstances.message,
    found: circumstances.found ?? null,
    expected: circumstances.expected ?? null,
    source,
    cells: [...(circumstances.cells ?? [])],
    waivable,
  };
}
