/** The numerator or denominator of an indicator: its value or why there is none, where it was counted or typed, on what base. */
import { type QuantityId, quantities } from "../acts/quantities.ts";
import { sum } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { Term } from "../kit/ratio.ts";
import { type Derivation, figureOrigin, isDerived, unreadable } from "./derived-quantity.ts";
import { type IndicatorRow, isFigure, type Side } from "./indicator-rows.ts";
import type { LocalOrigin } from "./measure.ts";
import type { Table } from "./table.ts";

export interface IndicatorTerm {
  readonly quantity: QuantityId;
  readonly value: Term;
  /** "derived": counted on the plan's sheets; "typed": read from a sheet of indicators. */
  readonly origin: "derived" | "typed" | "none";
  readonly sheets: readonly string[];
  /** The cells, whose values add up to the value. */
  readonly origins: readonly LocalOrigin[];
  readonly base: Bilingual;
  readonly bound: "exact" | "atLeast" | "indicative";
  readonly note: Bilingual | null;
  /** Why there is no value, where it is more than a figure that nobody wrote. */
  readonly because: Bilingual | null;
}

export interface TypedLine {
  readonly table: Table;
  readonly row: IndicatorRow;
}

const nowhere: Bilingual = { it: "dato non presente nella cartella", en: "figure not in the workbook" };
const assessment: Bilingual = {
  it: "è una valutazione, non un conteggio: va scritta da chi la esprime",
  en: "an assessment, not a count: to be written by who gives it",
};

export function isAssessment(quantity: QuantityId): boolean {
  return quantities[quantity].unit === "assessment";
}

export function noTerm(quantity: QuantityId): IndicatorTerm {
  return {
    quantity,
    value: isAssessment(quantity) ? "notApplicable" : null,
    origin: "none",
    sheets: [],
    origins: [],
    base: nowhere,
    bound: "exact",
    note: null,
    because: isAssessment(quantity) ? assessment : null,
  };
}

export function derivedTerm(derivation: Derivation): IndicatorTerm {
  const { quantity, sheets, base } = derivation;
  const term: IndicatorTerm = { ...noTerm(quantity), origin: "derived", sheets, base };
  if (!isDerived(derivation)) return { ...term, because: derivation.because };
  const { value, origins, bound, note } = derivation;
  return { ...term, value, origins, bound, note };
}

/** A count stands in the column of values or of numerators. */
export function sideOf({ row }: TypedLine, field: "numerator" | "denominator"): Side {
  const count = field === "numerator" && row.indicator?.denominator === null && !isFigure(row.numerator);
  return count && row.value !== "missing" ? row.value : row[field];
}

/** Null where nothing is typed. */
export function typedTerm(
  line: TypedLine,
  quantity: QuantityId,
  field: "numerator" | "denominator",
): IndicatorTerm | null {
  const side = sideOf(line, field);
  if (side === "missing") return null;
  const { sheet } = line.table;
  const term: IndicatorTerm = {
    ...noTerm(quantity),
    origin: "typed",
    sheets: [sheet],
    base: { it: `Dato scritto in «${sheet}»`, en: `Typed in "${sheet}"` },
    because: null,
  };
  if (side === "notApplicable") return { ...term, value: side };
  if (isFigure(side)) return { ...term, value: side.value, origins: [figureOrigin(sheet, side)] };
  const filled = field === "numerator" && line.row.numerator === "missing" ? "value" : field;
  return { ...term, value: null, because: unreadable(sheet, line.row.row.cell(filled) ?? "?") };
}

/** One line, or several on one sheet (their own finding speaks); on two sheets nobody knows which one counts. */
export function typedOnce(
  lines: readonly TypedLine[],
  quantity: QuantityId,
  field: "numerator" | "denominator",
): IndicatorTerm | null {
  const terms = lines.flatMap((line) => typedTerm(line, quantity, field) ?? []);
  const [first] = terms;
  const sheets = [...new Set(terms.flatMap((term) => term.sheets))];
  if (!first || sheets.length < 2) return first ?? null;
  const places = sheets.map((sheet) => `«${sheet}»`).join(", ");
  return {
    ...noTerm(quantity),
    origin: "typed",
    sheets,
    because: {
      it: `lo stesso indicatore è in più fogli (${places}): non si sa quale vale`,
      en: `the indicator is on several sheets (${places}): nobody knows which one counts`,
    },
  };
}

/** Lines of a breakdown make the whole where it has no line of its own: all of them, or none. */
export function typedWhole(
  lines: readonly TypedLine[],
  quantity: QuantityId,
  field: "numerator" | "denominator",
): IndicatorTerm | null {
  const [first] = lines;
  if (new Set(lines.map(({ table }) => table.sheet)).size > 1) return typedOnce(lines, quantity, field);
  const terms = lines.map((line) => typedTerm(line, quantity, field));
  const known = terms.filter((term) => term !== null);
  if (!first || known.length < terms.length) return null;
  const failed = known.find(({ value }) => value === null);
  if (failed) return failed;
  const figures = known.filter(({ value }) => value !== "notApplicable");
  const [one] = known;
  if (!one || figures.length === 0) return one ?? null;
  return {
    ...one,
    value: sum(figures.flatMap(({ value }) => (value === null || value === "notApplicable" ? [] : [value]))),
    origins: figures.flatMap(({ origins }) => origins),
    base: {
      it: `Somma delle righe di dettaglio in «${first.table.sheet}»`,
      en: `Sum of the lines of the breakdown in "${first.table.sheet}"`,
    },
  };
}

/** An exact count goes before what is typed, what is typed before a part or something near, and that before a reason why there is none. */
export function better(
  derivations: readonly Derivation[],
  typed: IndicatorTerm | null,
): IndicatorTerm | null {
  const values = derivations.filter(isDerived);
  const exact = values.find(({ bound }) => bound === "exact");
  if (exact) return derivedTerm(exact);
  if (typed && typed.value !== null) return typed;
  const partial = values.find(({ bound }) => bound === "atLeast") ?? values[0];
  if (partial) return derivedTerm(partial);
  if (typed) return typed;
  const [unread] = derivations;
  return unread ? derivedTerm(unread) : null;
}
