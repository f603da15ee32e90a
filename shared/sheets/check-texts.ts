/**
 * What a sheet's own texts say wrongly: acts cited with a wrong number, two programmes on one sheet, territories out of their time,
 * a due day that is not the half-year's. Titles are no part of the typed tables: pane and command line see these findings,
 * an approval does not depend on them.
 */
import { acts } from "../acts/catalogue.ts";
import { actMeant, citationsIn } from "../domain/act-citations.ts";
import { monitoringWindow } from "../domain/calendar.ts";
import { rowsOutOfTime } from "../domain/checks/out-of-time.ts";
import { dayText } from "../domain/day.ts";
import {
  bodiesNamed,
  type Days,
  daysOfAct,
  outOfTime,
  programmesNamed,
  yearsNamed,
} from "../domain/programme-in-text.ts";
import { finding } from "../domain/rules.ts";
import type { Table } from "../domain/table.ts";
import { cellName, parseAreaName } from "../kit/a1.ts";
import type { Finding } from "../kit/finding.ts";
import { readItalianDate } from "../kit/italian-date.ts";
import { type HalfYear, halfYearLabel } from "../kit/period.ts";
import { excerpt, plainWords } from "../kit/text.ts";
import { mixedProgrammes } from "./check-programmes.ts";
import { halfYearIn } from "./context.ts";
import type { Sheet } from "./grid.ts";
import { isOwnSheet } from "./recognise.ts";
import { labelText } from "./sheet-view.ts";

/** A title or a note. */
interface Text {
  readonly cell: string;
  readonly text: string;
}

/** A cell longer than this is a document, not a note. */
const longest = 5_000;

export function checkTexts(sheet: Sheet, tables: readonly Table[]): Finding[] {
  if (isOwnSheet(sheet)) return [];
  const texts: (Text & { readonly row: number })[] = [];
  for (const cell of sheet.cells) {
    const text = labelText(cell);
    if (text !== "" && text.length <= longest)
      texts.push({ row: cell.row, cell: cellName(cell.row, cell.column), text });
  }
  const tops = tables.map((table) => parseAreaName(table.range)?.top ?? 0);
  // Without a table nothing says where titles end.
  const first = tops.length === 0 ? 0 : Math.min(...tops);
  const titles = texts.filter(({ row }) => row < first);
  const named = titles.map((title) => ({ title, programmes: programmesNamed(title.text) }));
  const period =
    titles.map(({ text }) => halfYearIn(plainWords(text))).find((found) => found !== null) ?? null;
  const [programme, ...others] = new Set(named.flatMap(({ programmes }) => programmes));
  const days =
    others.length > 0
      ? null
      : period
        ? daysOfPeriod(period)
        : (yearsNamed(titles.map(({ text }) => text)) ?? (programme ? daysOfAct(programme) : null));
  return [
    ...texts.flatMap((text) => citations(sheet, text)),
    ...mixedProgrammes(sheet, named, tables),
    ...(days
      ? [
          ...titles.flatMap((title) => territories(sheet, title, days)),
          ...tables.flatMap((table) => rowsOutOfTime(table, days)),
        ]
      : []),
    ...(period ? texts.flatMap((text) => dueDay(sheet, text, period)) : []),
  ];
}

function citations(sheet: Sheet, { cell, text }: Text): Finding[] {
  return citationsIn(text).flatMap((citation) => {
    const meant = actMeant(citation);
    if (!meant) return [];
    return [
      finding("acts.citation", {
        sheet: sheet.name,
        cell,
        found: citation.text,
        expected: meant.canonical,
        message: {
          it: `«${excerpt(citation.text)}» non è un atto di questi programmi: la forma giusta è ${meant.canonical}, se è l'atto che si intende.`,
          en: `"${excerpt(citation.text)}" is no act of these programmes: the right form is ${meant.canonical}, where that is the act meant.`,
        },
      }),
    ];
  });
}

function daysOfPeriod(period: HalfYear): Days {
  const year = Number(period.slice(0, 4));
  return period.endsWith("S1")
    ? { from: `${year}-01-01`, to: `${year}-07-01` }
    : { from: `${year}-07-01`, to: `${year + 1}-01-01` };
}

function territories(sheet: Sheet, title: Text, days: Days): Finding[] {
  return bodiesNamed(title.text).flatMap(({ territory, text }) => {
    if (!outOfTime(territory, days)) return [];
    const asl = territory.level === "asl";
    return [
      finding("territory.outOfTime", {
        sheet: sheet.name,
        cell: title.cell,
        found: text,
        message: asl
          ? {
              it: `«${text}» è esistita fino al 31/12/2015, il foglio è di un periodo successivo: indicare la ATS in cui è confluita, o scrivere «ex ASL».`,
              en: `"${text}" existed until 31/12/2015 and the sheet is about a later time: name the ATS that it merged into, or write "ex ASL".`,
            }
          : {
              it: `«${text}» esiste dal 01/01/2016, il foglio è di un periodo precedente: indicare la ASL di allora.`,
              en: `"${text}" exists since 01/01/2016 and the sheet is about an earlier time: name the ASL of the time.`,
            },
      }),
    ];
  });
}

const until =
  /\bentro (?:e non oltre )?(?:il|l['’])\s*(\d{1,2}[°º]?(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+\p{L}+\s+)\d{4})/giu;

/** Only texts about sending or monitoring: an accord has due days of its own. */
const aboutSending = /\b(trasmett|trasmission|invi|monitoragg|consegn)/;

function dueDay(sheet: Sheet, { cell, text }: Text, period: HalfYear): Finding[] {
  if (!aboutSending.test(plainWords(text))) return [];
  const months = acts.flatMap(({ parameters: { monitoringDueMonths: due } }) =>
    due?.status === "stated" ? due.value : [],
  );
  if (months.length === 0) return [];
  const window = monitoringWindow(period, months);
  return [...text.matchAll(until)].flatMap((match) => {
    const day = readItalianDate(match[1] ?? "");
    if (day === null || day === window.due) return [];
    return [
      finding("calendar.dueDay", {
        sheet: sheet.name,
        cell,
        found: day,
        expected: window.due,
        message: {
          it: `Il monitoraggio del ${halfYearLabel(period, "it")} è dovuto entro il ${dayText(window.due)} (fine di gennaio e di luglio), qui si legge ${dayText(day)}: verificare semestre e scadenza.`,
          en: `Monitoring of the ${halfYearLabel(period, "en")} is due by ${dayText(window.due)} (end of January and of July), here it says ${dayText(day)}: check half-year and due day.`,
        },
      }),
    ];
  });
}
