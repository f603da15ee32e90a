/**
 * Sheets drawn from a declaration, so that the truth about them comes from who wrote it and not from the recogniser:
 * columns with the headings that officers give them, lines of label and amount, or free cells with their facts.
 */
import type { Kind, Unit } from "../../shared/domain/table.ts";
import { canonicalText, decimal, sum } from "../../shared/kit/decimal.ts";
import { exampleSheet } from "../../shared/sheets/example-book.ts";
import type { Cell, Sheet } from "../../shared/sheets/grid.ts";
import type { Plain } from "./grid-of.ts";
import { type Fact, type Known, Mangled, type Places } from "./mangle.ts";

export interface Column {
  /** Null: of no matter to the kind. */
  readonly field: string | null;
  readonly unit: Unit;
  /** The first is the one that the untouched sheet has. */
  readonly headings: readonly string[];
  readonly values: readonly Plain[];
  /** Whether the total row sums it. */
  readonly sums: boolean;
}

/** A sheet that can be drawn again and again, with other words for its headings. */
export interface Base {
  readonly kind: Kind;
  readonly name: string;
  readonly origin: "form" | "officer";
  readonly shape: "table" | "lines" | "card";
  /** By field: the first is that of the untouched sheet, the others say the same. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  readonly draw: () => Mangled;
}

/** Headings are written in one string, parted by bars. */
const column =
  (unit: Unit, sums: boolean) =>
  (field: string | null, headings: string, values: readonly Plain[]): Column => ({
    field,
    unit,
    headings: headings.split(" | "),
    values,
    sums,
  });

export const text = column("text", false);
export const date = column("date", false);
export const euro = column("euro", true);
export const count = column("count", true);
export const number = column("number", true);
/** Scores, ranks, values of indicators: no parts of a whole. */
export const score = column("number", false);
export const rank = column("count", false);
export const percent = column("percent", false);
export const share = column("percent", true);

/** "2017-09-01" as an Excel date. */
export const days = (...list: readonly (string | null)[]): Plain[] =>
  list.map((day) => (day === null ? null : { date: day }));

export interface TableDraft {
  readonly kind: Kind;
  /** Of the sheet. */
  readonly name: string;
  readonly titles?: readonly string[];
  readonly columns: readonly Column[];
  /** Label of the total row; without it there is none. */
  readonly total?: string;
}

/** What a cell says in a column of this unit, by the hand that wrote it. */
export function stated({ content }: Cell, unit: Unit): string | null {
  if (content.type === "text") return `text:${content.text.trim()}`;
  if (content.type !== "number") return null;
  if (unit === "date")
    return `day:${new Date((content.value - 25_569) * 86_400_000).toISOString().slice(0, 10)}`;
  const figure = canonicalText(decimal(String(content.value)));
  return unit === "text" ? `text:${figure}` : figure;
}

/** The facts of a table whose places are known. Labels of a total row are no content. */
export function factsAt(kind: Kind, sheet: Sheet, { columns, units, data, total }: Places): Fact[] {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const factOf = (row: number, role: string): Fact => {
    const values: Record<string, string> = {};
    for (const [field, at] of columns) {
      const cell = cells.get(`${row},${at}`);
      const said = cell ? stated(cell, units.get(field) ?? "text") : null;
      if (said !== null && (role === "data" || !said.startsWith("text:"))) values[field] = said;
    }
    return { kind, role, values };
  };
  return [...data.map((row) => factOf(row, "data")), ...(total === null ? [] : [factOf(total, "total")])];
}

export function tableBase({ kind, name, titles = [], columns, total }: TableDraft): Base {
  const fields = columns.flatMap((entry, at) =>
    entry.field === null ? [] : [{ ...entry, field: entry.field, at }],
  );
  const rows = Math.max(...columns.map(({ values }) => values.length));
  const label = columns.findIndex(({ unit }) => unit === "text");
  const top = titles.length === 0 ? 0 : titles.length + 1;
  const sheet = exampleSheet({
    name,
    rows: [
      ...titles.map((title) => [title]),
      ...(titles.length === 0 ? [] : [[]]),
      columns.map(({ headings }) => headings[0] ?? null),
      ...Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? null)),
      ...(total === undefined
        ? []
        : [columns.map((entry, at) => (at === label ? total : entry.sums ? totalOf(entry.values) : null))]),
    ],
  });
  const known = (): Known => {
    const places: Places = {
      headerTop: top,
      headerBottom: top,
      left: 0,
      right: columns.length - 1,
      columns: new Map(fields.map(({ field, at }) => [field, at])),
      units: new Map(fields.map(({ field, unit }) => [field, unit])),
      heads: new Map(fields.map(({ field, at }) => [field, { row: top, column: at }])),
      data: Array.from({ length: rows }, (_, row) => top + 1 + row),
      total: total === undefined ? null : top + 1 + rows,
    };
    return { places, facts: factsAt(kind, sheet, places) };
  };
  return {
    kind,
    name,
    origin: "officer",
    shape: "table",
    headings: new Map(fields.map(({ field, headings }) => [field, headings])),
    draw: () => new Mangled(sheet, known()),
  };
}

/** Percentages keep their format in the total. */
function totalOf(values: readonly Plain[]): Plain {
  const figures = values.flatMap((value) => {
    if (typeof value === "number") return [value];
    return typeof value === "object" && value !== null && "v" in value && typeof value.v === "number"
      ? [value.v]
      : [];
  });
  const total = Number(canonicalText(sum(figures.map((figure) => decimal(String(figure))))));
  const formatted = values.find((value) => typeof value === "object" && value !== null && "v" in value);
  return typeof formatted === "object" && formatted !== null && "v" in formatted && formatted.format
    ? { v: total, format: formatted.format }
    : total;
}

export interface Line {
  /** Null: a heading of a group, or a line of no known meaning. */
  readonly field: string | null;
  readonly labels: readonly string[];
  readonly amount: number | null;
}

export const line = (field: string | null, labels: string, amount: number | null = null): Line => ({
  field,
  labels: labels.split(" | "),
  amount,
});

/** Label and amount side by side: one fact per line. */
export function linesBase(kind: Kind, name: string, titles: readonly string[], lines: readonly Line[]): Base {
  const top = titles.length;
  const rows = [
    ...titles.map((title) => [title]),
    ...lines.map(({ labels, amount }) => [labels[0] ?? null, amount]),
  ];
  const fields = lines.flatMap((entry, at) =>
    entry.field === null ? [] : [{ ...entry, field: entry.field, row: top + at }],
  );
  const known = (): Known => ({
    facts: fields.map(({ field, amount }) => ({
      kind,
      role: "data",
      values: { [field]: canonicalText(decimal(String(amount))) },
    })),
    places: {
      headerTop: top,
      headerBottom: top,
      left: 0,
      right: 1,
      columns: new Map(),
      units: new Map(),
      heads: new Map(fields.map(({ field, row }) => [field, { row, column: 0 }])),
      data: fields.map(({ row }) => row),
      total: null,
    },
  });
  return {
    kind,
    name,
    origin: "officer",
    shape: "lines",
    headings: new Map(fields.map(({ field, labels }) => [field, labels])),
    draw: () => new Mangled(exampleSheet({ name, rows }), known()),
  };
}

export interface CardDraft {
  readonly name: string;
  readonly rows: readonly (readonly Plain[])[];
  /** One per card. */
  readonly facts: readonly Readonly<Record<string, string>>[];
  /** Of the first card: where each label stands (row, column) and what else it may be called. */
  readonly labels: Readonly<Record<string, readonly [row: number, column: number, labels: string]>>;
}

/** Cards are free cells: their facts are written by hand. */
export function cardBase({ name, rows, facts, labels }: CardDraft): Base {
  const sheet = exampleSheet({ name, rows });
  const heads = Object.entries(labels);
  return {
    kind: "projectCard",
    name,
    origin: "officer",
    shape: "card",
    headings: new Map(heads.map(([field, [, , list]]) => [field, list.split(" | ")])),
    draw: () =>
      new Mangled(sheet, {
        facts: facts.map((values) => ({ kind: "projectCard", role: "data", values })),
        places: {
          headerTop: 0,
          headerBottom: 0,
          left: 0,
          right: Math.max(...sheet.cells.map((cell) => cell.column)),
          columns: new Map(),
          units: new Map(),
          heads: new Map(heads.map(([field, [row, at]]) => [field, { row, column: at }])),
          data: [0, 1, 2],
          total: null,
        },
      }),
  };
}
