/**
 * The half-year calendar of monitoring (LG-2014; PLAN-MI-2017, 5.1): windows, due days, lateness, and which act a day falls in.
 * Days are ISO texts ("2018-01-31"); there is no clock here: "today" is always an argument.
 */
import type { Act } from "../acts/act.ts";
import { acts as knownActs, parameterFor } from "../acts/catalogue.ts";
import type { HalfYear } from "../kit/period.ts";
import type { Source } from "../kit/source.ts";

export interface MonitoringWindow {
  readonly period: HalfYear;
  /** First and last day reported on. */
  readonly from: string;
  readonly to: string;
  /** Last day on which the report is in time. */
  readonly due: string;
}

const two = (value: number) => String(value).padStart(2, "0");

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function lastDayOf(year: number, month: number): string {
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${two(month)}-${days}`;
}

/** Days since 1 March of year 0, for differences only. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const y = month > 2 ? year : year - 1;
  const shifted = (month + 9) % 12;
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The window of a half-year: due at the end of the first due month after it ("entro la fine dei mesi di Gennaio e di Luglio").
 * That January reports July to December is our reading: no document says it.
 */
export function monitoringWindow(period: HalfYear, dueMonths: readonly number[]): MonitoringWindow {
  const year = Number(period.slice(0, 4));
  const second = period.endsWith("S2");
  const end = second ? 12 : 6;
  const months = [...dueMonths].sort((a, b) => a - b);
  const later = months.find((month) => month > end);
  const [first] = months;
  if (first === undefined) throw new RangeError("an act without due months has no windows");
  const due = later === undefined ? lastDayOf(year + 1, first) : lastDayOf(year, later);
  return { period, from: `${year}-${second ? "07-01" : "01-01"}`, to: lastDayOf(year, end), due };
}

export interface MonitoringDue extends MonitoringWindow {
  readonly source: Source;
  /** The programme itself states the months; false: it leaves them open, and those of the one act that states them are used. */
  readonly stated: boolean;
}

/**
 * When the monitoring of a half-year is due from a territory. Null where the programme does not govern the matter, and where it
 * leaves it open and no act, or more than one, states the months.
 */
export function monitoringDue(
  programme: string,
  territory: string,
  period: HalfYear,
  among: readonly Act[] = knownActs,
): MonitoringDue | null {
  const own = parameterFor({ programme, territory }, "monitoringDueMonths", among);
  if (own.status === "stated") {
    return { ...monitoringWindow(period, own.value), source: own.source, stated: true };
  }
  if (own.status !== "open") return null;
  const others = among.flatMap(({ parameters: { monitoringDueMonths: due } }) =>
    due?.status === "stated" ? [due] : [],
  );
  const [only, ...more] = others;
  if (!only || more.length > 0) return null;
  return { ...monitoringWindow(period, only.value), source: only.source, stated: false };
}

export interface Lateness {
  /** "early": before the half-year is over; its figures cannot be complete. */
  readonly state: "early" | "inTime" | "late";
  /** Days after the due day; zero unless late. */
  readonly daysLate: number;
}

/** How a day of sending stands against a window. */
export function lateness(day: string, window: MonitoringWindow): Lateness {
  if (day <= window.to) return { state: "early", daysLate: 0 };
  const days = daysBetween(window.due, day);
  return days > 0 ? { state: "late", daysLate: days } : { state: "inTime", daysLate: 0 };
}

/**
 * How a sheet stands whose versions came on these days: by the first that could be complete, for a correction sent after the due day
 * makes no report late. Null without any.
 */
export function latenessOfVersions(days: readonly string[], window: MonitoringWindow): Lateness | null {
  const sorted = [...days].sort();
  const counted = sorted.find((day) => day > window.to) ?? sorted[0];
  return counted === undefined ? null : lateness(counted, window);
}

/** Programme acts in force on a day; calls and local acts are chosen by programme, never by day. */
export function programmeActsOn(day: string, acts: readonly Act[]): Act[] {
  return acts.filter(
    ({ role, validity }) =>
      role === "programme" &&
      (validity.from === null || validity.from.value <= day) &&
      (validity.to === null || day < validity.to.value),
  );
}

/** True when no programme act of the documents covers the day. */
export function outsideEveryAct(day: string, acts: readonly Act[]): boolean {
  return programmeActsOn(day, acts).length === 0;
}

/** The last day on which something may still happen under an act: its latest deadline with a day, with its source. */
export function programmeEnd(act: Act): { day: string; source: Act["deadlines"][number]["source"] } | null {
  const ends = act.deadlines.flatMap(({ id, due, source }) =>
    due.kind === "day" && id.endsWith("-end") ? [{ day: due.date, source }] : [],
  );
  return ends.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}
