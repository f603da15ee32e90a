/** Actions of the ATS: type, money, working groups and trials (PLAN-MI-2017, 3.3-3.5 and 5.1); their sum against the plan (ch. 4). */
import { add, canonicalText, compare, type Decimal, equal, sum } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatNumber } from "../../kit/number-format.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { startedFigure } from "../answer.ts";
import { finding } from "../rules.ts";
import { type SystemAction, systemActionsOf } from "../system-actions.ts";
import type { Table } from "../table.ts";
import { columnFigures, hasField, tablesOf } from "../table-access.ts";
import { notAbove } from "./compare.ts";
import { planFigure } from "./financial-plan.ts";

const beneficiaries = [
  ["personsReached", "personsExpected"],
  ["enterprisesReached", "enterprisesExpected"],
] as const;

export function checkSystemActions(table: Table): Finding[] {
  const seen = new Map<string, string>();
  return systemActionsOf(table).flatMap((action) => {
    const { row } = action;
    return [
      ...typeOf(table, action),
      ...repeated(table, action, seen),
      ...notAbove(
        "systemActions.liquidatedOverPlanned",
        table.sheet,
        row.number("liquidated"),
        row.number("planned"),
        (a, b, language) =>
          language === "it"
            ? `Il liquidato (${a}) supera l'importo previsto per l'azione (${b}): aggiornare il previsto o verificare il pagamento.`
            : `The liquidated amount (${a}) is above what the action was planned for (${b}): update the plan or check the payment.`,
      ),
      ...groups(table, action),
      ...beneficiaries.flatMap(([reached, expected]) =>
        notAbove(
          "monitoring.reachedOverExpected",
          table.sheet,
          row.number(reached),
          row.number(expected),
          (a, b, language) =>
            language === "it"
              ? `I raggiunti (${a}) superano i previsti (${b}): verificare i due dati.`
              : `Those reached (${a}) are above those expected (${b}): check both figures.`,
          false,
        ),
      ),
    ];
  });
}

function typeOf(table: Table, { row, type, typeText }: SystemAction): Finding[] {
  const cell = row.cell("type");
  // A blank below a filled cell belongs to the same type; the type is asked for once, where it is written.
  if (cell === null || type !== null || (row.text("type") === "" && typeText !== "")) return [];
  return [
    finding("systemActions.type", {
      sheet: table.sheet,
      cell,
      found: row.text("type") || null,
      message: {
        it: "Indicare se è un'azione di sistema, trasversale o diretta di ATS: da questo dipendono indicatori e copertura finanziaria.",
        en: "State whether it is a system, transversal or direct action of the ATS: indicators and funding depend on it.",
      },
    }),
  ];
}

function repeated(table: Table, { row, type }: SystemAction, seen: Map<string, string>): Finding[] {
  const cell = row.cell("action");
  const words = plainWords(row.text("action"));
  if (cell === null || words === "") return [];
  const key = `${type} ${words}`;
  const first = seen.get(key);
  seen.set(key, first ?? cell);
  if (first === undefined) return [];
  return [
    finding("systemActions.repeated", {
      sheet: table.sheet,
      cell,
      cells: [first],
      message: {
        it: `«${excerpt(row.text("action"))}» è già in ${first}: se è la stessa azione, lasciarla una volta, perché gli importi si sommano.`,
        en: `"${excerpt(row.text("action"))}" is already in ${first}: if it is the same action keep it once, because amounts add up.`,
      },
    }),
  ];
}

function groups(table: Table, { row, type }: SystemAction): Finding[] {
  const started = startedFigure(row, "workingGroups");
  const met = row.number("meetings");
  const trials = startedFigure(row, "trials");
  const none = started !== null && started.value.digits === 0n;
  const found: Finding[] = [];
  if (none && met && met.value.digits > 0n) {
    found.push(
      finding("systemActions.meetingsWithoutGroup", {
        sheet: table.sheet,
        cell: met.cell,
        cells: [started.cell],
        message: {
          it: `Ci sono ${formatNumber(met.value, "it")} incontri ma nessun gruppo di lavoro avviato: gli incontri sono quelli dei gruppi.`,
          en: `There are ${formatNumber(met.value, "en")} meetings but no working group was started: meetings are those of the groups.`,
        },
      }),
    );
  } else if (none && type === "transversal") {
    found.push(
      finding("systemActions.groupNotStarted", {
        sheet: table.sheet,
        cell: started.cell,
        message: {
          it: "Per ogni azione trasversale si rileva l'avvio del gruppo di lavoro: qui non è ancora avviato.",
          en: "For each transversal action the start of its working group is monitored: here it has not started yet.",
        },
      }),
    );
  }
  if (trials && trials.value.digits > 0n && type !== null && type !== "direct") {
    found.push(
      finding("systemActions.trialElsewhere", {
        sheet: table.sheet,
        cell: trials.cell,
        message: {
          it: "Le sperimentazioni interne di ATS si rilevano per le azioni dirette: spostare il dato o correggere il tipo di azione.",
          en: "Trials inside the ATS are monitored for direct actions: move the figure or mend the type of action.",
        },
      }),
    );
  }
  return found;
}

/** The planned amounts against the line of the financial plan; with several sheets of actions nobody knows which is the plan's. */
export function checkSystemActionsAcross(tables: readonly Table[]): Finding[] {
  const sheets = tablesOf(tables, "systemActions");
  const plans = tablesOf(tables, "financialPlan");
  const [table] = sheets;
  const [plan] = plans;
  if (!table || !plan || sheets.length > 1 || plans.length > 1 || !hasField(table, "planned")) return [];
  const line = planFigure(plan, "systemActions");
  const figures = columnFigures(table, "planned");
  const [first] = figures ?? [];
  if (!line || !figures || !first) return [];
  const all = sum(figures.map((figure) => figure.value));
  // Chapter 4 pays system and transversal actions; a plan may or may not pay the direct ones from the same line.
  const withoutDirect = sum(
    systemActionsOf(table).flatMap(({ row, type }) =>
      type === "direct" ? [] : (row.number("planned")?.value ?? []),
    ),
  );
  if (equal(all, line.value) || equal(withoutDirect, line.value)) return [];
  const carried = planFigure(plan, "carryOver");
  const most = carried ? add(line.value, carried.value) : line.value;
  const covered = compare(withoutDirect, line.value) > 0 && compare(withoutDirect, most) <= 0;
  return covered
    ? [carryOver(table, plan, first.cell, withoutDirect, line)]
    : [gap(table, plan, first.cell, withoutDirect, line)];
}

interface Line {
  readonly cell: string;
  readonly value: Decimal;
}

function carryOver(table: Table, plan: Table, cell: string, total: Decimal, line: Line): Finding {
  return finding("across.systemActionsCarryOver", {
    sheet: table.sheet,
    cell,
    found: canonicalText(total),
    expected: canonicalText(line.value),
    message: {
      it: `Le azioni di sistema e trasversali fanno ${formatEuro(total, "it")}, la voce del piano finanziario («${plan.sheet}» ${line.cell}) è ${formatEuro(line.value, "it")}: la differenza sta nei residui dei Piani precedenti.`,
      en: `System and transversal actions make ${formatEuro(total, "en")}, the line of the financial plan ("${plan.sheet}" ${line.cell}) is ${formatEuro(line.value, "en")}: the difference is within the carry-over of earlier plans.`,
    },
  });
}

function gap(table: Table, plan: Table, cell: string, total: Decimal, line: Line): Finding {
  return finding("across.systemActions", {
    sheet: table.sheet,
    cell,
    found: canonicalText(total),
    expected: canonicalText(line.value),
    message: {
      it: `Gli importi previsti delle azioni di sistema e trasversali fanno ${formatEuro(total, "it")}, la voce del piano finanziario («${plan.sheet}» ${line.cell}) è ${formatEuro(line.value, "it")}: allineare i due fogli.`,
      en: `The planned amounts of system and transversal actions make ${formatEuro(total, "en")}, the line of the financial plan ("${plan.sheet}" ${line.cell}) is ${formatEuro(line.value, "en")}: bring the two sheets into line.`,
    },
  });
}
