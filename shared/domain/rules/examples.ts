/** The examples of every rule of the catalogue. Docs pages and tests read them; the pane does not carry them. */
import type { RuleId } from "../rules.ts";
import type { RuleExamples } from "./example.ts";
import { acrossExamples } from "./examples/across.ts";
import { actionRegisterExamples } from "./examples/action-register.ts";
import { actionsExamples } from "./examples/actions.ts";
import { activityAcrossExamples } from "./examples/activity-across.ts";
import { actsExamples } from "./examples/acts.ts";
import { alliancesExamples } from "./examples/alliances.ts";
import { arithmeticExamples } from "./examples/arithmetic.ts";
import { cardsExamples } from "./examples/cards.ts";
import { carryOverExamples } from "./examples/carry-over.ts";
import { committeeExamples } from "./examples/committee.ts";
import { derivedExamples } from "./examples/derived.ts";
import { evaluationExamples } from "./examples/evaluation.ts";
import { financialPlanExamples } from "./examples/financial-plan.ts";
import { indicatorsExamples } from "./examples/indicators.ts";
import { lineageExamples } from "./examples/lineage.ts";
import { memberListExamples } from "./examples/member-list.ts";
import { moneyExamples } from "./examples/money.ts";
import { monitoringExamples } from "./examples/monitoring.ts";
import { networkExamples } from "./examples/network.ts";
import { paymentsExamples } from "./examples/payments.ts";
import { planActorsExamples } from "./examples/plan-actors.ts";
import { projectsExamples } from "./examples/projects.ts";
import { regionExamples } from "./examples/region.ts";
import { systemActionsExamples } from "./examples/system-actions.ts";
import { territorialExamples } from "./examples/territorial.ts";

export const ruleExamples: Readonly<Record<RuleId, RuleExamples>> = {
  ...alliancesExamples,
  ...committeeExamples,
  ...memberListExamples,
  ...acrossExamples,
  ...actionRegisterExamples,
  ...actionsExamples,
  ...activityAcrossExamples,
  ...actsExamples,
  ...arithmeticExamples,
  ...financialPlanExamples,
  ...indicatorsExamples,
  ...derivedExamples,
  ...moneyExamples,
  ...carryOverExamples,
  ...monitoringExamples,
  ...networkExamples,
  ...projectsExamples,
  ...territorialExamples,
  ...evaluationExamples,
  ...lineageExamples,
  ...systemActionsExamples,
  ...cardsExamples,
  ...regionExamples,
  ...planActorsExamples,
  ...paymentsExamples,
};
