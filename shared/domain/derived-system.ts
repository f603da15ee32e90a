/**
 * What the sheet of the ATS's own actions says (PLAN-MI-2017, 5.1 a 3-9 and the further indicators of ATS): persons and enterprises,
 * money for network actions, working groups, meetings, trials.
 */
import type { QuantityId } from "../acts/quantities.ts";
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
import { startedIn } from "./answer.ts";
import {
  amountOf,
  type Counting,
  type Derivation,
  gathered,
  isDerived,
  originOf,
  type Part,
  type PartKind,
  rowCell,
  unread,
} from "./derived-quantity.ts";
import { type SystemAction, systemActionsOf } from "./system-actions.ts";
import type { Table } from "./table.ts";
import { hasField } from "./table-access.ts";

const beneficiaries = [
  ["systemPersonsReached", "personsReached"],
  ["systemPersonsExpected", "personsExpected"],
  ["systemEnterprisesReached", "enterprisesReached"],
  ["systemEnterprisesExpected", "enterprisesExpected"],
] as const satisfies readonly (readonly [QuantityId, string])[];

const money = [
  ["networkActionsLiquidated", "liquidated"],
  ["networkActionsPlanned", "planned"],
  ["networkActionsCofinancing", "cofinancing"],
  ["networkActionsMonetaryCofinancing", "monetaryCofinancing"],
] as const satisfies readonly (readonly [QuantityId, string])[];

/** `asAt`: ISO day; a start typed as a later day is none yet. */
export function fromSystemActions(table: Table, asAt: string | null): Derivation[] {
  const actions = systemActionsOf(table);
  return [
    ...beneficiaries.flatMap(([quantity, field]) => ofSystemActions(table, actions, quantity, field)),
    ...money.flatMap(([quantity, field]) => forTheNetwork(table, actions, quantity, field)),
    ...started(table, actions, "workingGroupsStarted", "workingGroups", "transversalAction", asAt),
    ...started(table, actions, "workingGroupMeetings", "meetings", "workingGroup", null),
    ...started(table, actions, "internalTrialsStarted", "trials", null, asAt),
  ];
}

/** A row that does not say its type may or may not belong to the sum. */
function untyped(
  table: Table,
  actions: readonly SystemAction[],
  quantity: QuantityId,
  field: string,
  base: Bilingual,
): Derivation[] {
  const open = actions.find(({ type, row }) => type === null && amountOf(table.sheet, row, field) !== null);
  if (!open) return [];
  const cell = open.row.cell("type") ?? rowCell(open.row);
  return [
    {
      ...unread(quantity, table.sheet, cell, { base }),
      because: {
        it: `in «${table.sheet}» ${cell} non si capisce se è un'azione di sistema, trasversale o diretta`,
        en: `"${table.sheet}" ${cell} does not say whether it is a system, transversal or direct action`,
      },
    },
  ];
}

/** Indicators a 3 and a 4 speak of system actions alone (3.3): transversal and direct ones have indicators of their own. */
function ofSystemActions(
  table: Table,
  actions: readonly SystemAction[],
  quantity: QuantityId,
  field: string,
): Derivation[] {
  if (!hasField(table, field)) return [];
  const base = {
    it: `Azioni di sistema: somma in «${table.sheet}»`,
    en: `System actions: sum in "${table.sheet}"`,
  };
  const open = untyped(table, actions, quantity, field, base);
  if (open.length > 0) return open;
  const own = actions.filter(({ type }) => type === "system");
  const found = gathered(
    quantity,
    table.sheet,
    own.map(({ row }) => amountOf(table.sheet, row, field)),
    { base },
  );
  return found ? [found] : [];
}

/**
 * Network actions are those that chapter 4 pays from one line: system and transversal. Direct actions are for the ATS's own staff (3.5),
 * and no document says whether they count: where they carry money the sum is indicative and says so.
 */
function forTheNetwork(
  table: Table,
  actions: readonly SystemAction[],
  quantity: QuantityId,
  field: string,
): Derivation[] {
  if (!hasField(table, field)) return [];
  const base = {
    it: `Azioni di sistema e trasversali: somma in «${table.sheet}»`,
    en: `System and transversal actions: sum in "${table.sheet}"`,
  };
  const open = untyped(table, actions, quantity, field, base);
  if (open.length > 0) return open;
  const countings = (direct: boolean): Counting[] =>
    actions
      .filter(({ type }) => (type === "direct") === direct)
      .map(({ row }) => amountOf(table.sheet, row, field));
  const found = gathered(quantity, table.sheet, countings(false), { base });
  const carries = (counting: Counting) =>
    counting !== null && ("unread" in counting || Number(counting.value) !== 0);
  if (!found || !isDerived(found) || !countings(true).some(carries)) return found ? [found] : [];
  const note = {
    it: "Le azioni dirette di ATS non sono comprese: i documenti non dicono se sono azioni della rete.",
    en: "Direct actions of the ATS are left out: the documents do not say whether they are network actions.",
  };
  return [{ ...found, bound: "indicative", note }];
}

/** Groups, meetings and trials, as numbers or as yes, no and days; one line for each action that has one. */
function started(
  table: Table,
  actions: readonly SystemAction[],
  quantity: QuantityId,
  field: string,
  kind: PartKind | null,
  asAt: string | null,
): Derivation[] {
  if (!hasField(table, field)) return [];
  const said = actions.map(({ row }): Counting => {
    const cell = row.cell(field) ?? "?";
    const value = startedIn(row.reading(field), asAt);
    if (value === "blank") return null;
    return value === null ? { unread: cell } : originOf(table.sheet, cell, value);
  });
  const base = {
    it: `Conteggio in «${table.sheet}»`,
    en: `Counted in "${table.sheet}"`,
  };
  const parts = actions.map(({ row }, at) => {
    const text = row.text("action");
    if (kind === null || text === "") return null;
    const part: Part = { kind, key: plainWords(text), label: { it: text, en: text } };
    return gathered(quantity, table.sheet, [said[at] ?? null], { base, part });
  });
  return [gathered(quantity, table.sheet, said, { base }), ...parts].filter((entry) => entry !== null);
}
