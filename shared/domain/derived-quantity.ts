/**
 * One quantity of the indicators as one sheet of the plan shows it: value, cells, how it was counted, what it leaves out.
 * A filled cell that cannot be read gives a reason and no value: half a count is no count.
 */
import type { QuantityId } from "../acts/quantities.ts";
import { canonicalText, type Decimal, decimal, one, sum, zero } from "../kit/decimal.ts";
import type { Bilingual } from "../kit/finding.ts";
import type { LocalOrigin, LocalQuantity } from "./measure.ts";
import type { Table } from "./table.ts";
import { type Figured, hasField, type RowAccess } from "./table-access.ts";

export const partKinds = [
  "memberType",
  "hourType",
  "action",
  "transversalAction",
  "workingGroup",
  "project",
  "alliance",
] as const;
export type PartKind = (typeof partKinds)[number];

/** One line of a breakdown: members of one type, hours of one kind, one action ... */
export interface Part {
  readonly kind: PartKind;
  /** Tells the parts of one kind apart, on whatever sheet they stand. */
  readonly key: string;
  readonly label: Bilingual;
}

interface Counted {
  readonly quantity: QuantityId;
  /** Null for the whole. */
  readonly part: Part | null;
  /** Of the sheets that it was counted on, also where nothing was found. */
  readonly sheets: readonly string[];
  /** How it was counted, and on which rows. */
  readonly base: Bilingual;
}

export interface DerivedQuantity extends Counted, LocalQuantity {
  /**
   * "atLeast": the sheets show a part of what the indicator counts. "indicative": they show something near it,
   * which stands in for a missing figure with its note and is never held against a typed one.
   */
  readonly bound: "exact" | "atLeast" | "indicative";
  /** What is left out, or read into the sheet. */
  readonly note: Bilingual | null;
}

/** The sheet should tell, but one of its cells cannot be read. */
export interface UnreadQuantity extends Counted {
  readonly because: Bilingual;
  readonly cell: string;
}

export type Derivation = DerivedQuantity | UnreadQuantity;

export function isDerived(derivation: Derivation): derivation is DerivedQuantity {
  return "value" in derivation;
}

/** What a computation says of itself, before it is known whether it succeeds. */
export interface About {
  readonly part?: Part;
  readonly base: Bilingual;
  readonly bound?: DerivedQuantity["bound"];
  readonly note?: Bilingual;
}

/** A cell that counts, with how much; a cell that cannot be read; null: blank. */
export type Counting = LocalOrigin | { readonly unread: string } | null;

export function unreadable(sheet: string, cell: string): Bilingual {
  return {
    it: `la cella ${cell} di «${sheet}» non si legge`,
    en: `cell ${cell} of "${sheet}" cannot be read`,
  };
}

export function unread(quantity: QuantityId, sheet: string, cell: string, about: About): UnreadQuantity {
  return {
    quantity,
    part: about.part ?? null,
    sheets: [sheet],
    base: about.base,
    because: unreadable(sheet, cell),
    cell,
  };
}

export function derived(
  quantity: QuantityId,
  sheet: string,
  origins: readonly LocalOrigin[],
  about: About,
): DerivedQuantity {
  return {
    quantity,
    part: about.part ?? null,
    sheets: [sheet],
    base: about.base,
    value: sum(origins.map(({ value }) => decimal(value))),
    origins,
    bound: about.bound ?? "exact",
    note: about.note ?? null,
  };
}

export function originOf(sheet: string, cell: string, value: Decimal): LocalOrigin {
  return { sheet, cell, value: canonicalText(value) };
}

/** The sum of what the cells say; null when all are blank: nobody has said anything. */
export function gathered(
  quantity: QuantityId,
  sheet: string,
  countings: readonly Counting[],
  about: About,
): Derivation | null {
  const filled = countings.filter((counting) => counting !== null);
  if (filled.length === 0) return null;
  const failed = filled.find((counting) => "unread" in counting);
  if (failed) return unread(quantity, sheet, failed.unread, about);
  const origins = filled.filter((counting) => "value" in counting);
  return derived(quantity, sheet, origins, about);
}

/** A column added up over some rows; null when the table lacks it or the rows leave it blank. */
export function summed(
  quantity: QuantityId,
  table: Table,
  rows: readonly RowAccess[],
  field: string,
  about: About,
): Derivation | null {
  if (!hasField(table, field)) return null;
  return gathered(
    quantity,
    table.sheet,
    rows.map((row) => amountOf(table.sheet, row, field)),
    about,
  );
}

export function amountOf(sheet: string, row: RowAccess, field: string): Counting {
  const reading = row.reading(field);
  if (reading === null || reading.type === "empty") return null;
  const figure = row.number(field);
  return figure ? figureOrigin(sheet, figure) : { unread: row.cell(field) ?? "?" };
}

export function figureOrigin(sheet: string, { cell, value }: Figured): LocalOrigin {
  return originOf(sheet, cell, value);
}

/**
 * Things that are so, out of things looked at: each counts one, at its cell. Where none is so the cells looked at stand behind the zero.
 * Nothing looked at counts nothing and is no zero: null.
 */
export function tallied(
  quantity: QuantityId,
  sheet: string,
  things: readonly { readonly cell: string; readonly counts: boolean }[],
  about: About,
): DerivedQuantity | null {
  if (things.length === 0) return null;
  const counted = things.filter(({ counts }) => counts);
  const origins = (counted.length > 0 ? counted : things).map(({ cell, counts }) =>
    originOf(sheet, cell, counts ? one : zero),
  );
  return derived(quantity, sheet, origins, about);
}

/** "Raggiunti: somma in «Azioni»". */
export function sumIn(table: Table, it: string, en: string): Bilingual {
  return { it: `${it}: somma in «${table.sheet}»`, en: `${en}: sum in "${table.sheet}"` };
}

/** The first cell of a row: where its name usually stands. */
export function rowCell({ row }: RowAccess): string {
  return row.cells[0]?.cell ?? `A${row.row}`;
}

/** As `summed`, where every row should say: a row left blank makes the sum a part of the whole. */
export function summedOverAll(
  quantity: QuantityId,
  table: Table,
  rows: readonly RowAccess[],
  field: string,
  about: About,
): Derivation | null {
  const blanks = rows.filter((row) => row.reading(field)?.type === "empty").length;
  const found = summed(quantity, table, rows, field, about);
  if (!found || blanks === 0 || !isDerived(found)) return found;
  return { ...found, bound: "atLeast", note: together(blank(blanks, table.sheet), found.note) };
}

function blank(rows: number, sheet: string): Bilingual {
  return rows === 1
    ? { it: `In «${sheet}» una riga è senza dato.`, en: `One row of "${sheet}" has no figure.` }
    : {
        it: `In «${sheet}» ${rows} righe sono senza dato.`,
        en: `${rows} rows of "${sheet}" have no figure.`,
      };
}

export function together(first: Bilingual, second: Bilingual | null): Bilingual {
  return second ? { it: `${first.it} ${second.it}`, en: `${first.en} ${second.en}` } : first;
}
