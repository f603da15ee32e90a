/** `concilia rank`: who enters when money is added to a ranking. */
import { rankedRequests } from "../../shared/domain/money-tables.ts";
import { type RankedPart, type RollDown, rollDown, shortfalls } from "../../shared/domain/roll-down.ts";
import { centsText } from "../../shared/kit/money.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { columns, euroOption, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia rank FILE.xlsx --amount IMPORTO --shortfall stop|partial|skip [--complete-partial] [--sheet FOGLIO] [--json]

  --amount            risorse da aggiungere alla graduatoria, in euro
  --shortfall         il primo progetto che il residuo non copre: stop aspetta (e tutti dopo di lui);
                      partial riceve il residuo; skip aspetta, ma i progetti minori che seguono possono entrare.
                      I documenti non lo dicono: va scelto
  --complete-partial  completa, al suo posto in graduatoria, chi ha avuto solo una parte del richiesto
  --json              un documento JSON al posto del testo`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    amount: { type: "string" },
    shortfall: { type: "string" },
    "complete-partial": { type: "boolean" },
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
}

const statuses: Readonly<Record<RankedPart["status"], string>> = {
  funded: "finanziato",
  partial: "finanziato in parte",
  waiting: "in attesa",
  undecided: "pari merito: decide il Comitato",
};

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no ranking that can be computed. */
export function rankCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const money = euroOption("amount", values.amount, usage);
    const shortfall = shortfalls.find((name) => name === values.shortfall);
    if (!shortfall) throw new Refusal(`--shortfall vale stop, partial oppure skip.\n\n${usage}`);
    const table = oneTable(readWorkbook(await readWorkbookFile(file)), ["ranking"], values.sheet);
    const ranked = rankedRequests(table);
    if (ranked.type === "notComputable") {
      throw new Refusal(printable(`scorrimento non calcolabile: ${ranked.because.it}.`));
    }
    const result = rollDown(ranked.requests, money, {
      shortfall,
      completePartial: values["complete-partial"] ?? false,
    });
    if (result.type === "notComputable") {
      throw new Refusal(printable(`scorrimento non calcolabile: ${result.because.it}.`));
    }
    io.out(values.json ? json(result, ranked.notAdmitted) : text(result));
  });
}

function json(result: RollDown, notAdmitted: readonly string[]): string {
  const document = {
    added: centsText(result.money),
    source: result.source,
    parts: result.parts.map(({ key, position, requested, granted, added, status }) => ({
      project: key,
      position,
      requested: centsText(requested),
      granted: centsText(granted),
      added: centsText(added),
      status,
    })),
    entering: result.entering,
    undecided: result.undecided,
    notAdmitted,
    left: centsText(result.left),
  };
  return JSON.stringify(document, null, 2);
}

function text(result: RollDown): string {
  const euro = (amount: bigint) => formatNumber({ digits: amount, scale: 2 }, "it");
  const rows = result.parts.map(({ key, position, requested, granted, added, status }) => [
    `${position}. ${printable(key).slice(0, 56)}`,
    euro(requested),
    euro(granted),
    euro(added),
    statuses[status],
  ]);
  return [
    `Scorrimento della graduatoria (${result.source})`,
    "",
    columns([["Progetto", "Richiesto", "Già concesso", "Nuove risorse", "Esito"], ...rows]),
    "",
    `Risorse aggiunte ${euro(result.money)} · entrano ${result.entering.length} · restano ${euro(result.left)}`,
  ].join("\n");
}
