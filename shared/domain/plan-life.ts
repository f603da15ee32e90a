/**
 * When money of a programme may move: the half-years in which its plans run, from the first day of the first to the last day of the last.
 * A sheet does not say its programme; the life that holds most of its days is taken as the sheet's own.
 */
import { type Programme, programmes } from "../acts/programmes.ts";

export interface Life {
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly programmes: readonly Programme[];
}

function firstDay(halfYear: string): string {
  return `${halfYear.slice(0, 4)}-${halfYear.endsWith("S1") ? "01-01" : "07-01"}`;
}

function lastDay(halfYear: string): string {
  return `${halfYear.slice(0, 4)}-${halfYear.endsWith("S1") ? "06-30" : "12-31"}`;
}

/** Programmes with the same half-years share a life: days alone cannot tell them apart. */
export function lives(of: readonly Programme[] = programmes): Life[] {
  const found = new Map<string, Life>();
  for (const programme of of) {
    const [from, to] = [firstDay(programme.from), lastDay(programme.to)];
    const known = found.get(`${from} ${to}`);
    found.set(`${from} ${to}`, { from, to, programmes: [...(known?.programmes ?? []), programme] });
  }
  return [...found.values()];
}

export function within(day: string, life: Life): boolean {
  return life.from <= day && day <= life.to;
}

/** The one life that holds more than half of the days and more than any other; null when the days do not settle it. */
export function lifeOf(days: readonly string[], among: readonly Life[] = lives()): Life | null {
  const ranked = among
    .map((life) => ({ life, held: days.filter((day) => within(day, life)).length }))
    .sort((a, b) => b.held - a.held);
  const [best, next] = ranked;
  if (!best || best.held * 2 <= days.length) return null;
  return next && next.held === best.held ? null : best.life;
}
