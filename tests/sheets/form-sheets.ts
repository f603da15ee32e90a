/** The form of every kind, filled in, as a base for mangling: a kind that is added comes in by itself. */
import { templateBytes } from "../../server/cli/template-book.ts";
import { type Kind, kinds } from "../../shared/domain/table.ts";
import { canonicalText, decimal } from "../../shared/kit/decimal.ts";
import type { Cell, Sheet } from "../../shared/sheets/grid.ts";
import type { Template, TemplateForm } from "../../shared/sheets/template.ts";
import { templates } from "../../shared/sheets/templates/all.ts";
import { readXlsx } from "../../shared/xlsx/read.ts";
import { fillingOf } from "../server/template-filling.ts";
import { type Base, factsAt } from "./drawn-sheet.ts";
import { type Known, Mangled, type Places } from "./mangle.ts";

/** Rows of programme, territory and period above each form; the rest of the form is found by its own words. */
const headRows = 5;

const textOf = (cell: Cell | undefined) => (cell?.content.type === "text" ? cell.content.text : "");
const figureOf = (cell: Cell | undefined) =>
  cell?.content.type === "number" ? canonicalText(decimal(String(cell.content.value))) : null;

class Form {
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly template: Template;
  readonly sheet: Sheet;

  constructor(template: Template, sheet: Sheet) {
    this.template = template;
    this.sheet = sheet;
    this.#cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  }

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(`${row},${column}`);
  }

  rowOf(label: string): number {
    const cell = this.sheet.cells.find((one) => one.column === 0 && textOf(one) === label);
    if (!cell) throw new Error(`${this.template.kind} has no ${label}`);
    return cell.row;
  }

  table(): Known {
    const { columns, kind, totals } = this.template;
    const last = Math.max(...this.sheet.cells.map(({ row }) => row));
    const data: number[] = [];
    for (let row = headRows + 1; row < last + (totals ? 0 : 1); row++)
      if (columns.some((_, at) => this.at(row, at) !== undefined)) data.push(row);
    const places: Places = {
      headerTop: headRows,
      headerBottom: headRows,
      left: 0,
      right: columns.length - 1,
      columns: new Map(columns.map(({ field }, at) => [field, at])),
      units: new Map(columns.map(({ field, unit }) => [field, unit])),
      heads: new Map(columns.map(({ field }, at) => [field, { row: headRows, column: at }])),
      data,
      total: totals ? last : null,
    };
    return { places, facts: factsAt(kind, this.sheet, places) };
  }

  lines(): Known {
    const { columns, kind } = this.template;
    const rows = columns.map(({ field, heading }) => ({ field, row: this.rowOf(heading) }));
    return {
      facts: rows.flatMap(({ field, row }) => {
        const figure = figureOf(this.at(row, 1));
        return figure === null ? [] : [{ kind, role: "data", values: { [field]: figure } }];
      }),
      places: this.#places(
        rows.map(({ field, row }) => [field, { row, column: 0 }]),
        rows.map(({ row }) => row),
      ),
    };
  }

  /** Title, figures under their labels, the numbered lines of the description, the cost beside its label. */
  card(): Known {
    const { columns, kind } = this.template;
    const heading = (field: string) => columns.find((column) => column.field === field)?.heading ?? "";
    const head = this.rowOf(heading("partners"));
    const description = this.rowOf(heading("describedActions"));
    const cost = this.rowOf(heading("totalCost"));
    const numbered = new Set<string>();
    for (let row = description + 1; row < cost; row++) {
      const [, digits] = /^(\d+)\./.exec(textOf(this.at(row, 0))) ?? [];
      if (digits) numbered.add(digits);
    }
    const values = {
      title: `text:${textOf(this.at(head - 1, 0))}`,
      partners: `text:${figureOf(this.at(head + 1, 0))}`,
      actions: figureOf(this.at(head + 1, 1)) ?? "",
      describedActions: `text:${numbered.size}`,
      totalCost: figureOf(this.at(cost, 1)) ?? "",
    };
    return {
      facts: [{ kind, role: "data", values }],
      places: this.#places(
        [
          ["partners", { row: head, column: 0 }],
          ["actions", { row: head, column: 1 }],
          ["describedActions", { row: description, column: 0 }],
          ["totalCost", { row: cost, column: 0 }],
        ],
        [head - 1, head, head + 1],
      ),
    };
  }

  #places(heads: readonly (readonly [string, { row: number; column: number }])[], data: number[]): Places {
    return {
      headerTop: headRows,
      headerBottom: headRows,
      left: 0,
      right: 2,
      columns: new Map(),
      units: new Map(),
      heads: new Map(heads),
      data,
      total: null,
    };
  }
}

async function formOf(kind: Kind): Promise<Base> {
  const template = templates[kind];
  const shape: TemplateForm = template.form ?? "table";
  const [sheet] = readXlsx(await templateBytes(template, fillingOf(template))).sheets;
  if (!sheet) throw new Error(kind);
  const form = new Form(template, sheet);
  return {
    kind,
    name: `modulo ${sheet.name}`,
    origin: "form",
    shape,
    headings: new Map(template.columns.map(({ field, heading }) => [field, [heading]])),
    draw: () => new Mangled(sheet, form[shape]()),
  };
}

export const formSheets: readonly Base[] = await Promise.all(kinds.map(formOf));
