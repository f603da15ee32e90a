/**
 * Weighted scores, places and the money that follows them, on a sheet of ours (LG-2014, premiality).
 * Points are live references and scores live formulas over weights that stand on the sheet; places and money are values:
 * equal scores must stay equal and cents be shared out, which formulas in binary fractions cannot promise.
 */
import { type CriteriaWeights, type NamedCriterion, namedCriteria } from "../domain/evaluation-weights.ts";
import {
  moneyByRating,
  type RatedMoney,
  type RatedProposal,
  type RatingRule,
  ratedProposals,
} from "../domain/rated-proposals.ts";
import { ratingSource } from "../domain/rating-allocation.ts";
import type { Shortfall } from "../domain/roll-down.ts";
import type { Table } from "../domain/table.ts";
import { tablesOf } from "../domain/table-access.ts";
import { cellName } from "../kit/a1.ts";
import { toText } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import { type Cents, centsText, euros } from "../kit/money.ts";
import { formatEuro } from "../kit/number-format.ts";
import type { NotComputable } from "../kit/ratio.ts";
import { anchored, notComputableText } from "./compute-columns.ts";
import type { WorkbookReading } from "./engine.ts";
import { cellsText, euroFormat, percentFormat, type SheetDraft, sheetDraft } from "./sheet-draft.ts";
import { OWN_MARK, type WritePlan } from "./write-plan.ts";

export const ratingSheet = `${OWN_MARK}Punteggi`;

const weightRow = 4;
const headerRow = 5;
const firstPoints = 3;

export interface RatingTables {
  readonly evaluation: Table;
  /** Null without one, or with several. */
  readonly proposals: Table | null;
  readonly criteria: readonly NamedCriterion[];
}

/** Null unless the sheet has one evaluation that shows its criteria. */
export function ratingTables(reading: WorkbookReading, sheet: string): RatingTables | null {
  const own = reading.sheets.find((entry) => entry.sheet === sheet);
  const [evaluation, ...more] = tablesOf(own?.tables ?? [], "evaluation");
  const criteria = evaluation ? namedCriteria(evaluation) : null;
  if (!evaluation || !criteria || more.length > 0) return null;
  return { evaluation, criteria, proposals: proposalsBeside(reading) };
}

/** The one table of proposals of the workbook. */
export function proposalsBeside(reading: WorkbookReading): Table | null {
  const [proposals, ...others] = tablesOf(
    reading.sheets.flatMap(({ tables }) => tables),
    "proposals",
  );
  return proposals && others.length === 0 ? proposals : null;
}

const methods: Readonly<Record<RatingRule["method"], Bilingual>> = {
  rank: { it: "per posizione fino a esaurimento", en: "by rank until exhausted" },
  score: { it: "in proporzione a punteggio × richiesta", en: "in proportion to score × request" },
};

/** What happens to the first proposal that the rest does not cover, Italian. */
export const shortfallTexts: Readonly<Record<Shortfall, string>> = {
  stop: "se il residuo non basta ci si ferma",
  partial: "se il residuo non basta la prima esclusa lo riceve",
  skip: "se il residuo non basta si passa alle minori che seguono",
};

/** "per posizione fino a esaurimento; se il residuo non basta ci si ferma" */
export function ruleText(rule: RatingRule): string {
  return rule.method === "rank" ? `${methods.rank.it}; ${shortfallTexts[rule.shortfall]}` : methods.score.it;
}

export interface RatingPlan {
  readonly plan: WritePlan;
  /** Why no money is assigned; the sheet still has the scores. */
  readonly trouble: Bilingual | null;
}

export function planRating(
  { evaluation, proposals }: RatingTables,
  weights: CriteriaWeights,
  amount: Cents,
  rule: RatingRule,
): RatingPlan {
  const rated = ratedProposals(evaluation, proposals, weights);
  const money = moneyByRating(rated, amount, rule);
  const euro = (language: "it" | "en") => formatEuro(euros(amount), language);
  return {
    plan: {
      title: {
        it: `Contributi per punteggio: ${euro("it")} ${methods[rule.method].it}, in un nuovo foglio`,
        en: `Contributions by score: ${euro("en")} ${methods[rule.method].en}, on a new sheet`,
      },
      writes: [
        {
          sheet: ratingSheet,
          create: true,
          cells: cellsOf(evaluation, weights, rated, money, amount, rule),
        },
      ],
    },
    trouble: money.type === "notComputable" ? money.because : null,
  };
}

function cellsOf(
  evaluation: Table,
  weights: CriteriaWeights,
  rated: readonly RatedProposal[],
  money: RatedMoney | NotComputable,
  amount: Cents,
  rule: RatingRule,
) {
  const draft = sheetDraft();
  const count = weights.list.length;
  const at = {
    score: firstPoints + count,
    requested: firstPoints + count + 1,
    assigned: firstPoints + count + 2,
    note: firstPoints + count + 3,
  };
  draft.put(0, 0, `${OWN_MARK}Contributi per punteggio: ${formatEuro(euros(amount), "it")}`, "title");
  draft.put(1, 0, `Metodo: ${ruleText(rule)} (${ratingSource})`, "note");
  draft.put(2, 0, `Pesi: ${weights.source}`, "note");
  if (money.type === "notComputable")
    draft.put(3, 0, `Contributi ${notComputableText}: ${money.because.it}`, "note");
  draft.put(weightRow, firstPoints - 1, "Peso", "total");
  draft.header(headerRow, [
    "Posto",
    "Ente capofila",
    "Proposta",
    ...weights.list.map(({ criterion }) => criterion.label),
    "Punteggio pesato",
    "Contributo richiesto (€)",
    "Contributo assegnato (€)",
    "Note e provenienza",
  ]);
  for (const [index, { weight }] of weights.list.entries())
    draft.put(weightRow, firstPoints + index, Number(toText(weight)), "total", percentFormat);
  for (const [index, entry] of rated.entries()) {
    const row = headerRow + 1 + index;
    draft.put(row, 0, entry.place ?? "", "plain", "0");
    draft.put(row, 1, entry.lead);
    draft.put(row, 2, entry.name);
    scores(draft, row, evaluation.sheet, entry, at.score);
    const part = money.type === "money" ? money.parts[index] : undefined;
    if (entry.request) draft.refer(row, at.requested, entry.request.sheet, entry.request.figure, euroFormat);
    if (part) draft.put(row, at.assigned, Number(centsText(part.assigned)), "plain", euroFormat);
    draft.put(row, at.note, noteOf(entry, part?.note ?? null), "note");
  }
  const totalRow = headerRow + 1 + rated.length;
  draft.put(totalRow, 2, "Totale", "total");
  const sum = (column: number) =>
    draft.formula(
      totalRow,
      column,
      `=SUM(${cellName(headerRow + 1, column)}:${cellName(totalRow - 1, column)})`,
      "total",
      euroFormat,
    );
  if (rated.every(({ requested }) => requested.outcome.type === "value")) sum(at.requested);
  if (money.type === "money") {
    sum(at.assigned);
    draft.put(totalRow + 1, 2, "Non assegnato", "plain");
    draft.put(totalRow + 1, at.assigned, Number(centsText(money.left)), "plain", euroFormat);
  }
  return draft.cells;
}

function scores(draft: SheetDraft, row: number, sheet: string, entry: RatedProposal, column: number): void {
  for (const [index, figure] of entry.points.entries())
    if (figure) draft.refer(row, firstPoints + index, sheet, figure, "General");
  if (!("score" in entry.rating)) return;
  const area = (at: number) => `${cellName(at, firstPoints)}:${cellName(at, column - 1)}`;
  draft.formula(row, column, `=SUMPRODUCT(${area(row)},${anchored(area(weightRow))})`, "plain", "0.00##");
}

function noteOf({ rating, requested }: RatedProposal, note: Bilingual | null): string {
  const failed = [
    "score" in rating ? null : rating.because,
    requested.outcome.type === "value" ? null : requested.outcome.because,
  ].flatMap((because) => (because ? [`${notComputableText}: ${because.it}`] : []));
  return [...failed, note?.it ?? "", cellsText([requested.numerator])]
    .filter((text) => text !== "")
    .join("; ");
}
