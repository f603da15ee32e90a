/** Points, totals, ranks and abstentions of an evaluation (LG-2014, premiality; PLAN-MI-2017, 2.4). */
import { canonicalText, compare, multiply, one, sum, zero } from "../../kit/decimal.ts";
import type { Finding } from "../../kit/finding.ts";
import { formatNumber } from "../../kit/number-format.ts";
import { exactly } from "../../kit/printed.ts";
import { excerpt } from "../../kit/text.ts";
import { type Criterion, criteriaOf, scoreIn } from "../evaluation.ts";
import { inForce } from "../governance.ts";
import type { PlanContext } from "../plan-context.ts";
import { finding } from "../rules.ts";
import { subjectName } from "../subject.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";
import { check } from "./compare.ts";

export function checkEvaluation(table: Table, context: PlanContext): Finding[] {
  const criteria = criteriaOf(table) ?? [];
  const rows = dataRows(table);
  return rows.flatMap((row) => [
    ...totalOf(table, row, criteria),
    ...criteria.flatMap((criterion) => overMost(table, row, criterion)),
    ...rankOf(table, row, rows),
    ...conflict(table, row, context),
  ]);
}

function totalOf(table: Table, row: RowAccess, criteria: readonly Criterion[]): Finding[] {
  const found = row.number("total");
  const weighted = criteria.filter(({ weight }) => weight !== null).length;
  // Weights for some criteria only do not say how the others count.
  if (!found || criteria.length === 0 || (weighted > 0 && weighted < criteria.length)) return [];
  const parts = criteria.flatMap((criterion) => {
    const score = scoreIn(row, criterion);
    return score ? [{ score, weight: criterion.weight }] : [];
  });
  if (parts.length < criteria.length) return [];
  return check({
    rule: "evaluation.total",
    rounding: "evaluation.rounding",
    sheet: table.sheet,
    found,
    // Points are given, not computed: only the total may be rounded.
    compute: () =>
      exactly({
        value: sum(parts.map(({ score, weight }) => multiply(score.value, weight ?? one))),
        step: zero,
      }),
    cells: parts.map(({ score }) => score.cell),
    show: (value, language) => formatNumber(value, language),
    message: (value, language) =>
      language === "it"
        ? `I punteggi dei criteri${weighted > 0 ? ", con i pesi delle intestazioni," : ""} fanno ${value}: correggere il totale o i punteggi.`
        : `The points of the criteria${weighted > 0 ? ", with the weights of the headings," : ""} make ${value}: mend the total or the points.`,
  });
}

function overMost(table: Table, row: RowAccess, criterion: Criterion): Finding[] {
  const score = scoreIn(row, criterion);
  if (!score || !criterion.most || compare(score.value, criterion.most) <= 0) return [];
  return [
    finding("evaluation.overMost", {
      sheet: table.sheet,
      cell: score.cell,
      found: canonicalText(score.value),
      expected: canonicalText(criterion.most),
      message: {
        it: `Il punteggio (${formatNumber(score.value, "it")}) supera il massimo scritto nell'intestazione (${formatNumber(criterion.most, "it")}).`,
        en: `The points (${formatNumber(score.value, "en")}) are above the highest in the heading (${formatNumber(criterion.most, "en")}).`,
      },
    }),
  ];
}

/** Between equal totals any order is right: acts lay down none. */
function rankOf(table: Table, row: RowAccess, rows: readonly RowAccess[]): Finding[] {
  const position = row.number("position");
  const own = row.number("total");
  const totals = rows.flatMap((other) => other.number("total") ?? []);
  if (!position || !own || totals.length < rows.length) return [];
  const above = totals.filter(({ value }) => compare(value, own.value) > 0).length;
  const equals = totals.filter(({ value }) => compare(value, own.value) === 0).length;
  const place = Number(canonicalText(position.value));
  if (place > above && place <= above + equals) return [];
  return [
    finding("evaluation.rank", {
      sheet: table.sheet,
      cell: position.cell,
      cells: [own.cell],
      found: String(place),
      expected: String(above + 1),
      message: {
        it: `Con ${formatNumber(own.value, "it")} punti la proposta è al posto ${above + 1}: correggere la posizione o il totale.`,
        en: `With ${formatNumber(own.value, "en")} points the proposal is in place ${above + 1}: mend rank or total.`,
      },
    }),
  ];
}

function conflict(table: Table, row: RowAccess, context: PlanContext): Finding[] {
  const cell = row.cell("evaluators");
  const lead = subjectName(row.text("lead")).key;
  const bound = inForce("committeeAbstention", null, context)?.value ?? [];
  if (cell === null || lead === "" || !bound.includes("allianceLead")) return [];
  const evaluators = row.text("evaluators").split(/[;,\n]/);
  if (!evaluators.some((name) => subjectName(name).key === lead)) return [];
  return [
    finding("evaluation.conflict", {
      sheet: table.sheet,
      cell,
      cells: [row.cell("lead") ?? cell],
      message: {
        it: `«${excerpt(row.text("lead"))}» è capofila della proposta ed è fra i valutatori: chi è nell'alleanza proponente non partecipa alla valutazione.`,
        en: `"${excerpt(row.text("lead"))}" leads the proposal and is among its evaluators: who is in the proposing alliance takes no part in evaluation.`,
      },
    }),
  ];
}
