/**
 * Money and beneficiaries of the alliance projects (LG-2014, indicator 14 and premiality 1; PLAN-MI-2017, 5.1 b).
 * The register of payments goes before the monitoring sheet: each of its rows has an act, a day and an amount.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { negate } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { plainWords } from "../kit/text.ts";
import { projectName } from "./by-project.ts";
import { dayIn, dayText } from "./day.ts";
import {
  amountOf,
  type Counting,
  type Derivation,
  derived,
  gathered,
  originOf,
  type Part,
  sumIn,
  summed,
  summedOverAll,
  unread,
} from "./derived-quantity.ts";
import { projectText, sameProject } from "./same-project.ts";
import type { Table } from "./table.ts";
import { dataRows, hasField, type RowAccess } from "./table-access.ts";

const contributionPart: Bilingual = { it: "quota di contributo", en: "contribution part" };

/** Per project: what its row says. A field of the sheet and the quantity that it is. */
type Fields = readonly (readonly [QuantityId, string])[];

const monitoringFields: Fields = [
  ["personsReached", "personsReached"],
  ["personsExpected", "personsExpected"],
  ["enterprisesReached", "enterprisesReached"],
  ["enterprisesExpected", "enterprisesExpected"],
  ["projectLiquidated", "liquidatedAll"],
  ["projectResources", "totalResources"],
  ["projectCofinancing", "cofinancing"],
  ["projectPrivateCofinancing", "privateCofinancing"],
  ["projectMonetaryCofinancing", "monetaryCofinancing"],
  ["liquidatedByAlliances", "liquidatedContribution"],
  ["disbursedByRegion", "disbursed"],
];
const cofinancingFields: Fields = [
  ["projectResources", "totalCost"],
  ["projectCofinancing", "cofinancing"],
  ["projectPrivateCofinancing", "privateCofinancing"],
  ["projectMonetaryCofinancing", "monetaryCofinancing"],
];

const allSources: Bilingual = { it: "tutte le fonti", en: "all sources" };
const bases: Readonly<Partial<Record<QuantityId, Bilingual>>> = {
  personsReached: { it: "persone, tutte le azioni del progetto", en: "persons, all actions of the project" },
  personsExpected: { it: "persone, tutte le azioni del progetto", en: "persons, all actions of the project" },
  enterprisesReached: {
    it: "imprese, tutte le azioni del progetto",
    en: "enterprises, all actions of the project",
  },
  enterprisesExpected: {
    it: "imprese, tutte le azioni del progetto",
    en: "enterprises, all actions of the project",
  },
  projectLiquidated: allSources,
  projectResources: allSources,
  liquidatedByAlliances: contributionPart,
  disbursedByRegion: contributionPart,
};
const cofinancing: Bilingual = { it: "cofinanziamento", en: "cofinancing" };

/** One project by one name: that of the plan's table, or of the monitoring sheet, where it is met there. */
function projectPart(row: RowAccess, named: readonly RowAccess[]): Part {
  const text = projectText(row);
  const known = text === "" ? null : sameProject(text, named);
  const own = (from: RowAccess) => from.text("title") || from.text("project") || from.text("lead");
  const label = known ? own(known) : own(row) || projectName(row);
  return { kind: "project", key: plainWords(label), label: { it: label, en: label } };
}

function perProject(table: Table, fields: Fields, names: Table | null): Derivation[] {
  const named = names && names !== table ? dataRows(names) : [];
  return dataRows(table).flatMap((row) => {
    const part = projectPart(row, named);
    return fields.flatMap(
      ([quantity, field]) =>
        summed(quantity, table, [row], field, { base: bases[quantity] ?? cofinancing, part }) ?? [],
    );
  });
}

/** `names`: the table whose titles name the projects. Of the whole plan the alliance projects are a part: derived-plan.ts adds the actions of the ATS. */
export function fromMonitoring(table: Table, names: Table | null): Derivation[] {
  const rows = dataRows(table);
  const whole = (quantity: QuantityId, field: string, it: string, en: string) =>
    [summedOverAll(quantity, table, rows, field, { base: sumIn(table, it, en) }) ?? []].flat();
  return [
    ...whole("liquidatedByAlliances", "liquidatedContribution", "Quota contributo", "Contribution part"),
    ...whole("disbursedByRegion", "disbursed", "Risorse erogate", "Disbursed"),
    ...perProject(table, monitoringFields, names),
  ];
}

/** `asAt`: ISO day, inclusive; null: all payments of the register. A payment without a day is then not placed, and nothing is summed. */
export function fromPayments(table: Table, asAt: string | null): Derivation[] {
  const sum = (quantity: QuantityId, field: string, it: string, en: string): Derivation[] => {
    if (!hasField(table, field)) return [];
    const name = sumIn(table, it, en);
    const until = asAt === null ? null : dayText(asAt);
    const base =
      until === null
        ? name
        : { it: `${name.it}, pagamenti fino al ${until}`, en: `${name.en}, payments until ${until}` };
    const countings: Counting[] = [];
    let later = false;
    for (const row of dataRows(table)) {
      const counting = amountOf(table.sheet, row, field);
      if (counting === null || asAt === null || "unread" in counting || Number(counting.value) === 0) {
        countings.push(counting);
        continue;
      }
      const day = dayIn(row.reading("paymentDate")) ?? dayIn(row.reading("actDate"));
      if (day === null) {
        return [
          {
            ...unread(quantity, table.sheet, counting.cell, { base }),
            because: {
              it: `il pagamento in ${counting.cell} di «${table.sheet}» è senza data: non si sa se è entro il ${until}`,
              en: `the payment in ${counting.cell} of "${table.sheet}" has no day: nobody knows whether it is by ${until}`,
            },
          },
        ];
      }
      if (day <= asAt) countings.push(counting);
      else later = true;
    }
    const found = gathered(quantity, table.sheet, countings, { base });
    // Payments that all come later make a true zero.
    return found ? [found] : later ? [derived(quantity, table.sheet, [], { base })] : [];
  };
  return [
    ...sum("liquidatedByAlliances", "liquidatedContribution", "Quota contributo", "Contribution part"),
    ...sum("disbursedByRegion", "disbursed", "Risorse erogate", "Disbursed"),
  ];
}

export function fromCofinancing(table: Table, names: Table | null): Derivation[] {
  const rows = dataRows(table);
  const whole = (quantity: QuantityId, field: string, it: string, en: string) =>
    [summedOverAll(quantity, table, rows, field, { base: sumIn(table, it, en) }) ?? []].flat();
  return [
    ...whole("localPlanCofinancing", "cofinancing", "Cofinanziamento", "Cofinancing"),
    ...whole("localPlanCost", "totalCost", "Costo dei progetti", "Cost of the projects"),
    ...perProject(table, cofinancingFields, names),
  ];
}

/** Cofinancing is cost minus assigned contribution (PLAN-MI-2017, ch. 4); a project without one of the two leaves it open. */
export function moneyOfProjects(table: Table): Derivation[] {
  const rows = dataRows(table);
  const costs = summedOverAll("localPlanCost", table, rows, "totalCost", {
    base: sumIn(table, "Costo dei progetti", "Cost of the projects"),
  });
  const figures = rows.map((row) => [row.number("totalCost"), row.number("assigned")] as const);
  const complete = figures.flatMap(([cost, assigned]) => (cost && assigned ? [{ cost, assigned }] : []));
  const known = complete.length === rows.length && rows.length > 0;
  const parts = complete.flatMap(({ cost, assigned }) => [
    originOf(table.sheet, cost.cell, cost.value),
    originOf(table.sheet, assigned.cell, negate(assigned.value)),
  ]);
  const base = sumIn(table, "Costo meno contributo assegnato", "Cost minus assigned contribution");
  return [
    ...(known ? [derived("localPlanCofinancing", table.sheet, parts, { base })] : []),
    ...(costs ? [costs] : []),
  ];
}
