/** Which rows of a table are totals: by their label, by their place, and by what the other rows look like. */
import type { RowRole } from "../domain/table.ts";
import { plainWords } from "../kit/text.ts";

export type BodyRole = RowRole;

interface Role {
  readonly row: number;
  readonly role: BodyRole;
}

/** "Somma Lombardo" is a town: "somma" says total only alone or before what is summed. */
const totalLabel =
  /^(?:(?:totale|totali|tot|sommano|complessiv[oi]|complessivamente|importo totale|importo complessivo|in totale|gran totale)\b|somma(?: (?:totale|complessiva|generale|dei|delle|degli|contributi|importi|costi)\b|$)|(?:regione )?lombardia$)/;
/** Labels made of such words only are a total whatever else stands in the row. */
const pureTotal =
  /^(?:(?:totale|totali|tot|somma|sommano|complessiv[oiae]|generale|gran|importo|in|progetti|proposte|azioni|progettuali|enti|rete|costi|contributi|risorse|\d+)(?: |$))+$/;

/** Position of the label that says total among the first three of a row; -1 when none does. */
export function totalLabelAt(labels: readonly string[]): number {
  const words = labels.slice(0, 3).map(plainWords);
  if (totalLabel.test(words[0] ?? "")) return 0;
  // Further right only a plain "Totale" counts, or "Totale Milano" in a row of Milano: a title may begin with any word.
  const named = new Set((words[0] ?? "").split(" "));
  return words.findIndex(
    (label) =>
      totalLabel.test(label) && label.split(" ").every((word) => named.has(word) || pureTotal.test(word)),
  );
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Second thoughts, when all rows are known. `numbered`: the row has a number in a column that numbers rows; `dated`: it holds a day. */
export function settleRoles(
  rows: readonly Role[],
  labels: (row: number) => readonly string[],
  numbered: (row: number) => boolean,
  dated: (row: number) => boolean,
): Role[] {
  const usual = middle(rows.filter((row) => row.role === "data").map((row) => labels(row.row).length));
  const named = rows.map((entry): Role => {
    if (entry.role !== "total") return entry;
    const own = labels(entry.row);
    const at = totalLabelAt(own);
    // A row that is as full as the others and only begins like a total is a project with such a title.
    const fullRow =
      usual >= 2 && own.length >= usual && at >= 0 && !pureTotal.test(plainWords(own[at] ?? ""));
    return fullRow || (numbered(entry.row) && at >= 0 && !pureTotal.test(plainWords(own[at] ?? "")))
      ? { ...entry, role: "data" }
      : entry;
  });
  const totalled = unlabelledTotal(named, labels, (row) => numbered(row) || dated(row), usual);
  return afterTotal(closedParts(totalled), numbered);
}

/** The last row, without any label where the others have one, can only be their sum; what happened on a day is no sum. */
function unlabelledTotal(
  rows: readonly Role[],
  labels: (row: number) => readonly string[],
  numbered: (row: number) => boolean,
  usual: number,
): Role[] {
  const last = rows.at(-1);
  const bare = last?.role === "data" && labels(last.row).length === 0 && !numbered(last.row);
  if (!bare || usual === 0 || rows.length < 3 || rows.some((row) => row.role === "total")) return [...rows];
  return [...rows.slice(0, -1), { ...last, role: "total" }];
}

/** A total with data and a further total below it closes only its own part: it is a subtotal. */
function closedParts(rows: readonly Role[]): Role[] {
  const lastTotal = rows.findLastIndex((row) => row.role === "total");
  const lastData = rows.findLastIndex((row) => row.role === "data");
  return rows.map((row, index) => {
    const closesPart = row.role === "total" && index < lastTotal && index < lastData;
    return closesPart ? { ...row, role: "subtotal" as const } : row;
  });
}

/**
 * Means, residues and the like stand below the total and are none of its parts.
 * A total above all data is another matter, and so is a row that goes on with the numbering.
 */
function afterTotal(rows: readonly Role[], numbered: (row: number) => boolean): Role[] {
  const lastTotal = rows.findLastIndex((row) => row.role === "total");
  const closes = lastTotal >= 0 && rows.slice(0, lastTotal).some((row) => row.role === "data");
  if (!closes) return [...rows];
  return rows.map((row, index) =>
    index > lastTotal && row.role === "data" && !numbered(row.row)
      ? { ...row, role: "detail" as const }
      : row,
  );
}
