/** The steps by what they touch: of a family one is taken at a time, so that they do not undo each other. */
import * as columns from "./mangle-columns.ts";
import * as headings from "./mangle-headings.ts";
import * as rows from "./mangle-rows.ts";
import type { Step } from "./mangle-step.ts";
import * as surroundings from "./mangle-surroundings.ts";

/** Of any sheet, whatever its shape. */
export const anywhere: readonly Step[] = [
  surroundings.moved(3, 2),
  surroundings.noTitle,
  surroundings.sheetName("Foglio1"),
  surroundings.titleTouchesHeader,
  surroundings.tableBelow(2),
  surroundings.signatures,
  rows.hidden,
];

export const looks: readonly Step[] = [
  headings.upperCase,
  headings.lowerCase,
  headings.lineBreaks,
  headings.blanksAround,
  headings.colons,
  headings.unitsInHeadings,
  headings.lettered,
];

export const rowSteps: readonly Step[] = [
  rows.blankRow,
  rows.blankUnderHeader,
  rows.headerRepeated,
  rows.splitInTwo,
  rows.shuffled,
  rows.sections("Primo semestre", "Secondo semestre"),
  rows.mergedDown,
  headings.columnLetters,
];

export const totalSteps: readonly Step[] = [
  rows.blankBeforeTotal,
  rows.noTotal,
  rows.totalOnTop,
  rows.totalNamed("TOTALE GENERALE"),
  rows.totalNamed("Tot."),
  rows.totalNamed("Somma"),
  rows.totalNamed("Complessivo"),
  rows.subtotals,
];

export const places: readonly Step[] = [
  surroundings.moved(1, 1),
  surroundings.moved(7, 0),
  surroundings.contactsAbove,
  surroundings.tableBeside,
  surroundings.tableBelow(1),
  surroundings.notesTouching,
  surroundings.legendBeside,
];

export const extraColumns: readonly Step[] = [
  columns.lastColumn("Note", (index) => (index === 1 ? "da verificare" : null)),
  columns.lastColumn("Data inserimento", () => ({ date: "2018-02-01" })),
  columns.lastColumn("CUP", (index) => `E8${index}B17000120002`),
  columns.lastColumn("Referente", (index) => `dott. ${["Rossi", "Verdi", "Neri"][index % 3]}`),
  columns.lastColumn("Telefono", (index) => `02 12345${index}`),
];

export const orders: readonly Step[] = [
  columns.inOrder("in reverse", (list) => [...list].reverse()),
  columns.inOrder("turned by two", (list) => [...list.slice(2), ...list.slice(0, 2)]),
];

export const groups: readonly Step[] = [
  headings.groupedOver("Dati generali", "Dettaglio"),
  headings.groupedOver("ANAGRAFICA", "DATI"),
];
