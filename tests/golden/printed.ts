/** The data files of the golden tables, and the one reading of a printed number that the builder needs. */
import { readFileSync } from "node:fs";

export interface PrintedTable {
  readonly source: { readonly document: string; readonly place: string };
  readonly notes: readonly string[];
  readonly banner?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

export interface PrintedMonitoring extends PrintedTable {
  /** Upper header row: text, first and last column of the data it spans. */
  readonly groups: readonly (readonly [string, number, number])[];
}

export interface PrintedAllocation extends PrintedTable {
  readonly legend: readonly string[];
  readonly weights: readonly (readonly [string, string])[];
}

export interface PrintedGrants extends PrintedTable {
  readonly text: string;
  readonly cap: string;
}

export interface PrintedPlan {
  readonly source: PrintedTable["source"];
  readonly banner?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly key: string;
      readonly label: string;
      readonly value: string;
      readonly note: string;
    }[];
  }[];
}

export interface PrintedCards {
  readonly source: PrintedTable["source"];
  readonly labels: Readonly<Record<"partners" | "actions" | "aims" | "description" | "resources", string>>;
  readonly cards: readonly {
    readonly title: string;
    readonly partners: string;
    readonly actions: string;
    readonly aims: readonly string[];
    readonly description: readonly string[];
    readonly cost: string;
  }[];
}

export interface PrintedRegister {
  readonly source: PrintedTable["source"];
  readonly notes: readonly string[];
  /** Printed across the table on every page. */
  readonly pageTitle: string;
  readonly header: readonly string[];
  /** Rows as wide as they are printed: three cells where the first column is missing. */
  readonly pages: readonly { readonly rows: readonly (readonly string[])[] }[];
}

export interface PrintedComposition extends PrintedTable {
  readonly title: string;
}

export interface PrintedAccord extends PrintedTable {
  /** Title, approval, place and day of signing. */
  readonly title: readonly string[];
}

export interface PrintedLists {
  readonly notes: readonly string[];
  readonly lists: readonly {
    readonly id: string;
    readonly document: string;
    readonly place: string;
    readonly title: string;
    readonly items: readonly string[];
  }[];
}

/** Reads `data/NAME.json`. The shape is the author's promise: data and build live side by side. */
export function printed<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8")) as T;
}

/** The number a typist would enter for a well-formed printed one ("€ 1.586.009,34", "11,4%"); throws on any other. */
export function typed(text: string): number {
  const match = /^(?:€ )?(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?(%)?$/.exec(text);
  if (match === null) throw new Error(`not a well-formed printed number: ${text}`);
  const [, whole = "", fraction = "", percent] = match;
  const decimal = whole.replaceAll(".", "") + fraction.replace(",", ".");
  // Through the exponent and not by division, so that 11,4% is the double nearest to 0.114.
  return Number(percent === undefined ? decimal : `${decimal}e-2`);
}
