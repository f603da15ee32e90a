/** Computations that need something from the officer: what was typed so far, and the plan once it suffices. Pure. */
import { type NamedCriterion, printedWeights, typedWeights } from "../../shared/domain/evaluation-weights.ts";
import { typedInstalments } from "../../shared/domain/instalment-plan.ts";
import { unknownPlan } from "../../shared/domain/plan-context.ts";
import type { RatingRule } from "../../shared/domain/rated-proposals.ts";
import type { Shortfall } from "../../shared/domain/roll-down.ts";
import { tablesOf } from "../../shared/domain/table-access.ts";
import { typedAmount } from "../../shared/kit/amount.ts";
import { canonicalText, type Decimal, multiply } from "../../shared/kit/decimal.ts";
import type { Bilingual } from "../../shared/kit/finding.ts";
import { readItalianDate } from "../../shared/kit/italian-date.ts";
import type { WorkbookReading } from "../../shared/sheets/engine.ts";
import type { WritePlan } from "../../shared/sheets/write-plan.ts";
import { allocationWish } from "./allocation-plan.ts";
import type { Engine } from "./engine.ts";

/** All as typed or chosen; nothing has a default. */
export interface AskedInput {
  /** To be allocated among the territories. */
  readonly amount: string;
  /** Of the carry-over. */
  readonly day: string;
  /** Of the instalments, with their conditions. */
  readonly shares: string;
  /** To be assigned by rating. */
  readonly money: string;
  /** Percentages by criterion; a criterion that is not here has what its heading prints. */
  readonly weights: Readonly<Record<string, string>>;
  readonly method: RatingRule["method"] | null;
  readonly shortfall: Shortfall | null;
}

export const nothingAsked: AskedInput = {
  amount: "",
  day: "",
  shares: "",
  money: "",
  weights: {},
  method: null,
  shortfall: null,
};

export const askedIds = ["allocation", "carryOver", "instalments", "rating"] as const;
export type AskedId = (typeof askedIds)[number];

export interface AskedFrom {
  readonly reading: WorkbookReading | null;
  readonly sheet: string | null;
  readonly asked: AskedInput;
}

export type CarryOverWish =
  /** The sheet has no one table of earlier plans. */
  | { readonly type: "none" }
  | { readonly type: "dayMissing" }
  | { readonly type: "dayUnreadable" }
  | { readonly type: "plan"; readonly plan: WritePlan };

export function carryOverWish({ reading, sheet, asked }: AskedFrom, engine: Engine): CarryOverWish {
  const own = reading?.sheets.find((entry) => entry.sheet === sheet);
  const [table, ...others] = tablesOf(own?.tables ?? [], "carryOver");
  if (!table || others.length > 0) return { type: "none" };
  if (asked.day.trim() === "") return { type: "dayMissing" };
  const day = readItalianDate(asked.day);
  return day === null ? { type: "dayUnreadable" } : { type: "plan", plan: engine.planCarryOver(table, day) };
}

export type InstalmentsWish =
  /** The sheet has no one table of projects with assigned contributions. */
  | { readonly type: "none" }
  | { readonly type: "sharesMissing" }
  | { readonly type: "notComputable"; readonly because: Bilingual }
  /** `statedBy`: the act that lays the instalments down; null when they were typed. */
  | { readonly type: "plan"; readonly plan: WritePlan; readonly statedBy: string | null };

export function instalmentsWish({ reading, sheet, asked }: AskedFrom, engine: Engine): InstalmentsWish {
  if (!reading || sheet === null || !engine.instalmentProjects(reading, sheet)) return { type: "none" };
  const own = reading.sheets.find((entry) => entry.sheet === sheet);
  const stated = engine.statedInstalments(own?.context ?? unknownPlan);
  const isStated = "list" in stated;
  if (!isStated && asked.shares.trim() === "") return { type: "sharesMissing" };
  const given = isStated ? stated : typedInstalments(asked.shares);
  if ("because" in given) return { type: "notComputable", because: given.because };
  const plan = engine.planInstalments(reading, sheet, given);
  return plan ? { type: "plan", plan, statedBy: isStated ? stated.source : null } : { type: "none" };
}

export type RatingGap = "money" | "method" | "shortfall" | "weights";

export type RatingWish =
  /** The sheet has no one evaluation that shows its criteria. */
  | { readonly type: "none" }
  | {
      readonly type: "form";
      /** Each with its percentage as shown in its field. */
      readonly criteria: readonly { readonly criterion: NamedCriterion; readonly percent: string }[];
      readonly missing: readonly RatingGap[];
      readonly moneyUnreadable: boolean;
      /** What is wrong with the weights, or why no money is assigned. */
      readonly because: Bilingual | null;
      readonly plan: WritePlan | null;
    };

export function ratingWish({ reading, sheet, asked }: AskedFrom, engine: Engine): RatingWish {
  const tables = reading && sheet !== null ? engine.ratingTables(reading, sheet) : null;
  if (!tables) return { type: "none" };
  const { evaluation } = tables;
  const criteria = tables.criteria.map((criterion) => ({
    criterion,
    percent: asked.weights[criterion.label] ?? (criterion.weight ? percentText(criterion.weight) : ""),
  }));
  const blank = criteria.some(({ percent }) => percent.trim() === "");
  const untouched = criteria.every(({ criterion }) => asked.weights[criterion.label] === undefined);
  const weights = blank
    ? null
    : untouched
      ? printedWeights(evaluation)
      : typedWeights(
          evaluation,
          criteria.map(({ criterion, percent }) => ({ name: criterion.label, percent })),
        );
  const amount = typedAmount(asked.money);
  const rule = ruleOf(asked);
  const missing: RatingGap[] = [
    ...(asked.money.trim() === "" ? (["money"] as const) : []),
    ...(asked.method === null ? (["method"] as const) : []),
    ...(asked.method === "rank" && asked.shortfall === null ? (["shortfall"] as const) : []),
    ...(blank ? (["weights"] as const) : []),
  ];
  const form = {
    type: "form",
    criteria,
    missing,
    moneyUnreadable: amount === null && asked.money.trim() !== "",
  } as const;
  if (weights?.type === "notComputable") return { ...form, because: weights.because, plan: null };
  if (!weights || amount === null || !rule) return { ...form, because: null, plan: null };
  const { plan, trouble } = engine.planRating(tables, weights, amount, rule);
  return { ...form, because: trouble, plan };
}

const hundred: Decimal = { digits: 100n, scale: 0 };

/** "33,5" of 0.335, as an officer would type it. */
function percentText(share: Decimal): string {
  return canonicalText(multiply(share, hundred)).replace(".", ",");
}

function ruleOf({ method, shortfall }: AskedInput): RatingRule | null {
  if (method === "score") return { method };
  return method === "rank" && shortfall !== null ? { method, shortfall } : null;
}

export interface AskedPlan {
  readonly id: AskedId;
  /** Null while something is missing. */
  readonly plan: WritePlan | null;
}

/** The computations that this sheet can ask for, in a fixed order. */
export function askedPlans(from: AskedFrom, engine: Engine): AskedPlan[] {
  const allocation = allocationWish(from.reading, from.sheet, from.asked.amount, engine);
  const wishes = {
    allocation,
    carryOver: carryOverWish(from, engine),
    instalments: instalmentsWish(from, engine),
    rating: ratingWish(from, engine),
  };
  return askedIds.flatMap((id) => {
    const wish = wishes[id];
    return wish.type === "none" ? [] : [{ id, plan: "plan" in wish ? wish.plan : null }];
  });
}
