/** What the projects' actions reached, delivered and started (LG-2014, indicators 10-13 and premiality; PLAN-MI-2017, 5.1 b 2-3). */
import type { QuantityId } from "../acts/quantities.ts";
import { one } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
import {
  amountOf,
  type Counting,
  type Derivation,
  derived,
  gathered,
  originOf,
  type Part,
  rowCell,
  sumIn,
  summed,
} from "./derived-quantity.ts";
import { type HourType, hourTypes } from "./indicator-sets.ts";
import { type ActionRow, actionRows, statusIn } from "./project-actions.ts";
import type { Table } from "./table.ts";
import { hasField, type RowAccess } from "./table-access.ts";

const hourNames: Readonly<Record<HourType, Bilingual>> = {
  training: { it: "formazione", en: "training" },
  updating: { it: "aggiornamento", en: "updating" },
  guidance: { it: "orientamento", en: "guidance" },
};

export function hourPart(type: HourType): Part {
  return { kind: "hourType", key: type, label: hourNames[type] };
}

export function fromActions(table: Table): Derivation[] {
  const actions = actionRows(table);
  const rows = actions.map(({ row }) => row);
  const whole = (quantity: QuantityId, field: string, it: string, en: string) =>
    [summed(quantity, table, rows, field, { base: sumIn(table, it, en) }) ?? []].flat();
  return [
    ...flexibilityPlans(table, actions),
    ...subjects(table, actions, "subjectsReached", "Reached", "reached", "Raggiunti", "Reached"),
    ...subjects(table, actions, "subjectsTargeted", "Expected", "expected", "Previsti", "Expected"),
    ...perAction(table, actions),
    ...whole("servicesDelivered", "servicesDelivered", "Servizi erogati", "Services delivered"),
    ...whole("servicesDeclared", "servicesDeclared", "Servizi dichiarati", "Services declared"),
    ...whole("smesServed", "smesServed", "MPMI interessate", "SMEs served"),
    ...hours(table, rows, "hoursPlanned", "Planned", "Ore previste", "Hours planned"),
    ...hours(table, rows, "hoursDelivered", "Delivered", "Ore erogate", "Hours delivered"),
  ];
}

function hours(
  table: Table,
  rows: readonly RowAccess[],
  quantity: QuantityId,
  state: string,
  it: string,
  en: string,
): Derivation[] {
  const base = sumIn(table, it, en);
  const parts = hourTypes.flatMap(
    (type) => summed(quantity, table, rows, `${type}${state}`, { base, part: hourPart(type) }) ?? [],
  );
  const all = hourTypes.flatMap((type) => {
    const field = `${type}${state}`;
    return hasField(table, field) ? rows.map((row) => amountOf(table.sheet, row, field)) : [];
  });
  return [gathered(quantity, table.sheet, all, { base }) ?? [], ...parts].flat();
}

/** Persons and enterprises, or the one figure of the row; a row with both may count somebody twice, so it cannot be read. */
function subjectsOf(table: Table, { row }: ActionRow, suffix: string, total: string): Counting[] {
  const apart = [`persons${suffix}`, `enterprises${suffix}`].map((field) =>
    amountOf(table.sheet, row, field),
  );
  const whole = amountOf(table.sheet, row, total);
  const both = whole !== null && apart.some((counting) => counting !== null);
  return both ? [{ unread: row.cell(total) ?? "?" }] : [...apart, whole];
}

function subjects(
  table: Table,
  rows: readonly ActionRow[],
  quantity: QuantityId,
  suffix: "Reached" | "Expected",
  total: string,
  it: string,
  en: string,
): Derivation[] {
  const base = sumIn(table, it, en);
  const perRow = rows.map((row) => subjectsOf(table, row, suffix, total));
  return [
    gathered(quantity, table.sheet, perRow.flat(), { base }) ?? [],
    ...rows.map(
      (row, at) =>
        gathered(quantity, table.sheet, perRow[at] ?? [], { base: inRow(table), part: actionPart(row) }) ??
        [],
    ),
  ].flat();
}

function inRow(table: Table): Bilingual {
  return { it: `Riga dell'azione in «${table.sheet}»`, en: `Row of the action in "${table.sheet}"` };
}

function actionPart({ row, project, entry }: ActionRow): Part {
  const action = row.text("action") || row.text("code") || (entry?.action.text.it ?? "");
  const label = [project, action].filter((text) => text !== "").join(": ");
  return { kind: "action", key: plainWords(label), label: { it: label, en: label } };
}

const beneficiaries = [
  "personsReached",
  "personsExpected",
  "enterprisesReached",
  "enterprisesExpected",
] as const;

function perAction(table: Table, rows: readonly ActionRow[]): Derivation[] {
  const base = inRow(table);
  return rows.flatMap((row) => {
    const part = actionPart(row);
    return beneficiaries.flatMap((field) => summed(field, table, [row.row], field, { base, part }) ?? []);
  });
}

/** Whether the printed text of an action of the panel speaks of flexibility plans. */
const speaksOfPlans = /\bpian[oi]( \p{L}+){0,4} flessibilita\b/u;

/**
 * The column that counts them; without it the started actions that the panel describes by these plans: the sheet does not say
 * how many plans each has started, so their number only stands in for it.
 */
function flexibilityPlans(table: Table, rows: readonly ActionRow[]): Derivation[] {
  const quantity = "flexibilityPlansStarted";
  if (hasField(table, "flexibilityPlans")) {
    const base = sumIn(table, "Piani di flessibilità", "Flexibility plans");
    return [
      gathered(
        quantity,
        table.sheet,
        rows.map(({ row }) => amountOf(table.sheet, row, "flexibilityPlans")),
        { base },
      ) ?? [],
    ].flat();
  }
  if (!hasField(table, "status")) return [];
  const own = rows.filter(
    ({ entry }) => entry !== null && speaksOfPlans.test(plainWords(entry.action.text.it)),
  );
  const read = own.map(({ row }) => ({ row, status: statusIn(row.text("status")) }));
  if (read.length === 0 || read.some(({ status }) => status === null)) return [];
  const begun = read.filter(({ status }) => status !== "notStarted");
  return [
    derived(
      quantity,
      table.sheet,
      begun.map(({ row }) => originOf(table.sheet, rowCell(row), one)),
      {
        base: {
          it: `Azioni avviate per piani di flessibilità: righe di «${table.sheet}»`,
          en: `Started actions for flexibility plans: rows of "${table.sheet}"`,
        },
        bound: "indicative",
        note: {
          it: "Sono contate le azioni del panel avviate: il foglio non dice quanti piani ciascuna ha avviato.",
          en: "The started actions of the panel are counted: the sheet does not say how many plans each has started.",
        },
      },
    ),
  ];
}
