/** One indicator or criterion worked out by hand on sheets as an officer keeps them. */
import type { Plain } from "../../sheets/grid-of.ts";

export type Rows = readonly (readonly Plain[])[];
/** Sheets of one workbook by name. */
export type Sheets = Readonly<Record<string, Rows>>;

export interface Side {
  /** Null: there is none; "n.a.": the question does not arise. */
  readonly value: string | null;
  /** "Azioni!A2 A4; Progetti!A2": the cells that add up to the value. */
  readonly cells: string;
  /** Words of the base. */
  readonly base: RegExp;
}

export interface IndicatorCase {
  /** Of the act's file. */
  readonly id: string;
  readonly about: string;
  readonly sheets: Sheets;
  /** The half-year asked for; left out: the one that the titles name, if they name one. */
  readonly period?: string;
  /** Label of a line of the breakdown; left out: the whole. */
  readonly part?: string;
  readonly numerator: Side;
  /** Null for a plain count. */
  readonly denominator: Side | null;
  /** Six decimals for a ratio, or words of the reason why there is none. */
  readonly value: string | RegExp;
  readonly unit: string;
  /** Named by the titles of the sheets behind it; null: not stated. */
  readonly of: string | null;
  readonly source: string;
  /** Words of a note, where the figure has one. */
  readonly note?: RegExp;
}

export function side(value: string | null, cells: string, base: RegExp): Side {
  return { value, cells, base };
}

/** A side that nobody wrote and no sheet shows. */
export const absent = side(null, "", /non presente nella cartella/);
