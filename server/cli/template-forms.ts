/** The three shapes of a form, drawn from row `top` on. */
import { cellName } from "../../shared/kit/a1.ts";
import { decimal, sum, toText } from "../../shared/kit/decimal.ts";
import type { Template, TemplateColumn, TemplateForm } from "../../shared/sheets/template.ts";
import { type TemplateLists, unitValidation } from "./template-lists.ts";
import { formatOf, heightOf, looks, widthOf } from "./template-look.ts";
import { columnArea, type Filling, type TemplatePage } from "./template-page.ts";

/** Rows kept ready where the rows are not known beforehand. */
const readyRows = 20;
const descriptionRows = 4;
const lineWidths = [58, 20, 50];
const cardWidths = [34, 18, 70];

export interface Drawing {
  readonly page: TemplatePage;
  readonly lists: TemplateLists;
  readonly top: number;
  readonly filling: Filling;
}

export function formWidths(template: Template): readonly number[] {
  if (template.form === "lines") return lineWidths;
  if (template.form === "card") return cardWidths;
  // The first column also holds the words "Programma" and "Territorio".
  return template.columns.map((column, at) => Math.max(widthOf(column), at === 0 ? 14 : 0));
}

/** Rows that stay in sight, counted from the top of the sheet; 0 for none. */
export const drawForm: Readonly<Record<TemplateForm, (template: Template, drawing: Drawing) => number>> = {
  table: drawTable,
  lines: drawLines,
  card: drawCard,
};

function styleOf(column: TemplateColumn, look: "cell" | "total" = "cell") {
  const format = formatOf(column);
  return format === null ? looks[look] : { ...looks[look], numFmt: format };
}

function validate({ page, lists }: Drawing, column: TemplateColumn, range: string): void {
  const rule = column.values ? lists.validation(range, column.values) : unitValidation(column, range);
  if (rule) page.validations.push(rule);
}

/** Exact, as Excel shows it: binary noise in a stored result would be taken for a difference. */
function total(values: readonly unknown[]): number {
  return Number(
    toText(sum(values.flatMap((value) => (typeof value === "number" ? [decimal(String(value))] : [])))),
  );
}

/** Ranks and scores are no parts of a whole; percentages only where each column shares one out. */
function addsUp({ kind }: Template, { unit, field }: TemplateColumn): boolean {
  if (field === "position" || field === "score") return false;
  return unit === "percent"
    ? kind === "allocation" || kind === "weights"
    : unit !== "text" && unit !== "date";
}

function drawTable(template: Template, drawing: Drawing): number {
  const { page, top, filling } = drawing;
  const first = top + 1;
  const named = Math.max(0, ...template.columns.map(({ rows }) => rows?.length ?? 0));
  const last = first + (named || readyRows) - 1;
  const label = template.columns.findIndex(({ unit }) => unit === "text");
  template.columns.forEach((column, at) => {
    const width = page.widths[at] ?? 10;
    page.put(top, at, column.heading, looks.head);
    page.tall(top, heightOf(column.heading, width * 0.85));
    const values = Array.from(
      { length: last - first + 1 },
      (_, index) => filling(column.field, index) ?? column.rows?.[index] ?? null,
    );
    values.forEach((value, index) => {
      page.put(first + index, at, value, styleOf(column));
      page.tall(first + index, typeof value === "string" ? heightOf(value, width) : 19);
    });
    validate(drawing, column, columnArea(at, first, last));
    if (!template.totals) return;
    if (addsUp(template, column)) {
      page.put(last + 1, at, total(values), styleOf(column, "total"), `SUM(${columnArea(at, first, last)})`);
    } else page.put(last + 1, at, at === label ? "Totale" : null, looks.total);
  });
  return top + 1;
}

function drawLines(template: Template, drawing: Drawing): number {
  const { page, top, filling } = drawing;
  ["Voce", "Importo (€)", "Note"].forEach((heading, at) => {
    page.put(top, at, heading, looks.head);
  });
  const rowOf = new Map<string, number>();
  let row = top;
  for (const { field, section } of template.columns) {
    row += section === undefined ? 1 : 2;
    rowOf.set(field, row);
  }
  const figures = new Map(template.columns.map(({ field }) => [field, filling(field, 0)]));
  for (const column of template.columns) {
    const at = rowOf.get(column.field) ?? top;
    if (column.section !== undefined) page.put(at - 1, 0, column.section, looks.label);
    page.put(at, 0, column.heading, looks.cell);
    page.tall(at, heightOf(column.heading, page.widths[0] ?? 10));
    page.put(at, 2, column.note?.it ?? null, looks.cell);
    page.tall(at, heightOf(column.note?.it ?? "", page.widths[2] ?? 10));
    if (column.formula === undefined) {
      page.put(at, 1, figures.get(column.field) ?? null, styleOf(column));
      validate(drawing, column, cellName(at, 1));
    } else {
      const formula = column.formula.replace(/\{(\w+)\}/g, (_, field) =>
        cellName(rowOf.get(field) ?? top, 1),
      );
      page.put(at, 1, amountOf(template, column.field, figures), styleOf(column, "total"), formula);
    }
  }
  return top + 1;
}

/** What a line comes to: as filled in, or from its parts; a blank part counts nothing, as in Excel. */
function amountOf(
  template: Template,
  field: string,
  figures: ReadonlyMap<string, string | number | null>,
): number {
  const formula = template.columns.find((column) => column.field === field)?.formula;
  const own = figures.get(field);
  if (formula === undefined) return typeof own === "number" ? own : 0;
  return total(
    [...formula.matchAll(/([+-]?)\{(\w+)\}/g)].map(
      ([, sign, part = ""]) => (sign === "-" ? -1 : 1) * amountOf(template, part, figures),
    ),
  );
}

/** Title, partners and actions over their answers, the description, and the cost. */
function drawCard(template: Template, drawing: Drawing): number {
  const { page, top, filling } = drawing;
  const named = (field: string) => template.columns.filter((column) => column.field === field);
  const across = (
    row: number,
    text: string | number | null,
    style: typeof looks.head | typeof looks.cell,
  ) => {
    page.put(row, 0, text, style);
    page.merge(row, 0, 2, style);
  };
  let row = top;
  for (const { field, heading } of named("title")) across(row++, filling(field, 0) ?? heading, looks.head);
  ["partners", "actions", "aims"].flatMap(named).forEach((column, at) => {
    page.put(row, at, column.heading, looks.head);
    page.put(row + 1, at, filling(column.field, 0), styleOf(column));
    validate(drawing, column, cellName(row + 1, at));
  });
  page.tall(row + 1, 64);
  row += 2;
  for (const { field, heading } of named("describedActions")) {
    across(row++, heading, looks.head);
    for (let part = 0; part < descriptionRows; part++) {
      page.tall(row, 48);
      across(row++, filling(field, part), looks.cell);
    }
  }
  for (const column of named("totalCost")) {
    if (column.section !== undefined) across(row++, column.section, looks.head);
    page.put(row, 0, column.heading, looks.label);
    page.put(row, 1, filling(column.field, 0), styleOf(column));
    validate(drawing, column, cellName(row, 1));
  }
  return 0;
}
