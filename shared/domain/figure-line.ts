/** One line of the consolidated table as data, and the words and terms that several lines share. */
import type { Bilingual } from "../kit/finding.ts";
import type { Kind, Table } from "./table.ts";
import type { Figured, RowAccess } from "./table-access.ts";

/** A signed sum of fields over the data rows; "rows" counts them. */
export interface Term {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  readonly label: Bilingual;
  /** How a cell is read that may say its figure in words; without it only a number counts. */
  readonly read?: (row: RowAccess, field: string) => Figured | null;
}

export interface LineLayout {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Bilingual;
  readonly numerator: Term;
  readonly denominator: Term | null;
  readonly unit: "euro" | "count" | "percent";
  readonly base: Bilingual | null;
  readonly source: string;
  /** The rows that count, where not all data rows do, or why nobody knows; none of them means that the table does not say. */
  readonly rows?: (table: Table) => readonly RowAccess[] | { readonly because: Bilingual };
}

export const text = (it: string, en: string): Bilingual => ({ it, en });
export const term = (field: string, it: string, en: string): Term => ({ plus: [field], label: text(it, en) });

export const allSources = text(
  "tutte le fonti (contributo e cofinanziamento)",
  "all sources (contribution and cofinancing)",
);
export const contribution = text("quota di contributo", "contribution part");
export const liquidatedContribution = term(
  "liquidatedContribution",
  "Risorse liquidate (quota contributo)",
  "Liquidated (contribution part)",
);
export const disbursed = term("disbursed", "Risorse erogate", "Disbursed");

export const sum = (
  id: string,
  kind: Kind,
  numerator: Term,
  unit: "euro" | "count",
  source: string,
  base: Bilingual | null = null,
): LineLayout => ({ id, kind, label: numerator.label, numerator, denominator: null, unit, base, source });

export const ratio = (
  id: string,
  kind: Kind,
  label: Bilingual,
  numerator: Term,
  denominator: Term,
  source: string,
  base: Bilingual | null,
): LineLayout => ({ id, kind, label, numerator, denominator, unit: "percent", base, source });

export const chapter4 = "PLAN-MI-2017, cap. 4";
export const projectIndicators = "PLAN-MI-2017, par. 5.1 b";
