/** `concilia digest FILE.xlsx`: the content digest of each sheet, as pane and server compute it. */
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { UnreadableWorkbook } from "../../shared/xlsx/unreadable.ts";
import { exitCodes, type Io, printable } from "./io.ts";
import { readWorkbookFile } from "./read-file.ts";

export async function digestCommand(args: readonly string[], io: Io): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || file.startsWith("--")) {
    io.err("Uso: concilia digest FILE.xlsx");
    return exitCodes.unusable;
  }
  try {
    const reading = readWorkbook(await readWorkbookFile(file));
    for (const sheet of reading.sheets) {
      io.out(`${sheet.digest ?? "-".repeat(64)}  ${printable(sheet.sheet)}`);
    }
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    io.err(error.explanation.it);
    return exitCodes.unusable;
  }
}
