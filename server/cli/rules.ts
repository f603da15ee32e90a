/** `concilia rules [--json | --markdown]`: the catalogue that findings refer to. */
import { RULE_SET, rules } from "../../shared/domain/rules.ts";
import { exitCodes, type Io, paint } from "./io.ts";
import { rulesPage } from "./rules-page.ts";

export function rulesCommand(args: readonly string[], io: Io): number {
  const entries = Object.entries(rules).map(([id, rule]) => ({ id, ...rule }));
  if (args.length === 1 && args[0] === "--json") {
    io.out(JSON.stringify({ ruleSet: RULE_SET, rules: entries }, null, 2));
    return exitCodes.ok;
  }
  if (args.length === 1 && args[0] === "--markdown") {
    io.out(rulesPage().trimEnd());
    return exitCodes.ok;
  }
  if (args.length > 0) {
    io.err("Uso: concilia rules [--json | --markdown]");
    return exitCodes.unusable;
  }
  const widest = Math.max(...entries.map((entry) => entry.id.length));
  io.out(`Regole ${RULE_SET}`);
  for (const { id, severity, title, source, waivable } of entries) {
    const fixed = waivable ? "" : " (non derogabile)";
    io.out(`${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title.it}${fixed}  ${paint(io, "dim", source)}`);
  }
  return exitCodes.ok;
}
