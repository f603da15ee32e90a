/**
 * Stands between Univer's formula editor and its formula engine (see webpack.workbench.config.js): for the editor a
 * semicolon separates arguments, so that the mouse may choose a cell after it. The engine itself stays English.
 */
import * as engine from "@univerjs/engine-formula";

export * from "@univerjs/engine-formula";

export function matchRefDrawToken(character: string): boolean {
  return character === ";" || engine.matchRefDrawToken(character);
}

export function isFormulaLexerToken(text: string): boolean {
  return text === ";" || engine.isFormulaLexerToken(text);
}
