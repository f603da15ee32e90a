/** Columns elsewhere, gone, or new. */
import type { TableKind } from "../../shared/domain/table.ts";
import type { Plain } from "./grid-of.ts";
import { type Step, step } from "./mangle-step.ts";

export const swapped = (a: string, b: string): Step =>
  step(`columns ${a} and ${b} swapped`, (sheet) => {
    const [at, to] = [sheet.columnOf(a), sheet.columnOf(b)];
    const { left, right } = sheet.places;
    const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    sheet.orderColumns(across.map((column) => (column === at ? to : column === to ? at : column)));
  });

export const dropped = (field: string): Step =>
  step(`column ${field} dropped`, (sheet) => {
    const at = sheet.columnOf(field);
    const { total } = sheet.places;
    // The word "Totale" moves to the next column that has room for it.
    const label = total === null ? "" : sheet.text(total, at);
    // Titles above the table stay.
    const titles = Array.from({ length: sheet.places.headerTop }, (_, row) => sheet.at(row, at));
    sheet.deleteColumn(at);
    titles.forEach((cell, row) => {
      if (cell && !sheet.at(row, at)) sheet.place(row, at, cell);
    });
    if (label !== "" && sheet.places.total !== null && !sheet.at(sheet.places.total, at))
      sheet.put(sheet.places.total, at, label);
    sheet.places.columns.delete(field);
    sheet.forget(field);
  });

/** A further column in the middle; `value` gives its cells. */
export const extraColumn = (
  before: string,
  heading: string,
  value: (index: number) => Plain,
  means: string | null = null,
): Step =>
  step(`extra column ${heading}`, (sheet) => {
    const at = sheet.columnOf(before);
    sheet.insertColumns(at);
    sheet.put(sheet.places.headerBottom, at, heading);
    sheet.places.data.forEach((row, index) => {
      sheet.put(row, at, value(index));
    });
    if (means === null) return;
    let index = 0;
    sheet.facts = sheet.facts.map((fact) =>
      fact.role === "data" ? { ...fact, values: { ...fact.values, [means]: String(value(index++)) } } : fact,
    );
  });

export const lastColumn = (heading: string, value: (index: number) => Plain): Step =>
  step(`column ${heading} beside`, (sheet) => {
    sheet.places.right++;
    const at = sheet.places.right;
    sheet.put(sheet.places.headerBottom, at, heading);
    sheet.places.data.forEach((row, index) => {
      sheet.put(row, at, value(index));
    });
  });

export const blankColumn = (before: string): Step =>
  step(`blank column before ${before}`, (sheet) => {
    sheet.insertColumns(sheet.columnOf(before));
  });

export const inOrder = (name: string, order: (columns: readonly number[]) => readonly number[]): Step =>
  step(`columns ${name}`, (sheet) => {
    const { left, right } = sheet.places;
    sheet.orderColumns(order(Array.from({ length: right - left + 1 }, (_, at) => left + at)));
  });

/** A column that other kinds of sheet have: it may be read as what it is, where the kind knows such a thing. */
export interface Foreign {
  readonly heading: string;
  /** Names that kinds have for it. */
  readonly fields: readonly string[];
  /** Kinds that it turns into another one by what that other kind is: "with its money an evaluation is a ranking". */
  readonly turns?: readonly TableKind[];
  readonly value: (index: number) => Plain;
  readonly said: (index: number) => string;
}

/** Put in at a place of the table, counted from its left; left out where the sheet says the same already. */
export const foreignColumn = (foreign: Foreign, place: number): Step =>
  step(`column ${foreign.heading} from another kind`, (sheet) => {
    const { places } = sheet;
    const [fact] = sheet.facts;
    if (fact && foreign.turns?.includes(fact.kind)) return;
    if (foreign.fields.some((field) => places.columns.has(field))) return;
    const at = Math.min(places.left + place, places.right + 1);
    sheet.insertColumns(at);
    if (at === places.left) places.left--;
    places.right = Math.max(places.right, at);
    sheet.put(places.headerBottom, at, foreign.heading);
    places.data.forEach((row, index) => {
      sheet.put(row, at, foreign.value(index));
    });
    let index = 0;
    sheet.facts = sheet.facts.map((fact) => {
      if (fact.role !== "data") return fact;
      const said = foreign.said(index++);
      const may = Object.fromEntries(foreign.fields.map((field) => [field, said]));
      return { ...fact, may: { ...fact.may, ...may } };
    });
  });
