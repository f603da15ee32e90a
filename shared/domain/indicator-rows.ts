/** Typed rows of a sheet of indicators. Empty, "not applicable" and unreadable are three answers; none is zero. */
import type { MonitoringIndicator } from "../acts/act.ts";
import { decimal, zero } from "../kit/decimal.ts";
import { shift } from "../kit/italian-number.ts";
import { plainWords } from "../kit/text.ts";
import { type HourType, hourTypeIn, type IndicatorSetKind, indicatorSets } from "./indicator-sets.ts";
import type { Reading, Table } from "./table.ts";
import { dataRows, type Figured, type RowAccess } from "./table-access.ts";

export type Side = Figured | "missing" | "notApplicable" | "unreadable";

export interface IndicatorRow {
  readonly row: RowAccess;
  readonly indicator: MonitoringIndicator | null;
  /** What part of the indicator the row is about, as written; empty for the whole. */
  readonly part: string;
  readonly hourType: HourType | null;
  readonly numerator: Side;
  readonly denominator: Side;
  readonly value: Side;
}

export function isFigure(side: Side): side is Figured {
  return typeof side !== "string";
}

/** Counts and amounts are what they are: only the printed digits of a ratio stand for more than themselves. */
function exact(side: Side): Side {
  return isFigure(side) ? { ...side, step: zero } : side;
}

/** "n.d." and a dash say that the figure is missing; "n.a." that the question does not arise. */
function sideOf(row: RowAccess, field: string): Side {
  const reading: Reading | null = row.reading(field);
  if (reading === null || reading.type === "empty") return "missing";
  if (reading.type === "text") {
    const words = plainWords(reading.text);
    if (/^(n a|na|non applicabil[ei]|non pertinente)$/.test(words)) return "notApplicable";
    return /^(n d|nd|n p|np|)$|^non (disponibile|calcolabile|rilevat[oa]|pervenut[oa])$/.test(words)
      ? "missing"
      : "unreadable";
  }
  return row.number(field) ?? "unreadable";
}

const memberTypes = [
  /\b(pubblic|enti? local|comun|ambit|piani? di zona)/,
  /\b(datorial|categoria)/,
  /\b(sindacal|oo ss)/,
  /\b(terzo settore|no ?profit|non profit|cooperativ|associazion[ei] di (volontariato|promozione))/,
  /\b(impres[ae]|aziend[ae]|soggetti profit)/,
  /\baltr[oi]\b/,
];

/** How many types of member or of hours a text names. */
function partsNamed(text: string, indicator: MonitoringIndicator): number {
  const words = plainWords(text);
  if (indicator.breakdown.includes("hourType")) return hourTypeIn(text) === null ? 0 : 1;
  if (!indicator.breakdown.includes("memberType")) return 0;
  return memberTypes.filter((pattern) => pattern.test(words)).length;
}

/** A line that names no indicator but a type of member or of hours details the indicator above it. */
function isPartOf(text: string, indicator: MonitoringIndicator): boolean {
  return partsNamed(text, indicator) > 0;
}

export function indicatorRows(table: Table): IndicatorRow[] {
  const kind = table.kind as IndicatorSetKind;
  let above: MonitoringIndicator | null = null;
  return dataRows(table).map((row) => {
    const label = row.text("indicator");
    const detail = row.text("breakdown");
    const parted: MonitoringIndicator | null =
      above !== null && above.breakdown.length > 0 && isPartOf(label || detail, above) ? above : null;
    const own = label === "" ? null : (indicatorSets.find(label, kind)?.indicator ?? null);
    // "Enti pubblici" repeats words of indicator 2: below indicator 2 it is one of its parts.
    const short = own !== null && own === parted && plainWords(label).split(" ").length <= 4;
    const indicator = own ?? parted;
    const part = detail || (own === null || short ? label : partIn(label, own));
    if (own !== null && !short) above = own;
    const value = sideOf(row, "value");
    return {
      row,
      indicator,
      part: indicator === null ? "" : part,
      hourType: hourTypeIn(part),
      numerator: exact(sideOf(row, "numerator")),
      denominator: exact(sideOf(row, "denominator")),
      value: indicator?.denominator === null ? exact(value) : value,
    };
  });
}

/** "Ore erogate / previste - formazione" is about one type; a label with all types, or none, about the whole. */
function partIn(label: string, indicator: MonitoringIndicator): string {
  return partsNamed(label, indicator) === 1 ? label : "";
}

/** From here a ratio without a percent sign holds points: 45 is 45 %. */
const pointsFrom = 1.5;

/** The value of a ratio as a fraction; counts as they are. */
export function asFraction(figure: Figured): Figured {
  if (Math.abs(Number(figure.value.digits) / 10 ** figure.value.scale) <= pointsFrom) return figure;
  return { ...figure, value: shift(figure.value, -2), step: shift(figure.step, -2) };
}

export const whole = decimal("1");
