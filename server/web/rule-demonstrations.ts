/** Every rule's examples, run once per process, rule by rule so that other requests are answered meanwhile. */
import { setImmediate } from "node:timers/promises";
import { type RuleId, rules } from "../../shared/domain/rules.ts";
import { type Demonstration, demonstrate } from "../../shared/sheets/rule-demonstration.ts";

export type Demonstrations = ReadonlyMap<string, Demonstration>;

let running: Promise<Demonstrations> | null = null;

export function ruleDemonstrations(): Promise<Demonstrations> {
  running ??= runAll();
  return running;
}

async function runAll(): Promise<Demonstrations> {
  const done = new Map<string, Demonstration>();
  for (const rule of Object.keys(rules) as RuleId[]) {
    done.set(rule, demonstrate(rule));
    await setImmediate();
  }
  return done;
}
