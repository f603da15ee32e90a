/** What to change in an existing file; all the rest of it stays as it is, byte for byte. */
import type { Bilingual } from "../kit/finding.ts";

export interface WorkbookEdit {
  /** Changes to sheets that are there, by name. */
  readonly sheets: readonly SheetEdit[];
  /** Added after the last sheet, in this order. */
  readonly newSheets: readonly NewSheet[];
}

export interface SheetEdit {
  readonly name: string;
  /** At most one per address. */
  readonly cells: readonly CellEdit[];
  /** Switches protection on or off, always without password; absent = as it is. */
  readonly protect?: boolean;
}

export interface NewSheet {
  /** At most 31 characters, none of : \ / ? * [ ], not in use. */
  readonly name: string;
  readonly cells: readonly CellEdit[];
  /** In characters of the default font. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  readonly protect?: boolean;
}

export interface CellEdit {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly input: CellInput;
  /** en-US number format code; absent = as it is. */
  readonly format?: string;
  /** Absent members stay as they are. */
  readonly style?: StyleEdit;
}

export type CellInput =
  /** Only format or style change. */
  | { readonly type: "keep" }
  /** Content goes, format and style stay. */
  | { readonly type: "clear" }
  /** Written as text whatever it looks like, "=1+1" included. */
  | { readonly type: "text"; readonly text: string }
  /** Finite. */
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  /** en-US with a leading "="; `result` is stored as its value until Excel recalculates, null for none. */
  | { readonly type: "formula"; readonly formula: string; readonly result: number | string | boolean | null };

export interface StyleEdit {
  readonly bold?: boolean;
  /** "#RRGGBB", null for no fill. */
  readonly fill?: string | null;
}

export const refusalCodes = [
  /** The edit names a sheet that the file does not have. */
  "no-such-sheet",
  /** A new sheet's name is taken or Excel would not take it. */
  "bad-sheet-name",
  /** Excel does not let one cell of a multi-cell array formula change either. */
  "part-of-array",
  /** Protection with a password is lifted by who knows it, in Excel. */
  "password-protected",
  /** An address, number, text or formula that no cell can hold. */
  "bad-cell",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

const explanations: Record<RefusalCode, Bilingual> = {
  "no-such-sheet": {
    it: "Il foglio da modificare non esiste nel file.",
    en: "The sheet to change is not in the file.",
  },
  "bad-sheet-name": {
    it: "Il nome del nuovo foglio è già usato o non è ammesso da Excel.",
    en: "The name of the new sheet is taken or not admitted by Excel.",
  },
  "part-of-array": {
    it: "La cella fa parte di una formula matrice: Excel non permette di cambiarne una parte.",
    en: "The cell is part of an array formula: Excel does not let a part of it change.",
  },
  "password-protected": {
    it: "Il foglio è protetto da password: la protezione può toglierla in Excel solo chi la conosce.",
    en: "The sheet is protected by a password: only who knows it can lift the protection, in Excel.",
  },
  "bad-cell": {
    it: "Una delle celle da scrivere ha un contenuto o un indirizzo che Excel non ammette.",
    en: "One of the cells to write has a content or an address that Excel does not admit.",
  },
};

/** Nothing is written: the original stays the only version. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
  readonly code: RefusalCode;
  /** For the officer. */
  readonly explanation: Bilingual;

  constructor(code: RefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.explanation = explanations[code];
  }
}
