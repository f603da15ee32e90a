/** `concilia template [KIND --out FILE.xlsx]`: an empty form of a kind of sheet. */
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { Kind, kinds } from "../../shared/domain/table.ts";
import { kindNames } from "../../shared/sheets/kind-names.ts";
import { templates } from "../../shared/sheets/templates/all.ts";
import { exitCodes, type Io, printable } from "./io.ts";
import { templateBytes } from "./template-book.ts";

const usage = "Uso: concilia template TIPO --out FILE.xlsx    (senza argomenti: elenco dei tipi)";

/** Exit status 0 written or listed, 2 wrong call, unknown kind, or a file that is there already. */
export async function templateCommand(args: readonly string[], io: Io): Promise<number> {
  const request = requestOf(args);
  if (request === "list") {
    const widest = Math.max(...kinds.map((kind) => kind.length));
    io.out(
      ["Tipi di modulo:", ...kinds.map((kind) => `  ${kind.padEnd(widest)}  ${kindNames[kind].it}`)].join(
        "\n",
      ),
    );
    return exitCodes.ok;
  }
  if (request === "usage") return refuse(io, usage);
  const kind = Kind.safeParse(request.kind);
  if (!kind.success) {
    return refuse(io, `«${printable(request.kind)}» non è un tipo di modulo. «concilia template» li elenca.`);
  }
  if (!/\.xlsx$/i.test(request.out)) return refuse(io, "Il nome del file deve finire in .xlsx.");
  const trouble = await write(request.out, await templateBytes(templates[kind.data]));
  if (trouble !== null) return refuse(io, `${printable(basename(request.out))}: ${trouble}`);
  io.out(`Scritto ${printable(request.out)}: ${kindNames[kind.data].it}.`);
  return exitCodes.ok;
}

function refuse(io: Io, text: string): number {
  io.err(text);
  return exitCodes.unusable;
}

function requestOf(args: readonly string[]): "list" | "usage" | { kind: string; out: string } {
  if (args.length === 0) return "list";
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    const [kind, ...others] = positionals;
    if (kind === undefined || others.length > 0 || !values.out) return "usage";
    return { kind, out: values.out };
  } catch {
    return "usage";
  }
}

/** Null when written; an existing file is never touched. */
async function write(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST")
      return "esiste già e non viene sovrascritto. Scegliere un altro nome o spostare il file.";
    if (code === "ENOENT") return "la cartella non esiste.";
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
      return "non si può scrivere in questa cartella.";
    throw error;
  }
}
