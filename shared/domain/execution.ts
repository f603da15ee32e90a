/**
 * Where the money of the projects stands as at a day (LG-2014 indicator 14; PLAN-MI-2017, 5.1 b): planned, requested, assigned from the plan,
 * disbursed, liquidated, savings, recoveries from the register of payments. Contribution part and all sources are never mixed.
 */
import type { Bilingual } from "../kit/finding.ts";
import { type Gathered, gatherByProject } from "./by-project.ts";
import { dayIn, dayText } from "./day.ts";
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  type MeasureName,
  minusQuantity,
  quantityOf,
  ratioMeasure,
  sumQuantities,
} from "./measure.ts";
import type { Table } from "./table.ts";
import { columnOf, dataRows, type Figured, hasField, type RowAccess } from "./table-access.ts";

export const executionAmounts = [
  "totalCost",
  "requested",
  "assigned",
  "disbursed",
  "liquidatedContribution",
  "liquidatedAll",
  "savings",
  "recoveries",
  "toPay",
] as const;
export type ExecutionAmount = (typeof executionAmounts)[number];

export interface Execution {
  readonly amounts: Readonly<Record<ExecutionAmount, Measure>>;
  /** Contribution part over contribution part. */
  readonly liquidatedOverDisbursed: Measure;
  /** All sources over all sources. */
  readonly liquidatedOverCost: Measure;
}

export interface ExecutionReport {
  readonly asAt: string;
  readonly projects: readonly { readonly project: RowAccess; readonly execution: Execution }[];
  /** By alliance lead, in the order of the projects. */
  readonly alliances: readonly { readonly lead: string; readonly execution: Execution }[];
  /** All projects of the plan. */
  readonly territory: Execution;
  /** Payments that fit no project of the plan, or two: in no sum. */
  readonly unmatched: readonly RowAccess[];
}

const contribution: Bilingual = { it: "quota di contributo", en: "contribution part" };
const allSources: Bilingual = {
  it: "tutte le fonti (contributo e cofinanziamento)",
  en: "all sources (contribution and cofinancing)",
};
const plan = "PLAN-MI-2017, tab. 4.1";
const indicator14 = "LG-2014, indicatore 14";

const labels: Readonly<
  Record<ExecutionAmount, readonly [it: string, en: string, base: Bilingual, source: string]>
> = {
  totalCost: ["Costo previsto", "Planned cost", allSources, plan],
  requested: ["Contributo richiesto", "Requested contribution", contribution, plan],
  assigned: ["Contributo assegnato", "Assigned contribution", contribution, plan],
  disbursed: ["Erogato al capofila", "Disbursed to the lead", contribution, indicator14],
  liquidatedContribution: [
    "Liquidato (quota contributo)",
    "Liquidated (contribution part)",
    contribution,
    indicator14,
  ],
  liquidatedAll: [
    "Liquidato (tutte le fonti)",
    "Liquidated (all sources)",
    allSources,
    "PLAN-MI-2017, par. 5.1 b",
  ],
  savings: ["Economie", "Savings", contribution, "PLAN-MI-2017, cap. 4"],
  recoveries: ["Recuperi", "Recoveries", contribution, "PLAN-MI-2017, cap. 4"],
  toPay: [
    "Ancora da erogare (assegnato meno erogato)",
    "Still to pay (assigned minus disbursed)",
    contribution,
    indicator14,
  ],
};

function nameOf(id: ExecutionAmount): MeasureName {
  const [it, en, base, source] = labels[id];
  return {
    id,
    label: { it, en },
    numeratorLabel: { it, en },
    denominatorLabel: null,
    unit: "euro",
    base,
    source,
  };
}

const overDisbursed: MeasureName = {
  id: "liquidatedOverDisbursed",
  label: { it: "Liquidato sull'erogato (indicatore 14)", en: "Liquidated over disbursed (indicator 14)" },
  numeratorLabel: nameOf("liquidatedContribution").label,
  denominatorLabel: nameOf("disbursed").label,
  unit: "percent",
  base: contribution,
  source: indicator14,
};
const overCost: MeasureName = {
  id: "liquidatedOverCost",
  label: { it: "Liquidato sul totale delle risorse", en: "Liquidated over total resources" },
  numeratorLabel: nameOf("liquidatedAll").label,
  denominatorLabel: nameOf("totalCost").label,
  unit: "percent",
  base: allSources,
  source: "PLAN-MI-2017, par. 5.1 b",
};

/** A quantity, or why there is none. */
type Found = { readonly quantity: LocalQuantity } | { readonly because: Bilingual };
type FoundAmounts = Readonly<Record<ExecutionAmount, Found>>;

const planFields = ["totalCost", "requested", "assigned"] as const;
const paidFields = ["disbursed", "liquidatedContribution", "liquidatedAll", "savings", "recoveries"] as const;

function missing(cell: string | null, sheet: string, it: string, en: string): Found {
  const place = cell === null ? `«${sheet}»` : `«${sheet}» ${cell}`;
  return { because: { it: `${place}: ${it}`, en: `${place}: ${en}` } };
}

function planned(projects: Table, project: RowAccess, field: (typeof planFields)[number]): Found {
  const figure = project.number(field);
  return figure
    ? { quantity: quantityOf(projects.sheet, [figure]) }
    : missing(project.cell(field), projects.sheet, "manca l'importo", "the amount is missing");
}

/** Sums the rows up to the day. No row is a true zero; a row whose day or amount cannot be read makes the sum unknown. */
function paid(table: Table, rows: readonly RowAccess[], field: string, asAt: string): Found {
  if (!hasField(table, field)) {
    return columnOf(table, "liquidated") >= 0 && field.startsWith("liquidated")
      ? missing(
          null,
          table.sheet,
          "l'intestazione non dichiara la base del liquidato",
          "the heading does not state the base of the liquidated money",
        )
      : missing(null, table.sheet, "manca la colonna", "the column is missing");
  }
  const figures: Figured[] = [];
  for (const row of rows) {
    if (row.reading(field)?.type === "empty") continue;
    const figure = row.number(field);
    if (!figure) return missing(row.cell(field), table.sheet, "non è un numero", "is no number");
    if (figure.value.digits === 0n) continue;
    const day = dayIn(row.reading("paymentDate")) ?? dayIn(row.reading("actDate"));
    if (day === null) {
      return missing(
        figure.cell,
        table.sheet,
        `senza data non si sa se è entro il ${dayText(asAt)}`,
        `without a day nobody knows whether it is by ${dayText(asAt)}`,
      );
    }
    if (day <= asAt) figures.push(figure);
  }
  return { quantity: quantityOf(table.sheet, figures) };
}

function quantity(found: Found): LocalQuantity | null {
  return "quantity" in found ? found.quantity : null;
}

function minus(a: Found, b: Found): Found {
  if (!("quantity" in a)) return a;
  return "quantity" in b ? { quantity: minusQuantity(a.quantity, b.quantity) } : b;
}

function amountsOf(
  projects: Table,
  payments: Table,
  group: Gathered["groups"][number],
  asAt: string,
): FoundAmounts {
  const of = (field: (typeof planFields)[number]) => planned(projects, group.project, field);
  const sum = (field: (typeof paidFields)[number]) => paid(payments, group.rows, field, asAt);
  const [assigned, disbursed] = [of("assigned"), sum("disbursed")];
  return {
    totalCost: of("totalCost"),
    requested: of("requested"),
    assigned,
    disbursed,
    liquidatedContribution: sum("liquidatedContribution"),
    liquidatedAll: sum("liquidatedAll"),
    savings: sum("savings"),
    recoveries: sum("recoveries"),
    toPay: minus(assigned, disbursed),
  };
}

function together(parts: readonly FoundAmounts[], id: ExecutionAmount): Found {
  const failed = parts.map((part) => part[id]).find((found) => !("quantity" in found));
  if (failed) return failed;
  const whole = sumQuantities(parts.map((part) => quantity(part[id])));
  return whole ? { quantity: whole } : missing(null, "", "manca", "missing");
}

/** `unknown`: why no sum of payments is complete; null when they all have their project. */
function describe(parts: readonly FoundAmounts[], asAt: string, unknown: Bilingual | null = null): Execution {
  const measure = (id: ExecutionAmount) => {
    const ofPlan = planFields.some((field) => field === id);
    const found = unknown && !ofPlan ? { because: unknown } : together(parts, id);
    return amountMeasure(nameOf(id), quantity(found), asAt, "because" in found ? found.because : undefined);
  };
  const amounts = {
    totalCost: measure("totalCost"),
    requested: measure("requested"),
    assigned: measure("assigned"),
    disbursed: measure("disbursed"),
    liquidatedContribution: measure("liquidatedContribution"),
    liquidatedAll: measure("liquidatedAll"),
    savings: measure("savings"),
    recoveries: measure("recoveries"),
    toPay: measure("toPay"),
  };
  return {
    amounts,
    liquidatedOverDisbursed: ratioMeasure(
      overDisbursed,
      amounts.liquidatedContribution.numerator,
      amounts.disbursed.numerator,
      asAt,
    ),
    liquidatedOverCost: ratioMeasure(
      overCost,
      amounts.liquidatedAll.numerator,
      amounts.totalCost.numerator,
      asAt,
    ),
  };
}

/** `asAt`: ISO day, inclusive; a payment counts by its own day, else by that of its act. */
export function execution(projects: Table, payments: Table, asAt: string): ExecutionReport {
  const rows = dataRows(projects);
  const gathered = gatherByProject(dataRows(payments), rows);
  const found = rows.map((project) => {
    const group = gathered.groups.find((candidate) => candidate.project === project);
    return {
      project,
      lead: project.text("lead"),
      amounts: amountsOf(projects, payments, group ?? { project, rows: [] }, asAt),
    };
  });
  const leads = [...new Set(found.map(({ lead }) => lead))];
  return {
    asAt,
    projects: found.map(({ project, amounts }) => ({ project, execution: describe([amounts], asAt) })),
    alliances: leads.map((lead) => ({
      lead,
      execution: describe(
        found.filter((entry) => entry.lead === lead).map(({ amounts }) => amounts),
        asAt,
      ),
    })),
    territory: describe(
      found.map(({ amounts }) => amounts),
      asAt,
      unattributed(payments, gathered.unmatched),
    ),
    unmatched: gathered.unmatched,
  };
}

/** Why no sum over all projects is complete; null when every payment has its project. */
export function unattributed(payments: Table, rows: readonly RowAccess[]): Bilingual | null {
  if (rows.length === 0) return null;
  const numbers = rows.map(({ row }) => row.row).join(", ");
  return {
    it: `«${payments.sheet}»: le righe ${numbers} non si ritrovano fra i progetti del piano`,
    en: `"${payments.sheet}": rows ${numbers} fit no project of the plan`,
  };
}
