/**
 * The regional picture: sums of numerators and denominators over territories, never averages of ratios,
 * computed from the rows, never from a printed total. Every quantity knows the cells it was summed from.
 */

import * as z from "zod";
import { ProgrammeId } from "../acts/programmes.ts";
import { TerritoryCode } from "../acts/registry.ts";
import { Bilingual } from "../kit/finding.ts";
import { HalfYear } from "../kit/period.ts";
import { Outcome } from "../kit/ratio.ts";
import { DecimalText, Kind } from "./table.ts";

/** Where a figure comes from: one cell of one submitted sheet. */
export const Origin = z.object({
  territory: TerritoryCode,
  submission: z.string(),
  sheet: z.string(),
  cell: z.string(),
  value: DecimalText,
});
export type Origin = z.infer<typeof Origin>;

export const Quantity = z.object({ value: DecimalText, origins: z.array(Origin) });
export type Quantity = z.infer<typeof Quantity>;

/** A sum, or the reason why there is none. */
export type Summed = Quantity | { readonly because: Bilingual };

/** One figure at one level: a plain sum (denominator null) or a ratio of two sums. */
export const Figure = z.object({
  numerator: Quantity,
  denominator: Quantity.nullable(),
  outcome: Outcome,
});
export type Figure = z.infer<typeof Figure>;

/** One line of the consolidated table. */
export const FigureLine = z.object({
  /** e.g. "assigned", "liquidatedOverResources". */
  id: z.string(),
  kind: Kind,
  label: Bilingual,
  numeratorLabel: Bilingual,
  denominatorLabel: Bilingual.nullable(),
  /** "euro" and "count" for sums, "percent" for ratios. */
  unit: z.enum(["euro", "count", "percent"]),
  /** On which money the figure stands (contribution part, all sources ...); null for counts. */
  base: Bilingual.nullable(),
  source: z.string(),
  region: Figure,
  territories: z.array(z.object({ territory: TerritoryCode, figure: Figure })),
});
export type FigureLine = z.infer<typeof FigureLine>;

/** Liquidated / total resources of one project, for finance: never without numerator, denominator and base. */
export const ProjectRatio = z.object({
  territory: TerritoryCode,
  project: z.string(),
  figure: Figure,
  base: Bilingual,
});
export type ProjectRatio = z.infer<typeof ProjectRatio>;

/** A printed total that the rows do not give. */
export const PrintedDifference = z.object({
  origin: Origin,
  header: z.string(),
  computed: DecimalText,
  difference: DecimalText,
});
export type PrintedDifference = z.infer<typeof PrintedDifference>;

export const Arrival = z.object({
  territory: TerritoryCode,
  kind: Kind,
  submission: z.string(),
  revision: z.number().int(),
  sheet: z.string(),
  workbook: z.string(),
  receivedAt: z.iso.datetime(),
  approver: z.string(),
});
export type Arrival = z.infer<typeof Arrival>;

export const Consolidation = z.object({
  programme: ProgrammeId,
  period: HalfYear,
  arrivals: z.array(Arrival),
  lines: z.array(FigureLine),
  liquidation: z.array(ProjectRatio),
  differences: z.array(PrintedDifference),
});
export type Consolidation = z.infer<typeof Consolidation>;
