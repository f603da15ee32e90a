/** `concilia allocate`: shares an amount among the territories of a workbook's indicator table. */
import type { ProgrammeId } from "../../shared/acts/programmes.ts";
import { type Allocation, allocate } from "../../shared/domain/allocation.ts";
import { weightDepartures } from "../../shared/domain/allocation-weights.ts";
import type { Table } from "../../shared/domain/table.ts";
import type { Cents } from "../../shared/kit/money.ts";
import { readWorkbook, type WorkbookReading } from "../../shared/sheets/engine.ts";
import {
  type AllocationLevel,
  type AllocationReport,
  allocationJson,
  allocationText,
} from "./allocation-report.ts";
import { commandLine, orRefusal, Refusal } from "./command.ts";
import { type Io, paint, printable } from "./io.ts";
import { euroOption } from "./money-input.ts";
import { planGiven, planOptions } from "./plan-option.ts";
import { readWorkbookFile } from "./read-file.ts";

const usage = `Uso: concilia allocate FILE.xlsx --amount IMPORTO [--by asl|ats] [--programme PROGRAMMA] [--sheet FOGLIO] [--json]

  --amount  importo da ripartire in euro: 3500000, 3500000.00 oppure "3.500.000,00"
  --by      asl: 15 ASL del 2014; ats: le stesse sommate nelle 8 ATS del 2016.
            Senza, il livello dell'atto che stabilisce i pesi
  --programme  il programma del cui atto si usano i pesi, quando le colonne non bastano a dirlo
  --sheet   il foglio da usare, quando più fogli hanno una tabella degli indicatori
  --json    un documento JSON al posto del testo`;

interface Request {
  readonly file: string;
  readonly amount: Cents;
  /** Undefined: the level at which the act counts. */
  readonly by: AllocationLevel | undefined;
  readonly programme: ProgrammeId | null;
  readonly sheet: string | undefined;
  readonly json: boolean;
}

/** Exit codes: 0 done, 2 wrong usage, unreadable file or nothing that can be allocated. */
export function allocateCommand(args: readonly string[], io: Io): Promise<number> {
  return orRefusal(io, async () => {
    const request = readRequest(args);
    if (request === "help") return io.out(usage);
    const report = makeReport(readWorkbook(await readWorkbookFile(request.file)), request);
    io.out(request.json ? allocationJson(report) : allocationText(report, io));
    for (const warning of report.warnings) io.err(paint(io, "yellow", `Attenzione: ${warning}`));
  });
}

function parse(args: readonly string[]) {
  return commandLine(args, usage, {
    amount: { type: "string" },
    by: { type: "string" },
    programme: planOptions.programme,
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
}

function readRequest(args: readonly string[]): Request | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [file, ...others] = positionals;
  if (file === undefined) throw new Refusal(`manca il file da leggere.\n\n${usage}`);
  if (others.length > 0) throw new Refusal(`un solo file alla volta.\n\n${usage}`);
  const { by } = values;
  if (by !== undefined && by !== "asl" && by !== "ats")
    throw new Refusal(`--by vale asl oppure ats, non «${printable(by)}».`);
  const { sheet, json = false } = values;
  const given = planGiven(values);
  if (typeof given === "string") throw new Refusal(given);
  const { programme = null } = given;
  return { file, amount: euroOption("amount", values.amount, usage), by, programme, sheet, json };
}

function makeReport(reading: WorkbookReading, request: Request): AllocationReport {
  const table = findTable(reading, request.sheet);
  const allocation = allocate(table, request.amount, request.programme);
  if (allocation.type === "notComputable") {
    throw new Refusal(
      printable(`riparto non calcolabile, foglio «${table.sheet}»: ${allocation.because.it}.`),
    );
  }
  const by = request.by ?? allocation.basis.level;
  if (allocation[by].length === 0) {
    throw new Refusal(
      `${allocation.basis.act.citations.canonical} ripartisce tra le 8 ATS: «--by asl» non è possibile.`,
    );
  }
  const own = allocation.warnings.map(({ message }) => message.it);
  const warnings = [...own, ...sheetWarnings(reading, table, allocation)].map(printable);
  return { allocation, by, sheet: printable(table.sheet), range: table.range, warnings };
}

/** The one indicator table; with several, the person says which sheet. */
function findTable({ sheets }: WorkbookReading, wanted: string | undefined): Table {
  const candidates = sheets.filter(({ sheet }) => wanted === undefined || sheet === wanted);
  if (candidates.length === 0) throw new Refusal(`il file non ha un foglio «${printable(wanted ?? "")}».`);
  const tables = candidates.flatMap((sheet) => sheet.tables.filter((table) => table.kind === "allocation"));
  const [table, ...others] = tables;
  if (!table) {
    throw new Refusal(
      "nel file non è stata riconosciuta una tabella degli indicatori per il riparto (territorio e indicatori di un atto). «concilia check» mostra le tabelle riconosciute.",
    );
  }
  if (others.length > 0) {
    const places = tables.map(({ sheet, range }) => `«${printable(sheet)}» ${range}`).join(", ");
    throw new Refusal(
      `il file ha più tabelle degli indicatori (${places}): indicare il foglio con --sheet o lasciarne una sola.`,
    );
  }
  return table;
}

/** What the sheet says besides: other weights than the act's, and errors that the check found. */
function sheetWarnings({ sheets }: WorkbookReading, table: Table, allocation: Allocation): string[] {
  const own = sheets.find(({ sheet }) => sheet === table.sheet);
  const departures = (own?.tables ?? [])
    .filter(({ kind }) => kind === "weights")
    .flatMap((weights) => weightDepartures(weights, allocation.basis.indicators));
  const errors = own?.findings.filter(({ severity }) => severity === "error") ?? [];
  const first = errors.map(({ cell }) => cell).slice(0, 5);
  return [
    ...departures.map(({ message }) => message.it),
    ...(errors.length > 0
      ? [
          `il foglio ha errori segnalati da «concilia check» (${errors.length}, in ${first.join(", ")}${errors.length > first.length ? " …" : ""})`,
        ]
      : []),
  ];
}
