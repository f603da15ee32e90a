/** `concilia acts [--json]`: every act with its parameters, deadlines, actions, indicators and their sources. */
import { acts } from "../../shared/acts/catalogue.ts";
import { citedActs } from "../../shared/acts/cited-acts.ts";
import { actsJson } from "./acts-json.ts";
import { actText } from "./acts-text.ts";
import { exitCodes, type Io } from "./io.ts";

export function actsCommand(args: readonly string[], io: Io): number {
  if (args.length === 1 && args[0] === "--json") {
    io.out(actsJson(acts, citedActs));
    return exitCodes.ok;
  }
  if (args.length > 0) {
    io.err("Uso: concilia acts [--json]");
    return exitCodes.unusable;
  }
  io.out(acts.map((act) => actText(act, io)).join("\n\n"));
  return exitCodes.ok;
}
