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

/**
 * All actions that one cell numbers: "1. Filiera ... 1.a Tavolo ... 1.a bis Tavolo ..." is 1, 1.a and 1.a bis.
 * Further ones carry the number that the text begins with and a letter, and begin a sentence: a reference to another action does not.
 */
export function actionNumbers(text: string): string[] {
  const first = actionNumber(text);
  if (first === null) return [];
  const lettered = new RegExp(
    String.raw`(?<!azion[ei]|attivit[aà]|punt[oi]|vedi)\s(${Number.parseInt(first, 10)}\.?[a-z](?:\s*-?\s*(?:bis|ter))?)(?=[.)]?\s+\p{Lu})`,
    "gu",
  );
  const further = [...text.matchAll(lettered)].flatMap(([, number = ""]) => actionNumber(number) ?? []);
  return [first, ...further];
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
