/** `concilia account add`: the only way to make an account in production; the password comes from standard input. */

import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import * as z from "zod";
import { createAccount, NewAccount } from "../auth/accounts.ts";
import { openSqlite } from "../store/open-sqlite.ts";
import { sqliteStore } from "../store/sqlite-store.ts";
import { exitCodes, type Io } from "./io.ts";
import { readSettings } from "./settings.ts";

const usage =
  'Uso: concilia account add UTENTE --name "NOME" --role officer|approver|region|finance [--territory ATS-MI]\nLa password (almeno 12 caratteri) si legge dallo standard input.';

export async function accountCommand(args: readonly string[], io: Io): Promise<number> {
  const [verb, username, ...options] = args;
  const given = parseOptions(options);
  if (verb !== "add" || !username || !given) {
    io.err(usage);
    return exitCodes.unusable;
  }
  const input = NewAccount.safeParse({
    username,
    displayName: given.name ?? username,
    role: given.role,
    territory: given.territory ?? null,
    password: await firstLine(),
  });
  if (!input.success) {
    io.err(z.prettifyError(input.error));
    return exitCodes.unusable;
  }
  const settings = readSettings(process.env);
  const store = sqliteStore(await openSqlite(settings.dataDir ?? resolve("data")));
  try {
    const account = await createAccount(input.data, { store, clock: () => new Date(), origin: "cli" });
    if (!account) {
      io.err(`Il nome utente «${username}» è già in uso.`);
      return exitCodes.unusable;
    }
    io.out(
      `Creato: ${account.username} (${account.role}${account.territory ? `, ${account.territory}` : ""})`,
    );
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function parseOptions(
  options: readonly string[],
): Partial<Record<"name" | "role" | "territory", string>> | null {
  const found: Partial<Record<"name" | "role" | "territory", string>> = {};
  for (let i = 0; i < options.length; i += 2) {
    const name = options[i]?.replace(/^--/, "");
    const value = options[i + 1];
    if ((name !== "name" && name !== "role" && name !== "territory") || value === undefined) return null;
    found[name] = value;
  }
  return found;
}

/** Never an argument: arguments stay in histories and process lists. */
async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
  }
}
