/** Rows of the 2012 register (PLAN-MI-2012, ch. 5): the number that begins an action, and rows that slipped by a column. */
import type { RowAccess } from "./table-access.ts";

/** "1.", "12)", "1.a", "1.b - bis", "5a)": a bare number before a word is a count, not the number of an action. */
const numbered = /^\s*(\d{1,2})(?:\s*[.)]?([a-z])(\s*-?\s*(?:bis|ter))?(?=[\s.)]|$)|\s*[.)])/i;

/** "5.b Adesione ..." is "5.b", "1.a bis" keeps its "bis"; null when the text begins with no number. */
export function actionNumber(text: string): string | null {
  const [, number, letter, again = ""] = numbered.exec(text) ?? [];
  if (number === undefined) return null;
  if (letter === undefined) return number;
  const suffix = again.replace(/[\s-]+/g, "").toLowerCase();
  return `${number}.${letter.toLowerCase()}${suffix === "" ? "" : ` ${suffix}`}`;
}

/** The number in its own column, else the one that the action's text begins with. */
export function numberOf(row: RowAccess): string | null {
  const own = row.text("number").trim();
  return own === "" ? actionNumber(row.text("action")) : own.replace(/[.)]\s*$/, "").toLowerCase();
}

/** A numbered action in the column of macro-actions: the row begins one column too far left. */
export function isShifted(row: RowAccess): boolean {
  return actionNumber(row.text("macroAction")) !== null;
}
