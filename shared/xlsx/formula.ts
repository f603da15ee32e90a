/** Formulas as files store them, turned into what a cell shows in en-US Excel. */
import { columnLetters } from "../kit/a1.ts";
import { limits } from "./limits.ts";

/**
 * Words of a formula. Order matters: texts, quoted sheet names and brackets first, so that nothing inside is moved;
 * whole columns and rows before names; a name swallows dots and digits, so "Q1.A1" is one word.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.($!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.($!])|[$A-Za-z_\\\u0080-\uffff][\w.$\\?\u0080-\uffff]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[\s\S]/gy;

/** A formula ready to be written out for another cell, so many rows below and columns to the right. */
export type MovableFormula = (rows: number, columns: number) => string;

/**
 * Cuts a formula at its relative references once, for the many cells that share it.
 * What leaves the grid becomes #REF!, as when a formula is copied there.
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces: (string | MovableFormula)[] = [];
  let still = "";
  mapWords(
    formula,
    (word, next) => {
      const moved = next === "(" || next === "!" ? null : movableReference(word);
      if (moved) {
        pieces.push(still, moved);
        still = "";
      } else still += word;
      return "";
    },
    (fixed) => {
      still += fixed;
      return "";
    },
  );
  pieces.push(still);
  return (rows, columns) => {
    let result = "";
    for (const piece of pieces) result += typeof piece === "string" ? piece : piece(rows, columns);
    return result;
  };
}

/** Null for a word that stays as it is. */
function movableReference(word: string): MovableFormula | null {
  if (!/^[$A-Za-z\d]/.test(word)) return null;
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(word);
  if (cell) {
    const [, d1 = "", letters = "", d2 = "", digits = ""] = cell;
    if (columnNumber(letters) >= limits.columns || Number(digits) > limits.rows) return null;
    // Most shared formulas run down one column: the letters are worked out once.
    let known = 0;
    let column: string | null = d1 + letters;
    return (rows, columns) => {
      if (columns !== known) [known, column] = [columns, shiftColumn(d1, letters, columns)];
      const row = shiftRow(d2, digits, rows);
      return column === null || row === null ? "#REF!" : column + row;
    };
  }
  const range = /^(\$?)([A-Za-z]+):(\$?)([A-Za-z]+)$/.exec(word);
  if (range) {
    const [, d1 = "", c1 = "", d2 = "", c2 = ""] = range;
    return (_, columns) => pair(shiftColumn(d1, c1, columns), shiftColumn(d2, c2, columns));
  }
  const band = /^(\$?)(\d+):(\$?)(\d+)$/.exec(word);
  if (!band) return null;
  const [, d1 = "", r1 = "", d2 = "", r2 = ""] = band;
  return (rows) => pair(shiftRow(d1, r1, rows), shiftRow(d2, r2, rows));
}

/** Functions newer than the file format are stored with a prefix that no officer ever types. */
export function withoutStoragePrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return mapWords(formula, (word) =>
    word
      .replace(/^_xlfn\./, "")
      .replace(/^_xlws\./, "")
      .replace(/^_xlpm\./, ""),
  );
}

/**
 * Whether a value on another sheet may change this formula's result: it names a sheet, a table or a name,
 * or makes up an address while it runs.
 */
export function looksOutside(formula: string): boolean {
  let outside = false;
  mapWords(formula, (word, next) => {
    if (next === "(") outside ||= /^INDIRECT$/i.test(word);
    else if (/^[A-Za-z_\\\u0080-\uffff]/.test(word)) {
      outside ||= !/^(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|TRUE|FALSE)$/i.test(
        word,
      );
    }
    return word;
  });
  return outside || /[!'[]/.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}

/** Rewrites every word, given with the character after it; texts, quoted sheet names and brackets are `fixed`. */
export function mapWords(
  formula: string,
  change: (word: string, next: string) => string,
  fixed: (piece: string) => string = (piece) => piece,
): string {
  let result = "";
  token.lastIndex = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    const word = match[0];
    if (word === "[") {
      token.lastIndex = closingBracket(formula, match.index);
      result += fixed(formula.slice(match.index, token.lastIndex));
    } else if (word.startsWith('"') || word.startsWith("'")) result += fixed(word);
    else result += change(word, formula[token.lastIndex] ?? "");
  }
  return result;
}

/** Structured references nest brackets and protect a literal one with an apostrophe. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function pair(from: string | null, to: string | null): string {
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function shiftColumn(anchor: string, letters: string, by: number): string | null {
  if (anchor) return anchor + letters;
  const column = columnNumber(letters) + by;
  return column < 0 || column >= limits.columns ? null : columnLetters(column);
}

function shiftRow(anchor: string, digits: string, by: number): string | null {
  if (anchor) return anchor + digits;
  const row = Number(digits) + by;
  return row < 1 || row > limits.rows ? null : String(row);
}

/** "A" is 0. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
