/** The real engine behind the port: the same functions that pane and command line run. */
import { consolidate } from "../../shared/domain/consolidate.ts";
import { checkAcross, checkTables, contentDigest, RULE_SET } from "../../shared/sheets/engine.ts";
import type { Engine } from "./engine.ts";

export const coreEngine: Engine = {
  ruleSet: RULE_SET,
  digest: contentDigest,
  checkSheet: checkTables,
  checkPlan: checkAcross,
  consolidate,
};
