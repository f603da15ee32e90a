/** ASL and ATS in the rows of a table, against the time that the sheet is about: the 15 ASL ended when the 8 ATS began (L.R. 23/2015). */
import { successorOf, territoryValidity } from "../../acts/data/lr-23-2015.ts";
import type { Finding } from "../../kit/finding.ts";
import { excerpt } from "../../kit/text.ts";
import { isoIn } from "../dated-row.ts";
import { dayText } from "../day.ts";
import { bodiesNamed, type Days, outOfTime } from "../programme-in-text.ts";
import { findProvince } from "../province.ts";
import { finding } from "../rules.ts";
import type { Table } from "../table.ts";
import { dataRows, type RowAccess } from "../table-access.ts";
import { findTerritory, type Territory } from "../territory.ts";
import { existedOn } from "../territory-through-time.ts";

/** Where the rows of the several kinds name bodies. */
const bodyFields = ["territory", "name", "lead", "subject", "partners", "body", "payee"];

interface Named {
  readonly territory: Territory;
  readonly text: string;
  readonly cell: string;
}

/** "Bergamo" alone may be ASL, ATS or province; "Milano Uno" and "Insubria" can only be one of them. */
function bareTerritory(text: string): Territory | null {
  return findProvince(text) === null ? findTerritory(text) : null;
}

function namedIn(row: RowAccess, field: string): Named[] {
  const [text, cell] = [row.text(field), row.cell(field)];
  if (text === "" || cell === null) return [];
  const bodies = bodiesNamed(text).map(({ territory }) => territory);
  const bare = field === "territory" && bodies.length === 0 ? bareTerritory(text) : null;
  return (bare ? [bare] : bodies).map((territory) => ({ territory, text, cell }));
}

const merger = territoryValidity.ats.from.value;

function report(
  table: Table,
  named: readonly Named[],
  why: { readonly it: string; readonly en: string },
): Finding[] {
  const [first, ...others] = named;
  if (!first) return [];
  const more = new Set(others.map(({ cell }) => cell)).size;
  return [
    finding("territory.outOfTime", {
      sheet: table.sheet,
      cell: first.cell,
      found: first.text,
      cells: [...new Set(others.map(({ cell }) => cell))],
      message: {
        it: `«${excerpt(first.text)}»${more > 0 ? ` e ${more} ${more === 1 ? "altro" : "altri"} in questa tabella` : ""}: ${why.it}`,
        en: `"${excerpt(first.text)}"${more > 0 ? ` and ${more} more in this table` : ""}: ${why.en}`,
      },
    }),
  ];
}

const gone = {
  it: `le ASL sono esistite fino al giorno prima del ${dayText(merger)}, il foglio è di un periodo successivo. Indicare la ATS in cui è confluita, o scrivere «ex ASL».`,
  en: `the ASL existed until the day before ${dayText(merger)} and the sheet is about a later time. Name the ATS that it merged into, or write "ex ASL".`,
};
const notYet = {
  it: `le ATS esistono dal ${dayText(merger)}, il foglio è di un periodo precedente. Indicare la ASL di allora.`,
  en: `the ATS exist since ${dayText(merger)} and the sheet is about an earlier time. Name the ASL of the time.`,
};

/** `days`: the time that the sheet's titles say; one finding per table and kind of body. */
export function rowsOutOfTime(table: Table, days: Days): Finding[] {
  const told = new Set(lateAsl(table).map(({ cell }) => cell));
  const named = dataRows(table)
    .flatMap((row) => bodyFields.flatMap((field) => namedIn(row, field)))
    .filter(({ cell }) => !told.has(cell));
  const out = (level: Territory["level"]) =>
    named.filter(({ territory }) => territory.level === level && outOfTime(territory, days));
  return [...report(table, out("asl"), gone), ...report(table, out("ats"), notYet)];
}

/**
 * ASL and ATS in one column of territories: on no day were there both. Where an ATS stands beside an ASL of its own the figures
 * count twice: "territory.mixed" says that (region.ts).
 */
export function bothLevels(table: Table): Finding[] {
  const named = dataRows(table).flatMap((row) => namedIn(row, "territory"));
  const [asl, ats] = (["asl", "ats"] as const).map((level) =>
    named.filter(({ territory }) => territory.level === level),
  );
  if (!asl || !ats || asl.length === 0 || ats.length === 0) return [];
  const agencies = new Set<string>(ats.map(({ territory }) => territory.code));
  const twice = asl.some(
    ({ territory }) => territory.level === "asl" && agencies.has(successorOf[territory.code].value),
  );
  if (twice) return [];
  return report(table, asl.length < ats.length ? asl : ats, {
    it: `la colonna mescola ASL (fino al 2015) e ATS (dal ${dayText(merger)}), che non sono mai esistite insieme. Tenere le une o le altre.`,
    en: `the column mixes ASL (until 2015) and ATS (since ${dayText(merger)}), which never existed together. Keep the ones or the others.`,
  });
}

/** Members that joined as an ASL when there were none any more; who joined before may well be listed under its later name. */
function lateAsl(table: Table): Named[] {
  if (table.kind !== "memberList") return [];
  return dataRows(table).flatMap((row) => {
    const joined = isoIn(row, "adhesionDate");
    if (joined === null || existedOn("asl", joined)) return [];
    return namedIn(row, "name").filter(({ territory }) => territory.level === "asl");
  });
}

export function joinedAsAsl(table: Table): Finding[] {
  return report(table, lateAsl(table), {
    it: `aderisce dopo il ${dayText(merger)}, quando le ASL non esistevano più. Indicare la ATS o correggere la data.`,
    en: `joins after ${dayText(merger)}, when there were no ASL any more. Name the ATS or mend the date.`,
  });
}
