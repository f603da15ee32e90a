/**
 * The contributions of a plan in instalments: how much each is, and what of it is paid as at a day, by the words of the register.
 * Whether a condition is met no sheet says: an instalment that is not paid is "still to pay", not "overdue".
 */

import type { SpareCentReason } from "../kit/apportion.ts";
import { canonicalText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { centsOf, euros } from "../kit/money.ts";
import { formatPercent } from "../kit/number-format.ts";
import { gatherByProject } from "./by-project.ts";
import { dayIn, dayText } from "./day.ts";
import { unattributed } from "./execution.ts";
import { balance, instalmentOrder } from "./instalment.ts";
import { type GivenInstalments, type Instalment, instalmentPlan } from "./instalment-plan.ts";
import {
  amountMeasure,
  type LocalQuantity,
  type Measure,
  type MeasureName,
  minusQuantity,
  quantityOf,
  sumQuantities,
} from "./measure.ts";
import type { Table } from "./table.ts";
import { dataRows, type Figured, hasField, type RowAccess } from "./table-access.ts";

export interface InstalmentAmounts {
  readonly amount: Measure;
  /** Null without a register that names instalments. */
  readonly paid: Measure | null;
  /** Amount minus paid: below zero when more was paid than is due. */
  readonly toPay: Measure | null;
}

export interface ProjectInstalment extends InstalmentAmounts {
  readonly spareCent: SpareCentReason | null;
}

export interface InstalmentReport {
  readonly instalments: GivenInstalments;
  /** ISO day of what is paid; null without a register. */
  readonly asAt: string | null;
  readonly projects: readonly {
    readonly project: RowAccess;
    readonly assigned: Measure;
    /** One per instalment, in their order. */
    readonly parts: readonly ProjectInstalment[];
  }[];
  /** Over all projects, one per instalment. */
  readonly totals: readonly InstalmentAmounts[];
  /** Payments that fit no project of the plan, or two. */
  readonly unmatched: readonly RowAccess[];
}

const base: Bilingual = { it: "quota di contributo", en: "contribution part" };
const plan = "PLAN-MI-2017, tab. 4.1";
const paidSource = "LG-2014, indicatore 14";

function named(id: string, it: string, en: string, of: Bilingual, source: string): MeasureName {
  return { id, label: { it, en }, numeratorLabel: of, denominatorLabel: null, unit: "euro", base, source };
}

/** "2. 50 %: rendicontazione" */
export function instalmentLabel({ share, condition }: Instalment, index: number): Bilingual {
  const text = (language: "it" | "en") => `${index + 1}. ${formatPercent(share, language)}: ${condition}`;
  return { it: text("it"), en: text("en") };
}

/** Whether the register says which instalment was paid. */
export function namesInstalments(payments: Table): boolean {
  return hasField(payments, "instalment") && hasField(payments, "disbursed");
}

interface Paid {
  /** By instalment; null with `because` when a payment cannot be put to one. */
  readonly figures: readonly (readonly Figured[])[] | null;
  readonly because: Bilingual | null;
}

/** `asAt`: ISO day, inclusive; a payment counts by its own day, else by that of its act. */
function paidOf(payments: Table, rows: readonly RowAccess[], count: number, asAt: string): Paid {
  const figures: Figured[][] = Array.from({ length: count }, () => []);
  const fail = (cell: string | null, it: string, en: string): Paid => {
    const place = `«${payments.sheet}» ${cell ?? ""}`.trim();
    return { figures: null, because: { it: `${place}: ${it}`, en: `${place}: ${en}` } };
  };
  for (const row of rows) {
    if (row.reading("disbursed")?.type === "empty") continue;
    const figure = row.number("disbursed");
    if (!figure) return fail(row.cell("disbursed"), "non è un numero", "is no number");
    if (figure.value.digits === 0n) continue;
    const day = dayIn(row.reading("paymentDate")) ?? dayIn(row.reading("actDate"));
    if (day === null) {
      return fail(
        figure.cell,
        `senza data non si sa se è entro il ${dayText(asAt)}`,
        `without a day nobody knows whether it is by ${dayText(asAt)}`,
      );
    }
    if (day > asAt) continue;
    const order = instalmentOrder(row.text("instalment"));
    const into = order === null ? undefined : figures[(order === balance ? count : order) - 1];
    if (!into) {
      return fail(
        row.cell("instalment"),
        "non dice quale rata è, fra quelle indicate",
        "does not say which of the given instalments it is",
      );
    }
    into.push(figure);
  }
  return { figures, because: null };
}

/** A quantity, or why there is none. */
interface Part {
  readonly quantity: LocalQuantity | null;
  readonly because: Bilingual | null;
}

/** A part of one cell's amount: the origin carries that part, so that origins always add up to the value. */
function partOf(whole: LocalQuantity, value: LocalQuantity["value"]): LocalQuantity {
  return { value, origins: whole.origins.map((origin) => ({ ...origin, value: canonicalText(value) })) };
}

function measures(
  given: GivenInstalments,
  index: number,
  asAt: string | null,
  amount: Part,
  paid: Part | null,
): InstalmentAmounts {
  const instalment = given.list[index];
  const { it, en } = instalment ? instalmentLabel(instalment, index) : { it: "", en: "" };
  const id = `instalment.${index + 1}`;
  const measure = (name: MeasureName, { quantity, because }: Part) =>
    amountMeasure(name, quantity, asAt, because ?? undefined);
  const rest = (of: Part): Part => ({
    quantity: amount.quantity && of.quantity ? minusQuantity(amount.quantity, of.quantity) : null,
    because: amount.because ?? of.because,
  });
  const part = { it: "Parte del contributo assegnato", en: "Part of the assigned contribution" };
  const disbursed = { it: "Erogato", en: "Disbursed" };
  const minus = { it: "Rata meno erogato", en: "Instalment minus disbursed" };
  return {
    amount: measure(named(id, it, en, part, given.source), amount),
    paid:
      paid && measure(named(`${id}.paid`, `${it}: erogato`, `${en}: disbursed`, disbursed, paidSource), paid),
    toPay:
      paid &&
      measure(
        named(`${id}.toPay`, `${it}: da erogare`, `${en}: still to pay`, minus, given.source),
        rest(paid),
      ),
  };
}

/**
 * @param payments the register, null without one that names instalments
 * @param asAt ISO day of the register; null only without it
 */
export function instalmentReport(
  projects: Table,
  given: GivenInstalments,
  payments: Table | null,
  asAt: string | null,
): InstalmentReport {
  const rows = dataRows(projects);
  const gathered = payments && asAt !== null ? gatherByProject(dataRows(payments), rows) : null;
  const day = gathered ? asAt : null;
  const each = rows.map((project) => {
    const figure = project.number("assigned");
    const assigned = figure ? quantityOf(projects.sheet, [figure]) : null;
    const split = splitOf(projects, project, figure, given);
    const own = gathered?.groups.find((group) => group.project === project)?.rows ?? [];
    const paid = payments && day !== null ? paidOf(payments, own, given.list.length, day) : null;
    const parts = given.list.map((_, index): ProjectInstalment => {
      const part = "parts" in split ? split.parts[index] : undefined;
      const amount = {
        quantity: assigned && part ? partOf(assigned, euros(part.amount)) : null,
        because: "because" in split ? split.because : null,
      };
      const disbursed = paid && {
        quantity: payments && paid.figures ? quantityOf(payments.sheet, paid.figures[index] ?? []) : null,
        because: paid.because,
      };
      return { ...measures(given, index, day, amount, disbursed), spareCent: part?.spareCent ?? null };
    });
    const label = { it: "Contributo assegnato", en: "Assigned contribution" };
    return {
      project,
      assigned: amountMeasure(named("assigned", label.it, label.en, label, plan), assigned, day),
      parts,
    };
  });
  const unmatched = gathered?.unmatched ?? [];
  const unknown = payments ? unattributed(payments, unmatched) : null;
  return {
    instalments: given,
    asAt: day,
    projects: each,
    totals: given.list.map((_, index) => {
      const own = each.flatMap(({ parts }) => parts[index] ?? []);
      const paid =
        day === null
          ? null
          : together(
              own.flatMap((part) => part.paid ?? []),
              unknown,
            );
      return measures(given, index, day, together(own.map(({ amount }) => amount)), paid);
    }),
    unmatched,
  };
}

function together(parts: readonly Measure[], unknown: Bilingual | null = null): Part {
  const failed = parts.find(({ outcome }) => outcome.type === "notComputable")?.outcome;
  const because = unknown ?? (failed?.type === "notComputable" ? failed.because : null);
  return { quantity: because ? null : sumQuantities(parts.map(({ numerator }) => numerator)), because };
}

function splitOf(projects: Table, project: RowAccess, figure: Figured | null, given: GivenInstalments) {
  const place = `«${projects.sheet}» ${project.cell("assigned") ?? ""}`.trim();
  const total = figure && centsOf(figure.value);
  if (total === null) {
    return {
      because: {
        it: `${place}: manca il contributo assegnato in euro e centesimi`,
        en: `${place}: the assigned contribution in euro and cents is missing`,
      },
    };
  }
  const split = instalmentPlan(total, given.list);
  if (split.type === "instalments") return split;
  return { because: { it: `${place}: ${split.because.it}`, en: `${place}: ${split.because.en}` } };
}
