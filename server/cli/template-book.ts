/** A form as a workbook: the sheet to fill in, instructions, lists of what may be written. */

import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { programmes } from "../../shared/acts/programmes.ts";
import { ats } from "../../shared/acts/territories.ts";
import { cellName } from "../../shared/kit/a1.ts";
import { kindNames } from "../../shared/sheets/kind-names.ts";
import type { Template } from "../../shared/sheets/template.ts";
import { OWN_MARK } from "../../shared/sheets/write-plan.ts";
import { drawForm, formWidths } from "./template-forms.ts";
import { TemplateLists } from "./template-lists.ts";
import { FONT, heightOf, looks } from "./template-look.ts";
import { type Filling, TemplatePage } from "./template-page.ts";

/** Same kind, same bytes: the writer would otherwise stamp the hour. */
const stamp = new Date("2018-01-15T09:00:00Z");
/** Title, programme, territory, period, a blank row. */
const headRows = 5;

/** The bytes of the form; `filling` writes figures into it, as the tests do. */
export async function templateBytes(template: Template, filling: Filling = () => null): Promise<Uint8Array> {
  const lists = new TemplateLists();
  const sheets = [formSheet(template, lists, filling), instructionsSheet(template)];
  const listSheet = lists.sheet();
  return writeXlsx({
    sheets: listSheet ? [...sheets, listSheet] : sheets,
    defaultFont: { name: FONT, size: 11 },
    properties: { title: template.title.it, creator: "Concilia", created: stamp, modified: stamp },
  });
}

function formSheet(template: Template, lists: TemplateLists, filling: Filling): WriteSheet {
  const widths = [...formWidths(template)];
  const answerTo = lastOfAnswer(widths);
  const page = new TemplatePage(widths);
  page.put(0, 0, template.title.it, looks.title);
  page.tall(0, 24);
  const answers: readonly (readonly [string, readonly string[]])[] = [
    ["Programma", programmes.map(({ label }) => label.it)],
    ["Territorio", Object.values(ats).map(({ name }) => name)],
    ["Periodo", []],
  ];
  answers.forEach(([label, values], at) => {
    page.put(at + 1, 0, label, looks.label);
    page.put(at + 1, 1, filling(label, 0), looks.answer);
    page.merge(at + 1, 1, answerTo, looks.answer);
    if (values.length > 0) page.validations.push(lists.validation(cellName(at + 1, 1), values, true));
  });
  const freeze = drawForm[template.form ?? "table"](template, { page, lists, top: headRows, filling });
  return page.finish(kindNames[template.kind].it.slice(0, 31), {
    freeze,
    landscape: template.form === undefined || template.form === "table",
  });
}

/** The answers need room for a programme's name, whatever the columns below are. */
const answerWidth = 54;

function lastOfAnswer(widths: number[]): number {
  let width = 0;
  let column = 1;
  while (width + (widths[column] ?? 14) < answerWidth) {
    widths[column] ??= 14;
    width += widths[column++] ?? 14;
  }
  widths[column] ??= 14;
  return column;
}

const unitNames = {
  euro: "euro, due decimali",
  percent: "percentuale",
  count: "numero intero",
  number: "numero",
  text: "testo",
  date: "data (gg/mm/aaaa)",
} as const;

function instructionsSheet(template: Template): WriteSheet {
  const widths = [44, 22, 60, 60];
  const page = new TemplatePage(widths);
  page.put(0, 0, `${OWN_MARK}Istruzioni`, looks.title);
  page.put(1, 0, template.title.it, looks.label);
  const general = [
    template.instructions.it,
    "In alto scegliere programma e territorio e scrivere il periodo (ad esempio «2° semestre 2017»), dove serve.",
    ...(template.form === undefined
      ? [
          template.totals
            ? "Le righe vuote non disturbano. Per averne altre inserirle prima del totale: il totale le comprende."
            : "Le righe vuote non disturbano; se non bastano, continuare sotto.",
        ]
      : []),
    "Colonne e note proprie si possono aggiungere. Un dato che manca resta vuoto: una cella vuota non vale zero.",
  ];
  general.forEach((text, at) => {
    page.put(2 + at, 0, text, looks.text);
    page.merge(2 + at, 0, 3, looks.text);
    page.tall(2 + at, heightOf(text, 186));
  });
  const top = general.length + 3;
  const first = template.form === "lines" ? "Voce" : template.form === "card" ? "Casella" : "Colonna";
  [first, "Che cosa scrivere", "Valori ammessi", "Note e fonte"].forEach((text, at) => {
    page.put(top, at, text, looks.head);
  });
  template.columns.forEach(({ heading, unit, values, note, formula, rows }, at) => {
    const given = formula === undefined ? (rows ? "già scritto" : null) : "formula già scritta";
    const allowed = given === null ? (values?.join("\n") ?? "") : "";
    [heading, given ?? unitNames[unit], allowed, note?.it ?? ""].forEach((text, column) => {
      page.put(top + 1 + at, column, text === "" ? null : text, looks.cell);
      page.tall(top + 1 + at, heightOf(text, widths[column] ?? 20));
    });
  });
  return page.finish("Istruzioni", { landscape: true });
}
