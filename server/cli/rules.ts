/** `concilia rules [ID | --json | --markdown]`: the catalogue that findings refer to, with its examples. */
import { ruleExamples } from "../../shared/domain/rules/examples.ts";
import { RULE_SET, type Rule, type RuleId, rules } from "../../shared/domain/rules.ts";
import { findingOf } from "../../shared/sheets/rule-demonstration.ts";
import { exitCodes, type Io, paint } from "./io.ts";
import { ruleText } from "./rule-text.ts";
import { rulesPage } from "./rules-page.ts";

const entries = Object.entries(rules) as [RuleId, Rule][];

export function rulesCommand(args: readonly string[], io: Io): number {
  const [asked, ...more] = args;
  if (more.length > 0 || (asked?.startsWith("-") && asked !== "--json" && asked !== "--markdown")) {
    io.err("Uso: concilia rules [REGOLA | --json | --markdown]");
    return exitCodes.unusable;
  }
  if (asked === "--json") io.out(JSON.stringify({ ruleSet: RULE_SET, rules: entries.map(asJson) }, null, 2));
  else if (asked === "--markdown") io.out(rulesPage().trimEnd());
  else if (asked === undefined) list(io);
  else {
    const found = entries.find(([id]) => id.toLowerCase() === asked.toLowerCase());
    if (!found) {
      io.err(`Regola sconosciuta: ${asked}. L'elenco: concilia rules`);
      return exitCodes.unusable;
    }
    io.out(ruleText(...found, io));
  }
  return exitCodes.ok;
}

/** Failing examples with the message that the engine gives. */
function asJson([id, rule]: [RuleId, Rule]) {
  const { passes, fails } = ruleExamples[id];
  const spoken = fails.map((example) => ({ ...example, message: findingOf(id, example).message }));
  return { id, ...rule, examples: { passes, fails: spoken } };
}

function list(io: Io): void {
  const widest = Math.max(...entries.map(([id]) => id.length));
  io.out(`Regole ${RULE_SET}`);
  for (const [id, { severity, title, source, waivable }] of entries) {
    const fixed = waivable ? "" : " (non derogabile)";
    io.out(`${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title.it}${fixed}  ${paint(io, "dim", source)}`);
  }
}
