/** `concilia cut`: the uniform cut of the requests of a workbook to a budget. */
import { type CutException, cutRequests } from "../../shared/domain/money-tables.ts";
import { type UniformCut, uniformCut } from "../../shared/domain/uniform-cut.ts";
import { toText } from "../../shared/kit/decimal.ts";
import { centsText } from "../../shared/kit/money.ts";
import { formatNumber, formatPercent } from "../../shared/kit/number-format.ts";
import { ratioValue } from "../../shared/kit/ratio.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { columns, euroOption, oneTable } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia cut FILE.xlsx --budget IMPORTO [--fixed "PROGETTO=IMPORTO: MOTIVO"]… [--sheet FOGLIO] [--json]

  --budget  risorse disponibili in euro
  --fixed   importo deciso per un progetto (titolo o numero), con il motivo; ripetibile
  --sheet   il foglio da usare, quando più fogli hanno una tabella di progetti o di proposte
  --json    un documento JSON al posto del testo`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    budget: { type: "string" },
    fixed: { type: "string", multiple: true },
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
}

function exceptionsOf(fixed: readonly string[]): Record<string, CutException> {
  return Object.fromEntries(
    fixed.map((text) => {
      const [, project, amount, reason] = /^(.+)=([^=:]+):\s*(.+)$/s.exec(text) ?? [];
      if (project === undefined || reason === undefined) {
        throw new Refusal(`--fixed va scritto "PROGETTO=IMPORTO: MOTIVO", non «${printable(text)}».`);
      }
      return [project.trim(), { amount: euroOption("fixed", amount?.trim(), usage), reason: reason.trim() }];
    }),
  );
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or nothing that can be cut. */
export function cutCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const budget = euroOption("budget", values.budget, usage);
    const exceptions = exceptionsOf(values.fixed ?? []);
    const table = oneTable(
      readWorkbook(await readWorkbookFile(file)),
      ["projects", "proposals"],
      values.sheet,
    );
    const requests = cutRequests(table, exceptions);
    if (!Array.isArray(requests))
      throw new Refusal(printable(`taglio non calcolabile: ${requests.because.it}.`));
    const cut = uniformCut(requests, budget);
    if (cut.type === "notComputable") {
      throw new Refusal(printable(`taglio non calcolabile: ${cut.because.it}.`));
    }
    io.out(values.json ? json(cut, table.sheet, table.range) : text(cut, table.sheet));
  });
}

/** Amounts and the factor are plain decimals as text; the factor also as its two exact sides. */
function json(cut: UniformCut, sheet: string, range: string): string {
  const document = {
    sheet,
    range,
    budget: centsText(cut.budget),
    requested: centsText(cut.requested),
    base: cut.base.it,
    source: cut.source,
    factor: cut.factor && {
      numerator: toText(cut.factor.numerator),
      denominator: toText(cut.factor.denominator),
      value: toText(ratioValue(cut.factor, 12)),
    },
    parts: cut.parts.map(({ key, requested, assigned, spareCent, exception }) => ({
      project: key,
      requested: centsText(requested),
      assigned: centsText(assigned),
      spareCent,
      exception,
    })),
    left: centsText(cut.left),
  };
  return JSON.stringify(document, null, 2);
}

function text(cut: UniformCut, sheet: string): string {
  const euro = (amount: bigint) => formatNumber({ digits: amount, scale: 2 }, "it");
  const rows = cut.parts.map(({ key, requested, assigned, spareCent, exception }) => [
    printable(key).slice(0, 60),
    euro(requested),
    euro(assigned),
    exception === null ? (spareCent ? "+0,01 resto" : "") : `deciso: ${printable(exception)}`,
  ]);
  const factor = cut.factor ? formatPercent(ratioValue(cut.factor, 8), "it", 6) : "nessuno";
  return [
    `Taglio uniforme, foglio «${printable(sheet)}» (base: ${cut.base.it}; ${cut.source})`,
    `Fattore comune: ${factor}`,
    "",
    columns([["Progetto", "Richiesto", "Assegnato", ""], ...rows]),
    "",
    `Risorse ${euro(cut.budget)} · richieste ${euro(cut.requested)} · non assegnate ${euro(cut.left)}`,
  ].join("\n");
}
