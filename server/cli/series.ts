/** `concilia series`: figures by territory of several years as one series per ATS, across the reform of 2016. */
import { atsCodes } from "../../shared/acts/registry.ts";
import { ats } from "../../shared/acts/territories.ts";
import { compare, type Decimal, decimal, one, toText } from "../../shared/kit/decimal.ts";
import { readNumber } from "../../shared/kit/italian-number.ts";
import { formatNumber } from "../../shared/kit/number-format.ts";
import { readWorkbook } from "../../shared/sheets/engine.ts";
import { type TerritorialSeries, territorialSeries } from "../../shared/sheets/territorial-series.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, printable } from "./io.ts";
import { columns } from "./money-input.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia series FILE.xlsx [--lario QUOTA] [--json]

  --lario  quota dell'ASL di Como passata alla Montagna (Medio Alto Lario), ad esempio "12,5%".
           Nessun documento la stampa: senza, tutta Como è contata nell'Insubria
  --json   un documento JSON al posto del testo

Servono nel file almeno due tabelle per ASL o per ATS con la stessa colonna; l'anno sta nel titolo o nel nome del foglio.`;

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    lario: { type: "string" },
    json: { type: "boolean" },
  });
}

function shareOf(text: string): Decimal {
  const read = readNumber(text);
  const zero = decimal("0");
  if (read.type === "number" && compare(read.value, zero) >= 0 && compare(read.value, one) <= 0)
    return read.value;
  throw new Refusal(`«${printable(text)}» non è una quota tra 0 e 100 %: scrivere ad esempio "12,5%".`);
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or no series. */
export function seriesCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const { values, positionals } = parse(args);
    if (values.help) return io.out(usage);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(`serve un file, uno solo.\n\n${usage}`);
    const choice = values.lario === undefined ? {} : { medioAltoLarioShare: shareOf(values.lario) };
    const workbook = await readWorkbookFile(file);
    const series = territorialSeries(readWorkbook(workbook), workbook, choice);
    if (series.length === 0) throw new Refusal(`nel file non c'è una serie di più anni.\n\n${usage}`);
    io.out(values.json ? json(series) : series.map(text).join("\n\n"));
  });
}

function json(series: readonly TerritorialSeries[]): string {
  const document = series.map(({ label, unit, sources, byAts }) => ({
    label,
    unit,
    source: "L.R. 23/2015",
    years: sources,
    ats: atsCodes.map((code) => ({
      code,
      territory: ats[code].name,
      values: (byAts.get(code) ?? []).map(({ year, value, approximation }) => ({
        year,
        value: toText(value),
        approximation: approximation?.it ?? null,
      })),
    })),
  }));
  return JSON.stringify({ series: document }, null, 2);
}

function text({ label, unit, sources, byAts }: TerritorialSeries): string {
  const decimals = unit === "euro" ? 2 : undefined;
  const notes = new Set<string>();
  const rows = atsCodes.map((code) => {
    const values = byAts.get(code) ?? [];
    for (const { approximation } of values)
      if (approximation) notes.add(`${ats[code].name}: ${approximation.it}`);
    const of = (year: number) => {
      const found = values.find((value) => value.year === year);
      return found ? formatNumber(toText(found.value), "it", decimals) : "incompleto";
    };
    return [ats[code].name, ...sources.map(({ year }) => of(year))];
  });
  const from = sources.map(
    ({ year, level, sheet, cells }) => `  ${year}: «${printable(sheet)}» ${cells} (${level.toUpperCase()})`,
  );
  return [
    `${printable(label)} per ATS (L.R. 23/2015)`,
    "",
    columns([["ATS", ...sources.map(({ year }) => String(year))], ...rows]),
    "",
    ...from,
    ...[...notes].map((note) => `  ${note}`),
  ].join("\n");
}
