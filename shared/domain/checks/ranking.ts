/** Ranking of a call: by score, funded while money lasts, the rest waiting for a roll-down (PROG-2017). */
import { canonicalText, compare, decimal, one } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatEuro, formatNumber } from "../../kit/number-format.ts";
import { excerpt } from "../../kit/text.ts";
import { projectName } from "../by-project.ts";
import type { PlanContext } from "../plan-context.ts";
import { type RankingStatus, rankingStatus } from "../ranking-status.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type Figured, hasField, type RowAccess } from "../table-access.ts";
import { aboveCaps } from "./caps.ts";
import { notAbove } from "./compare.ts";

export function checkRanking(table: Table, context: PlanContext): Finding[] {
  const rows = dataRows(table);
  const placed = rows.filter((row) => rankingStatus(row.text("status")) !== "notAdmitted");
  return [
    ...positions(table, placed),
    ...order(table, placed),
    ...rows.flatMap((row) => [...status(table, row), ...amounts(table, row), ...caps(table, row, context)]),
    ...skipped(table, placed),
  ];
}

/** In the order of the positions; the rows' own order when the table prints none, or not all. */
function ranked(rows: readonly RowAccess[]): readonly RowAccess[] {
  if (!rows.every((row) => row.number("position") !== null)) return rows;
  return [...rows].sort((a, b) => {
    const [p, q] = [a.number("position"), b.number("position")];
    return p && q ? compare(p.value, q.value) : 0;
  });
}

function positions(table: Table, rows: readonly RowAccess[]): Finding[] {
  const figures = rows.flatMap((row) => {
    const position = row.number("position");
    return position ? [{ row, position }] : [];
  });
  const counts = new Map<string, number>();
  for (const { position } of figures) {
    const place = canonicalText(position.value);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const standBefore = new Map<string, number>();
  let standing = 0;
  for (const place of [...counts.keys()].sort((a, b) => compare(decimal(a), decimal(b)))) {
    standBefore.set(place, standing);
    standing += counts.get(place) ?? 0;
  }
  const seen = new Map<string, (typeof figures)[number]>();
  return figures.flatMap((figure) => {
    const { row, position } = figure;
    const place = canonicalText(position.value);
    const first = seen.get(place);
    seen.set(place, first ?? figure);
    if (first && !sameScore(first.row, row)) {
      return [
        finding("ranking.position", {
          sheet: table.sheet,
          cell: position.cell,
          found: place,
          cells: [first.position.cell],
          message: {
            it: `La posizione ${place} è già in ${first.position.cell} e i punteggi non sono pari: controllare la numerazione.`,
            en: `Position ${place} is already in ${first.position.cell} and the scores are not equal: check the numbering.`,
          },
        }),
      ];
    }
    // Ties leave gaps behind them: 1, 2, 2, 4. A place is missing only when too few rows stand before it.
    const before = standBefore.get(place) ?? 0;
    const expected = BigInt(before + 1);
    if (
      first ||
      counts.has(expected.toString()) ||
      compare(position.value, { digits: expected, scale: 0 }) <= 0
    )
      return [];
    return [
      finding("ranking.position", {
        sheet: table.sheet,
        cell: position.cell,
        found: place,
        expected: expected.toString(),
        message: {
          it: `Prima di questa riga ci sono ${before} progetti: la posizione dovrebbe essere ${expected}. Manca una riga?`,
          en: `${before} projects stand before this row: its position should be ${expected}. Is a row missing?`,
        },
      }),
    ];
  });
}

function sameScore(a: RowAccess, b: RowAccess): boolean {
  const [p, q] = [a.number("score"), b.number("score")];
  return p !== null && q !== null && compare(p.value, q.value) === 0;
}

function order(table: Table, rows: readonly RowAccess[]): Finding[] {
  let above: Figured | null = null;
  return ranked(rows).flatMap((row) => {
    const score = row.number("score");
    if (!score) return [];
    const previous: Figured | null = above;
    above = score;
    if (!previous || compare(score.value, previous.value) <= 0) return [];
    return [
      finding("ranking.order", {
        sheet: table.sheet,
        cell: score.cell,
        found: canonicalText(score.value),
        expected: canonicalText(previous.value),
        cells: [previous.cell],
        message: {
          it: `Il punteggio (${formatNumber(score.value, "it")}) è più alto di quello del progetto che precede (${formatNumber(previous.value, "it")}): posizione o punteggio vanno corretti.`,
          en: `The score (${formatNumber(score.value, "en")}) is above that of the project before it (${formatNumber(previous.value, "en")}): position or score must be mended.`,
        },
      }),
    ];
  });
}

function status(table: Table, row: RowAccess): Finding[] {
  if (!hasField(table, "status")) return [];
  const cell = row.cell("status") ?? "A1";
  const said = rankingStatus(row.text("status"));
  const grant = row.number("grant");
  if (said === null) {
    return [
      finding("ranking.status", {
        sheet: table.sheet,
        cell,
        message: {
          it: `«${excerpt(row.text("status"), 40)}» non dice se il progetto è finanziato: scrivere «Finanziato», «Ammesso in attesa» o «Non ammesso».`,
          en: `"${excerpt(row.text("status"), 40)}" does not say whether the project is funded: write "Finanziato", "Ammesso in attesa" or "Non ammesso".`,
        },
      }),
    ];
  }
  if (said !== "funded" && grant && grant.value.digits > 0n) {
    return [
      finding("ranking.grantWithoutFunding", {
        sheet: table.sheet,
        cell: grant.cell,
        found: canonicalText(grant.value),
        cells: [cell],
        message: {
          it: `Il progetto non risulta finanziato ma ha un contributo di ${formatEuro(grant.value, "it")}: correggere l'esito, o scrivere l'importo fra i richiesti.`,
          en: `The project is not funded but has a grant of ${formatEuro(grant.value, "en")}: mend the outcome, or write the amount as requested.`,
        },
      }),
    ];
  }
  if (said === "funded" && grant && grant.value.digits === 0n) {
    return [
      finding("ranking.fundedWithoutGrant", {
        sheet: table.sheet,
        cell: grant.cell,
        found: "0",
        cells: [cell],
        message: {
          it: "Il progetto risulta finanziato con contributo zero: completare l'importo o correggere l'esito.",
          en: "The project is funded with a grant of zero: complete the amount or mend the outcome.",
        },
      }),
    ];
  }
  return [];
}

function amounts(table: Table, row: RowAccess): Finding[] {
  const requested = row.number("requested");
  return [
    ...notAbove(
      "amount.requestedOverCost",
      table.sheet,
      requested,
      row.number("totalCost") ?? row.number("eligibleCost"),
      (a, b, language) =>
        language === "it"
          ? `Il contributo richiesto (${a}) supera il costo del progetto (${b}).`
          : `The requested contribution (${a}) is above the cost of the project (${b}).`,
    ),
    ...notAbove(
      "amount.assignedOverRequested",
      table.sheet,
      row.number("grant"),
      requested,
      (a, b, language) =>
        language === "it"
          ? `Il contributo concesso (${a}) supera quello richiesto (${b}).`
          : `The grant (${a}) is above the requested contribution (${b}).`,
    ),
  ];
}

/** An eligible cost is what a call measures grants by: without one a ranking shows no grant that a cap could be held against. */
function caps(table: Table, row: RowAccess, context: PlanContext): Finding[] {
  const [grant, eligibleCost] = [row.number("grant"), row.number("eligibleCost")];
  if (!grant || !eligibleCost) return [];
  const rules = { amount: "ranking.capAmount", share: "ranking.capShare" } as const;
  return aboveCaps(table, { grant, projects: one, eligibleCost }, rules, context);
}

/** Money rolls down the ranking: nobody is funded while somebody with a better place waits. */
function skipped(table: Table, rows: readonly RowAccess[]): Finding[] {
  const list = ranked(rows).map((row): { row: RowAccess; said: RankingStatus | null } => ({
    row,
    said: rankingStatus(row.text("status")),
  }));
  const nextFunded: ((typeof list)[number] | null)[] = [];
  for (let index = list.length - 1; index >= 0; index--) {
    const below = list[index + 1];
    nextFunded[index] = below?.said === "funded" ? below : (nextFunded[index + 1] ?? null);
  }
  return list.flatMap(({ row, said }, index) => {
    const after = nextFunded[index];
    if (said !== "waiting" || !after || sameScore(row, after.row)) return [];
    return [
      finding("ranking.skipped", {
        sheet: table.sheet,
        cell: row.cell("status") ?? "A1",
        cells: [after.row.cell("status") ?? "A1"],
        message: {
          it: `Il progetto è in attesa mentre «${excerpt(projectName(after.row), 50)}», che viene dopo, è finanziato: lo scorrimento segue la graduatoria. Correggere o indicare il motivo.`,
          en: `The project waits while "${excerpt(projectName(after.row), 50)}", which comes after it, is funded: money rolls down in the order of the ranking. Mend it or give the reason.`,
        },
      }),
    ];
  });
}
