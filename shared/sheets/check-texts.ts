/**
 * What a sheet's own texts say wrongly: acts cited with a wrong number, two programmes on one sheet, territories out of their time,
 * a due day that is not the half-year's. Titles are no part of the typed tables: pane and command line see these findings,
 * an approval does not depend on them.
 */
import type { Act } from "../acts/act.ts";
import { acts } from "../acts/catalogue.ts";
import { actMeant, citationsIn } from "../domain/act-citations.ts";
import { monitoringWindow } from "../domain/calendar.ts";
import { dayText } from "../domain/day.ts";
import {
  bodiesNamed,
  type Days,
  daysOfAct,
  outOfTime,
  programmesNamed,
} from "../domain/programme-in-text.ts";
import { finding } from "../domain/rules.ts";
import type { Table } from "../domain/table.ts";
import { cellName, parseAreaName } from "../kit/a1.ts";
import type { Finding } from "../kit/finding.ts";
import { readItalianDate } from "../kit/italian-date.ts";
import { type HalfYear, halfYearLabel } from "../kit/period.ts";
import { excerpt, plainWords } from "../kit/text.ts";
import { halfYearIn } from "./context.ts";
import type { Sheet } from "./grid.ts";
import { isOwnSheet } from "./recognise.ts";
import { labelText } from "./sheet-view.ts";

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
  return [
    ...texts.flatMap((text) => citations(sheet, text)),
    ...mixed(sheet, named, tables),
    ...(programme && others.length === 0
      ? titles.flatMap((title) => territories(sheet, title, daysOf(period, programme)))
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

/** Kinds of sheet that one programme alone has. */
const programmeOfKind: Readonly<Partial<Record<Table["kind"], string>>> = {
  monitoring2014: "DGR-1081-2013",
  planMonitoring: "DGR-5969-2016",
  actionRegister: "PLAN-2012",
};

interface Named {
  readonly title: Text;
  readonly programmes: readonly Act[];
}

function mixed(sheet: Sheet, named: readonly Named[], tables: readonly Table[]): Finding[] {
  const sure = named.filter(({ programmes }) => programmes.length > 0);
  const [first] = sure;
  const all = new Set(sure.flatMap(({ programmes }) => programmes));
  const list = (of: Iterable<Act>) => [...of].map((act) => act.citations.canonical).join(" e ");
  if (first && all.size > 1) {
    const other = sure.find(({ programmes }) => programmes.some((act) => !first.programmes.includes(act)));
    const place = other?.title ?? first.title;
    return [
      finding("acts.mixedProgrammes", {
        sheet: sheet.name,
        cell: place.cell,
        cells: place === first.title ? [] : [first.title.cell],
        message: {
          it: `I titoli del foglio nominano più programmi (${list(all)}): tenere i dati di ciascuno su un foglio proprio.`,
          en: `The titles of the sheet name several programmes (${list(all)}): keep the figures of each on a sheet of its own.`,
        },
      }),
    ];
  }
  return tables.flatMap((table) => {
    const own = programmeOfKind[table.kind];
    const cell = table.columns[0]?.cell;
    if (!first || own === undefined || cell === undefined) return [];
    if ([...all].some((act) => act.programmes.includes(own))) return [];
    return [
      finding("acts.mixedProgrammes", {
        sheet: sheet.name,
        cell,
        cells: [first.title.cell],
        message: {
          it: `Il titolo nomina ${list(all)}, ma la tabella è di un altro programma: verificare quale dei due è giusto.`,
          en: `The title names ${list(all)}, but the table belongs to another programme: check which of the two is right.`,
        },
      }),
    ];
  });
}

/** Of the half-year where the title names one, else of the programme. */
function daysOf(period: HalfYear | null, programme: Act): Days {
  if (period === null) return daysOfAct(programme);
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
