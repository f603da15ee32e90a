/** Which plan and half-year a workbook is about, from its titles; always shown with evidence and confirmed by the officer. */

import { type ProgrammeId, programmes } from "../acts/programmes.ts";
import type { TerritoryCode } from "../acts/registry.ts";
import { asl, ats } from "../acts/territories.ts";
import type { Table } from "../domain/table.ts";
import { aslNamedIn, findTerritory } from "../domain/territory.ts";
import { cellName, parseAreaName } from "../kit/a1.ts";
import { type HalfYear, halfYear } from "../kit/period.ts";
import { plainWords } from "../kit/text.ts";
import type { Cell, Workbook } from "./grid.ts";
import { isOwnSheet } from "./recognise.ts";
import { labelText } from "./sheet-view.ts";

export interface Evidence {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface ContextGuess {
  readonly programme: ProgrammeId | null;
  readonly period: HalfYear | null;
  readonly territory: TerritoryCode | null;
  readonly evidence: readonly Evidence[];
}

/** Programmes that a title names: by phrases that the acts give. */
function programmesIn(words: string): ProgrammeId[] {
  return programmes
    .filter(({ titleWords }) => titleWords.some((phrase) => ` ${words} `.includes(` ${phrase} `)))
    .map(({ id }) => id);
}

const ordinals: readonly (readonly [1 | 2, RegExp])[] = [
  [1, /\b(1|i|primo|1 ?[oa]|gennaio giugno) (semestre|sem)\b|\bgennaio giugno\b/],
  [2, /\b(2|ii|secondo|2 ?[oa]|luglio dicembre) (semestre|sem)\b|\bluglio dicembre\b/],
];

/** Titles stand in the first rows; what is further down is content. */
const titleRows = 8;

/** `tables`: what was recognised in the workbook; a row that names a territory is content, not a title. */
export function guessContext(workbook: Workbook, tables: readonly Table[] = []): ContextGuess {
  const titles: Evidence[] = workbook.sheets.flatMap((sheet) =>
    isOwnSheet(sheet)
      ? []
      : [
          { sheet: sheet.name, cell: "A1", text: sheet.name },
          ...sheet.cells
            .filter(
              (cell) =>
                cell.row < titleRows && labelText(cell) !== "" && !isContent(sheet.name, cell, tables),
            )
            .map((cell) => ({
              sheet: sheet.name,
              cell: cellName(cell.row, cell.column),
              text: labelText(cell),
            })),
        ],
  );
  const programme = firstThat(titles, (words) => only(programmesIn(words)));
  const period = firstThat(titles, halfYearIn);
  const territory = firstThat(titles, (words) => territoryIn(words));
  const evidence = [programme, period, territory].flatMap((guess) => (guess ? [guess.evidence] : []));
  return {
    programme: programme?.value ?? null,
    period: period?.value ?? null,
    territory: territory?.value ?? null,
    evidence: evidence.filter(
      (entry, index) =>
        evidence.findIndex((other) => other.sheet === entry.sheet && other.cell === entry.cell) === index,
    ),
  };
}

function isContent(sheet: string, { row, column }: Cell, tables: readonly Table[]): boolean {
  return tables.some((table) => {
    const area = table.sheet === sheet && table.kind !== "unknown" ? parseAreaName(table.range) : null;
    return (
      area !== null && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right
    );
  });
}

function firstThat<T>(
  titles: readonly Evidence[],
  read: (words: string) => T | null,
): { value: T; evidence: Evidence } | null {
  for (const evidence of titles) {
    const value = read(plainWords(evidence.text));
    if (value !== null) return { value, evidence };
  }
  return null;
}

/** A title that names two programmes names none. */
function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "2 semestre 2017", "ii sem 2017", "luglio dicembre 2017"; the year may stand before or after. */
export function halfYearIn(words: string): HalfYear | null {
  const half = only(ordinals.filter(([, pattern]) => pattern.test(words)).map(([number]) => number));
  if (half === null) return null;
  const after = /\b(?:semestre|sem|dicembre|giugno)(?: dell? ?anno| del)? (20\d\d)\b/.exec(words)?.[1];
  const years = [...new Set(words.match(/\b20\d\d\b/g) ?? [])];
  const year = after ?? only(years);
  return year === null || year === undefined ? null : halfYear(Number(year), half);
}

function territoryIn(words: string): TerritoryCode | null {
  const whole = findTerritory(words);
  if (whole?.level === "ats") return whole.code;
  const mentioned = Object.entries(ats).flatMap(([code, { name, aliases }]) =>
    [name, ...aliases].some((alias) => ` ${words} `.includes(` ${plainWords(alias)} `))
      ? [code as TerritoryCode]
      : [],
  );
  // An ASL lives on in its ATS (L.R. 23/2015), which is the territory that sends sheets.
  return only(mentioned) ?? only([...new Set(aslNamedIn(words).map((code) => asl[code].ats))]);
}
