#!/usr/bin/env node
/** The command line: one word chooses the command, faults end here, once. */
import { accountCommand } from "./account.ts";
import { actsCommand } from "./acts.ts";
import { allocateCommand } from "./allocate.ts";
import { carryOverCommand } from "./carry-over.ts";
import { checkCommand } from "./check.ts";
import { cutCommand } from "./cut.ts";
import { demo } from "./demo.ts";
import { digestCommand } from "./digest.ts";
import { executionCommand } from "./execution.ts";
import { indicatorsCommand } from "./indicators.ts";
import { instalmentsCommand } from "./instalments.ts";
import { exitCodes, type Io, terminalIo } from "./io.ts";
import { planCommand } from "./plan.ts";
import { rankCommand } from "./rank.ts";
import { rateCommand } from "./rate.ts";
import { rulesCommand } from "./rules.ts";
import { seedDemo } from "./seed-demo.ts";
import { seriesCommand } from "./series.ts";
import { serve } from "./serve.ts";
import { readSettings, WrongSettings } from "./settings.ts";
import { templateCommand } from "./template.ts";

const help = `concilia - controlli, riparti e consolidamento dei piani di conciliazione

  concilia check FILE.xlsx [--programme PROGRAMMA] [--territory ATS] [--json]
                                             controlla una cartella di lavoro
  concilia digest FILE.xlsx                  impronta del contenuto di ogni foglio
  concilia allocate FILE.xlsx --amount EURO [--by ats] [--json]
                                             riparto tra i territori
  concilia cut FILE.xlsx --budget EURO [--fixed "PROGETTO=EURO: MOTIVO"] [--json]
                                             taglio uniforme delle richieste alle risorse
  concilia rank FILE.xlsx --amount EURO --shortfall stop|partial|skip [--json]
                                             scorrimento della graduatoria con nuove risorse
  concilia rate FILE.xlsx --amount EURO --method rank|score [--weights "CRITERIO=30; …"] [--json]
                                             punteggi pesati e contributi che ne seguono
  concilia execution FILE.xlsx --as-at GG/MM/AAAA [--json]
                                             erogato, liquidato e da erogare a una data
  concilia instalments FILE.xlsx --shares "50: avvio; 50: rendicontazione" [--json]
                                             contributi in rate, con quanto erogato
  concilia carry-over FILE.xlsx… --as-at GG/MM/AAAA [--json]
                                             residui dei piani precedenti a una data
  concilia plan FILE.xlsx [--json]           fonti e impieghi, eccedenza e cofinanziamento del piano
  concilia series FILE.xlsx [--lario QUOTA] [--json]
                                             dati per territorio di più anni, dalle 15 ASL alle 8 ATS
  concilia rules [REGOLA | --json]           elenco delle regole, o una con i suoi esempi
  concilia indicators FILE.xlsx [--act ATTO] [--period 2017-S2] [--json]
                                             indicatori di monitoraggio con numeratore, denominatore e celle
  concilia acts [--json]                     elenco degli atti, con parametri, indicatori e fonti
  concilia template [TIPO --out FILE.xlsx]   elenco dei moduli, o un modulo da compilare
  concilia account add UTENTE --name NOME --role RUOLO [--territory ATS]
                                             crea un accesso (password da standard input)
  concilia serve                             avvia il server (impostazioni: variabili d'ambiente)
  concilia demo                              avvia la dimostrazione con dati di esempio

Esito: 0 nessun errore, 1 errori nei dati, 2 file illeggibile o comando sbagliato.`;

type Command = (args: readonly string[], io: Io) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  digest: digestCommand,
  allocate: allocateCommand,
  cut: cutCommand,
  rank: rankCommand,
  rate: rateCommand,
  execution: executionCommand,
  "carry-over": carryOverCommand,
  instalments: instalmentsCommand,
  plan: planCommand,
  series: seriesCommand,
  indicators: indicatorsCommand,
  rules: rulesCommand,
  acts: actsCommand,
  template: templateCommand,
  account: accountCommand,
  serve: async () => {
    await serve(readSettings(process.env));
    return exitCodes.ok;
  },
  demo: async () => {
    await demo(readSettings(process.env), seedDemo);
    return exitCodes.ok;
  },
  help: (_args, io) => {
    io.out(help);
    return exitCodes.ok;
  },
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = "help", ...rest] = args;
  const command = Object.hasOwn(commands, name)
    ? commands[name]
    : name === "--help"
      ? commands.help
      : undefined;
  if (!command) {
    io.err(help);
    return exitCodes.unusable;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    if (error instanceof WrongSettings) io.err(error.message);
    else
      io.err(
        `Errore interno, non dipende dal file: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return exitCodes.unusable;
  }
}

process.exitCode = await run(process.argv.slice(2), terminalIo());
