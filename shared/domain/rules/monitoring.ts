/** The half-year monitoring sheet. */
import { type Rules, row } from "./rule.ts";

const indicators = "PLAN-MI-2017, par. 5.1 b";

export const monitoringRules = {
  "monitoring.privateOverCofinancing": row(
    "error",
    indicators,
    "Cofinanziamento privato superiore al totale",
    "Private cofinancing above the total",
  ),
  "monitoring.monetaryOverCofinancing": row(
    "error",
    indicators,
    "Cofinanziamento monetario superiore al totale",
    "Monetary cofinancing above the total",
  ),
  "monitoring.cofinancingOverResources": row(
    "error",
    indicators,
    "Cofinanziamento superiore alle risorse",
    "Cofinancing above the resources",
  ),
  "monitoring.liquidatedOverResources": row(
    "error",
    indicators,
    "Liquidato superiore alle risorse del progetto",
    "Liquidated above the project's resources",
  ),
  "monitoring.partOverAll": row(
    "error",
    "LG-2014, indicatore 14; PLAN-MI-2017, par. 5.1 b",
    "Quota contributo liquidata superiore al liquidato",
    "Liquidated contribution above all liquidated",
  ),
  "monitoring.liquidatedOverDisbursed": row(
    "warning",
    "LG-2014, indicatore 14",
    "Liquidato superiore all'erogato",
    "Liquidated above disbursed",
  ),
  "monitoring.baseUnstated": row(
    "warning",
    "LG-2014, indicatore 14; PLAN-MI-2017, par. 5.1 b",
    "Base del liquidato non dichiarata",
    "Base of liquidated money not stated",
  ),
  "monitoring.reachedOverExpected": row(
    "info",
    indicators,
    "Raggiunti più dei previsti",
    "More reached than expected",
  ),
  "monitoring.reachedWithoutExpected": row(
    "warning",
    indicators,
    "Raggiunti senza previsione",
    "Reached without expectation",
  ),
} as const satisfies Rules;
