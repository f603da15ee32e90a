/** Schemas of what every value of an act carries, and the two ways in which an act can hold a parameter. */
import * as z from "zod";
import { Bilingual } from "../kit/finding.ts";
import { hands, type Source } from "../kit/source.ts";

export const SourceSchema = z
  .strictObject({ document: z.string().min(1), place: z.string().min(1), hand: z.enum(hands) })
  .readonly();

/** An exact decimal of the kit: shares are fractions, amounts are euro. */
export const DecimalValue = z.strictObject({ digits: z.bigint(), scale: z.int().nonnegative() }).readonly();

/** A calendar day as text: "2019-01-15". Compared as text, never through a clock. */
export const IsoDate = z.iso.date();

export interface Stated<T> {
  readonly status: "stated";
  readonly value: T;
  readonly source: Source;
  /** Where the printed words leave a doubt or the value is our reading of them. */
  readonly note?: Bilingual;
}

/** The matter is the act's own, but no document says the value: it is never filled in by us. */
export interface Open {
  readonly status: "open";
  /** The place that one would expect to state it, or that mentions it without a figure. */
  readonly source: Source;
  readonly note: Bilingual;
}

export type Parameter<T> = Stated<T> | Open;

/** A parameter of an act: stated with its source, or open with the source of its openness. */
export function parameter<T extends z.ZodType>(value: T) {
  return z
    .discriminatedUnion("status", [
      z.strictObject({
        status: z.literal("stated"),
        value,
        source: SourceSchema,
        note: Bilingual.optional(),
      }),
      z.strictObject({ status: z.literal("open"), source: SourceSchema, note: Bilingual }),
    ])
    .readonly()
    .optional();
}

export function stated<T>(value: T, source: Source, note?: Bilingual): Stated<T> {
  return note ? { status: "stated", value, source, note } : { status: "stated", value, source };
}

export function open(source: Source, it: string, en: string): Open {
  return { status: "open", source, note: { it, en } };
}
