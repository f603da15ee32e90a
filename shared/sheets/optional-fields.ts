/** Fields of a kind that a row may leave blank without a remark: the kind's own rules say when one is needed. */
import { startedIn } from "../domain/answer.ts";
import type { Reading, TableKind } from "../domain/table.ts";
import { layouts } from "./layouts/all.ts";

const optionalFields: Readonly<Partial<Record<TableKind, ReadonlySet<string>>>> = {
  payments: new Set([
    "disbursed",
    "liquidated",
    "liquidatedContribution",
    "liquidatedAll",
    "amount",
    "savings",
    "recoveries",
  ]),
  expenditureReport: new Set(["planned", "admitted", "onContribution", "onCofinancing"]),
  // A waiting project has no grant; a project that is not admitted may have neither place nor score.
  ranking: new Set(["grant", "position", "score", "eligibleCost"]),
  // Many meetings vote on nothing, and few are asked for by members.
  meetings: new Set(["members", "votesFor", "votesAgainst", "abstained", "requesters"]),
  cofinancing: new Set(["privateShare", "monetaryShare"]),
  // An action is for persons or enterprises, with hours or services or neither: its own rules ask for what must be there.
  projectActions: new Set([
    "personsExpected",
    "personsReached",
    "enterprisesExpected",
    "enterprisesReached",
    "expected",
    "reached",
    "trainingPlanned",
    "trainingDelivered",
    "updatingPlanned",
    "updatingDelivered",
    "guidancePlanned",
    "guidanceDelivered",
    "servicesDeclared",
    "servicesDelivered",
    "flexibilityPlans",
    "smesServed",
  ]),
  // Working groups belong to transversal actions, trials to direct ones.
  systemActions: new Set([
    "workingGroups",
    "meetings",
    "trials",
    "personsExpected",
    "personsReached",
    "enterprisesExpected",
    "enterprisesReached",
    "liquidated",
    "cofinancing",
    "monetaryCofinancing",
  ]),
  // A plain count has no denominator, a ratio may be typed without its parts: checks/indicators.ts says what is missing.
  monitoring2014: new Set(["numerator", "denominator", "value"]),
  planMonitoring: new Set(["numerator", "denominator", "value"]),
};

/** A field that its layout lets answer in words, and a cell that does. */
export function mayBeAnswered(kind: TableKind, field: string, reading: Reading): boolean {
  const answered = layouts.some((layout) => layout.kind === kind && layout.fields[field]?.answered);
  return answered && startedIn(reading) !== null;
}

export function mayBeBlank(kind: TableKind, field: string): boolean {
  return optionalFields[kind]?.has(field) ?? false;
}
