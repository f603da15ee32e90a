/** The indicators to fill in at each half-year, one sheet per printed list: texts as printed, no figures yet. */
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedLists, printed } from "./printed.ts";

const heads = ["Indicatore", "Numeratore", "Denominatore", "Valore"] as const;

interface Form {
  readonly name: string;
  readonly titles: readonly [string, string];
  /** Lists of the data file, one below the other. */
  readonly lists: readonly string[];
}

const forms: readonly Form[] = [
  {
    name: "Indicatori 2014-15",
    titles: [
      "Monitoraggio semestrale delle attività progettuali (gennaio e luglio)",
      "Linee guida sulla conciliazione famiglia-lavoro 2014-2015 (DGR 1081/2013)",
    ],
    lists: ["lg-2014-indicators"],
  },
  {
    name: "Indicatori Piano 2017-18",
    titles: [
      "5.1 Indicatori di risultato - a) Piano territoriale di conciliazione",
      "Piano territoriale di conciliazione 2017-2018 (DGR 5969 del 12/12/2016)",
    ],
    lists: ["plan-mi-2017-plan-indicators", "plan-mi-2017-ats-indicators"],
  },
  {
    name: "Indicatori Alleanze 2017-18",
    titles: [
      "5.1 Indicatori di risultato - b) Progetti delle Alleanze locali di conciliazione",
      "Piano territoriale di conciliazione 2017-2018 (DGR 5969 del 12/12/2016)",
    ],
    lists: ["plan-mi-2017-project-indicators"],
  },
];

export function indicatorSheets(): OfficerSheet[] {
  const { lists } = printed<PrintedLists>("printed-lists");
  return forms.map(({ name, titles, lists: ids }) => {
    const sheet = new OfficerSheet(name, [96, 18, 18, 18], true);
    titles.forEach((text, i) => {
      sheet.put(`A${1 + i}`, text, { look: i === 0 ? "title" : "subtitle", to: `D${1 + i}` });
    });
    heads.forEach((text, i) => {
      sheet.put(`${letter(i)}4`, text, { look: "head", key: `header.${i}` });
    });
    const items = ids.flatMap((id) => lists.find((list) => list.id === id)?.items ?? []);
    items.forEach((item, i) => {
      sheet.put(`A${5 + i}`, item, { look: "text", key: `row.${i}` });
      for (const column of ["B", "C", "D"]) sheet.put(`${column}${5 + i}`, null, { look: "number" });
    });
    return sheet;
  });
}
