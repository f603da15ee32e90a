/** A value of an act together with where it is printed: no parameter without a source. */

/** "first": read in the act itself; "second": read in a document that reports the act. */
export const hands = ["first", "second"] as const;
export type Hand = (typeof hands)[number];

export interface Source {
  /** Short name of the document, e.g. "LG-2014". */
  readonly document: string;
  /** Where in the document: article, page, table or slide. */
  readonly place: string;
  readonly hand: Hand;
}

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** "LG-2014, «Il set di indicatori e il peso relativo»": the form that findings show. */
export function sourceText(source: Source): string {
  return `${source.document}, ${source.place}`;
}
