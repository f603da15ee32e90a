/** What the commands share: their line, and the way they end when a person can mend what is wrong. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";
import { exitCodes, type Io, paint } from "./io.ts";

/** Something that the person at the terminal can mend; the message is Italian. */
export class Refusal extends Error {}

const help = { help: { type: "boolean", short: "h" } } as const;

type OptionsOf = NonNullable<ParseArgsConfig["options"]>;

type CommandLine<Options extends OptionsOf> = ReturnType<
  typeof parseArgs<{ options: Options & typeof help; allowPositionals: true }>
>;

/** Values of the options and what else the line holds; every command has --help. */
export function commandLine<const Options extends OptionsOf>(
  args: readonly string[],
  usage: string,
  options: Options,
): CommandLine<Options> {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...help }, allowPositionals: true });
  } catch {
    throw new Refusal(`opzioni non riconosciute o incomplete.\n\n${usage}`);
  }
}

/** Runs a command body; what a person can mend ends with exit code 2 and a message, nothing else is caught. */
export async function orRefusal(io: Io, run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof UnreadableWorkbook)) throw error;
    const message = error instanceof UnreadableWorkbook ? error.explanation.it : error.message;
    io.err(paint(io, "red", `Errore: ${message}`));
    return exitCodes.unusable;
  }
}
