/**
 * The examples of a rule, part of its catalogue row: workbooks as plain data, one that keeps the rule and one that breaks it.
 * The docs page shows them and the tests run them; the pane never loads them.
 */
import type { Bilingual } from "../../kit/finding.ts";
import type { Rules } from "./rule.ts";

/** A cell as it is written down: null is empty; `v` is what a formula or a formatted cell shows. */
export type ExampleCell =
  | string
  | number
  | boolean
  | null
  /** `f` en-US with "="; without `v` the formula was never calculated. */
  | { readonly f?: string; readonly v?: string | number; readonly error?: string; readonly format?: string }
  /** ISO day: becomes the Excel serial with a date format. */
  | { readonly date: string };

export type ExampleRow = readonly ExampleCell[];

export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly ExampleRow[];
  /** Where the first value of the first row stands; "A1" when left out. */
  readonly at?: string;
  /** "A1:B2". */
  readonly merges?: readonly string[];
  /** 1-based, as Excel shows them. */
  readonly hiddenRows?: readonly number[];
}

export interface PassingExample {
  /** What is shown, in one line: "Totale uguale alla somma". */
  readonly shows: Bilingual;
  /** A workbook of its own. */
  readonly sheets: readonly ExampleSheet[];
}

export interface FailingExample extends PassingExample {
  /** The cell where the finding stands: the rule speaks there, and nowhere else in the workbook. */
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** At least one of each, by type. */
export interface RuleExamples {
  readonly passes: readonly [PassingExample, ...PassingExample[]];
  readonly fails: readonly [FailingExample, ...FailingExample[]];
}

/** A rule of a catalogue file without examples is a compile error. */
export type ExamplesOf<Catalogue extends Rules> = { readonly [Id in keyof Catalogue]: RuleExamples };
