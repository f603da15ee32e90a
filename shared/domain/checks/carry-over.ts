/** What is left of earlier plans, on its sheet and against the plan that counts on it (PLAN-MI-2017, ch. 4). */
import { canonicalText, compare, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro } from "../../kit/number-format.ts";
import { minus } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import { planKey } from "../carry-over.ts";
import { dated, isoIn } from "../dated-row.ts";
import { planName } from "../earlier-plans.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type Figured, type RowAccess, tablesOf } from "../table-access.ts";
import { check, notAbove } from "./compare.ts";
import { planFigure } from "./financial-plan.ts";

export function checkCarryOver(table: Table): Finding[] {
  const rows = dataRows(table);
  const seen = new Map<string, string>();
  return rows.flatMap((row) => [
    ...residueOf(table, row),
    ...liquidatedOver(table, row),
    ...closeOf(table, row),
    ...repeated(table, row, seen),
  ]);
}

function residueOf(table: Table, row: RowAccess): Finding[] {
  const [found, assigned, liquidated] = [
    row.number("residue"),
    row.number("assigned"),
    row.number("liquidated"),
  ];
  if (!found || !assigned || !liquidated) return [];
  return check({
    rule: "carryOver.residue",
    rounding: "carryOver.rounding",
    sheet: table.sheet,
    found,
    compute: (read) => minus(read(assigned), read(liquidated)),
    cells: [assigned.cell, liquidated.cell],
    show: formatEuro,
    message: (value, language) =>
      language === "it" ? `Assegnato meno liquidato fa ${value}.` : `Assigned minus liquidated is ${value}.`,
  });
}

function liquidatedOver(table: Table, row: RowAccess): Finding[] {
  return notAbove(
    "carryOver.liquidatedOverAssigned",
    table.sheet,
    row.number("liquidated"),
    row.number("assigned"),
    (liquidated, assigned, language) =>
      language === "it"
        ? `Il liquidato (${liquidated}) supera le risorse assegnate al piano (${assigned}): non resta nulla da riportare, e uno dei due importi è errato o comprende il cofinanziamento.`
        : `Liquidated money (${liquidated}) is above the resources assigned to the plan (${assigned}): nothing is left to carry over, and one of the two is wrong or includes cofinancing.`,
  );
}

function closeOf(table: Table, row: RowAccess): Finding[] {
  const close = dated(row, "closedOn");
  if (close.type !== "unreadable") return [];
  const text = excerpt(close.text, 30);
  return [
    finding("carryOver.closeDate", {
      sheet: table.sheet,
      cell: close.cell,
      message: {
        it: `${text === "" ? "Il valore" : `«${text}»`} non è una data del calendario: scriverla come gg/mm/aaaa, o lasciare vuoto se il piano è ancora aperto. Senza data non si sa se il residuo è disponibile.`,
        en: `${text === "" ? "The value" : `"${text}"`} is no day of the calendar: write it as dd/mm/yyyy, or leave it blank while the plan is open. Without a day nobody knows whether the residue is available.`,
      },
    }),
  ];
}

function repeated(table: Table, row: RowAccess, seen: Map<string, string>): Finding[] {
  const cell = row.cell("plan");
  const key = planKey(row.text("plan"));
  if (cell === null || key === "") return [];
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, cell);
    return [];
  }
  return [
    finding("carryOver.repeated", {
      sheet: table.sheet,
      cell,
      cells: [first],
      message: {
        it: `«${excerpt(planName(row))}» è già in ${first}: il residuo dello stesso piano conterebbe due volte.`,
        en: `"${excerpt(planName(row))}" is already in ${first}: the residue of one plan would count twice.`,
      },
    }),
  ];
}

interface Residue {
  readonly figure: Figured;
  readonly closed: boolean;
}

/** Assigned minus liquidated of each plan; null as soon as one cannot be told: half a sum is no sum. */
function residuesOf(table: Table): Residue[] | null {
  const residues: Residue[] = [];
  for (const row of dataRows(table)) {
    const [assigned, liquidated] = [row.number("assigned"), row.number("liquidated")];
    if (!assigned || !liquidated || dated(row, "closedOn").type === "unreadable") return null;
    const value = sum([assigned.value, { ...liquidated.value, digits: -liquidated.value.digits }]);
    residues.push({ figure: { ...assigned, value }, closed: isoIn(row, "closedOn") !== null });
  }
  return residues;
}

/** No sheet knows today: a plan with a day of close is taken as closed. */
export function checkCarryOverAcross(tables: readonly Table[]): Finding[] {
  const [table, ...others] = tablesOf(tables, "carryOver");
  const residues = table && others.length === 0 ? residuesOf(table) : null;
  if (!table || !residues) return [];
  const total = (of: readonly Residue[]) => sum(of.map(({ figure }) => figure.value));
  const [available, all] = [total(residues.filter(({ closed }) => closed)), total(residues)];
  return tablesOf(tables, "financialPlan").flatMap((plan) => {
    const line = planFigure(plan, "carryOver");
    if (!line || compare(line.value, available) === 0) return [];
    const above = compare(line.value, available) > 0;
    const place = `«${table.sheet}» ${table.range}`;
    const open =
      compare(line.value, all) <= 0
        ? {
            it: " La differenza sta nei piani ancora aperti: quelle risorse si rendono disponibili solo alla chiusura.",
            en: " The difference lies in plans that are still open: that money becomes available only at their close.",
          }
        : { it: "", en: "" };
    const sums = { it: formatEuro(available, "it"), en: formatEuro(available, "en") };
    return [
      finding(above ? "across.carryOver" : "across.carryOverUnused", {
        sheet: plan.sheet,
        cell: line.cell,
        found: canonicalText(line.value),
        expected: canonicalText(available),
        message: above
          ? {
              it: `I residui dei piani chiusi (${place}) fanno ${sums.it}: il piano ne conta di più.${open.it}`,
              en: `The residues of the closed plans (${place}) make ${sums.en}: the plan counts on more.${open.en}`,
            }
          : {
              it: `I residui dei piani chiusi (${place}) fanno ${sums.it}: il piano ne usa di meno. Confermare che il resto non serve, o correggere la voce.`,
              en: `The residues of the closed plans (${place}) make ${sums.en}: the plan uses less. Confirm that the rest is not needed, or mend the line.`,
            },
      }),
    ];
  });
}
