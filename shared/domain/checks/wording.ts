/** Two tables of a sheet that define the same indicator by different ages: "< 6 anni" is not "0-6 anni". */
import type { Finding } from "../../kit/finding.ts";
import { excerpt, plainWords } from "../../kit/text.ts";
import { finding } from "../rules.ts";
import { type Table, tableText } from "../table.ts";
import { tablesOf } from "../table-access.ts";

interface Ages {
  readonly from: number | null;
  readonly to: number | null;
}

const letterIn = /\bindicatore ([a-e])\b/;

/** Whole years that a text includes; null when it names none. */
export function agesIn(text: string): Ages | null {
  const words = text.replace(/[\u2010-\u2015]/g, "-");
  const range = /\b(\d{1,2})\s*-\s*(\d{1,2})\b/.exec(words);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const below = /<\s*(\d{1,2})\b/.exec(words);
  if (below) return { from: null, to: Number(below[1]) - 1 };
  const above = />\s*(\d{1,2})\b/.exec(words);
  return above ? { from: Number(above[1]) + 1, to: null } : null;
}

export function checkWording(tables: readonly Table[]): Finding[] {
  const described = new Map<string, { text: string; ages: Ages; cell: string }>();
  for (const table of tablesOf(tables, "weights")) {
    for (const row of table.rows) {
      const letter = letterIn.exec(plainWords(tableText(row)))?.[1];
      const entry = row.cells.find(
        (cell) => cell.reading.type === "text" && agesIn(cell.reading.text) !== null,
      );
      if (letter === undefined || entry?.reading.type !== "text") continue;
      const ages = agesIn(entry.reading.text);
      if (ages) described.set(letter, { text: entry.reading.text, ages, cell: entry.cell });
    }
  }
  return tablesOf(tables, "allocation").flatMap((table) =>
    table.columns.flatMap((column) => {
      const letter = letterIn.exec(plainWords(column.header))?.[1];
      const other = letter === undefined ? undefined : described.get(letter);
      const ages = agesIn(column.header);
      if (!other || !ages || sameAges(ages, other.ages)) return [];
      return [
        finding("allocation.wording", {
          sheet: table.sheet,
          cell: column.cell,
          cells: [other.cell],
          message: {
            it: `L'intestazione («${excerpt(column.header)}») e la descrizione in ${other.cell} («${excerpt(other.text)}») comprendono età diverse: verificare a quale popolazione si riferiscono i dati.`,
            en: `The heading ("${excerpt(column.header)}") and the description in ${other.cell} ("${excerpt(other.text)}") include different ages: check which population the figures are about.`,
          },
        }),
      ];
    }),
  );
}

/** An open side may be the natural bound: "< 6" and "0-5" are the same children. */
function sameAges(a: Ages, b: Ages): boolean {
  const from = (ages: Ages) => ages.from ?? 0;
  const to = (ages: Ages) => ages.to ?? Number.POSITIVE_INFINITY;
  return from(a) === from(b) && to(a) === to(b);
}
