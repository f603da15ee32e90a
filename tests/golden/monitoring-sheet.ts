/** The half-year monitoring sheet: figures made up, header over two rows, totals as formulas. */
import { letter, OfficerSheet } from "./officer-sheet.ts";
import { type PrintedMonitoring, printed, typed } from "./printed.ts";

const fields = [
  "number",
  "lead",
  "title",
  "personsExpected",
  "personsReached",
  "enterprisesExpected",
  "enterprisesReached",
  "totalResources",
  "liquidatedAll",
  "disbursed",
  "liquidatedContribution",
  "cofinancing",
  "privateCofinancing",
  "monetaryCofinancing",
] as const;

const FIRST_COUNT = 3;
const FIRST_EURO = 7;

interface Options {
  readonly data: string;
  readonly name: string;
  readonly territory: string;
  readonly programme: string;
}

export function monitoringSheet({ data: file, name, territory, programme }: Options): OfficerSheet {
  const data = printed<PrintedMonitoring>(file);
  const widths = [2, 5, 34, 44, 13, 13, 13, 13, 18, 18, 20, 18, 19, 16, 16];
  const sheet = new OfficerSheet(name, widths, true);
  const last = letter(fields.length);
  sheet.put("B1", territory, { look: "title", to: `${last}1` });
  sheet.put("B2", programme, { look: "subtitle", to: `${last}2` });
  sheet.put("B3", "Scheda di monitoraggio - 2° semestre 2017 (1 luglio - 31 dicembre 2017)", {
    look: "title",
    to: `${last}3`,
  });
  sheet.put("B4", data.banner ?? "", { look: "banner", to: `${last}4`, key: "banner" });

  const grouped = new Set<number>();
  for (const [text, from, to] of data.groups) {
    sheet.put(`${letter(from + 1)}6`, text, { look: "head", to: `${letter(to + 1)}6` });
    for (let i = from; i <= to; i++) grouped.add(i);
  }
  data.header.forEach((text, i) => {
    const column = letter(i + 1);
    if (grouped.has(i)) sheet.put(`${column}7`, text, { look: "head", key: `header.${i}` });
    else sheet.put(`${column}6`, text, { look: "head", to: `${column}7`, key: `header.${i}` });
  });
  sheet.tall(6, 33);

  const format = (i: number) => (i >= FIRST_EURO ? "#,##0.00" : "0");
  data.rows.forEach((cells, i) => {
    fields.forEach((field, j) => {
      const at = `${letter(j + 1)}${8 + i}`;
      const text = cells[j] ?? "";
      const key = `row.${i}.${field}`;
      if (field === "lead" || field === "title") sheet.put(at, text, { look: "text", key });
      else if (field === "number") sheet.put(at, typed(text), { look: "center", format: "0" });
      else sheet.put(at, typed(text), { look: "number", format: format(j), key });
    });
  });
  const end = 8 + data.rows.length;
  sheet.put(`B${end}`, data.total[0] ?? "", { look: "total", to: `D${end}` });
  for (let j = FIRST_COUNT; j < fields.length; j++) {
    const column = letter(j + 1);
    sheet.put(`${column}${end}`, typed(data.total[j - 2] ?? ""), {
      look: "total",
      format: format(j),
      formula: `SUM(${column}8:${column}${end - 1})`,
      key: `total.${fields[j]}`,
    });
  }
  const note =
    "Importi in euro. Cofinanziamento calcolato sul contributo assegnato (costo meno contributo). Da trasmettere entro il 31 gennaio 2018.";
  sheet.put(`B${end + 2}`, note, { look: "note", to: `${last}${end + 2}` });
  sheet.put(`B${end + 3}`, `${data.banner ?? ""}: nessuna delle cifre di questo foglio è reale.`, {
    look: "note",
    to: `${last}${end + 3}`,
  });
  return sheet;
}
