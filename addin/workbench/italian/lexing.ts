/** Lets Univer's formula editor find the references in a formula that is typed with semicolons. */
import type { Injector } from "@univerjs/core";
import { type ISequenceNode, LexerTreeBuilder } from "@univerjs/preset-sheets-core";

type Nodes = (string | ISequenceNode)[];

export function hookLexing(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const english = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (text) => {
    const commas = withCommas(text);
    if (commas === text) return english(text);
    const nodes = english(commas);
    return nodes && withSemicolons(nodes, text);
  };
}

/** Every semicolon that separates arguments becomes a comma; texts, sheet names and array constants keep theirs. */
export function withCommas(formula: string): string {
  return formula.replaceAll(/"[^"]*"?|'[^']*'?|\{[^}]*\}?|;/g, (part) => (part === ";" ? "," : part));
}

/** The parts of the formula, with the separators that were really typed: the editor writes its text back from them. */
function withSemicolons(nodes: Nodes, typed: string): Nodes {
  let position = typed.startsWith("=") ? 1 : 0;
  return nodes.map((node) => {
    const start = position;
    position += typeof node === "string" ? node.length : node.token.length;
    return node === "," && typed[start] === ";" ? ";" : node;
  });
}
